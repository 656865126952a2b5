import { hashOf } from './marker.js';

/** The settings that tell the digests of one repository apart, and their names in the workflow. New ones go to the end. */
const SHAPING = {
  title: 'title',
  sections: 'sections',
  labels: 'labels',
  discussionCategory: 'discussion-category',
  excludeAuthors: 'exclude-authors',
  excludeLabels: 'exclude-labels',
  excludePaths: 'exclude-paths',
  bots: 'bots',
  modules: 'modules',
  tags: 'tags',
  templates: 'templates',
  timeZone: 'time-zone',
  weekStart: 'week-start',
} as const;

type ShapingName = keyof typeof SHAPING;

export type ShapingSettings = { readonly [Name in ShapingName]: unknown };

const NAMES = Object.keys(SHAPING) as ShapingName[];
/** Hexadecimal digits of each hash. */
const DIGITS = 4;

/** The order matters to sections alone. */
const inOrder = (name: ShapingName, value: unknown) =>
  Array.isArray(value) && name !== 'sections' ? value.toSorted() : value;

/** A short hash of each setting, in the order of `SHAPING`. */
export function shapeOf(settings: ShapingSettings): string {
  return NAMES.map(name => hashOf(JSON.stringify(inOrder(name, settings[name])) ?? '', DIGITS)).join('');
}

/** The settings, as they are named in the workflow, that differ between two shapes. */
export function differingSettings(left: string, right: string): string[] {
  const hash = (shape: string, n: number) => shape.slice(n * DIGITS, (n + 1) * DIGITS);
  // A version that knew fewer settings wrote fewer hashes.
  const known = Math.min(left.length, right.length) / DIGITS;
  return NAMES.filter((_, n) => n + 1 <= known && hash(left, n) !== hash(right, n)).map(name => SHAPING[name]);
}
