import yoctoSpinner from 'yocto-spinner';
import type { RunLog } from '../domain/log.js';

export interface TerminalLog extends RunLog {
  /** Stops the spinner. */
  done(): void;
}

/** Logs to standard error: progress as a spinner on a terminal, and not at all elsewhere. */
export function createTerminalLog(sanitize: (message: string) => string): TerminalLog {
  const spinner = process.stderr.isTTY ? yoctoSpinner({ stream: process.stderr }).start() : null;
  const line = (message: string) => {
    spinner?.clear();
    process.stderr.write(`${sanitize(message)}\n`);
  };
  return {
    info: line,
    notice: message => line(`Note: ${message}`),
    warning: message => line(`Warning: ${message}`),
    progress: message => {
      if (spinner !== null) spinner.text = sanitize(message);
    },
    done: () => spinner?.stop(),
  };
}
