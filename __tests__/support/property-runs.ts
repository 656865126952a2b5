/** The part of the long tests that runs by default: what every change waits for. All of them run in CI every night. */
const SHORT = 0.1;

/** Whether all of it runs: TEST_LENGTH=long, which `npm run test:long` sets. */
const isLong = readLength(process.env.TEST_LENGTH ?? 'short') === 'long';

/** Overrides the number of values of these properties: `PROPERTY_RUNS=5000 npm run jest -- __tests__/hostile`. */
const asked = readCount(process.env.PROPERTY_RUNS);

function readLength(length: string): 'short' | 'long' {
  if (length === 'short' || length === 'long') return length;
  throw new Error(`TEST_LENGTH: got ${JSON.stringify(length)}; it may be short or long.`);
}

function readCount(count: string | undefined): number | null {
  if (count === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(count)) return Number(count);
  throw new Error(`PROPERTY_RUNS: got ${JSON.stringify(count)}; it may be a whole number from 1 on.`);
}

/** For a property that takes long: the number of values that it is tried on, `full` in a long run. */
export const runs = (full: number) => ({ numRuns: asked ?? Math.ceil(isLong ? full : full * SHORT) });

/** For cases that take long: all of them in a long run. */
export const sample = <T>(cases: readonly T[]): readonly T[] =>
  isLong ? cases : cases.filter((_, index) => index % Math.round(1 / SHORT) === 0);

/** Properties of hostile input, which are tried on random values beside those that are known to be bad. */
export const RUNS = {
  /** A whole week, analyzed, rendered and read as GitHub would: some hundred texts each. */
  page: runs(10),
  /** One configuration file or glob pattern. */
  file: runs(100),
  /** One text. */
  text: runs(200),
} as const;
