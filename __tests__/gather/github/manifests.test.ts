import { manifestsOf } from '../../../src/gather/github/manifests.js';
import { aPullRequest, aWorld, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

describe('the package manifests of a repository', () => {
  const files = {
    'package.json': '{}',
    'README.md': 'Many packages.',
    'packages/package.json': '{}',
    'packages/core/package.json': '{}',
    'packages/core/src/package.json.ts': 'export {}',
    'crates/parser/Cargo.toml': '[package]',
    'crates/parser/src/lib.rs': '',
    'docs/site/package.json': '{}',
  };

  it('are found in the root and in the folders where packages usually live', async () => {
    const { manifests } = await gather(aWorld([aPullRequest(1)], { files }));
    expect(manifests?.toSorted()).toEqual([
      'crates/parser/Cargo.toml',
      'package.json',
      'packages/core/package.json',
      'packages/package.json',
    ]);
  });

  it('are part of the first request and cost no point', async () => {
    const { github } = await gather(aWorld([aPullRequest(1)], { files }));
    expect(github.requests[0]).toMatchObject({ operation: 'Open', points: 1 });
  });

  it('are none if GitHub does not answer for the folders', () => {
    expect(manifestsOf({ root: null, workspace0: null })).toEqual([]);
    expect(manifestsOf({})).toEqual([]);
  });
});
