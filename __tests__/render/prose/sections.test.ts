import type { Digest, Finding, FlagAccuracy } from '../../../src/domain/digest.js';
import { SENTENCES, type SentenceId } from '../../../src/render/sentences.js';
import { digestOf, type Given, WEEK_14 } from '../../support/digest.js';
import { file, person, pullRequest, review } from '../../support/pull-request.js';
import { assessed, countedWeeks } from '../../support/weeks.js';
import { many, pageOf, reached, SUGGESTION_SENTENCES, SUMMARY_SENTENCES } from './said.js';

const [ada, bo] = [person('ada'), person('bo')];

/** The digest with the findings that a test is about in place of all others, by number. */
function found(digest: Digest, severities: Readonly<Record<number, Finding['severity']>>): Digest {
  const findingsOf = (number: number): Finding[] => {
    const severity = severities[number];
    return severity === undefined ? [] : [{ signal: 'untested', severity, evidence: {} }];
  };
  return {
    ...digest,
    pullRequests: digest.pullRequests.map(entry => ({ ...entry, findings: findingsOf(entry.number) })),
    statistics: { ...digest.statistics, signals: [] },
  };
}

const inFolder = (folder: string, number: number) => [file(`${folder}/f${number}.ts`, 12, 3)];

describe('a theme is told', () => {
  /** Thirteen pull requests, the first `theme` of which are labelled as one. */
  const labelled = (theme: number, given: (index: number) => object = () => ({})) =>
    many(13, n => ({
      ...(n < theme && { labels: ['billing'] }),
      author: person(`p${n}`),
      files: inFolder(n < theme ? 'pay' : `other-${n}`, n),
      ...given(n),
    }));

  it('by how many, of what kind, and where', () => {
    const kinds = (...titles: string[]) =>
      pageOf(digestOf(labelled(5, n => (titles[n] ? { title: `${titles[n]}: number ${n}` } : {}))));
    expect(kinds()).toContain('Billing: 5 pull requests, in pay.');
    expect(kinds('fix', 'fix', 'fix', 'fix', 'fix')).toMatch(/5 pull requests, all fixes, in pay\./);
    expect(kinds('fix', 'fix', 'fix')).toMatch(/Billing: 5 pull requests, 3 of them fixes, in pay\./);
    const spread = labelled(5, n => (n < 5 ? { files: inFolder(n < 4 ? 'pay' : 'shop', n) } : {}));
    expect(pageOf(digestOf(spread))).toContain('Billing: 5 pull requests, mostly in pay.');
  });

  it('by its own name, also where it is of reverts', () => {
    const text = pageOf(digestOf(labelled(0, n => (n < 5 ? { title: `Revert "Paint door ${n}"` } : {}))));
    expect(text).toContain('Reverts: 5 pull requests, mostly in other-0, other-1, and other-2.');
  });

  it('by who wrote most of it, where one person did', () => {
    const by = (count: number) => pageOf(digestOf(labelled(5, n => (n < count ? { author: ada } : {}))));
    expect(by(3)).toContain('ada wrote 3 of them.');
    expect(by(5)).toContain('ada wrote all of them.');
    expect(by(2)).not.toContain('of them.');
  });

  it('with what fell, what to watch, and the rest below', () => {
    const text = pageOf(
      digestOf(
        labelled(5, n => {
          if (n === 0) return { title: 'Paint the door', merged: 'Mon 10:00' };
          if (n === 1) return { title: 'Revert "Paint the door"', merged: 'Mon 12:00', files: inFolder('pay', 0) };
          return {};
        }),
      ),
    );
    expect(text).toContain('#1 did not stand.');
    expect(text).toContain('Other: 8 pull requests that fit none of these. The most important: #6 Change number 6');
    const watched = pageOf(found(digestOf(labelled(5)), { 2: 'high', 3: 'high' }));
    expect(watched).toContain('To watch: #2 (No test changed) and #3 (No test changed).');
  });
});

describe('the themes of the week are told', () => {
  const ofThemes = (...sizes: number[]) => {
    const themes = sizes.flatMap((size, theme) => Array<number>(size).fill(theme));
    const names = ['billing', 'console', 'search', 'mobile'];
    const week = many(themes.length, n => {
      const name = names[themes[n] ?? -1];
      return { author: person(`p${n}`), files: inFolder(`f${n}`, n), ...(name && { labels: [name] }) };
    });
    const digest = digestOf(week);
    const own = sizes.map((_, theme) => themes.flatMap((one, n) => (one === theme ? [n + 1] : [])));
    const named = own.flatMap((pullRequests, theme) => {
      const name = ['Billing', 'Console', 'Search', 'Mobile'][theme];
      return name === undefined ? [] : [{ id: `tag:${name}`, name, by: 'tag' as const, pullRequests }];
    });
    const rest = { id: 'other', name: null, by: 'rest' as const, pullRequests: own.slice(4).flat() };
    return pageOf({ ...digest, themes: [...named, rest] });
  };

  it.each([
    [[6], 'Billing (6) is the one theme that stands out.'],
    [[8, 3, 2], 'Billing is the main line with 8; Console (3) and Search (2) follow.'],
    [[6, 5, 2, 2], 'More than half belong to Billing (6) and Console (5).'],
    [[4, 4, 4, 4, 9], 'No theme leads; the largest are Billing (4), Console (4), and Search (4).'],
    [[6, 4, 2, 2, 9], 'The largest themes are Billing (6), Console (4), and Search (2).'],
  ])('sizes %j', (sizes, sentence) => expect(ofThemes(...sizes)).toContain(sentence));

  it('or the modules, in a week without any', () => {
    const digest = digestOf(many(6, n => ({ files: inFolder(n < 4 ? 'pay' : 'shop', n) })));
    const modules = ['pay', 'shop'].map((path, n) => ({ path, pullRequests: n ? [5, 6] : [1, 2, 3, 4] }));
    const statistics = {
      ...digest.statistics,
      modules: modules.map(one => ({ ...one, files: 1, additions: 1, deletions: 0 })),
    };
    expect(pageOf({ ...digest, themes: [], statistics })).toContain('Most of it went into pay (4) and shop (2).');
  });
});

describe('the risks are told', () => {
  const week = (count = 13) => digestOf(many(count, n => ({ files: inFolder(n < 9 ? 'pay' : `other-${n}`, n) })));

  it.each<[string, () => Digest, string]>([
    ['none', () => found(week(), {}), 'Nothing was found in any of the 13 pull requests that asks for a second look.'],
    [
      'only small ones',
      () => found(week(), { 1: 'low' }),
      'Nothing that still stands has a finding of high severity; none of 13 pull requests has one of medium severity.',
    ],
    ['one medium', () => found(week(), { 1: 'medium' }), '; one of 13 pull requests has one of medium severity.'],
    [
      'no security',
      () => found(week(), {}),
      'none of the 13 changed files guards secrets, identity, encryption or untrusted input.',
    ],
    ['several medium', () => found(week(), { 1: 'medium', 2: 'medium' }), '; 2 of 13 pull requests have one of medium'],
    [
      'one',
      () => found(week(), { 1: 'high' }),
      'One pull request that still stands has a finding of high severity: #1.',
    ],
    [
      'several in one place',
      () => found(week(), { 1: 'high', 2: 'high', 3: 'high' }),
      '3 pull requests that still stand have a finding of high severity: #1, #2, and #3; all of them change pay.',
    ],
    [
      'several, mostly in one place',
      () => found(week(), { 1: 'high', 2: 'high', 13: 'high' }),
      '#1, #2, and #13; most of them change pay.',
    ],
    [
      'more than are named',
      () => found(week(), Object.fromEntries(Array.from({ length: 13 }, (_, n) => [n + 1, 'high']))),
      '13 pull requests that still stand have a finding of high severity: among them #1,',
    ],
  ])('%s', (_, digest, sentence) => expect(pageOf(digest())).toContain(sentence));

  it('and those that ask most for a second look', () => {
    const signals = (...ids: string[]): Digest => {
      const digest = week();
      const pullRequests = digest.pullRequests.map((entry, n) => ({
        ...entry,
        findings: n > 2 ? [] : ids.map(signal => ({ signal, severity: 'medium' as const, evidence: {} })),
      }));
      const rows = ids.map(signal => ({ signal, pullRequests: [1, 2, 3], measured: null }));
      return { ...digest, pullRequests, statistics: { ...digest.statistics, signals: rows } };
    };
    expect(pageOf(signals('untested'))).toContain('What asks for a second look is No test changed (3).');
    const two = pageOf(signals('untested', 'unreviewed'));
    expect(two).toContain('What asks most for a second look is No test changed (3) and Unreviewed (3).');
    expect(two).toContain('All are in pay.');
    expect(two).toContain('mona wrote all of them.');
  });

  it('of a signal where most are, if not all', () => {
    const digest = week();
    const rows = [{ signal: 'untested', pullRequests: [1, 2, 13], measured: null }];
    expect(pageOf({ ...digest, statistics: { ...digest.statistics, signals: rows } })).toContain('Most are in pay.');
  });
});

describe('what earlier digests said is told', () => {
  const numbers = (count: number, from: number) => Array.from({ length: count }, (_, n) => from + n);
  const scored = (weeks: number, flagged: [number, number], others: [number, number]) => {
    const flagAccuracy: FlagAccuracy = {
      weeks: Array.from({ length: weeks }, (_, n) => `2026-W0${n + 1}`),
      flagged: { pullRequests: flagged[0], undone: numbers(flagged[1], 1) },
      others: { pullRequests: others[0], undone: numbers(others[1], 500) },
    };
    return pageOf({ ...digestOf(many(5)), flagAccuracy });
  };

  it('as a score, in singular and plural', () => {
    expect(scored(4, [40, 2], [360, 1])).toContain(
      'Of the 40 pull requests that the digests of 4 earlier weeks flagged, 2 have been reverted by now; of the 360 others, one has.',
    );
    expect(scored(1, [1, 0], [1, 0])).toContain(
      'Of the one pull request that the digest of an earlier week flagged, none has been reverted by now; of the one other, none has.',
    );
  });

  it.each([
    [[40, 2], [360, 1], 'one has. That is too little to judge the flags by.'],
    [[40, 5], [400, 10], 'What was flagged fell 5.0 times as often.'],
    [[40, 1], [400, 12], 'What was flagged did not fall more often than the rest.'],
  ] as [[number, number], [number, number], string][])('%j against %j: %s', (flagged, others, sentence) => {
    expect(scored(4, flagged, others)).toContain(sentence);
  });

  it('without a ratio where all others stood, and not at all where nothing was flagged', () => {
    expect(scored(4, [40, 12], [400, 0])).toMatch(/of the 400 others, none has\. (?!What|That)/);
    expect(scored(4, [0, 0], [0, 0])).not.toContain('flagged');
  });

  it('of each that was undone, and of several in a sentence', () => {
    const hinge = [file('src/hinge.ts', 9, 1)];
    const lamp = [file('src/lamp.ts', 5, 5)];
    const earlier = [
      pullRequest({ number: 7, title: 'Oil the hinge', merged: 'last Tue 10:00', files: hinge }),
      pullRequest({ number: 8, title: 'Light the lamp', merged: 'last Tue 11:00', files: lamp }),
    ];
    const reverts = [
      pullRequest({ number: 21, title: 'Revert "Oil the hinge"', files: hinge }),
      pullRequest({ number: 22, title: 'Revert "Light the lamp"', files: lamp }),
    ];
    const flagged = (...rows: { number: number; signals: string[] }[]) => ({
      earlier,
      weeksBefore: [assessed(1, { flagged: rows })],
    });
    const read = (given: Given, some = reverts) => pageOf(digestOf([...many(3), ...some], given));
    const both = read(flagged({ number: 7, signals: ['untested', 'unreviewed'] }));
    expect(both).toContain('#7 Oil the hinge 7.1 days #21 mona flagged it: No test changed and Unreviewed');
    expect(both).toContain('#8 Light the lamp 7 days #22 mona had not flagged it');
    expect(both).toContain('Of these 2, the digests of their weeks had flagged one.');
    expect(read(flagged())).toContain('Of these 2, the digests of their weeks had flagged none.');
    const byRank = read(flagged({ number: 7, signals: [] }), reverts.slice(0, 1));
    expect(byRank).toContain('flagged it by its rank');
    expect(byRank).not.toContain('Of these');
    expect(read({ earlier })).not.toContain('flagged');
  });
});

describe('the flow is told', () => {
  const flow = (medianHoursToMerge?: number) => {
    const reviews = [review(bo, 'Mon 14:00')];
    const week = many(5, () => ({ author: ada, reviews }));
    return pageOf(digestOf(week, { weeksBefore: [assessed(1, medianHoursToMerge ? { medianHoursToMerge } : {})] }));
  };
  const within = 'Half were merged within 24 hours of being opened, nine in ten within 24 hours';

  it('against the week before', () => {
    expect(flow()).toContain(`${within}.`);
    expect(flow(24)).toContain(`${within}.`);
    expect(flow(5)).toContain(`${within}, against 5 hours for half of them the week before.`);
    expect(flow(72)).toContain(`${within}; half took 3 days the week before.`);
    expect(flow()).toContain(
      'first review came within 2 hours for half of the 5 that had one, within 2 hours for nine',
    );
  });
});

describe('the file that changed most is told', () => {
  it('with by how many people, and with how many others did', () => {
    const files = (n: number) => [...(n < 6 ? [file('src/hot.ts')] : []), ...(n < 5 ? [file('src/warm.ts')] : [])];
    const text = pageOf(digestOf(many(7, n => ({ author: n % 2 ? ada : bo, files: [...files(n), file(`${n}.ts`)] }))));
    expect(text).toContain(
      'src/hot.ts changed in 6 pull requests by 2 people, more than any other file below. 2 files changed in five pull requests or more.',
    );
  });
});

describe('the weeks before are told', () => {
  const text = (given: Given = {}) => pageOf(digestOf(many(9), { weeksBefore: countedWeeks(4, 1234, 7), ...given }));
  const weeks = 'Merged a week: 2026-W11 (4), 2026-W12 (1,234), 2026-W13 (7), and 2026-W14 (9).';

  it('by how many were merged in each', () => {
    expect(text()).toContain(weeks);
    expect(text()).not.toContain('has not ended yet');
  });

  it('and that the last of them goes on, where it does', () => {
    expect(text({ period: { ...WEEK_14, asOf: '2026-04-02T00:00:00Z' } })).toContain(
      `${weeks} The last week has not ended yet.`,
    );
  });
});

describe('a highlight is told', () => {
  const told = (given: object) =>
    pageOf(
      digestOf(
        many(5, n => (n === 2 ? given : {})),
        { highlights: { least: 5 } },
      ),
    );
  const wide = [file('src/a.ts', 90, 10), file('docs/b.md', 4, 0)];
  const spread = [file('src/a.ts', 10), file('web/b.ts', 10), file('lib/c.ts', 10)];

  it('by its kind, where most of its lines are, its size, its reviewers and its rank', () => {
    expect(told({ title: 'fix: a stall', files: wide, reviews: [review(bo, 'Mon 14:00')] })).toMatch(
      /#3 fix: a stall — mona, importance \d\.\d of 10 ?fix, mostly in src · \+94 −10 in 2 files · approved by bo · \d of 5 by risk/,
    );
    expect(told({ title: 'feat: a door', files: wide.slice(0, 1) })).toMatch(
      /#3 feat: a door — mona, importance \d\.\d of 10 ?feature, in src · \+90 −10 in one file · approved by nobody else · \d of 5 by risk/,
    );
    expect(told({ title: 'feat: doors', files: spread })).toMatch(/ of 10 ?feature · \+30 −0 in 3 files/);
  });

  it('by what its importance rests on, and what to watch', () => {
    expect(told({ title: 'feat: a door', files: wide.slice(0, 1) })).toMatch(
      /#3 feat: a door .*? Why: kind of change and size of the change\. To watch: Unreviewed and No test changed/,
    );
    expect(pageOf(found(digestOf(many(5)), {}))).toMatch(
      /Why: kind of change and size of the change (?:Start reading|Importance)/,
    );
  });
});

describe('every sentence but those of the summary and of suggestions', () => {
  it('was said', () => {
    const ids = Object.keys(SENTENCES) as SentenceId[];
    const elsewhere = [...SUMMARY_SENTENCES, ...SUGGESTION_SENTENCES];
    expect(ids.filter(id => !reached.has(id) && !elsewhere.includes(id))).toEqual([]);
  });
});
