import { compareText } from '../../domain/order.js';
import type { AssessedChange } from '../assess.js';
import type { ClassifiedFile } from '../changes/index.js';
import { finding, isStandingWork, pathsNamedMost, peopleOf } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

/** Fewer pull requests, or added lines, in one module may be chance. */
const MIN_CHANGES = 3;
const MIN_LINES = 100;
/** At least this share of the changes to the core of a module lacks tests. */
const MIN_UNTESTED = 0.5;

interface CoreChange {
  one: AssessedChange;
  /** Its source files that are core or hotspots. */
  core: ClassifiedFile[];
  /** The files of `core` that changed without a test. */
  untested: ClassifiedFile[];
}

function coreChangeOf(one: AssessedChange): CoreChange {
  const paths = (...signals: Parameters<typeof finding>[1][]) =>
    signals.flatMap(signal => finding(one, signal)?.evidence.paths ?? []);
  const [hot, untested] = [paths('core-path', 'hotspot'), paths('untested')];
  const core = one.change.source.filter(({ path }) => hot.includes(path));
  return { one, core, untested: core.filter(({ path }) => untested.includes(path)) };
}

const linesOf = (files: readonly ClassifiedFile[]) => files.reduce((sum, { additions }) => sum + additions, 0);

function untestedIn(module: string, coreChanges: readonly CoreChange[]) {
  const within = (files: readonly ClassifiedFile[]) => files.filter(file => file.module === module);
  const untested = coreChanges
    .map(({ one, untested }) => ({ one, files: within(untested) }))
    .filter(({ files }) => files.length > 0);
  return {
    module,
    untested,
    of: coreChanges.filter(({ core }) => within(core).length > 0).length,
    lines: linesOf(untested.flatMap(({ files }) => files)),
  };
}

/** The core of a module grows without tests. If several do, the module with the most such lines. */
export const testsForCore = {
  id: 'tests-for-core',
  find: ({ assessed }) => {
    const coreChanges = assessed.filter(isStandingWork).map(coreChangeOf);
    const modules = [...new Set(coreChanges.flatMap(({ untested }) => untested.map(({ module }) => module)))];
    const [most] = modules
      .map(module => untestedIn(module, coreChanges))
      .filter(
        ({ untested, of, lines }) => untested.length >= Math.max(MIN_CHANGES, of * MIN_UNTESTED) && lines >= MIN_LINES,
      )
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
} as const satisfies SuggestionRule;
