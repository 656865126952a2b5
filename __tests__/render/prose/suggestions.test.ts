import type { Entry, Suggestion } from '../../../src/domain/digest.js';
import { suggestionProse } from '../../../src/render/prose/suggestions.js';
import { digestOf } from '../../support/digest.js';
import { person } from '../../support/pull-request.js';
import { plainly, wordsOf } from '../reading.js';
import { many } from './said.js';

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

/** What is said of a suggestion about the first `count` of twenty pull requests, each by somebody else. */
function said(
  id: string,
  count: number,
  more: Omit<Suggestion, 'id' | 'pullRequests'> = {},
  change: (n: number) => Partial<Entry> = () => ({}),
): string {
  const digest = digestOf(many(20, n => ({ author: person(`p${n + 1}`) })));
  const pullRequests = digest.pullRequests.map((entry, n) => ({ ...entry, ...change(n + 1) }));
  const week = { ...digest, pullRequests };
  return plainly(String(suggestionProse({ id, pullRequests: upTo(count), ...more }, week, wordsOf(week))));
}

const OWNED = { owners: ['@ada'] };
const UNOWNED = { owners: [] };
const NAMES_ADA = /CODEOWNERS names @ada\.$/;
const NAMES_NOBODY = /CODEOWNERS names nobody\.$/;

describe('whose the code is', () => {
  it.each<[string, Omit<Suggestion, 'id' | 'pullRequests'>]>([
    ['read-now', { counts: { ranked: 1 } }],
    ['checks-before-merge', { names: ['pay'], counts: { hours: 3 } }],
    ['tests-for-core', { names: ['pay'], paths: ['pay/a.ts'], counts: { of: 5, lines: 9, people: 2 } }],
    ['crowded-file', { paths: ['pay/a.ts'], counts: { people: 2, met: 2 } }],
    ['backend-owner', { names: ['MUSA'], paths: ['pay/a.ts'] }],
  ])('is told by %s, as far as there is a CODEOWNERS', (id, given) => {
    expect(said(id, 2, { ...given, ...OWNED })).toMatch(NAMES_ADA);
    expect(said(id, 2, { ...given, ...UNOWNED })).toMatch(NAMES_NOBODY);
    expect(said(id, 2, given)).not.toContain('CODEOWNERS');
  });

  it('is told by four of them at most', () => {
    const owned = (...owners: string[]) => said('crowded-file', 2, { paths: ['a.ts'], owners });
    expect(owned('@a', '@b', '@c', '@d')).toContain('names @a, @b, @c, and @d.');
    expect(owned('@a', '@b', '@c', '@d', '@e')).toContain('names @a, @b, @c, @d, and 1 more.');
  });
});

it('a crowded file asks for an owner where it is not known to have one', () => {
  const split = (owners: object) => said('crowded-file', 2, { paths: ['a.ts'], ...owners });
  expect(split(OWNED)).toMatch(/^Split a\.ts: 2 pull requests/);
  for (const owners of [UNOWNED, {}]) expect(split(owners)).toMatch(/^Split a\.ts or agree on an owner for it: 2 pull/);
});

it('twelve pull requests are named, and those beyond them counted', () => {
  const named = (count: number) => said('read-now', count, { counts: { ranked: 1 } });
  expect(named(12)).toContain('#10, #11, and #12 now');
  expect(named(13)).toContain('#11, #12, and 1 more now');
});

it('a suggestion of a later version, whose words are not known here, is left out', () => {
  expect(said('ask-the-oracle', 2)).toBe('null');
});

describe('approval after the fact', () => {
  it.each([
    [{ security: 1, rights: 0 }, 'it changes security-sensitive code in'],
    [{ security: 0, rights: 1 }, 'it changes what workflows may do in'],
    [{ security: 1, rights: 1 }, 'it changes security-sensitive code or what workflows may do in'],
  ])('says what %j changed', (counts, words) => {
    expect(said('owner-approval', 1, { paths: ['ci.yml'], counts, ...OWNED })).toContain(words);
  });

  it('is asked of owners where there are some, else of somebody', () => {
    const asked = (owners: object) =>
      said('owner-approval', 2, { paths: ['ci.yml'], counts: { rights: 2 }, ...owners });
    expect(asked(OWNED)).toBe(
      'Ask an owner to approve #1 and #2 after the fact: they change what workflows may do in ci.yml, and no owner of that code approved them. CODEOWNERS names @ada.',
    );
    for (const owners of [UNOWNED, {}])
      expect(asked(owners)).toBe(
        'Ask somebody to approve #1 and #2 after the fact: they change what workflows may do in ci.yml, and nobody approved them.',
      );
  });
});

describe('settling a revert', () => {
  const fell = (summaries: Readonly<Record<number, string>>, count = 1, counts = {}) =>
    said('settle-reverts', count, { counts: { hours: 3, ...counts } }, n => {
      if (n <= count) return { outcome: { revertedBy: 10 + n } };
      const summary = summaries[n];
      return summary === undefined ? { outcome: {} } : { title: `Revert "Change ${n}"`, summary };
    });
  const SETTLED = 'Settle with p1 whether #1 comes back: it was reverted within 3 hours of its merge and has not been';

  it('gives the reason of the one revert, with one full stop', () => {
    for (const reason of ['It hangs', 'It hangs.', 'It hangs。'])
      expect(fell({ 11: reason })).toBe(`${SETTLED} relanded. #11 gives the reason: It hangs.`);
    expect(fell({ 11: 'v1.x hangs' })).toContain('the reason: v1.x hangs.');
  });

  it('gives none where there are several, but says of how many there is none', () => {
    const two = (first: string, second: string) => fell({ 11: first, 12: second }, 2);
    expect(two('It hangs', 'It leaks')).toMatch(/none has been relanded\.$/);
    expect(two('It hangs', 'It leaks')).not.toMatch(/reason|say why/);
    expect(two('It hangs', 'Reverts #2')).toMatch(/ One of the reverts does not say why\.$/);
    expect(two('Reverts #1', 'Reverts #2')).toMatch(/ None of the reverts says why\.$/);
    expect(fell({ 11: 'Reverts #1' })).toBe(`${SETTLED} relanded. #11 does not say why.`);
  });

  it('names each author once, and four at most', () => {
    const by = (...authors: string[]) =>
      said('settle-reverts', authors.length, { counts: { hours: 3 } }, n => ({
        author: person(authors[n - 1] ?? 'x'),
      }));
    expect(by('ada', 'bo', 'ada')).toContain('Settle with ada and bo whether');
    expect(by('a', 'b', 'c', 'd')).toContain('Settle with a, b, c, and d whether');
    expect(by('a', 'b', 'c', 'd', 'e')).toContain('Settle with a, b, c, d, and 1 more whether');
  });

  it('asks for smaller steps of what was very large', () => {
    expect(fell({ 11: 'It hangs' }, 1, { large: 0 })).not.toContain('large');
    expect(fell({}, 2, { large: 2 })).toMatch(/ All were very large, and would come back better in smaller steps\.$/);
    expect(fell({}, 2, { large: 1 })).toMatch(/ One was very large, and would come back better in smaller steps\.$/);
  });
});

describe('what CI let through', () => {
  it.each([
    [{ reverted: 2, untested: 0 }, 'were reverted within 3 hours.'],
    [{ reverted: 0, untested: 1 }, 'were fixed within 3 hours; one of them changed no test.'],
    [{ reverted: 1, untested: 2 }, 'were reverted or fixed within 3 hours; none of them changed a test.'],
  ])('is told by how it fell and by its tests: %j', (counts, end) => {
    expect(said('checks-before-merge', 2, { names: ['pay'], counts: { hours: 3, ...counts } })).toBe(
      `See what CI runs for pay before a merge: #1 and #2 changed it and ${end}`,
    );
  });
});

describe('a workaround', () => {
  const finding = (signal: string, path?: string): Entry['findings'][number] => ({
    signal,
    severity: 'medium',
    evidence: path === undefined ? {} : { paths: [path] },
  });

  it('is told by whose it is and where, as its own signal has it', () => {
    const found = [
      [finding('untested', 'x.ts'), finding('temporary', 'src/a.ts')],
      [finding('tests-reduced', 'b.test.ts')],
      [finding('temporary')],
      [],
    ];
    const text = said('issue-for-workaround', 4, {}, n => ({ findings: found[n - 1] ?? [] }));
    expect(text).toContain('#1 (p1, src/a.ts), #2 (p2, b.test.ts), #3 (p3, top level), and #4 (p4, top level).');
  });

  it('is one of twelve at most that are told', () => {
    expect(said('issue-for-workaround', 13)).toMatch(/#12 \(p12, top level\), and 1 more\. By/);
  });
});

describe('a backend', () => {
  it.each([
    [{}, 'in, in pay/a.ts.'],
    [{ unchecked: 1 }, 'in, in pay/a.ts; one of them changed no test or CI file.'],
    [{ unchecked: 2 }, 'in, in pay/a.ts, and no test or CI file with it.'],
  ])('is told by what came without a check: %j', (counts, end) => {
    expect(said('backend-owner', 2, { names: ['MUSA', 'Vulkan'], paths: ['pay/a.ts'], counts })).toBe(
      `Agree who keeps MUSA and Vulkan working: #1 and #2 brought them ${end}`,
    );
  });
});

describe('reasons to read now', () => {
  it.each([
    [
      { guarded: 1, newcomers: 2 },
      'one changes what guards secrets, identity or rights and all are by people new here.',
    ],
    [{ ranked: 2 }, 'all are among the week’s first by risk.'],
    [
      { guarded: 2, ranked: 1, newcomers: 1 },
      'rights, one is among the week’s first by risk, and one is by somebody new',
    ],
  ])('are told by how many of them they hold for: %j', (counts, words) => {
    expect(said('read-now', 2, { counts })).toContain(words);
  });
});
