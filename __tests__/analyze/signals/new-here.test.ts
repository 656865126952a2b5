import { newHere } from '../../../src/analyze/signals/new-here.js';
import { change, type GivenChange, historyFrom } from '../../support/change.js';
import { bot, person, pullRequest } from '../../support/pull-request.js';
import { COSMETIC, files, found, itReportsAllExcept, RELANDS, REVERTS, severity } from './support.js';

const ada = person('ada');
const authors = [ada, bot('renovate')];
/** Three merges in another folder, by ada and by a bot. */
const elsewhere = authors.flatMap((author, n) =>
  [1, 2, 3].map(number => pullRequest({ number: 10 * n + number, author, files: files('web/a.ts +1') })),
);
const own: GivenChange = { author: ada, merged: 'Tue 12:00', files: files('src/parser/read.ts +20') };
const history = historyFrom(elsewhere);

describe('new-here', () => {
  it('reports an author with earlier merges, but none in these folders', () => {
    expect(found(newHere, change(own), { history })).toEqual({
      severity: 'low',
      evidence: { names: ['ada'], paths: ['src/parser/read.ts'] },
    });
  });

  it('reports a name if there is no login', () => {
    const author = { name: 'Ada', bot: false };
    const merges = [1, 2, 3].map(number => pullRequest({ number, author, files: files('web/a.ts +1') }));
    const one = found(newHere, change({ ...own, author }), { history: historyFrom(merges) });
    expect(one?.evidence.names).toEqual(['Ada']);
  });

  it.each(['src/parser/write.ts', 'src/parser.ts'])('ignores an author who changed %s before', path => {
    const before = pullRequest({ number: 4, author: ada, files: files(`${path} +1`) });
    expect(severity(newHere, own, { history: historyFrom([...elsewhere, before]) })).toBeNull();
  });

  it.each<[string | null, GivenChange]>([
    [null, { merged: 'Mon 10:00', files: files('src/parser/write.ts +1') }],
    [null, { merged: 'Mon 12:00', files: files('src/parser/b.ts +1, lib/c.ts +1') }],
    ['low', { merged: 'Mon 12:00', files: files('lib/c.ts +1') }],
    ['low', { merged: 'Mon 12:00', files: files('src/parser/b.md +1') }],
    ['low', { merged: 'Wed 12:00', files: files('src/parser/b.ts +1') }],
    ['low', { merged: 'Mon 12:00', files: files('src/parser/b.ts +1'), author: person('bo') }],
  ])('has the severity %p if the week also has %j', (expected, other) => {
    const others = [change({ number: 2, author: ada, ...other })];
    expect(severity(newHere, own, { history, others })).toBe(expected);
  });

  it.each([
    ['low', 'src/a.ts +10 -10'],
    [null, 'src/a.ts +10 -9'],
    [null, 'src/new/a.ts added +90'],
    [null, 'scripts/a.ts +90'],
    [null, 'docs/a.md +90'],
  ])('has the severity %p for %s', (expected, changed) => {
    expect(severity(newHere, { ...own, files: files(changed) }, { history })).toBe(expected);
  });

  it('leaves an author with fewer than three merges to the signal newcomer', () => {
    expect(severity(newHere, own, { history: historyFrom(elsewhere.slice(1)) })).toBeNull();
  });

  it('ignores a change if it is unknown where its author worked before', () => {
    expect(severity(newHere, own, { history: { mergedBy: new Map([['login:ada', 40]]) } })).toBeNull();
    expect(severity(newHere, own)).toBeNull();
  });

  itReportsAllExcept(
    [...REVERTS, ...RELANDS, ...COSMETIC, 'a chore', 'a change by a bot', 'a change by a deleted account'],
    newHere,
    { ...own, title: 'Keep answers' },
    { history },
  );
});
