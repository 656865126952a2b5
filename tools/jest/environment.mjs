import { ModuleMocker } from 'jest-mock';

/**
 * The process itself, which all test files of a worker share. A file that changes it (an environment variable, the
 * current directory) must restore it.
 */
export default class ProcessEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  #console = globalThis.console;
  #exit = process.exit;

  constructor() {
    // What tests use of the `jest` object: functions that record their calls.
    this.global.jest = this.moduleMocker;
  }

  setup() {
    // Jest maps stack traces with the source maps of its own loader; Node.js has those of the modules that it loaded.
    Error.prepareStackTrace = undefined;
  }

  /** Restores what Jest has replaced for this file. */
  teardown() {
    globalThis.console = this.#console;
    process.exit = this.#exit;
  }

  getVmContext() {
    return null;
  }
}
