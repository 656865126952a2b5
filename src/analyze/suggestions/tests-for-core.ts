import type { Judged } from '../judge.js';
import { compareText } from '../order.js';
import type { SubjectFile } from '../subjects/index.js';
import { finding, pathsNamedMost, peopleOf, stands } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** Fewer pull requests, or added lines, in one module are no habit. */
const FEWEST = 3;
const FEWEST_LINES = 100;
/** Where this share of a module's core changes comes without a test, that is how its core is changed. */
const HABIT = 0.5;

interface Change {
  one: Judged;
  core: SubjectFile[];
  /** Those of `core` that changed without a test. */
  untested: SubjectFile[];
}

function changeOf(one: Judged): Change {
  const paths = (...signals: Parameters<typeof finding>[1][]) =>
    signals.flatMap(signal => finding(one, signal)?.evidence.paths ?? []);
  const [hot, untested] = [paths('core-path', 'hotspot'), paths('untested')];
  const core = one.subject.source.filter(({ path }) => hot.includes(path));
  return { one, core, untested: core.filter(({ path }) => untested.includes(path)) };
}

const linesOf = (files: readonly SubjectFile[]) => files.reduce((sum, { additions }) => sum + additions, 0);

function rowOf(module: string, changes: readonly Change[]) {
  const within = (files: readonly SubjectFile[]) => files.filter(file => file.module === module);
  const untested = changes
    .map(({ one, untested }) => ({ one, files: within(untested) }))
    .filter(({ files }) => files.length > 0);
  return {
    module,
    untested,
    of: changes.filter(({ core }) => within(core).length > 0).length,
    lines: linesOf(untested.flatMap(({ files }) => files)),
  };
}

/** The core of one module grows without tests: the module with the most such lines. */
export const testsForCore = {
  id: 'tests-for-core',
  find: ({ judged }) => {
    const changes = judged.filter(stands).map(changeOf);
    const modules = [...new Set(changes.flatMap(({ untested }) => untested.map(({ module }) => module)))];
    const [most] = modules
      .map(module => rowOf(module, changes))
      .filter(({ untested, of, lines }) => untested.length >= Math.max(FEWEST, of * HABIT) && lines >= FEWEST_LINES)
      .sort((a, b) => b.lines - a.lines || compareText(a.module, b.module));
    if (most === undefined) return null;
    const about = most.untested.map(({ one }) => one);
    return {
      about,
      paths: pathsNamedMost(most.untested.map(({ files }) => files.map(({ path }) => path))),
      names: [most.module],
      counts: { of: most.of, lines: most.lines, people: peopleOf(about) },
    };
  },
} as const satisfies Suggestion;
