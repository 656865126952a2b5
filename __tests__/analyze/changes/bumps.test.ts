import { bumpOf, isOnlyBump, isPipelineBump } from '../../../src/analyze/changes/bumps.js';
import { change, type GivenChange } from '../../support/change.js';
import { file } from '../../support/pull-request.js';
import { files } from '../signals/support.js';

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

describe('a change that is only a bump', () => {
  const isBump = (title: string, changed = 'deploy/values.yaml +3 -3', more: GivenChange = {}) =>
    isOnlyBump(change({ title, files: files(changed), ...more }));

  it.each([
    'Update image digests',
    'chore: update nightly image to nightly-1a2b3c4',
    'Roll engine to 1a2b3c4d5e6f',
    'Roll Skia from 1a2b3c4d5e6f to 6f5e4d3c2b1a (3 revisions)',
    'Update pinned versions',
    'bump base image',
    'Update the base image for CI',
    'Bump tokio from 1.2 to 1.3',
    'fix: bump tokio to 1.3',
    'refactor: upgrade to TypeScript 6',
    'ci: pin docker images',
  ])('is %p', title => expect(isBump(title)).toBe(true));

  it.each([
    'Update image handling',
    'feat: digests of images',
    'Add support for pinned versions',
    'Update the image of the house',
    'Roll out the engine to all users',
  ])('is not %p', title => expect(isBump(title)).toBe(false));

  it('comes with fewer than a hundred lines of the product', () => {
    expect(isBump('Upgrade reqwest to 0.13', 'Cargo.lock +500 -400, src/client.rs +60 -39')).toBe(true);
    expect(isBump('Upgrade reqwest to 0.13', 'Cargo.lock +500 -400, src/client.rs +60 -40')).toBe(false);
    expect(isBump('Upgrade reqwest to 0.13', 'Cargo.lock +500 -400, tests/client.rs +600')).toBe(true);
  });

  it('is not a fix or a refactoring that changes the product', () => {
    expect(isBump('fix: bump tokio to 1.3', 'Cargo.lock +9, src/client.rs +1')).toBe(false);
    expect(isBump('refactor: upgrade to TypeScript 6', 'package.json +1 -1, src/a.ts +1')).toBe(false);
  });

  it('is not known where not all files, or not all lines, could be read', () => {
    expect(isBump('Bump tokio to 1.3', 'Cargo.lock +9', { filesTotal: 3000 })).toBe(false);
    const unread = { ...file('Cargo.lock', 0), unread: true as const };
    expect(isOnlyBump(change({ title: 'Bump tokio to 1.3', files: [unread] }))).toBe(false);
  });
});
