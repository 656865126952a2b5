import { basename, dirname } from 'node:path';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { headingsOf, type Listing, listedOf } from '../../../tools/evaluate/importance/listed.js';
import type { ReleaseNotes } from '../../../tools/evaluate/importance/projects.js';
import { type Clone, cloneOf } from '../../../tools/histories/clones.js';
import { makeRepository, type TestRepository } from '../../gather/git/support.js';
import { MONDAY } from '../../gather/support.js';
import { file, pullRequest } from '../../support/pull-request.js';

export const projectOf = (listed: ReleaseNotes) => ({ repository: 'octo/house', language: 'Logo', ...listed });

function readable({ path }: TestRepository): Clone {
  const clone = cloneOf(dirname(path), `octo/${basename(path)}`);
  if (clone === null) throw new Error(`no repository in ${path}`);
  return clone;
}

/** A repository that holds these texts by path. */
export function cloneWith(files: Record<string, string>): Clone {
  const repository = makeRepository();
  repository.commit({ message: 'Write down', at: MONDAY, files });
  return readable(repository);
}

/** The headings under which a changelog lists pull requests, by number. */
export function headingsIn(changelog: string, listed: ReleaseNotes = {}): Record<string, string[]> {
  const clone = cloneWith({ 'CHANGELOG.md': changelog });
  const headings = headingsOf(projectOf({ changelogs: /^CHANGELOG\.md$/, ...listed }), clone, clone, []);
  return Object.fromEntries([...headings].map(([number, own]) => [number, [...own]]));
}

/** What a changelog says about pull request 12; undefined: nothing, null: it is unclear. */
export function listingOf(changelog: string, listed: ReleaseNotes = {}): Listing | null | undefined {
  const clone = cloneWith({ 'CHANGELOG.md': changelog });
  return listedOf(projectOf({ changelogs: /^CHANGELOG\.md$/, ...listed }), clone, clone, []).get(12);
}

/** Pull requests that each added one file, and a repository in which a later one deleted all of them. */
export function fragmentsOf(texts: Record<string, string>): { clone: Clone; pullRequests: PullRequest[] } {
  const repository = makeRepository();
  const pullRequests = Object.entries(texts).map(([path, text], index) => {
    const commitSha = repository.commit({ message: `Add ${path}`, at: MONDAY, files: { [path]: text } });
    return pullRequest({ number: 11 + index, commitSha, files: [file(path, 1, 0, { status: 'added' })] });
  });
  const files = Object.fromEntries(Object.keys(texts).map(path => [path, null]));
  repository.commit({ message: 'Collect', at: MONDAY, files });
  return { clone: readable(repository), pullRequests };
}
