import { DigestError } from '../domain/errors.js';
import type { Publication, Report } from '../domain/report.js';
import { discussion } from './discussion.js';
import { files } from './files.js';
import { issue } from './issue.js';
import type { PublishOptions } from './options.js';
import type { Publisher, PublishRequest } from './publisher.js';
import { summary } from './summary.js';

export { discussionKind } from './discussion.js';
export { writeDigest, writeFeed, writeHtml, writeIndex, writeReport } from './files.js';
export { issueKind } from './issue.js';
export type { PublisherId, PublishOptions, WrittenFiles } from './options.js';
export type { PublishPorts, PublishRequest } from './publisher.js';
export { recallWeeks } from './recall.js';
export { recordLine } from './record.js';
export { createSession, type Session } from './session.js';

/** All places where a report can go, in order: first those that cannot fail on GitHub's side. */
export const publishers = [files, summary, issue, discussion] as const satisfies readonly Publisher[];

/** How many threads these settings post to: an issue, a discussion, or both. */
export function threadsOf({ publish: places }: Pick<PublishRequest['options'], 'publish'>): number {
  return publishers.filter(({ id, posts }) => posts && places.includes(id)).length;
}

/** Some places could not be reached. `publication` describes what was published. */
export class PublishError extends DigestError {
  override name = 'PublishError';
  constructor(
    readonly publication: Publication,
    readonly failures: readonly unknown[],
  ) {
    const sentences = failures.map(failure => (failure instanceof Error ? failure.message : String(failure)));
    const unexpected = failures.find(failure => !(failure instanceof DigestError));
    super([...new Set(sentences)].join('\n'), { cause: unexpected ?? failures[0] });
  }
}

/**
 * Publishes the report everywhere the settings ask for, even if one place fails. A dry run changes nothing on GitHub.
 * `url`, `number` and `created` describe the issue, or the discussion if there is no issue.
 * @throws PublishError at the end, with one sentence for each failure
 */
export async function publish(request: PublishRequest): Promise<Publication> {
  const { report, options, ports } = request;
  let publication: Publication = { ...options.files };
  const failures: unknown[] = [];
  for (const publisher of publishers) {
    if (!options.publish.includes(publisher.id)) continue;
    if (publisher.posts && options.dryRun) {
      ports.log.info(dryRunSentence(publisher.id, report, options));
      continue;
    }
    try {
      publication = { ...(await publisher.publish(request)), ...publication };
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) {
    // People who miss the report look at the page of the run.
    if (!options.publish.includes('summary') && ports.writeSummary !== null)
      await summary.publish(request).catch(failure => failures.push(failure));
    throw new PublishError(publication, failures);
  }
  return publication;
}

function dryRunSentence(id: string, report: Report, { postToRepository, labels }: PublishOptions): string {
  const count = report.parts.length - 1;
  const comments = count === 0 ? '' : ` and ${count} ${count === 1 ? 'comment' : 'comments'}`;
  const withLabels =
    labels.length === 0 ? '' : `, with the labels ${labels.map(label => JSON.stringify(label)).join(', ')}`;
  return `Dry run: the ${id} ${JSON.stringify(report.title)}${comments} would be posted to ${postToRepository}${withLabels}.`;
}
