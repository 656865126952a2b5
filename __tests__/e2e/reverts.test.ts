import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { readDigest, temporaryFolder, terminal, WEEK } from './support.js';

afterAll(removeTemporaryFolders);

const AUTHOR = 'Ada Lovelace <ada@example.com>';

/** A clone in which commits take back what pull requests brought, as git and people write it. */
function repository() {
  const clone = makeRepository();
  const commit = (message: string, at: string, files: Record<string, string | null>) =>
    clone.commit({ message, at, author: AUTHOR, files });
  commit('Begin (#1)', '2026-03-20T12:00:00Z', { 'a.ts': 'a\n' });
  const parser = commit('Add the parser (#10)', '2026-03-30T10:00:00Z', { 'parser.ts': 'a\nb\nc\n' });
  const undone = commit(`Revert "Add the parser (#10)"\n\nThis reverts commit ${parser}.`, '2026-03-31T10:00:00Z', {
    'parser.ts': null,
  });
  commit(`Reapply "Add the parser (#10)"\n\nThis reverts commit ${undone}.`, '2026-04-01T10:00:00Z', {
    'parser.ts': 'a\nb\nc\n',
  });
  commit('Add the printer (#11)', '2026-04-01T11:00:00Z', { 'printer.ts': 'a\nb\n' });
  const last = commit('Roll back #11\n\nThe printer prints every page twice.', '2026-04-02T11:00:00Z', {
    'printer.ts': null,
  });
  commit('Rollback support for DDL statements (#12)', '2026-04-02T12:00:00Z', { 'ddl.ts': 'a\n' });
  clone.git('checkout', '--quiet', '-b', 'topic');
  commit('wip', '2026-04-02T13:00:00Z', { 'merged.ts': 'a\n' });
  clone.git('checkout', '--quiet', 'main');
  const merge = clone.merge('topic', {
    message: 'Merge pull request #13 from ada/topic\n\nAdd the merger',
    at: '2026-04-02T14:00:00Z',
  });
  const message = `Revert "Merge pull request #13 from ada/topic"\n\nThis reverts commit ${merge}, reversing\nchanges made to ${last}.`;
  const unmerged = commit(message, '2026-04-03T14:00:00Z', { 'merged.ts': null });
  return { path: clone.path, undone, last, unmerged };
}

it.each([
  ['en', 'reverted by commit', 'after 24 hours by commit'],
  ['zh-CN', '被', '24 小时后被'],
])('pushed commits that revert pull requests are named on the page, in %s', async (language, outcome, after) => {
  const { path, undone, last, unmerged } = repository();
  const cwd = temporaryFolder();
  const printed = await terminal(['--source', 'git', '--path', path, '--week', WEEK, '--language', language], { cwd });
  expect(printed.exitCode).toBe(0);
  const digest = readDigest(join(cwd, 'digest.json'));
  const outcomeOf = (number: number) => digest.pullRequests.find(one => one.number === number)?.outcome;
  expect(outcomeOf(10)).toMatchObject({ revertedByCommit: undone, relandedByCommit: expect.any(String) });
  expect(outcomeOf(11)).toEqual({ revertedByCommit: last, revertedAfterHours: 24 });
  expect(outcomeOf(12)).toEqual({});
  expect(outcomeOf(13)).toEqual({ revertedByCommit: unmerged, revertedAfterHours: 24 });
  expect(digest.highlights.filter(number => number !== 12)).toEqual([]);
  const page = readFileSync(join(cwd, 'digest.md'), 'utf8');
  expect(page).toContain(`${outcome} \`${last.slice(0, 10)}\``);
  expect(page).toContain(`${after} \`${last.slice(0, 10)}\``);
});
