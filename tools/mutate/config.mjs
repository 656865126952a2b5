/**
 * Mutants of one stage, held against the tests of that stage: what only tests of another would notice counts as survived.
 * The week of 3,000 pull requests is left out, since every mutant that survives would wait for it.
 *
 * @param {string} stage a folder of `src/`
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export function mutantsOf(stage) {
  return {
    mutate: [`src/${stage}/**/*.ts`, '!src/analyze/paths/linguist.ts', '!src/analyze/risk/weights.ts'],
    testRunner: 'mocha',
    testRunnerNodeArgs: ['--import', 'tsx/esm'],
    mochaOptions: {
      spec: [`__tests__/${stage}/**/!(large-week).test.ts`],
      require: ['tools/mutate/jest-interface.mjs', '__tests__/support/property-seed.ts'],
      ui: 'bdd',
    },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    ignorePatterns: ['dist', 'docs', '.cache'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    tempDirName: '.cache/stryker',
    concurrency: 2,
    timeoutMS: 20_000,
  };
}
