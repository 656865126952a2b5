/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  // Node.js loads the modules, and tsx compiles them: see tools/jest/runner.mjs.
  testRunner: '<rootDir>/tools/jest/runner.mjs',
  testEnvironment: '<rootDir>/tools/jest/environment.mjs',
  transform: {},
  // How --onlyChanged and --findRelatedTests find what imports a file.
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/property-seed.ts'],
  // Ends what hangs. It is no measure of speed: on a busy machine a test may wait minutes for its processes.
  testTimeout: 1_800_000,
  // By default Jest leaves one core to itself, though it only waits.
  maxWorkers: '100%',
};
