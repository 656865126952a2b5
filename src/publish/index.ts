import type { Digest } from '../domain/digest.js';
import { DigestError } from '../domain/errors.js';
import type { Publication, Report } from '../domain/report.js';
import { discussion } from './discussion.js';
import { files } from './files.js';
import { issue } from './issue.js';
import type { Publisher, PublishOptions, PublishPorts } from './publisher.js';
import { summary } from './summary.js';

export { writeDigest, writeReport } from './files.js';
export type { Seen } from './posting.js';
export type { PublisherId, PublishOptions, PublishPorts, WrittenFiles } from './publisher.js';
export { type RecallOptions, recallWeeks } from './recall.js';
export { recordLine } from './record.js';

/** All places where a report can go, in the order in which it goes there: what cannot fail on GitHub's side first. */
export const publishers = [files, summary, issue, discussion] as const satisfies readonly Publisher[];

/** Not every place could be reached. `publication` tells of those that were. */
export class PublishError extends DigestError {
  override name = 'PublishError';
  constructor(
    readonly publication: Publication,
    readonly failures: readonly unknown[],
  ) {
    const sentences = failures.map(failure => (failure instanceof Error ? failure.message : String(failure)));
    const unforeseen = failures.find(failure => !(failure instanceof DigestError));
    super([...new Set(sentences)].join('\n'), { cause: unforeseen ?? failures[0] });
  }
}

/**
 * Brings the report to every place that was asked for, also if one of them fails. In a dry run nothing changes on
 * GitHub. `url`, `number` and `created` are those of the issue, or else of the discussion.
 * @throws PublishError at the end, with one sentence for each failure
 */
export async function publish(
  report: Report,
  digest: Digest,
  options: PublishOptions,
  ports: PublishPorts,
): Promise<Publication> {
  let publication: Publication = { ...options.files };
  const failures: unknown[] = [];
  for (const publisher of publishers) {
    if (!options.publish.includes(publisher.id)) continue;
    if (publisher.posts && options.dryRun) {
      ports.log.info(wouldPost(publisher.id, report, options));
      continue;
    }
    try {
      publication = { ...(await publisher.publish({ report, digest, options, ports })), ...publication };
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) {
    // Whoever looks for the report that was not posted looks at the run.
    if (!options.publish.includes('summary'))
      await summary.publish({ report, digest, options, ports }).catch(failure => failures.push(failure));
    throw new PublishError(publication, failures);
  }
  return publication;
}

function wouldPost(id: string, report: Report, { postToRepository, labels }: PublishOptions): string {
  const comments = report.parts.length - 1;
  const continued = comments === 0 ? '' : ` and ${comments} ${comments === 1 ? 'comment' : 'comments'}`;
  const labelled =
    labels.length === 0 ? '' : `, with the labels ${labels.map(label => JSON.stringify(label)).join(', ')}`;
  return `Dry run: the ${id} ${JSON.stringify(report.title)}${continued} would be posted to ${postToRepository}${labelled}.`;
}
