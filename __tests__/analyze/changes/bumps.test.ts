import { bumpOf, isPipelineBump } from '../../../src/analyze/changes/bumps.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

describe('the bump in a title', () => {
  it.each([
    ['Bump the tokio crate from 1.2 to 1.3', 'tokio 1.2 → 1.3', false],
    ['build: upgrade `tokio` from v1.9 to v2.0', 'tokio 1.9 → 2.0', true],
    ['chore(deps): bump @types/node from 20.1.0 to 22.0.0', '@types/node 20.1.0 → 22.0.0', true],
    ['Update Rust crate @x/tokio to v12', '@x/tokio → 12', true],
    ['Update dependency tokio to v12.1', 'tokio → 12.1', false],
    ['Roll tokio to 1a2b3c4d', 'tokio → 1a2b3c4d', false],
    ['Bump tokio to 2026', 'tokio → 2026', false],
    ['pin tokio==1.2', 'tokio → 1.2', false],
    ['Downgrade tokio from 2.0 to 1.9', 'tokio 2.0 → 1.9', true],
    ['Bump tokio from 1.2 → 1.3', 'tokio 1.2 → 1.3', false],
    ['Update actions/checkout action to v5', 'actions/checkout → 5', true],
  ])('%p is %p, major: %p', (title, summary, major) => expect(bumpOf(title)).toEqual({ summary, major }));

  it.each([
    'Bump tokio',
    'Bump version to 1.2',
    'Bump versions to 1.2',
    'Update release to 1.2',
    'Constrain tokio: bump',
    'Upper bound for dependencies',
    'Support tokio 2',
  ])('is missing in %p', title => expect(bumpOf(title)).toBeNull());
});

describe('a pipeline bump', () => {
  const isBump = (title: string, ...paths: string[]) =>
    isPipelineBump(change({ title, files: paths.map(path => file(path)) }));
  const ci = '.github/workflows/ci.yml';
  const bump = 'Bump actions/checkout from 4 to 5';

  it.each<[string, string, string[]]>([
    ['bumps an action in a workflow', bump, [ci]],
    ['bumps an action in a fix', `fix: ${bump}`, [ci]],
    ['is a dependency update without versions', 'build(deps): the checkout action', [ci, 'Cargo.lock']],
    ['also changes a manifest', bump, [ci, 'Cargo.toml']],
    ['bumps an image', 'Bump node from 20 to 22', ['Dockerfile']],
  ])('%s: %p with %j', (_, title, paths) => expect(isBump(title, ...paths)).toBe(true));

  it.each<[string, string, string[]]>([
    ['changes source', bump, [ci, 'src/a.ts']],
    ['changes no pipeline file', bump, ['Cargo.lock']],
    ['bumps nothing', 'Run the checkout daily', [ci]],
    ['changes no files', bump, []],
  ])('is not a change that %s: %p with %j', (_, title, paths) => expect(isBump(title, ...paths)).toBe(false));
});
