import type { Opened } from '../domain/gathered.js';
import type { RunLog } from '../domain/log.js';
import { localName } from './local-name.js';
import { skippedOwners } from './skipped-owners.js';

/** Says in the log what of a repository cannot be used as it is. */
export function reportOpened(opened: Opened, log: RunLog): void {
  const { lost, tooLarge } = opened;
  if (lost !== undefined)
    log.warning(`The clone lacks the contents of ${lost.join(' and ')}: the run goes on as if there were none.`);
  if (tooLarge !== undefined) {
    const large = tooLarge.join(' and ');
    log.warning(`Too large to be read, with more than 3 MB: ${large}. The run goes on as if there were none.`);
  }
  for (const sentence of [skippedOwners(opened.codeowners), localName(opened)])
    if (sentence !== null) log.notice(sentence);
}
