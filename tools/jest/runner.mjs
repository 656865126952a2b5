import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';

const require = createRequire(import.meta.url);
let files = 0;

register('./modules-of-tests.mjs', import.meta.url);

/**
 * Lets Node.js load the modules: those below `__tests__` anew for every test file, all others once for all files that a
 * worker runs. Jest's own loader evaluates every module anew for every file, which was most of the time that the tests
 * took.
 */
const runtime = {
  /** jest-circus itself: anew for each file, since it keeps the tests of a file in a variable of its module. */
  requireInternalModule(path) {
    files++;
    delete require.cache[path];
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    return require(path);
  },
  requireModule: require,
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: path => import(`${pathToFileURL(path)}?file=${files}`),
  setGlobalsForRuntime() {},
  enterTestCode() {},
  leaveTestCode() {},
};

/** Runs a test file with jest-circus, as Jest does by default. */
export default function run(globalConfig, config, environment, _runtime, testPath, sendMessage) {
  if (globalConfig.watch || globalConfig.watchAll)
    throw new Error('Watch mode is not available, since src/ is loaded once. Run the tests again.');
  if (globalConfig.collectCoverage) throw new Error('For coverage, run "npm run coverage".');
  return circus.default(globalConfig, config, environment, runtime, testPath, sendMessage);
}
