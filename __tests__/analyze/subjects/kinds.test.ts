import type { ChangeKind } from '../../../src/analyze/changes/index.js';
import { file } from '../../support/pull-request.js';
import { change } from '../../support/subject.js';

const kindOf = (title: string, ...paths: string[]) =>
  change({ title, files: (paths.length > 0 ? paths : ['lib/one.ts']).map(path => file(path)) }).kind;

describe('what a change is for', () => {
  it.each<[string, ChangeKind]>([
    ['Skip empty entries of the mapping', 'other'],
    ['Release the lock before waiting', 'other'],
    ['Bump the timeout to 30 seconds', 'other'],
    ['Reject names that do not match', 'fix'],
    ['Multi tool streaming fix', 'fix'],
    ['bugfix for the router', 'fix'],
    ['Improve the hint of a failure', 'feature'],
    ['Migrate the callers to the new form', 'refactor'],
    ['Remove obsolete paths', 'refactor'],
    ['Bump 0.15.9', 'release'],
    ['2.7.10', 'release'],
    ['chore: release notes of v1.59', 'release'],
    ['Bump version to 0.11.17', 'release'],
    ['Upgrade to nix v0.31.2', 'dependencies'],
    ['feat(webkit): roll to r2299', 'dependencies'],
    ['ci: bump actions/checkout from 4 to 5', 'dependencies'],
    ['fix(deps): use left-pad as it was', 'dependencies'],
    ['Update fedora:45 Docker digest to 0c1f63e', 'dependencies'],
    ['docs: update the guide to version 2', 'docs'],
  ])('%s: %s', (title, kind) => expect(kindOf(title)).toBe(kind));

  it.each<[string, string[], ChangeKind]>([
    ['[Router][Bugfix] Wake up', [], 'fix'],
    ['[ CI ] Wake up', [], 'pipeline'],
    ['Wake up', ['router', 'kind/bug'], 'fix'],
    ['Wake up', ['type: Docs'], 'docs'],
    ['Wake up', ['kind of a bug'], 'other'],
    ['perf: wake up', ['kind/bug'], 'performance'],
  ])('is what a name of it says: %s %p: %s', (title, labels, kind) =>
    expect(change({ title, labels, files: [file('lib/one.ts')] }).kind).toBe(kind),
  );

  it.each<[string, string[], ChangeKind]>([
    ['docs', ['docs/a.md', 'b.md'], 'docs'],
    ['tests', ['test/a.test.ts'], 'test'],
    ['lock files', ['package-lock.json'], 'dependencies'],
    ['source', ['lib/one.ts'], 'other'],
    ['more than one', ['docs/a.md', 'test/a.test.ts'], 'other'],
    ['none', [], 'other'],
  ])('is what all of the files are: %s', (_, paths, kind) =>
    expect(change({ title: 'Say why', files: paths.map(path => file(path)) }).kind).toBe(kind),
  );

  it('is about tests where tests are skipped, and they are changed', () => {
    expect(kindOf('Skip the flaky test', 'lib/one.ts', 'test/one.test.ts')).toBe('test');
    expect(kindOf('Skip the checks while offline', 'lib/one.ts', 'test/one.test.ts')).toBe('other');
    expect(kindOf('Add a test command', 'lib/one.ts')).toBe('feature');
  });

  it('is about the pipeline where workflows change along with nothing that bears behaviour', () => {
    expect(kindOf('Add a gate', '.github/workflows/a.yml', '.github/policy.json', 'docs/a.md')).toBe('pipeline');
    expect(kindOf('Add a gate', '.github/workflows/a.yml', 'lib/one.ts')).toBe('feature');
  });

  it('is a chore where only words for agents change', () => {
    expect(kindOf('Say why', 'AGENTS.md', '.claude/skills/a.md')).toBe('chore');
    expect(kindOf('Say why', 'AGENTS.md', 'docs/a.md')).toBe('docs');
    expect(kindOf('Say why', 'skills/tests/a.test.ts')).toBe('test');
    expect(kindOf('Say why', 'skills/a.ts')).toBe('other');
  });
});
