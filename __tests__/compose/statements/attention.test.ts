import type { AttentionLine } from '../../../src/compose/attention-lines.js';
import { attentionLine } from '../../../src/compose/statements/attention.js';
import { list, path, reference, term, title } from '../../../src/compose/values.js';
import type { Attention } from '../../../src/domain/briefing.js';
import { statement } from '../../../src/domain/page.js';
import { said, saidInChinese } from '../said.js';
import { entry, notice } from '../support.js';

const line = (about: Partial<Attention>, more: Partial<AttentionLine> = {}) =>
  attentionLine({
    entry: entry(7, { effect: { text: 'The limit is 30 s', from: 'title' } }),
    about: notice(7, about),
    kinds: ['default-changed'],
    tellsEffect: false,
    ...more,
  });
const read = (...given: Parameters<typeof line>) => said(line(...given));

describe('what users have to know of a pull request, in a line,', () => {
  it('is its kinds, its subject, what changed, and whom it concerns', () => {
    const about = { subject: 'limit', from: '10 s', to: '30 s', affects: 'all uploads' };
    expect(line(about, { kinds: ['breaking', 'security'] })).toEqual(
      statement('attention', {
        kinds: list([term('attention-kinds', 'breaking'), term('attention-kinds', 'security')], 'comma'),
        what: title('`limit`', 'whole'),
        reference: reference(7),
        change: 'both',
        hasSubject: false,
        subject: '',
        from: title('`10 s`', 'whole'),
        to: title('`30 s`', 'whole'),
        hasAffects: true,
        affects: title('all uploads', 'full'),
      }),
    );
    expect(read(about)).toBe('Default changed · `limit` (#7): from `10 s` to `30 s`; affects all uploads');
  });

  it.each<[Partial<Attention>, string]>([
    [{}, '`limit` (#7)'],
    [{ to: '30 s' }, '`limit` (#7): now `30 s`'],
    [{ from: '10 s' }, '`limit` (#7)'],
    [{ affects: 'all uploads' }, '`limit` (#7); affects all uploads'],
  ])('with %j reads: %s', (about, text) => {
    expect(read({ subject: 'limit', ...about })).toBe(`Default changed · ${text}`);
  });

  it('is the effect where that tells it, with values that it does not name', () => {
    const shown = { tellsEffect: true };
    expect(read({ subject: 'limit' }, shown)).toBe('Default changed · The limit is 30 s (#7)');
    expect(read({ subject: 'limit', from: '10 s', to: '30 s' }, shown)).toBe(
      'Default changed · The limit is 30 s (#7)',
    );
    expect(read({ subject: 'limit', from: '10 s', to: '1 h' }, shown)).toBe(
      'Default changed · The limit is 30 s (#7): `limit` from `10 s` to `1 h`',
    );
    expect(read({ subject: 'limit', to: '1 h' }, shown)).toBe(
      'Default changed · The limit is 30 s (#7): `limit` is now `1 h`',
    );
    expect(read({ to: '1 h' }, shown)).toBe('Default changed · The limit is 30 s (#7): now `1 h`');
  });

  it('shows a file as a path, and other names as code without backticks of their own', () => {
    expect(line({ subject: 'db/1.sql', by: 'path' })).toMatchObject({ values: { what: path('db/1.sql') } });
    expect(line({ subject: 'a`b`c' })).toMatchObject({ values: { what: title('`abc`', 'whole') } });
  });

  it.each<[Partial<Attention>, string, string]>([
    [{ subject: 'Python', from: '3.8' }, 'Python 3.8 is no longer supported', '不再支持 Python 3.8'],
    [{ subject: 'go', to: '1.25.0' }, 'Go 1.25.0 or newer is needed', '需要 Go 1.25.0 或更高版本'],
    [{ subject: 'macos', from: '12' }, 'macos 12 is no longer supported', '不再支持 macos 12'],
  ])('says what a requirement means: %j', (about, english, chinese) => {
    const required = line({ kind: 'requirement', ...about }, { kinds: ['requirement'] });
    expect(said(required)).toBe(`Requirement · ${english} (#7)`);
    expect(saidInChinese(required)).toContain(chinese);
    const more = { kinds: ['requirement'] as const, tellsEffect: true };
    expect(said(line({ kind: 'requirement', ...about }, more))).toBe(
      `Requirement · The limit is 30 s (#7): ${english}`,
    );
  });

  it('does not say a version again that the effect names', () => {
    const about = { kind: 'requirement', subject: 'limit', from: '30' } as const;
    expect(read(about, { kinds: ['requirement'], tellsEffect: true })).toBe('Requirement · The limit is 30 s (#7)');
  });
});
