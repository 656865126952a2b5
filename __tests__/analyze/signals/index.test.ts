import { findingsOf, SIGNALS } from '../../../src/analyze/signals/index.js';
import { type Finding, SEVERITIES } from '../../../src/domain/digest.js';
import { SIGNAL_IDS } from '../../../src/domain/signals.js';
import { change, context, type GivenChange, historyFrom } from '../../support/change.js';
import { person, pullRequest } from '../../support/pull-request.js';
import { churn, files, type Surroundings } from './support.js';

const ids: readonly string[] = SIGNALS.map(({ id }) => id);
const idsOf = (findings: readonly Finding[]) => findings.map(({ signal }) => signal);

function findings(given: GivenChange, { others = [], history }: Surroundings = {}): Finding[] {
  const own = change(given);
  return findingsOf(own, context([own, ...others], history));
}

describe('the registry of signals', () => {
  it('has a unique id in kebab-case for every signal', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has the ids of the configuration file, in its order', () => expect(ids).toEqual([...SIGNAL_IDS]));
});

describe('the findings about a change', () => {
  it('are in order of severity, then in the order of the registry', () => {
    const found = findings({
      title: 'perf: authenticate once',
      files: files('src/auth/login.ts +600, .github/workflows/release.yml +9'),
      outcome: { revertedBy: 9 },
    });
    const ranks = found.map(({ signal, severity }) => [SEVERITIES.indexOf(severity), ids.indexOf(signal)]);
    expect(ranks).toEqual([...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    expect(idsOf(found)).toEqual([
      'reverted',
      'security-sensitive',
      'unreviewed',
      'very-large',
      'untested',
      'pipeline',
      'performance',
    ]);
  });

  it('are none for a pull request without files', () => {
    expect(findings({ title: 'Empty', files: [], reviews: undefined })).toEqual([]);
  });

  it('do not depend on the order of the files', () => {
    const changed = files('api/a.ts +150, web/b.ts +150, core/c.ts +150, src/auth/d.ts +150');
    const history = churn(Object.fromEntries(changed.map(({ path }) => [path, { changes: 20, authors: 5 }])));
    const found = findings({ files: changed }, { history });
    expect(idsOf(found)).toEqual(expect.arrayContaining(['wide', 'hotspot', 'core-path', 'very-large']));
    expect(findings({ files: [...changed].reverse() }, { history })).toEqual(found);
  });
});

describe('the findings of many signals', () => {
  const ada = person('ada');
  const bo = person('bo');
  const title = 'Optimize the cache by default for now';
  const earlier = [
    pullRequest({
      number: 1,
      title: `Revert "${title}"`,
      author: bo,
      merged: 'last Thu 10:00',
      files: files('src/store.ts'),
    }),
    ...[2, 3, 4].map(number =>
      pullRequest({ number, author: ada, merged: 'last Thu 10:00', files: files('docs/a.md') }),
    ),
  ];

  it('are all reported for a large change by a newcomer', () => {
    const changed = files(
      'src/auth/cache.ts +2400, web/page.ts +90, lib/store.ts +40 -30, types/store.d.ts +2 -2, ' +
        'tests/cache.test.ts -5000, Cargo.lock +9, .github/workflows/ci.yml +20',
    );
    const later = {
      number: 10,
      title: 'Fix what broke with #9',
      author: bo,
      merged: 'Tue 14:00',
      files: changed,
    } as const;
    const own: GivenChange = {
      number: 9,
      title,
      author: ada,
      mergedBy: ada,
      opened: 'Tue 11:30',
      merged: 'Tue 12:00',
      checks: 'failure',
      files: changed,
    };
    const history = {
      ...historyFrom(earlier, new Map([['login:ada', 2]])),
      ...churn({ 'src/auth/cache.ts': { changes: 30, authors: 9 } }),
    };
    expect(idsOf(findings(own, { others: [change(later)], history }))).toEqual([
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

  const regular: GivenChange = {
    number: 9,
    title: 'Support MUSA devices',
    author: ada,
    merged: 'Tue 12:00',
    files: files('src/store.ts +200, lib/musa.ts added +20'),
  };
  const others = [
    change({ number: 10, title: 'Keep the store', author: bo, merged: 'Tue 14:00', files: files('src/store.ts +90') }),
  ];
  const history = historyFrom(earlier);

  it('are all reported for a change by an author who is new in the folder', () => {
    expect(idsOf(findings(regular, { others, history }))).toEqual([
      'unreviewed',
      'near-revert',
      'external-backend',
      'untested',
      'new-here',
      'collision',
    ]);
  });

  it('do not report a second attempt twice', () => {
    expect(idsOf(findings({ ...regular, title }, { others, history }))).toEqual([
      'same-title',
      'unreviewed',
      'temporary',
      'default-changed',
      'untested',
      'performance',
      'new-here',
      'collision',
    ]);
  });
});
