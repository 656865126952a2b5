import { type Change, type ChangeKind, changedLines } from '../changes/index.js';
import { isExample } from '../changes/product-files.js';
import type { AnalysisContext } from '../context/index.js';
import { dirname } from '../paths/names.js';
import type { Feature } from './feature.js';
import { TRACK_RECORD } from './track-record.js';

const flag = (holds: boolean): number => (holds ? 1 : 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Shannon's entropy of the lines over the files: 0 if one file has all of them, log n if n files have the same number. */
function entropyOf(lines: readonly number[]): number {
  const sum = lines.reduce((total, one) => total + one, 0);
  return lines
    .filter(one => one > 0)
    .map(one => one / sum)
    .reduce((entropy, part) => entropy - part * Math.log(part), 0);
}

function touches(kind: Change['files'][number]['kind']): Feature {
  return { id: `touches-${kind}`, value: ({ files }) => flag(files.some(file => file.kind === kind)) };
}

function isKind(kind: ChangeKind): Feature {
  return { id: `kind-${kind}`, value: change => flag(change.kind === kind) };
}

function titleMatches(id: string, words: RegExp): Feature {
  return { id: `title-${id}`, value: ({ pullRequest }) => flag(words.test(pullRequest.title)) };
}

const ANYONE = { name: '', bot: false };

/** Whether the source knows what was merged before the period. */
function knowsMerges({ history }: AnalysisContext): boolean {
  return history.mergedIn(ANYONE, []) !== null;
}

function revertTouched(days: number): Feature {
  return {
    id: `revert-touched-${days}`,
    value: ({ files, pullRequest }, context) => {
      const touched = files.some(({ path }) => context.revertTouching(path, pullRequest.mergedAt, days) !== null);
      return touched || knowsMerges(context) ? flag(touched) : null;
    },
  };
}

/** The churn of every source file, zero for files that did not change before; null if the source did not count any. */
function churnOf({ source }: Change, context: AnalysisContext): { changes: number; authors?: number }[] | null {
  const churn = source.map(({ path }) => context.history.churn(path));
  if (!knowsMerges(context) && churn.every(one => one === null)) return null;
  return churn.map(one => one ?? { changes: 0, authors: 0 });
}

/** How large the change is and how far it is spread. */
const SIZE = [
  { id: 'source-lines', value: ({ sourceLines }) => Math.log1p(sourceLines) },
  { id: 'files', value: ({ files }) => Math.log1p(files.length) },
  { id: 'folders', value: ({ source }) => Math.log1p(new Set(source.map(({ path }) => dirname(path))).size) },
  { id: 'entropy', value: ({ source }) => entropyOf(source.map(file => changedLines([file]))) },
  {
    id: 'new-files',
    value: ({ source }) => share(source.filter(file => file.status === 'added').length, source.length),
  },
  { id: 'removed-files', value: ({ files }) => Math.log1p(files.filter(file => file.status === 'removed').length) },
] as const satisfies readonly Feature[];

/** Which kinds of files it changes. */
const FILES = [
  { id: 'no-source', value: ({ source }) => flag(source.length === 0) },
  { id: 'docs-only', value: ({ files }) => flag(files.length > 0 && files.every(({ kind }) => kind === 'docs')) },
  {
    id: 'test-share',
    value: ({ files, sourceLines }) => {
      const tests = changedLines(files.filter(({ kind }) => kind === 'test'));
      return share(tests, tests + sourceLines);
    },
  },
  touches('pipeline'),
  touches('lock'),
] as const satisfies readonly Feature[];

/** The history of the changed files. */
const HISTORY = [
  {
    id: 'churn-mean',
    value: (change, context) => {
      const churn = churnOf(change, context);
      return (
        churn &&
        Math.log1p(
          share(
            churn.reduce((sum, { changes }) => sum + changes, 0),
            churn.length,
          ),
        )
      );
    },
  },
  {
    id: 'authors-most',
    value: (change, context) => {
      const authors = churnOf(change, context)?.map(churn => churn.authors);
      if (authors === undefined || authors.includes(undefined)) return null;
      return Math.log1p(Math.max(0, ...authors.map(count => count ?? 0)));
    },
  },
  {
    id: 'core',
    value: (change, context) =>
      churnOf(change, context) && flag(change.source.some(({ path }) => context.history.isCore(path))),
  },
  revertTouched(7),
  revertTouched(90),
] as const satisfies readonly Feature[];

/** The author's experience, and whether the change was tried before. */
const PEOPLE = [
  {
    id: 'experience',
    value: (change, context) => {
      const merged = context.mergedBefore(change);
      return merged === null ? null : Math.log1p(merged);
    },
  },
  {
    id: 'experience-here',
    value: ({ pullRequest: { author }, files }, { history }) => {
      const paths = files.map(({ path }) => path);
      const merged = author === null ? null : history.mergedIn(author, paths);
      return merged === null ? null : Math.log1p(merged);
    },
  },
  {
    id: 'same-title',
    value: ({ pullRequest: { title } }, context) =>
      knowsMerges(context) ? flag(context.history.revertQuoting(title) !== null) : null,
  },
  { id: 'bot', value: ({ pullRequest: { author } }) => (author === null ? null : flag(author.bot)) },
  { id: 'reland', value: ({ revertClaim }) => flag(revertClaim.kind === 'reland') },
] as const satisfies readonly Feature[];

/** The words of the title, and the kind of the change. */
const WORDS = [
  titleMatches('performance', /\bperf|optimi[sz]/i),
  titleMatches('default', /\bdefault/i),
  titleMatches('temporary', /\btemporar|workaround|\bdisabl|\bskip/i),
  titleMatches('fix', /\bfix|\bbug/i),
  titleMatches('bump', /\bbump|\bupgrade|\bupdate .* to v?\d/i),
  isKind('feature'),
  isKind('fix'),
  isKind('refactor'),
  isKind('performance'),
  isKind('test'),
  isKind('pipeline'),
  isKind('chore'),
  isKind('release'),
  isKind('dependencies'),
  isKind('docs'),
  isKind('other'),
] as const satisfies readonly Feature[];

/** Every feature, in the order of the weights. The hour and the weekday of the merge predict nothing and are left out. */
export const FEATURES: readonly Feature[] = [...SIZE, ...FILES, ...HISTORY, ...PEOPLE, ...TRACK_RECORD, ...WORDS];

/** The change without examples, which are often new, large and written by a generator, and break nobody. */
function ofProduct(change: Change): Change {
  const source = change.source.filter(file => !isExample(file));
  const files = change.files.filter(file => !isExample(file));
  return { ...change, files, source, sourceLines: changedLines(source) };
}

/** The values of all features, in their order. */
export function featuresOf(change: Change, context: AnalysisContext): (number | null)[] {
  const product = ofProduct(change);
  return FEATURES.map(feature => feature.value(product, context));
}
