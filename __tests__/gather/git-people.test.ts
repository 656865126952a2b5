import type { Gathered } from '../../src/domain/gathered.js';
import { gitSource } from '../../src/gather/git/index.js';
import {
  BEFORE,
  type MadeRepository,
  MONDAY,
  makeRepository,
  removeTemporaryFolders,
  silent,
  TUESDAY,
  WEDNESDAY,
  WEEK,
} from './git-history.js';

afterAll(removeTemporaryFolders);

async function gatherFrom({ path }: MadeRepository): Promise<Gathered> {
  return gitSource({ path, period: WEEK, log: silent }).gather();
}

function begun(): MadeRepository {
  const repository = makeRepository();
  repository.commit({ message: 'Begin', at: BEFORE, files: { 'README.md': 'one\n' } });
  return repository;
}

describe('authors', () => {
  test('have the login of their noreply address, with and without an id', async () => {
    const repository = begun();
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'Ann <12+ann-b@users.noreply.github.com>' });
    repository.commit({ message: 'Two (#2)', at: TUESDAY, author: 'Carl <carl@users.noreply.github.com>' });
    repository.commit({ message: 'Three (#3)', at: TUESDAY, author: 'Dora <7+dora@users.noreply.github.acme.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author?.login)).toEqual(['ann-b', 'carl', 'dora']);
  });

  test('have the login that goes with their name elsewhere in the week, unless two compete', async () => {
    const repository = begun();
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'ANN B <ann@example.com>' });
    const trailer = 'Co-authored-by: Ann B <12+ann-b@users.noreply.github.com>';
    repository.commit({ message: `Two (#2)\n\n${trailer}`, at: TUESDAY });
    repository.commit({ message: 'Three (#3)', at: TUESDAY, author: 'Wei <1+wei-one@users.noreply.github.com>' });
    repository.commit({ message: 'Four (#4)', at: TUESDAY, author: 'Wei <2+wei-two@users.noreply.github.com>' });
    repository.commit({ message: 'Five (#5)', at: WEDNESDAY, author: 'Wei <wei@example.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author?.login)).toEqual([
      'ann-b',
      undefined,
      'wei-one',
      'wei-two',
      undefined,
    ]);
  });

  test('are called as .mailmap calls them', async () => {
    const repository = begun();
    repository.commit({
      message: 'Map',
      at: BEFORE,
      files: { '.mailmap': 'Ann Bee <ann@new.example> <ann@old.example>\n' },
    });
    const trailer = 'Co-authored-by: annie <ann@old.example>';
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'annie <ann@old.example>' });
    repository.commit({ message: `Two (#2)\n\n${trailer}`, at: TUESDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.author?.name).toBe('Ann Bee');
    expect(pullRequests[1]?.coAuthors).toEqual([{ name: 'Ann Bee', bot: false }]);
  });

  test('that are bots keep the suffix in their login', async () => {
    const repository = begun();
    const address = '49699333+dependabot[bot]@users.noreply.github.com';
    repository.commit({ message: 'Bump (#1)', at: MONDAY, author: `dependabot[bot] <${address}>` });
    repository.commit({ message: 'Bump (#2)', at: MONDAY, author: `Dependabot <${address}>` });
    repository.commit({ message: 'Bump (#3)', at: MONDAY, author: 'renovate[bot] <bot@renovateapp.com>' });
    repository.commit({ message: 'Human (#4)', at: MONDAY, author: 'Abbot <abbot@example.com>' });
    const { pullRequests, newContributors } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author)).toEqual([
      { login: 'dependabot[bot]', name: 'dependabot[bot]', bot: true },
      { login: 'dependabot[bot]', name: 'Dependabot', bot: true },
      { login: 'renovate[bot]', name: 'renovate[bot]', bot: true },
      { name: 'Abbot', bot: false },
    ]);
    expect(newContributors).toEqual([{ name: 'Abbot', bot: false }]);
  });
});

test('co-authors are others than the author, told once, and only those with an address', async () => {
  const repository = begun();
  const message = [
    'One (#1)',
    '',
    '* first try',
    '',
    'Co-Authored-By: Ann B <ann@example.com>',
    '',
    '* second try',
    '',
    '---------',
    '',
    'Co-authored-by: ann b <ann@elsewhere.example>',
    'Co-authored-by: Octo Cat <octo@example.com>',
    'Co-authored-by: Carl <5+carl@users.noreply.github.com>',
    'Co-authored-by: nobody',
    'Co-authored-by: <only@example.com>',
    'Co-authored-by: Broken <not closed',
    'Signed-off-by: Dora <dora@example.com>',
  ].join('\n');
  repository.commit({ message, at: MONDAY });
  const { pullRequests } = await gatherFrom(repository);
  expect(pullRequests[0]?.coAuthors).toEqual([
    { name: 'Ann B', bot: false },
    { login: 'carl', name: 'Carl', bot: false },
  ]);
});

describe('new contributors', () => {
  test('are the authors that no earlier commit knows by name, address or login', async () => {
    const repository = begun();
    repository.commit({ message: 'Before', at: BEFORE, author: 'Ann <ann@example.com>' });
    repository.commit({ message: 'Before', at: BEFORE, author: 'Carl <5+carl@users.noreply.github.com>' });
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'ann <other@example.com>' });
    repository.commit({ message: 'Two (#2)', at: MONDAY, author: 'A. <ANN@example.com>' });
    repository.commit({ message: 'Three (#3)', at: MONDAY, author: 'Carl the Great <carl@users.noreply.github.com>' });
    repository.commit({ message: 'Four (#4)', at: MONDAY, author: 'Dora <dora@example.com>' });
    repository.commit({ message: 'Five (#5)', at: TUESDAY, author: 'Dora <dora@example.com>' });
    const { newContributors } = await gatherFrom(repository);
    expect(newContributors).toEqual([{ name: 'Dora', bot: false }]);
  });

  test('were not on branches that were merged earlier either', async () => {
    const repository = begun();
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({ message: 'done', at: BEFORE, author: 'Ann <ann@example.com>', files: { 'b.txt': 'b\n' } });
    repository.git('switch', '--quiet', 'main');
    repository.merge('topic', { message: 'Merge pull request #1 from ann/topic\n\nAdd', at: BEFORE });
    repository.commit({ message: 'Again (#2)', at: MONDAY, author: 'Ann <ann@example.com>' });
    expect((await gatherFrom(repository)).newContributors).toEqual([]);
  });
});
