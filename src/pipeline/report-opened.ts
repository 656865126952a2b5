import type { Opened } from '../domain/gathered.js';
import type { RunLog } from '../domain/log.js';
import { localName } from './local-name.js';
import { skippedOwners } from './skipped-owners.js';

/** Warns of files that a run has to do without, before its settings are read, which may lack one of them. */
export function warnOfMissingFiles({ lost, tooLarge }: Opened, log: RunLog): void {
  if (lost !== undefined)
    log.warning(`The clone lacks the contents of ${lost.join(' and ')}: the run goes on as if there were none.`);
  if (tooLarge !== undefined) {
    const large = tooLarge.join(' and ');
    log.warning(`Too large to be read, with more than 3 MB: ${large}. The run goes on as if there were none.`);
  }
}

/** Says in the log what of a repository is not used as it is: for a run whose settings hold. */
export function noteWhatIsNotUsed(opened: Opened, log: RunLog): void {
  for (const sentence of [skippedOwners(opened.codeowners), localName(opened)])
    if (sentence !== null) log.notice(sentence);
}
