import { dirname } from '../../../src/analyze/paths/names.js';
import type { SignalId } from '../../../src/analyze/signals/index.js';
import { wide } from '../../../src/analyze/signals/wide.js';
import { person, pullRequest } from '../../support/pull-request.js';
import { asChange, change, found, before as historyOf } from '../../support/subject.js';
import { files, type Level, level } from './support.js';

const elsewhere = [2, 3, 4].map(number => pullRequest({ number, author: person('mona'), files: files('web/a.ts +1') }));
const revert = pullRequest({ number: 1, title: 'Revert "X"', merged: 'last Thu 10:00', files: files('src/a.ts +1') });
const busy = { changes: 20, authors: 2 };
const core = { changes: 10, authors: 5 };
const history = (churn: Readonly<Record<string, typeof busy>>) => ({ days: 90, churn: new Map(Object.entries(churn)) });
const met = [{ number: 2, author: person('bo'), files: files('a.ts +30, src/index.ts +30, a.d.ts +30') }].map(change);

/** What is told of the others and of the days before. */
const AROUND: Partial<Record<SignalId, Parameters<typeof level>[2]>> = {
  hotspot: { history: history({ 'a.ts': busy, 'src/index.ts': busy, 'b.ts': core }) },
  'core-path': {
    history: history({ 'a.ts': core, 'b.ts': core, 'src/index.ts': core, 'c.ts': { ...busy, authors: 9 } }),
  },
  'near-revert': { history: historyOf([revert]) },
  newcomer: { history: historyOf([], new Map([['login:mona', 2]])) },
  'new-here': { history: historyOf(elsewhere) },
  collision: { others: met },
};

const NEW_PACKAGE = 'Cargo.lock +9, Cargo.toml +1, x/Cargo.toml new +9';

describe('the limit of a signal', () => {
  it.each<[SignalId, string, Level, string, Level, string]>([
    ['very-large', 'low where less than a tenth was added', 'medium', 'a.ts +60 -540', 'low', 'a.ts +59 -541'],
    ['very-large', 'high from 2,000 added lines', 'high', 'a.ts +2000', 'medium', 'a.ts +1999 -900'],
    ['very-large', '500 lines that ship', 'medium', 'a.ts +500, bench/a.ts +90', 'low', 'a.ts +499, bench/a.ts +90'],
    [
      'wide',
      'ten lines in each of three',
      'low',
      'a/x.ts +5 -5, b/x.ts +10, c/x.ts +10',
      null,
      'a/x.ts +9, b/x.ts +10, c/x.ts +10',
    ],
    ['hotspot', 'five lines, added or deleted', 'low', 'a.ts +2 -3', null, 'a.ts +2 -2'],
    ['hotspot', '20 changes', 'low', 'a.ts +9', null, 'b.ts +9'],
    ['hotspot', 'more than three lines taken from a list', 'low', 'src/index.ts +9 -4', null, 'src/index.ts +9 -3'],
    ['hotspot', 'more than 25 lines added to a list', 'low', 'src/index.ts +26', null, 'src/index.ts +25'],
    ['core-path', 'ten lines', 'low', 'a.ts +5 -5', null, 'a.ts +5 -4'],
    ['core-path', 'five lines in each', 'low', 'a.ts +2 -3, b.ts +5', null, 'a.ts +4, b.ts +9'],
    ['core-path', 'medium from 100 lines', 'medium', 'a.ts +60 -40', 'low', 'a.ts +60 -39'],
    ['core-path', 'a hotspot from 100 lines', 'medium', 'c.ts +100', null, 'c.ts +99'],
    ['core-path', 'no entry into a list', 'low', 'src/index.ts +26', null, 'src/index.ts +25'],
    ['near-revert', 'five lines, added or deleted', 'medium', 'src/a.ts +2 -3', null, 'src/a.ts +2 -2'],
    ['newcomer', 'five lines', 'low', 'src/a.ts +2 -3', null, 'src/a.ts +2 -2'],
    ['new-here', '20 lines', 'low', 'src/a.ts +10 -10', null, 'src/a.ts +10 -9'],
    ['collision', '20 lines, added or deleted', 'low', 'a.ts +10 -10', null, 'a.ts +10 -9'],
    ['collision', 'a tenth of the change', 'low', 'a.ts +30, b.ts +270', null, 'a.ts +30, b.ts +271'],
    ['collision', 'no entry into a list', 'low', 'src/index.ts +26', null, 'src/index.ts +25'],
    ['collision', 'nothing that is only declared', 'low', 'a.ts +30', null, 'a.d.ts +30'],
    ['dependency', 'four lines of a lock file', 'low', 'Cargo.lock +2 -2', null, 'Cargo.lock +3'],
    ['dependency', 'no new package of its own', 'low', 'Cargo.lock +9, Cargo.toml +1', null, NEW_PACKAGE],
    [
      'dependency',
      'more than the tests use',
      'low',
      'Cargo.lock +9, tests/a.rs +1',
      null,
      'Cargo.lock +9, tests/Cargo.toml +1',
    ],
    [
      'dependency',
      'a lock file along with a manifest',
      'low',
      'Cargo.lock +9, Cargo.toml +1, tests/Cargo.toml +1',
      null,
      'Cargo.toml +9',
    ],
    ['pipeline', 'five lines beside source', 'low', 'a.ts +9, Makefile +5', null, 'a.ts +9, Makefile +4'],
    ['public-interface', 'a change, or a move', 'high', 'a.proto moved', null, 'a.proto'],
    ['public-interface', 'medium where lines went', 'medium', 'a.proto +1 -1', 'low', 'a.proto +2'],
    ['public-interface', 'an entrance that is gone', 'high', 'src/lib.rs gone -9, a.proto +1', null, 'src/lib.rs -9'],
    [
      'public-interface',
      'an entrance that was moved',
      'high',
      'src/lib.rs moved, a.proto +1',
      'low',
      'src/lib.rs +1, a.proto +1',
    ],
    [
      'migration',
      'high where one was there before',
      'high',
      'db/migrations/1.sql new +3, db/migrations/2.sql +1',
      'medium',
      'db/migrations/1.sql new +3',
    ],
    ['security-sensitive', 'three lines', 'high', 'src/auth.ts +3', null, 'src/auth.ts +2'],
    [
      'security-sensitive',
      'a fifth of the lines',
      'high',
      'src/auth.ts +10, b.ts +40',
      null,
      'src/auth.ts +10, b.ts +41',
    ],
    [
      'security-sensitive',
      '20 lines, whatever share',
      'high',
      'src/auth.ts +20, b.ts +900',
      null,
      'src/auth.ts +19, b.ts +900',
    ],
    [
      'unreviewed',
      'high from 100 lines that ship',
      'high',
      'a.ts +100',
      'medium',
      'a.ts +99, docs/a.md +99, bench/a.ts +99',
    ],
    ['untested', 'ten added lines', 'low', 'a.ts +10', null, 'a.ts +9 -90'],
    ['untested', 'medium from 100 added lines', 'medium', 'a.ts +100', 'low', 'a.ts +99'],
    [
      'untested',
      'more than is declared, or written into a file that went',
      'low',
      'a.ts +10',
      null,
      'a.d.ts +90, b.ts gone +90',
    ],
    ['tests-reduced', 'twenty lines', 'low', 'tests/a.ts -20', null, 'tests/a.ts -19'],
    ['tests-reduced', 'half of what was deleted', 'low', 'tests/a.ts +50 -100', null, 'tests/a.ts +51 -100'],
    [
      'tests-reduced',
      'code of which no file went',
      'low',
      'tests/a.ts -99, a.ts +9 -4, b.ts -4',
      null,
      'tests/a.ts -99, a.ts +9 -4, b.ts gone -4',
    ],
    [
      'tests-reduced',
      'code of which less than half as much went',
      'low',
      'tests/a.ts -100, a.ts +60 -109',
      null,
      'tests/a.ts -100, a.ts +60 -110',
    ],
    [
      'tests-reduced',
      'code that did not lose more than it got',
      'low',
      'tests/a.ts -100, a.ts +20 -40',
      null,
      'tests/a.ts -100, a.ts +20 -41',
    ],
    ['self-merged', 'medium with source', 'medium', 'a.ts +1', 'low', 'docs/a.md +1'],
    ['default-changed', 'a configuration', 'medium', 'app.yaml +1', null, 'docs/app.md +1'],
    ['default-changed', 'a manifest', 'medium', 'Cargo.toml +1', null, 'Cargo.lock +1'],
    ['temporary', 'what a person wrote', 'medium', 'app.yaml +1', null, 'Cargo.lock +1, dist/a.js +9, docs/a.md +1'],
  ])('%s: %s', (id, _, atIt, those, beyond, others) => {
    const title =
      { 'default-changed': 'Cache by default', temporary: 'No cache for now' }[id as string] ?? 'Keep answers';
    const given = { title, author: person('mona'), mergedBy: person('mona') };
    const told = [those, others].map(one => level(id, { ...given, files: files(one) }, AROUND[id]));
    expect(told).toEqual([atIt, beyond]);
  });

  it.each<[SignalId, string, [string, string], [string, string]]>([
    ['pipeline', 'ten lines, where the title speaks of names', ['Rename the job', '+10'], ['Rename the job', '+9']],
    ['pipeline', 'one line, where it does not', ['Run the job daily', '+1'], ['Shorten the title', '+1']],
    [
      'security-sensitive',
      'source that ships',
      ['Redact passwords', '+1, a.ts +1'],
      ['Redact passwords', '+1, examples/a.ts +1'],
    ],
    [
      'tests-reduced',
      'half, or four fifths where tests are put in order',
      ['Tests', ', a.test.ts +21 -100'],
      ['Refactor tests', ', a.test.ts +21 -100'],
    ],
    [
      'tests-reduced',
      'four fifths where tests are put in order',
      ['Refactor tests', ', a.test.ts +20 -100'],
      ['Refactor tests', ', a.test.ts +21 -100'],
    ],
    [
      'tests-reduced',
      'a skip with no source',
      ['Skip a test', ', a.test.ts +1'],
      ['Skip a test', ', a.test.ts +1, a.ts +1'],
    ],
    ['tests-reduced', 'a skip in code', ['Skip a test', ', a.test.ts +1'], ['Skip a test', ', tests/a.yaml +1']],
  ])('%s, by the title: %s', (id, _, those, others) => {
    const told = [those, others].map(([title, more]) => level(id, { title, files: files(`Makefile ${more}`) }));
    expect(told).toEqual([expect.any(String), null]);
  });

  it('of wide is six modules for medium, none inside of another', () => {
    const ofFolders = (...paths: readonly string[]) => {
      const changed = paths.map(path => `${path}/x.ts +10`).join(', ');
      return found(wide, asChange(pullRequest({ number: 1, files: files(changed) }), {}, dirname));
    };
    expect(ofFolders('a', 'b', 'c', 'd', 'e', 'f')?.severity).toBe('medium');
    expect(ofFolders('a', 'b', 'c', 'd', 'e')?.severity).toBe('low');
    expect(ofFolders('a', 'ab', 'a/c', 'd')?.evidence.names).toEqual(['a/c', 'ab', 'd']);
    expect(ofFolders('a', 'a/b', 'd')).toBeNull();
  });
});
