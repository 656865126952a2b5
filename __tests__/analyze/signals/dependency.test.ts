import { dependency } from '../../../src/analyze/signals/dependency.js';
import { change } from '../../support/change.js';
import { files, found, itReportsAllExcept, paths, REVERTS, severity, titles } from './support.js';

const level = (title: string, changed: string) => severity(dependency, { title, files: files(changed) });

describe('dependency', () => {
  it.each([
    ['Bump tokio from 1.2.0 to 1.3.0', 'tokio 1.2.0 → 1.3.0', 'low'],
    ['chore(deps): bump @types/node from 20.1.0 to 22.0.0', '@types/node 20.1.0 → 22.0.0', 'medium'],
    ['Update Rust crate thiserror to v2', 'thiserror → 2', 'medium'],
    ['fix(deps): update dependency vite to v5.4.1', 'vite → 5.4.1', 'low'],
    ['Pin numpy to 1.26', 'numpy → 1.26', 'medium'],
  ])('reports the title %p as %p with %s severity', (title, name, expected) => {
    expect(found(dependency, change({ title, files: files('Cargo.lock +2 -2') }))).toEqual({
      severity: expected,
      evidence: { paths: ['Cargo.lock'], names: [name] },
    });
  });

  it.each([
    ['Bump the tokio crate from 1.2 to 1.3', 'tokio 1.2 → 1.3', 'low'],
    ['build: upgrade `tokio` from v1.9 to v2.0', 'tokio 1.9 → 2.0', 'medium'],
    ['Update Rust crate @x/tokio to v12', '@x/tokio → 12', 'medium'],
    ['Update dependency tokio to v12.1', 'tokio → 12.1', 'low'],
    ['Roll tokio to 1a2b3c4d', 'tokio → 1a2b3c4d', 'low'],
    ['Bump tokio to 2026', 'tokio → 2026', 'low'],
    ['pin tokio==1.2', 'tokio → 1.2', 'medium'],
    ['Constrain tokio: bump', undefined, 'medium'],
    ['Upper bound for dependencies', undefined, 'medium'],
    ['Bump tokio', undefined, 'low'],
  ])('reports the title %p as %p with %s severity', (title, name, expected) => {
    const one = found(dependency, change({ title, files: files('Cargo.toml +1 -1') }));
    expect([one?.evidence.names?.[0], one?.severity]).toEqual([name, expected]);
  });

  it('lists the manifest before the lock file', () => {
    expect(found(dependency, change({ title: 'Use xz', files: files('Cargo.toml +1, Cargo.lock +22') }))).toEqual({
      severity: 'low',
      evidence: { paths: ['Cargo.toml', 'Cargo.lock'] },
    });
  });

  it.each(
    titles(`
      Bump tokio; Unpin tokio; Un-pin tokio; Downgrade tokio; Roll tokio; Deps of uploads
      Dependencies of uploads; Rust crates for uploads; A requirement of uploads; Lockfile of uploads
      Update tokio to 2; Update tokio to v1.2.3`),
  )('reports a changed manifest with the title %p', title => expect(level(title, 'Cargo.toml +1 -1')).not.toBeNull());

  it.each(
    titles(`
      Uploads; Depend on uploads; Update the copyright to 2026; Update versions for uploads to 2; Bump version
      Bumps version to 2; Prepare version for uploads: bump; Set versions to bump; Release: bump`),
  )('ignores a changed manifest with the title %p', title => expect(level(title, 'Cargo.toml +1 -1')).toBeNull());

  it.each([
    ['scripts of a manifest', 'Add a lint script', 'package.json +1'],
    ['packages of the repository that use each other', 'Use the cache', 'crates/a/Cargo.toml +1, Cargo.lock +3'],
    ['a new package of the repository', 'Split the parser', 'a/Cargo.toml added +9, Cargo.lock +9'],
    ['a manifest of an example', 'Show plugins', 'examples/a/package.json +1, pnpm-lock.yaml +90'],
    ['a release of the project', 'Bump version to 1.2.0', 'Cargo.toml +1, Cargo.lock +2 -2'],
    ['the revert of a bump', 'Revert "Bump tokio from 1.2 to 1.3"', 'Cargo.lock +2 -2'],
  ])('ignores %s', (_, title, changed) => expect(level(title, changed)).toBeNull());

  it.each([
    ['four lines of a lock file', 'Cargo.lock +2 -2', 'Cargo.lock +3'],
    ['no new package', 'Cargo.lock +9, Cargo.toml +1', 'Cargo.lock +9, Cargo.toml +1, x/Cargo.toml added +9'],
    ['no manifest that is only for tests', 'Cargo.lock +9, tests/a.rs +1', 'Cargo.lock +9, tests/Cargo.toml +1'],
    ['a lock file', 'Cargo.lock +9, Cargo.toml +1, tests/Cargo.toml +1', 'Cargo.toml +9'],
  ])('needs %s if the title names no dependency: reports %p and ignores %p', (_, reported, ignored) => {
    expect([level('Keep answers', reported), level('Keep answers', ignored)]).toEqual(['low', null]);
  });

  it.each(paths('Cargo.toml Cargo.lock go.mod requirements.txt x/package.json latest/package.json'))(
    'reports a bump in %s',
    path => expect(level('Bump tokio to 1.3.1', `${path} +40`)).toBe('low'),
  );

  it.each(
    paths(`
      tests/package.json e2e/package.json playground/a/package.json examples/a/Cargo.toml x-docs/package.json
      test/fixtures/Cargo.toml bench/Cargo.toml benchmarks/a/go.mod demo/package.json samples/package.json
      packages/create/template-vue/package.json templates/package.json website/package.json scripts/package.json`),
  )('ignores a bump in %s, which is not shipped', path => {
    expect(level('Bump tokio to 1.3.1', `${path} +40`)).toBeNull();
  });

  it.each(paths('requirements.txt requirements/dev.txt constraints.in go.mod .gitmodules gradle/libs.versions.toml'))(
    'reports %s with any title',
    path => expect(level('Support audio', `${path} +1`)).toBe('low'),
  );

  it.each(paths('Cargo.toml package.json pyproject.toml examples/requirements.txt'))(
    'ignores %s if the title names no dependency',
    path => expect(level('Support audio', `${path} +1`)).toBeNull(),
  );

  it.each([
    ['Bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +1'],
    ['fix: bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +1'],
    ['build(deps): the checkout action', '.github/workflows/ci.yml +1, Cargo.lock +1'],
  ])('reports the bump of an action: %p with %s', (title, changed) => expect(level(title, changed)).not.toBeNull());

  it.each([
    ['Bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +9, src/a.ts +1'],
    ['Run the checkout daily', '.github/workflows/ci.yml +9'],
  ])('leaves other changes of workflows to the signal pipeline: %p with %s', (title, changed) => {
    expect(level(title, changed)).toBeNull();
  });

  itReportsAllExcept([...REVERTS, 'a release'], dependency, { title: 'Keep answers', files: files('Cargo.lock +9') });
});
