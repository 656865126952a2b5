import { AFTER, MONDAY, removeTemporaryFolders } from '../support.js';
import { gatherFrom, repositoryWithHistory } from './support.js';

afterAll(removeTemporaryFolders);

it('the package manifests of a clone are those in its tree at the end of the period', async () => {
  const repository = repositoryWithHistory();
  const files = { 'package.json': '{}\n', 'packages/größe/package.json': '{}\n', 'packages/größe/a.ts': 'a\n' };
  repository.commit({ message: 'Begin (#1)', at: MONDAY, files });
  repository.commit({ message: 'Later (#2)', at: AFTER, files: { 'crates/late/Cargo.toml': '\n' } });
  const { manifests } = await gatherFrom(repository);
  expect(manifests).toEqual(['package.json', 'packages/größe/package.json']);
});
