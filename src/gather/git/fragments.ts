import { fragmentFormat, MAX_FRAGMENT_LENGTH, MAX_FRAGMENTS } from '../../domain/fragment-paths.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { fragmentPathsOf } from '../fragments.js';
import { MAX_FILE_BYTES, readFiles } from './blobs.js';
import type { Git } from './command.js';
import { withoutOddBytes } from './decode.js';
import { lacksObjects } from './failure.js';

/** A changelog that a pull request changes further is written for a release, or moved. */
const MAX_CHANGELOG_LINES = 60;
/** Paths that mean themselves as patterns of git. */
const PLAIN_PATH = /^[\w./@+-]+$/;

/** No character of UTF-8 has more bytes. */
const MAX_FRAGMENT_BYTES = 4 * MAX_FRAGMENT_LENGTH;

type Fragment = NonNullable<PullRequest['fragments']>[number];

/** Adds the changelog fragments of each pull request, read from the commit that merged it by two processes in all. */
export async function withFragments(git: Git, pullRequests: readonly PullRequest[]): Promise<PullRequest[]> {
  const requested = pullRequests.flatMap(({ commitSha, files }) =>
    commitSha === null ? [] : fragmentPathsOf(files).map(path => ({ sha: commitSha, path })),
  );
  const contents = await readFiles(
    git,
    requested.map(({ sha, path }) => `${sha}:${path}`),
    MAX_FRAGMENT_BYTES,
  );
  const bySha = new Map<string, Fragment[]>();
  const add = (sha: string, path: string, text: string) =>
    bySha.set(sha, [...(bySha.get(sha) ?? []), { path, text: text.slice(0, MAX_FRAGMENT_LENGTH) }]);
  for (const [index, { sha, path }] of requested.entries()) {
    const text = contents[index]?.text ?? null;
    if (text !== null) add(sha, path, text);
  }
  for (const { sha, path, text } of await readChangelogs(git, pullRequests)) add(sha, path, text);
  return pullRequests.map(pullRequest => {
    const fragments = bySha.get(pullRequest.commitSha ?? '')?.slice(0, MAX_FRAGMENTS);
    return fragments === undefined ? pullRequest : { ...pullRequest, fragments };
  });
}

const LOG = [
  // A changelog that is larger was not written by hand: git takes it for binary, without reading it.
  ...['-c', `core.bigFileThreshold=${MAX_FILE_BYTES}`],
  ...['log', '--no-walk=unsorted', '--stdin', '--encoding=UTF-8', '--no-notes', '--no-color', '--format=%x01%H'],
  ...['--diff-merges=first-parent', '--patch', '--unified=0', '--no-renames', '--no-ext-diff', '--no-textconv'],
  ...['--no-relative', '--src-prefix=a/', '--dst-prefix=b/', '--diff-algorithm=myers', '--full-index'],
];

/** The lines that pull requests added to their changelogs. */
async function readChangelogs(git: Git, pullRequests: readonly PullRequest[]): Promise<(Fragment & { sha: string })[]> {
  const pathsBySha = new Map<string, string[]>();
  for (const { commitSha, files } of pullRequests) {
    const changelogs = files.filter(
      ({ path, status, additions, unread }) =>
        fragmentFormat(path) === 'changelog' &&
        status === 'modified' &&
        !unread &&
        additions > 0 &&
        additions <= MAX_CHANGELOG_LINES &&
        PLAIN_PATH.test(path),
    );
    if (commitSha === null || changelogs.length === 0) continue;
    const paths = changelogs.map(({ path }) => path);
    pathsBySha.set(commitSha, [...(pathsBySha.get(commitSha) ?? []), ...paths]);
  }
  const read = (shas: readonly string[], paths: readonly string[]) =>
    addedLines(git.lines(LOG, `${[...shas, '--', ...paths].join('\n')}\n`));
  if (pathsBySha.size === 0) return [];
  try {
    return await read([...pathsBySha.keys()], [...new Set([...pathsBySha.values()].flat())]);
  } catch (error) {
    if (!lacksObjects(error)) throw error;
    // A changelog that one pull request can be read for is lost for another: each is read by itself.
    const found: Awaited<ReturnType<typeof read>> = [];
    for (const [sha, paths] of pathsBySha) found.push(...(await read([sha], paths)));
    return found;
  }
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

/**
 * The added lines of each file of each commit in the lines of a patch without context. The sizes of hunks say which lines are content,
 * so that no line of a changelog is taken for a header.
 */
export async function addedLines(
  batches: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): Promise<(Fragment & { sha: string })[]> {
  const found: (Fragment & { sha: string })[] = [];
  let sha = '';
  let content = 0;
  const add = (line: string) => {
    if (content > 0 && /^[-+]/.test(line)) {
      content -= 1;
      const file = found.at(-1);
      if (file !== undefined && line.startsWith('+') && file.text.length < MAX_FRAGMENT_LENGTH)
        file.text += `${withoutOddBytes(line.slice(1))}\n`;
      return;
    }
    const [hunk, removed = '1', added = '1'] = HUNK.exec(line) ?? [];
    if (hunk !== undefined) content = Number(removed) + Number(added);
    else if (line.startsWith('\u0001')) sha = line.slice(1);
    else if (line.startsWith('+++ b/')) found.push({ sha, path: line.slice('+++ b/'.length), text: '' });
  };
  for await (const lines of batches) lines.forEach(add);
  return found;
}
