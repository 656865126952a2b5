const ASKED = Number(process.env.PROPERTY_RUNS ?? 0);

/**
 * How many values a property of hostile input is tried on, beside those that are known to be bad. By default as many as
 * CI has time for; `PROPERTY_RUNS=5000 npm run jest -- __tests__/hostile __tests__/render/escaping` tries thousands.
 */
export const RUNS = {
  /** A whole week, analyzed, rendered and read as GitHub would: some hundred texts each. */
  page: { numRuns: ASKED || 30 },
  /** One configuration file or glob pattern. */
  file: { numRuns: ASKED || 100 },
  /** One text. */
  text: { numRuns: ASKED || 500 },
} as const;
