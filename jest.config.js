/** What only runs in processes of its own, where no coverage is counted; `__tests__/e2e` runs it as a runner does. */
const PROCESSES = ['main', 'cli', 'pipeline/*'];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['<rootDir>/__tests__/support/property-seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false, isolatedModules: true }] },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', ...PROCESSES.map(name => `!src/${name}.ts`)],
  coverageReporters: ['text'],
  coverageThreshold: { global: { lines: 95 } },
};
