import type { Log } from '../domain/log.js';

/** Files of a folder that the log names one by one, of those with the same fault: there may be ten thousand. */
const MAX_NAMED = 10;

/** Warns of each of many files, of the first ones in words. `about`: the command or input whose folder it is. */
export function warnOfEach(messages: readonly string[], about: string, log: Log): void {
  for (const message of messages.slice(0, MAX_NAMED)) log.warning(message);
  const further = messages.length - MAX_NAMED;
  if (further > 0) log.warning(`${about}: the same of ${further} more.`);
}
