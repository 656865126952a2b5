import { z } from 'zod';
import { Evidence } from './entry.js';
import { Author } from './pull-request.js';

/** Why a merged pull request is worth a second look. Each has a file or a part of one in src/analyze/second-look. */
export const SECOND_LOOK_REASONS = [
  'security-unreviewed',
  'security-without-owner',
  'failing-checks',
  'same-title',
  'reland',
  'unresolved-threads',
  'unreviewed',
  'default-changed',
  'interface-lost',
  'tests-reduced',
  'workaround-without-issue',
  'backend-without-owner',
  'near-revert',
  'overlapping-changes',
  'fixed-soon',
  'untested-core',
  'predicted-risk',
] as const;
export type SecondLookReasonId = (typeof SECOND_LOOK_REASONS)[number];

/** What to do about it; the ids are those of the suggestions in src/analyze/suggestions. */
export const SECOND_LOOK_ACTIONS = [
  'owner-approval',
  'read-now',
  'tests-for-core',
  'issue-for-workaround',
  'backend-owner',
] as const;
export type SecondLookAction = (typeof SECOND_LOOK_ACTIONS)[number];

export const SecondLookReason = z.object({ id: z.enum(SECOND_LOOK_REASONS), evidence: Evidence });
export type SecondLookReason = z.infer<typeof SecondLookReason>;

/** A merged pull request that a maintainer should look at again, and whom to ask about it. */
export const SecondLook = z.object({
  pullRequest: z.int().positive(),
  reasons: z.array(SecondLookReason).min(1).max(3).describe('The strongest first'),
  ask: z
    .object({
      owners: z.array(z.string()).max(2).describe('The owners of its largest paths, as CODEOWNERS writes them'),
      people: z
        .array(Author)
        .max(2)
        .describe('If there are no owners: who changed these paths most often in the 90 days before'),
    })
    .describe('Whom to ask, never its author; both lists are empty if nobody is known'),
  action: z.enum(SECOND_LOOK_ACTIONS).optional().describe('What to do; absent if its reasons suggest nothing'),
});
export type SecondLook = z.infer<typeof SecondLook>;
