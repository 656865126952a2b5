import { analyze, landedPush, pushedTo, unresolvedReferences } from '../analyze/index.js';
import type { Digest } from '../domain/digest.js';
import type { Gathered, Reference, Source } from '../domain/gathered.js';
import type { RunLog } from '../domain/log.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { WeekRecord } from '../domain/week-record.js';
import type { Settings } from '../settings/resolve.js';
import { unmatchedExclusions } from '../settings/unmatched.js';
import type { AnalysisOptions } from './analysis-options.js';
import type { Deadline } from './deadline.js';
import { withNamedCommits } from './named-commits.js';
import { olderClone } from './older-clone.js';
import { unnamedCommits } from './unnamed-commits.js';

/** What a digest is made of, once its source is open. */
export interface DigestRequest {
  gathering: Promise<Gathered>;
  source: Source;
  options: AnalysisOptions;
  settings: Settings;
  /** The known weeks before the period. */
  earlierWeeks(gathered: Gathered): Promise<WeekRecord[]>;
  log: RunLog;
  deadline: Deadline;
}

/** Gathers and analyzes one repository: its digest, and the pull requests with their descriptions. */
export async function digestOf(request: DigestRequest): Promise<{ digest: Digest; pullRequests: PullRequest[] }> {
  const { source, options, settings, log, deadline } = request;
  const gathered = await request.gathering;
  const unnamed = unnamedCommits(gathered);
  if (unnamed !== null) log.warning(unnamed);
  const older = olderClone(gathered.clone);
  if (older !== null) log[gathered.clone?.maybeStale ? 'warning' : 'notice'](older);
  for (const sentence of unmatchedExclusions(settings, gathered.pullRequests)) log.notice(sentence);
  const found = await source.lookUp(referencesOf(gathered, options));
  const weeksBefore = await request.earlierWeeks(gathered);
  deadline.enter('analyzing them');
  deadline.signal.throwIfAborted();
  const { earlier, ofPeriod } = withNamedCommits(gathered.pullRequests, found, options.period.start);
  const digest = analyze({ ...gathered, pullRequests: ofPeriod }, { ...options, earlier, weeksBefore });
  return { digest, pullRequests: gathered.pullRequests };
}

/** What the reverts of the period name that is not in it. */
function referencesOf(gathered: Gathered, options: AnalysisOptions): Reference[] {
  const { pullRequests, directPushes = [] } = gathered;
  const to = pushedTo(gathered, options);
  return unresolvedReferences(
    pullRequests,
    directPushes.map(push => landedPush(push, to)),
  );
}
