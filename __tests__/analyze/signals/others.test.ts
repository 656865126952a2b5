import { collision } from '../../../src/analyze/signals/collision.js';
import { externalBackend } from '../../../src/analyze/signals/external-backend.js';
import { findingsOf } from '../../../src/analyze/signals/index.js';
import { newHere } from '../../../src/analyze/signals/new-here.js';
import { newcomer } from '../../../src/analyze/signals/newcomer.js';
import { reland } from '../../../src/analyze/signals/reland.js';
import { reverted } from '../../../src/analyze/signals/reverted.js';
import { selfMerged } from '../../../src/analyze/signals/self-merged.js';
import { testsReduced } from '../../../src/analyze/signals/tests-reduced.js';
import type { Author } from '../../../src/domain/pull-request.js';
import { type Given, person, pullRequest, review } from '../../support/pull-request.js';
import { change, context, found, before as historyOf } from '../../support/subject.js';
import { files, level } from './support.js';

/** As a git history tells people: by name. */
const named = (name: string): Author => ({ name, bot: false });
const ada = person('ada');
const bo = person('bo');

describe('a later fix', () => {
  const mended = (more: Partial<Given>, own = 'src/a.ts +9, src/b.ts +9') => {
    const fix = {
      number: 2,
      title: 'fix: a crash',
      body: 'It broke with #1.',
      files: files('src/a.ts +1, src/c.ts +1'),
    };
    const others = [change({ ...fix, merged: 'Wed 12:00', ...more })];
    return level('hotfixed', { merged: 'Tue 12:00', files: files(own) }, { others }) !== null;
  };

  it.each<[string, Partial<Given>]>([
    ['names it in a sentence of its description', {}],
    ['names it on a line', { body: 'A crash\nsince #1\n\nSeen today' }],
    ['names it by its address', { body: 'Caused by https://github.com/octo/house/pull/1' }],
    ['is a fix by its first word alone', { title: 'Handle a crash' }],
    ['is one by a word alone', { title: 'Follow-up to uploads', body: 'Something was missed in #1' }],
    ['is called a hotfix', { title: 'Upload hotfix', body: 'Mistaken in #1' }],
    ['mends a regression', { title: 'A regression of uploads', body: 'Forgotten in #1' }],
    ['comes after 72 hours', { merged: 'Fri 12:00' }],
    ['comes a minute later', { merged: 'Tue 12:01' }],
  ])('mends what it blames: it %s', (_, more) => expect(mended(more)).toBe(true));

  it.each<[string, Partial<Given>]>([
    ['blames something else on the line', { body: 'It broke today\nUses #1' }],
    ['blames something else before the stop', { body: 'It broke today. Uses #1 now' }],
    ['blames something else behind the stop', { body: 'Uses #1 now! It broke today' }],
    ['is no fix', { title: 'feat: uploads' }],
    ['is a revert', { title: 'Revert "fix: a crash"' }],
    ['comes after more than 72 hours', { merged: 'Fri 12:01' }],
    ['comes at the same time', { merged: 'Tue 12:00' }],
  ])('mends nothing where it %s', (_, more) => expect(mended(more)).toBe(false));

  it('mends what it changes at least half of', () => {
    expect(mended({}, 'src/a.ts +9, src/b.ts +9')).toBe(true);
    expect(mended({}, 'src/a.ts +9, src/b.ts +9, src/d.ts +9')).toBe(false);
    expect(mended({}, 'docs/a.md +9')).toBe(false);
  });
});

describe('people meet in a file', () => {
  const own = change({ author: ada, merged: 'Wed 12:00', files: files('src/a.ts +20, src/b.ts +20') });
  const other = (number: number, author: Author | null, more: Partial<Given> = {}) =>
    change({ number, author, files: files('src/a.ts +20, src/c.ts +9'), merged: 'Wed 13:00', ...more });
  const met = (...others: readonly ReturnType<typeof change>[]) => found(collision, own, { others })?.evidence;

  it('who are told by login, or by the name that git knows, in order', () => {
    expect(met(other(3, person('eve', 'Eve E.')), other(2, named('Bo')), other(4, named('Bo')))).toEqual({
      paths: ['src/a.ts'],
      names: ['Bo', 'eve'],
      pullRequests: [2, 3, 4],
    });
  });

  it('in the two days before as in those after', () => {
    expect(met(other(2, bo, { merged: 'Mon 12:00' }))).toBeDefined();
    expect(met(other(2, bo, { merged: 'Mon 11:59' }))).toBeUndefined();
    expect(met(other(2, bo, { merged: 'Fri 12:00' }))).toBeDefined();
    expect(met(other(2, bo, { merged: 'Fri 12:01' }))).toBeUndefined();
  });

  it('but nobody meets an account that is gone, or the own one under another name', () => {
    expect(met(other(2, null))).toBeUndefined();
    expect(met(other(2, { ...ada, name: 'Ada L.' }))).toBeUndefined();
    expect(found(collision, change({ author: null, files: own.files }), { others: [other(2, bo)] })).toBeNull();
  });
});

describe('a backend is known already', () => {
  const title = 'Support MUSA devices';
  const own = { title, files: files('src/devices.py new +9') };
  const known = (...others: readonly Partial<Given>[]) =>
    level('external-backend', own, { others: others.map((more, index) => change({ number: index + 2, ...more })) }) ===
    null;
  const saying = (count: number, of: number) =>
    known(...Array.from({ length: of - 1 }, (_, index) => (index < count - 1 ? { title: 'Speed up MUSA' } : {})));

  it('where more than a tenth of the titles say it, and five at least', () => {
    expect(saying(5, 49)).toBe(true);
    expect(saying(5, 50)).toBe(false);
    expect(saying(4, 4)).toBe(false);
  });

  it.each(['src/musa.py +1', 'src/x/musa-kernels.cu +1, src/b.py +1', 'src/__musa__.py +1'])('by a path: %s', changed =>
    expect(known({ files: files(changed) })).toBe(true),
  );
  it.each(['src/musa.py new +1', 'src/musak.py +1', 'docs/musa.md +1'])('and not by %s', changed =>
    expect(known({ files: files(changed) })).toBe(false),
  );

  it.each([
    ['a manifest', 'requirements/musa.txt +1'],
    ['a new file of the pipeline', 'Dockerfile.musa new +9'],
  ])('and depended on by %s as well', (_, changed) => {
    expect(found(externalBackend, change({ title, files: files(changed) }))?.evidence.names).toEqual(['MUSA']);
  });
  it.each(['Dockerfile.musa +9', 'docs/musa.md new +9', 'src/devices.py +9'])('and not by %s', changed =>
    expect(level('external-backend', { title, files: files(changed) })).toBeNull(),
  );
});

describe('a title that was reverted', () => {
  it.each([
    ['Some twenty letters.', 'high'],
    ['Nineteen letters...', null],
  ] as const)('%p is %p', (title, severity) => {
    const history = historyOf([pullRequest({ number: 9, title: `Revert "${title}"`, merged: 'last Thu 10:00' })]);
    expect(level('same-title', { title }, { history })).toBe(severity);
  });
});

describe('who is new in a folder', () => {
  it('was not there with one file of several earlier in the week', () => {
    const history = historyOf([1, 2, 3].map(number => pullRequest({ number, author: ada, files: files('web/a.ts') })));
    const own = { author: ada, merged: 'Tue 12:00', files: files('src/x/a.ts +40') } as const;
    const earlier = (merged: 'Mon 12:00' | 'Wed 12:00', changed: string) =>
      level('new-here', own, { history, others: [change({ number: 2, author: ada, merged, files: files(changed) })] });
    expect(earlier('Mon 12:00', 'src/x/b.ts +1, lib/c.ts +1')).toBeNull();
    expect(earlier('Mon 12:00', 'lib/c.ts +1')).toBe('low');
    expect(earlier('Wed 12:00', 'src/x/b.ts +1')).toBe('low');
  });
});

describe('the core', () => {
  it('of what is no source is told although it changes often', () => {
    const history = { days: 90, churn: new Map([['app.yaml', { changes: 20, authors: 5 }]]) };
    expect(level('core-path', { files: files('app.yaml +50') }, { history, corePaths: ['**'] })).toBe('low');
  });
});

describe('evidence', () => {
  it('names people as git knows them where there is no login', () => {
    const own = change({ author: named('Ada'), mergedBy: named('Ada'), files: files('src/x/a.ts +40') });
    const merged = (count: number) => new Map([['name:ada', count]]);
    const history = historyOf(
      [1, 2, 3].map(number => pullRequest({ number, author: named('Ada'), files: files('web/a.ts') })),
    );
    expect(found(newcomer, own, { history: historyOf([], merged(1)) })?.evidence.names).toEqual(['Ada']);
    expect(found(newHere, own, { history })?.evidence.names).toEqual(['Ada']);
    expect(found(selfMerged, own)?.evidence.names).toEqual(['Ada']);
  });

  it('leaves out what is not known', () => {
    expect(found(reverted, change({ outcome: { revertedBy: 9 } }))?.evidence).toStrictEqual({ pullRequests: [9] });
    expect(found(reland, change({ title: 'Reland "X"' }))?.evidence).toStrictEqual({});
  });

  it('names five paths at most, the hottest and what releases before the others', () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const own = change({
      files: files(
        paths
          .map(path => `${path}.ts +9, .github/workflows/${path}.yml +9`)
          .join(', ')
          .replace('g.yml', 'release.yml'),
      ),
    });
    const churn = new Map(paths.map(path => [`${path}.ts`, { changes: path === 'f' ? 90 : 20, authors: 2 }]));
    const findings = findingsOf(own, context([own], { days: 90, churn }));
    const pathsOf = (id: string) => findings.find(({ signal }) => signal === id)?.evidence.paths;
    expect(pathsOf('hotspot')).toEqual(['f.ts', 'a.ts', 'b.ts', 'c.ts', 'd.ts']);
    const rest = ['a', 'b', 'c', 'd'].map(name => `.github/workflows/${name}.yml`);
    expect(pathsOf('pipeline')).toEqual(['.github/workflows/release.yml', ...rest]);
  });

  it('of fewer tests names those that lost more than they got', () => {
    const own = change({ files: files('a.test.ts +5 -60, b.test.ts +9 -9, c.test.ts +9') });
    expect(found(testsReduced, own)?.evidence.paths).toEqual(['a.test.ts']);
  });
});

describe('who merged their own', () => {
  const own = (...states: readonly Parameters<typeof review>[2][]) =>
    level('self-merged', { author: ada, mergedBy: ada, reviews: states.map(state => review(bo, 'Mon 13:00', state)) });

  it('had no approval among the reviews, and weigh most where one asked for changes', () => {
    expect(own('commented', 'approved')).toBeNull();
    expect(own('commented', 'changes-requested')).toBe('high');
    expect(own('commented')).toBe('medium');
  });

  it('are nobody where reviews or who merged are not known', () => {
    expect(level('self-merged', { author: ada, mergedBy: ada, reviews: undefined })).toBeNull();
    expect(level('self-merged', { author: ada, mergedBy: null })).toBeNull();
  });
});
