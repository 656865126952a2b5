/** The ids of the importance factors, also used in the configuration file. Each has a file in src/analyze/importance. */
export const FACTOR_IDS = [
  'size',
  'supporting-only',
  'novelty',
  'core',
  'interface',
  'settings',
  'migration',
  'default',
  'kind',
  'breaking',
  'user-facing-wording',
  'minor-wording',
  'tests',
  'documented',
  'description',
  'closes',
  'discussion',
  'labels',
  'no-release-note',
  'is-revert',
] as const;
export type FactorId = (typeof FACTOR_IDS)[number];
