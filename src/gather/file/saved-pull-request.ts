import { z } from 'zod';
import { DigestError } from '../../domain/errors.js';
import { ChangedFile, PullRequest } from '../../domain/pull-request.js';
import { firstProblems } from './problems.js';
import { validated } from './validated.js';

const Lines = z.int().nonnegative();

/** A pull request as one line of a file holds it; other properties are ignored. */
const Line = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  author: z.string().min(1),
  login: z.string().min(1).nullish(),
  bot: z.boolean().nullish(),
  committedAt: z.iso.datetime({ offset: true }),
  sha: z.string().nullish(),
  files: z.array(ChangedFile.omit({ previousPath: true }).extend({ oldPath: z.string().nullish() })),
  filesTotal: z.int().nonnegative().optional(),
  additions: Lines.optional(),
  deletions: Lines.optional(),
  checks: PullRequest.shape.checks,
  reviewThreads: PullRequest.shape.reviewThreads,
});

export interface SavedPullRequest {
  number: number;
  title: string;
  body: string;
  author: string;
  login: string | null;
  bot: boolean;
  /** Milliseconds. */
  mergedAt: number;
  sha: string | null;
  files: z.infer<typeof Line>['files'];
  filesTotal: number;
  additions: number;
  deletions: number;
  checks?: PullRequest['checks'];
  reviewThreads?: PullRequest['reviewThreads'];
}

/** Throws DigestError with the number of the line if it is not a pull request. */
export function parseLine(text: string, path: string, line: number): SavedPullRequest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new DigestError(`${path}, line ${line}: this is not JSON.`, { cause });
  }
  const { data, error } = validated(Line, value);
  if (error !== undefined)
    throw new DigestError(`${path}, line ${line}: this is not a pull request:\n${firstProblems(error)}`);
  const { committedAt, ...saved } = data;
  return {
    ...saved,
    body: saved.body ?? '',
    login: saved.login ?? null,
    bot: saved.bot ?? false,
    mergedAt: Date.parse(committedAt),
    sha: saved.sha ?? null,
    filesTotal: saved.filesTotal ?? saved.files.length,
    additions: saved.additions ?? sum(saved.files.map(file => file.additions)),
    deletions: saved.deletions ?? sum(saved.files.map(file => file.deletions)),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
