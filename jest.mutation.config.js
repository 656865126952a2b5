import config from './jest.config.js';

/** The tests that a folder's mutants are held against: all of them for every mutant take several times as long. */
const TESTS = (process.env.TESTS ?? '__tests__/analyze/**/*.test.ts __tests__/render/**/*.test.ts').split(' ');

export default { ...config, testMatch: TESTS.map(path => `<rootDir>/${path}`) };
