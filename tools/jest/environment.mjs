import { ModuleMocker } from 'jest-mock';
import { prepareStackTrace } from './stack-traces.mjs';

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
    // Jest's own knows the source maps of Jest's own loader alone.
    Error.prepareStackTrace = prepareStackTrace;
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
