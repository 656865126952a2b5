const ASKED = Number(process.env.PROPERTY_RUNS ?? 0);

/**
 * How many values a property of hostile input is tried on, beside those that are known to be bad. By default as many as
 * CI has time for; `PROPERTY_RUNS=5000 npm run jest -- __tests__/hostile __tests__/render/markdown/escape` tries
 * thousands.
 */
export const RUNS = {
  /** A whole week, analyzed, rendered and read as GitHub would: some hundred texts each. */
  page: { numRuns: ASKED || 8 },
  /** One configuration file or glob pattern. */
  file: { numRuns: ASKED || 60 },
  /** One text. */
  text: { numRuns: ASKED || 200 },
} as const;

/** Characters of a text that is there to be long: three times what GitHub takes, or a megabyte where runs are asked for. */
export const MAX_LENGTH = ASKED > 0 ? 1_000_000 : 200_000;
