import { CHANGE_KINDS, type ChangeKind } from '../../../src/analyze/changes/index.js';
import { asChange, change, type GivenChange } from '../../support/change.js';
import { file, fromGit } from '../../support/pull-request.js';

const kindOf = (title: string, ...paths: string[]) =>
  change({ title, files: (paths.length > 0 ? paths : ['lib/one.ts']).map(path => file(path)) }).kind;

describe('the kind of a change', () => {
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
    ['Prep release v0.29.0', 'release'],
    ['prep 0.33.1 release', 'release'],
    ['Prep the table before the join', 'other'],
    ['chore: release notes of v1.59', 'release'],
    ['Bump version to 0.11.17', 'release'],
    ['Merge release-3.10 branch to main', 'release'],
    ['merge release 2.53.4 changelog to main', 'release'],
    ["Merge branch 'release-2.53' into main", 'release'],
    ['Merge `stable` into `main`; Release 8.2.0', 'release'],
    ['Merge 3.7.3 to main', 'release'],
    ['Merge 3.0.x', 'release'],
    ['Sync branch release-3.8', 'release'],
    ['chore: merge release 3.13.1, 3.13.2 to main', 'release'],
    ['Merge new UI branch for Prometheus 3.0 into main', 'other'],
    ['Merge sparsehistogram branch into main', 'other'],
    ['Merge the release notes of two tools into one page', 'other'],
    ['Sync with 2.0', 'other'],
    ['Upgrade to nix v0.31.2', 'dependencies'],
    ['feat(webkit): roll to r2299', 'dependencies'],
    ['ci: bump actions/checkout from 4 to 5', 'dependencies'],
    ['fix(deps): use left-pad as it was', 'dependencies'],
    ['Update image digests', 'dependencies'],
    ['chore: update nightly image to nightly-1a2b3c4', 'dependencies'],
    ['Roll engine to abcdef0', 'dependencies'],
    ['Update fedora:45 Docker digest to 0c1f63e', 'dependencies'],
    ['docs: update the guide to version 2', 'docs'],
    ['Speed up the scan', 'performance'],
    ['Patch CVE-2026-1234', 'security'],
    ['Document the retries', 'docs'],
  ])('for the title %p is %s', (title, kind) => expect(kindOf(title)).toBe(kind));

  it.each<[string, string[], ChangeKind]>([
    ['[Router][Bugfix] Wake up', [], 'fix'],
    ['[ CI ] Wake up', [], 'pipeline'],
    ['Wake up', ['router', 'kind/bug'], 'fix'],
    ['Wake up', ['type: Docs'], 'docs'],
    ['Wake up', ['kind of a bug'], 'other'],
    ['perf: wake up', ['kind/bug'], 'performance'],
  ])('for the title %p with the labels %j is %s', (title, labels, kind) =>
    expect(change({ title, labels, files: [file('lib/one.ts')] }).kind).toBe(kind),
  );

  it.each<[string[], ChangeKind]>([
    [['docs/a.md', 'b.md'], 'docs'],
    [['test/a.test.ts'], 'test'],
    [['package-lock.json'], 'dependencies'],
    [['package.json'], 'dependencies'],
    [['.github/workflows/a.yml'], 'pipeline'],
    [['lib/one.ts'], 'other'],
    [['docs/a.md', 'test/a.test.ts'], 'other'],
    [[], 'other'],
  ])('for the files %j is %s', (paths, kind) =>
    expect(change({ title: 'Say why', files: paths.map(path => file(path)) }).kind).toBe(kind),
  );

  it('is test for a skipped test only if test files change', () => {
    expect(kindOf('Skip the flaky test', 'lib/one.ts', 'test/one.test.ts')).toBe('test');
    expect(kindOf('Skip the flaky test', 'lib/one.ts')).toBe('other');
    expect(kindOf('Skip the checks while offline', 'lib/one.ts', 'test/one.test.ts')).toBe('other');
    expect(kindOf('Add a test command', 'lib/one.ts')).toBe('feature');
  });

  it('is pipeline if workflows change along with nothing but configuration and docs', () => {
    expect(kindOf('Add a gate', '.github/workflows/a.yml', '.github/policy.json', 'docs/a.md')).toBe('pipeline');
    expect(kindOf('Add a gate', '.github/workflows/a.yml', 'lib/one.ts')).toBe('feature');
  });

  it('is chore if nothing but instructions for coding agents change', () => {
    expect(kindOf('Say why', 'AGENTS.md', '.claude/skills/a.md')).toBe('chore');
    expect(kindOf('Say why', 'AGENTS.md', 'docs/a.md')).toBe('docs');
    expect(kindOf('Say why', 'skills/tests/a.test.ts')).toBe('test');
    expect(kindOf('Say why', 'skills/a.ts')).toBe('other');
  });

  it.each<[string, ChangeKind]>([
    ['security', 'security'],
    ['feat', 'feature'],
    ['perf', 'performance'],
    ['fix', 'fix'],
    ['refactor', 'refactor'],
    ['deps', 'dependencies'],
    ['docs', 'docs'],
    ['test', 'test'],
    ['ci', 'pipeline'],
    ['release', 'release'],
    ['chore', 'chore'],
  ])('for the prefix %s is %s', (prefix, kind) => {
    expect(kindOf(`${prefix}: wake up`)).toBe(kind);
    expect(CHANGE_KINDS).toContain(kind);
  });

  it.each<[string, ChangeKind]>([
    ['ENH', 'feature'],
    ['BUG', 'fix'],
    ['MAINT', 'chore'],
    ['MNT', 'chore'],
    ['STY', 'chore'],
    ['TST', 'test'],
    ['BENCH', 'test'],
    ['DOC', 'docs'],
    ['BLD', 'pipeline'],
    ['CI', 'pipeline'],
    ['PERF', 'performance'],
    ['REL', 'release'],
    ['TYP', 'refactor'],
  ])("for NumPy's acronym %s is %s", (acronym, kind) => expect(kindOf(`${acronym}: wake up`)).toBe(kind));

  it('is not that of a bump for the acronym of a deprecation, which is a dependency only in lower case', () => {
    expect(kindOf('DEP: wake up')).toBe('other');
    expect(kindOf('DEP,BUG: wake up')).toBe('other');
    expect(kindOf('DEP: bump left-pad from 1 to 2')).toBe('dependencies');
    expect(kindOf('dep: wake up')).toBe('dependencies');
    expect(kindOf('DEPS: wake up')).toBe('dependencies');
  });

  it.each<[string, ChangeKind]>([
    ['TYP,BUG: wake up', 'refactor'],
    ['BUG,TYP: wake up', 'fix'],
    ['CI/BUG: wake up', 'pipeline'],
    ['ci/cd: wake up', 'pipeline'],
    ['f2py,BUG: wake up', 'fix'],
    ['router/scan: wake up', 'other'],
  ])('for several acronyms is that of the first that names one: %s is %s', (title, kind) =>
    expect(kindOf(title)).toBe(kind),
  );

  it.each<[string, ChangeKind]>([
    ['[Fix #12] Wake up', 'fix'],
    ['[Docs #1234 ] Wake up', 'docs'],
    ['[Router][Fix #12] Wake up', 'fix'],
    ['[#12] Wake up', 'other'],
    ['[Fix 12] Wake up', 'other'],
    ['[Fixture #12] Wake up', 'other'],
  ])('is named by a tag with an issue: %s is %s', (title, kind) => expect(kindOf(title)).toBe(kind));
});

describe('a breaking change', () => {
  const isBreaking = (given: GivenChange) => change(given).breaking;

  it.each<[string, GivenChange]>([
    ['an exclamation mark in the prefix', { title: 'feat(router)!: wake up' }],
    ['the word "breaking" in the title', { title: 'A breaking wake up' }],
    ['"BC-break" in the title', { title: 'Wake up, BC-break' }],
    ['"bcbreaking" in the title', { title: 'Wake up (bcbreaking)' }],
    ['a line of the description that starts with BREAKING CHANGE:', { body: 'Wake up.\n\nBREAKING CHANGE: louder' }],
    ['a description that starts with BREAKING-CHANGE:', { body: 'BREAKING-CHANGE: louder' }],
    ['a label with the word', { labels: ['router', 'kind/breaking-change'] }],
    ['the label semver:major', { labels: ['semver:major'] }],
    ['the label semvermajor', { labels: ['semvermajor'] }],
  ])('is recognized by %s', (_, given) => expect(isBreaking(given)).toBe(true));

  it.each<[string, GivenChange]>([
    ['an exclamation mark at the end of the title', { title: 'feat(router): wake up!' }],
    ['an exclamation mark far from the start', { title: `${'Wake up '.repeat(8)}now!: wake` }],
    ['a longer word', { title: 'Wake up the heartbreakings' }],
    ['the phrase in the middle of a line', { body: 'This is no BREAKING CHANGE: all stays' }],
    ['the phrase in lower case', { body: 'Breaking changes: none' }],
    ['the label of a minor version', { labels: ['semver:minor', 'router'] }],
  ])('is not recognized by %s', (_, given) => expect(isBreaking(given)).toBe(false));

  it('needs no labels, which a git history does not have', () => {
    const { breaking, kind } = asChange(fromGit({ number: 1, title: 'Wake up' }));
    expect({ breaking, kind }).toEqual({ breaking: false, kind: 'other' });
  });
});
