import { sources } from '../../src/gather/index.js';
import { WEEK_14 } from '../support/digest.js';
import { line, saved } from './file/support.js';
import { repositoryWithWeek } from './git/support.js';
import { MONDAY, removeTemporaryFolders, silent } from './support.js';

afterAll(removeTemporaryFolders);

const open = async (id: string, path: string) => {
  const factory = sources.find(one => one.id === id);
  if (factory === undefined) throw new Error(`There is no source ${id}`);
  return factory.open({
    repository: 'octo/reader',
    base: null,
    landedBy: [],
    period: WEEK_14,
    configPath: '.github/merge-digest.yml',
    path,
    client: null,
    log: silent,
  });
};

describe('a source', () => {
  it.each([
    ['git', () => repositoryWithWeek().path, 2],
    ['file', () => saved('week.jsonl', line(4, MONDAY)), 1],
  ])('of the kind %s reads what is at the path', async (id, makePath, count) => {
    const source = await open(id, makePath());
    expect((await source.open()).repository.nameWithOwner).toBe('octo/reader');
    expect((await source.gather()).expected).toBe(count);
  });

  it('of the kind github needs a token', async () => {
    await expect(open('github', '')).rejects.toThrow('token: not given');
  });
});
