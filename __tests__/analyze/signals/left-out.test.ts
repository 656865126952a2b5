import { findingsOf } from '../../../src/analyze/signals/index.js';
import type { Outcome } from '../../../src/domain/digest.js';
import type { History } from '../../../src/domain/history.js';
import { bot, file, type Given, person, pullRequest } from '../../support/pull-request.js';
import { change, context, before as historyOf } from '../../support/subject.js';

type Told = Partial<Given> & { outcome?: Outcome };

const ada = person('ada');
const bo = person('bo');
const REVERTED = 'Optimize the cache by default for now';

/** By a newcomer, who merged it at once, and somebody had to mend it: most signals are set off. */
const newcomers: Told = {
  number: 9,
  title: REVERTED,
  author: ada,
  mergedBy: ada,
  opened: 'Tue 11:30',
  merged: 'Tue 12:00',
  checks: 'failure',
  files: [
    file('src/auth/cache.ts', 2400),
    file('web/page.ts', 90),
    file('lib/store.ts', 40, 30),
    file('types/store.d.ts', 2, 2),
    file('tests/cache.test.ts', 0, 5000),
    file('Cargo.lock', 9),
    file('.github/workflows/ci.yml', 20),
  ],
};
/** By somebody who knows the project, but not this folder, where another is at work and a revert was made. */
const regulars: Told = {
  number: 9,
  title: 'Support MUSA devices',
  author: ada,
  merged: 'Tue 12:00',
  files: [file('src/store.ts', 200), file('lib/musa.ts', 20, 0, { status: 'added' })],
};
const mending = { author: bo, merged: 'Tue 14:00' as const };
const earlier = [
  pullRequest({ number: 1, title: `Revert "${REVERTED}"`, author: bo, files: [file('src/store.ts')] }),
  ...[2, 3, 4].map(number => pullRequest({ number, author: ada, files: [file('docs/a.md')] })),
].map(one => ({ ...one, mergedAt: '2026-03-26T10:00:00Z' }));

const weeks = {
  newcomers: {
    own: newcomers,
    other: { ...mending, number: 10, title: 'Fix what broke with #9', files: newcomers.files ?? [] },
    history: {
      ...historyOf(earlier, new Map(['login:ada', 'login:renovate[bot]'].map(key => [key, 2]))),
      churn: new Map([['src/auth/cache.ts', { changes: 30, authors: 9 }]]),
    },
  },
  regulars: {
    own: regulars,
    other: { ...mending, number: 10, title: 'Keep the store', files: [file('src/store.ts', 90)] },
    history: historyOf(earlier),
  },
};

function signals(own: Told, other: Given, history: Partial<History>): string[] {
  const one = change(own);
  return findingsOf(one, context([one, change(other)], history)).map(({ signal }) => signal);
}

const { newcomers: first, regulars: second } = weeks;
const ofNewcomer = (more: Told = {}) => signals({ ...first.own, ...more }, first.other, first.history);
const ofRegular = (more: Told = {}) => signals({ ...second.own, ...more }, second.other, second.history);

/** What is set off without a change, and not with it; and the other way about. */
function difference(of: (more?: Told) => string[], more: Told): { not: string[]; but: string[] } {
  const [without, changed] = [of(), of(more)];
  return { not: without.filter(id => !changed.includes(id)), but: changed.filter(id => !without.includes(id)) };
}

const NOT_OF_REVERTS = [
  'security-sensitive',
  'same-title',
  'unreviewed',
  'merged-fast',
  'failing-checks',
  'temporary',
  'default-changed',
  'core-path',
  'public-interface',
  'self-merged',
  'performance',
  'wide',
  'hotspot',
  'tests-reduced',
  'dependency',
  'pipeline',
];
const NOT_OF_WORDS = [
  'security-sensitive',
  'same-title',
  'very-large',
  'temporary',
  'default-changed',
  'core-path',
  'public-interface',
  'wide',
  'hotspot',
  'newcomer',
];

describe('a large change by a newcomer', () => {
  it('sets off most signals', () => {
    expect(ofNewcomer()).toEqual([
      'security-sensitive',
      'same-title',
      'very-large',
      'unreviewed',
      'merged-fast',
      'failing-checks',
      'hotfixed',
      'temporary',
      'default-changed',
      'core-path',
      'public-interface',
      'self-merged',
      'performance',
      'wide',
      'hotspot',
      'newcomer',
      'tests-reduced',
      'dependency',
      'pipeline',
    ]);
  });

  it.each<[string, Told, string[], string[]]>([
    ['a revert', { title: `Revert "${REVERTED} (#1)"` }, NOT_OF_REVERTS, []],
    ['a revert whose title does not say so', { outcome: { reverts: [] } }, NOT_OF_REVERTS, []],
    ['a reland', { title: `Reland "${REVERTED}"` }, ['same-title', 'merged-fast'], ['reland']],
    ['a reland whose title does not say so', { outcome: { relands: [1] } }, ['same-title', 'merged-fast'], ['reland']],
    ['a change of words', { title: `Fix typos: ${REVERTED}` }, NOT_OF_WORDS, []],
    ['documentation', { title: `docs: ${REVERTED}` }, NOT_OF_WORDS, []],
    [
      "a bot's",
      { author: bot('renovate'), mergedBy: bot('renovate') },
      ['same-title', 'unreviewed', 'merged-fast', 'self-merged', 'newcomer'],
      [],
    ],
    ['by an account that is gone', { author: null }, ['self-merged', 'newcomer'], []],
    ['reverted', { outcome: { revertedBy: 20 } }, ['hotfixed'], ['reverted']],
    ['about tests', { title: `test: ${REVERTED}` }, ['same-title', 'default-changed'], []],
    ['about the pipeline', { title: `ci: ${REVERTED}` }, ['same-title', 'default-changed'], []],
    [
      'a release',
      { title: 'chore: release 1.2.0' },
      ['same-title', 'temporary', 'default-changed', 'performance', 'dependency', 'pipeline'],
      [],
    ],
  ])('sets off less where it is %s', (_, more, not, but) => {
    expect(difference(ofNewcomer, more)).toEqual({ not, but });
  });
});

describe('a change by somebody who is new in the folder', () => {
  it('sets off what knows of the others', () => {
    expect(ofRegular()).toEqual(['unreviewed', 'near-revert', 'external-backend', 'untested', 'new-here', 'collision']);
  });

  it.each<[string, Told, string[], string[]]>([
    [
      'a revert',
      { title: 'Revert "Support MUSA devices"' },
      ['unreviewed', 'near-revert', 'external-backend', 'untested', 'new-here', 'collision'],
      [],
    ],
    [
      'a reland',
      { title: 'Reland "Support MUSA devices"' },
      ['near-revert', 'untested', 'new-here', 'collision'],
      ['reland'],
    ],
    [
      'a change of words',
      { title: 'Support MUSA devices: fix typos' },
      ['near-revert', 'untested', 'new-here', 'collision'],
      [],
    ],
    ["a bot's", { author: bot('renovate') }, ['unreviewed', 'new-here', 'collision'], []],
    ['by an account that is gone', { author: null }, ['new-here', 'collision'], []],
    ['a chore', { title: 'chore: support MUSA devices' }, ['untested', 'new-here'], []],
    ['a fix', { title: 'fix: support MUSA devices' }, ['external-backend'], []],
    ['reverted, wholly or in part', { outcome: { partlyRevertedBy: 20 } }, ['near-revert'], ['reverted']],
    [
      'of the title of what was reverted',
      { title: REVERTED },
      ['near-revert', 'external-backend'],
      ['same-title', 'temporary', 'default-changed', 'performance'],
    ],
  ])('sets off less where it is %s', (_, more, not, but) => {
    expect(difference(ofRegular, more)).toEqual({ not, but });
  });
});
