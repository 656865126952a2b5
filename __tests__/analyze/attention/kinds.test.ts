import type { AttentionKind } from '../../../src/domain/briefing.js';
import { bot, file } from '../../support/pull-request.js';
import { foundAs, SOURCE } from './support.js';

/** For each kind: titles that say so, and the nearest ones that do not. */
const TITLES: Readonly<Record<string, { says: readonly string[]; not: readonly string[] }>> = {
  breaking: {
    says: [
      'feat!: rework the API',
      'fix(css)!: load the config once',
      '[BREAKING][ckpt] refactor: rename `trainer`',
      '[bc-breaking] generalize configs',
    ],
    not: [
      'Fix API breaking changes of v2',
      'Fix tie-breaking in top-k',
      'wow! this: works',
      'Do not bump the minor version on breaking changes',
    ],
  },
  'default-changed': {
    says: [
      'Enable multi-thread weight loading by default',
      'feat: add .git to the deny list by default',
      'Use flash as default attention backend',
      'Default to the Triton kernel',
      'Change default backend from a_1 to b_2',
      'Set default value of ETP to 1',
      'Make uv_build the default build backend',
    ],
    not: [
      'Add a flag that is off by default',
      'Fix default export of modules',
      'Remove default implementations of methods',
      'Update the default lint rules',
      'Make an empty string behave like the default',
      'Implement `Default` for Config',
      'Skip tests that should pass by default',
      'Set default link color for Safari',
      'Respect the default index',
      "Don't add `x` as it's enabled by default",
    ],
  },
  removed: {
    says: [
      'Remove `--legacy-setup-py` command-line argument',
      'Remove VLLM_ASCEND_ENABLE_TOPK env',
      'remove deprecated `devtools` option',
      'Drop support for solid component testing',
      'Delete the /health endpoint',
    ],
    not: [
      'Remove unused helper',
      'Remove redundant option parsing',
      'Remove `Option` from preference marker',
      'Remove flaky test option',
      'Remove VLLM_TEST_DYNAMO_CAPTURE',
      'Remove from_registry_built_dist2',
      'Drop Python 3.8 support',
      'Treat a 203 on removal as missing',
    ],
  },
  deprecated: {
    says: [
      'Deprecate `tool.uv.dev-dependencies`',
      'Mark `--native-tls` as deprecated',
      'deprecated `fs.root` in favor of `fs.allow`',
    ],
    not: [
      'Fix deprecated API usage',
      'Delete deprecated layout',
      'Hide the deprecation warning',
      '`ray.state` is deprecated',
      'Replace deprecated set-output',
      'Format and deprecate old examples',
    ],
  },
  requirement: {
    says: [
      'Drop support for Python 3.9',
      'drop Node 21 support in version ranges',
      'Bump MSRV to 1.88',
      'Require CUDA 12.8',
      'bump minimum node version to 18',
    ],
    not: [
      'Add support for Python 3.14',
      'Remove rust 1.75 workaround',
      'Filter wheels by requires-python',
      "Clean up now that we've dropped Node 12",
      'Remove Python 3.9.20 from test requirements',
      'Require the approved revision',
    ],
  },
  security: {
    says: [
      'Fix CVE-2026-1234',
      'prevent shell injection in --only-changed',
      'Add path traversal checks to static files',
      'security: escape titles',
      'Compare API keys in constant time',
    ],
    not: [
      'Add vulnerability scanning',
      'uv audit: fix ignored vulnerabilities',
      'Allow pasting without self-XSS warning',
      'Fix CSS injection point error',
      'Refactor the auth code',
      'Add security policy',
    ],
  },
};

describe.each(Object.entries(TITLES))('%s', (kind, { says, not }) => {
  it.each(says)('is said by the title "%s"', title => {
    expect(foundAs(kind as AttentionKind, title)).toHaveLength(1);
  });

  it.each(not)('is not said by the title "%s"', title => {
    expect(foundAs(kind as AttentionKind, title)).toEqual([]);
  });
});

describe('breaking', () => {
  const by = (body: string, labels: string[] = []) =>
    foundAs('breaking', { title: 'Rework the API', body, labels }).map(one => one.by);

  it('is said by a footer, a bold line, a section and a sentence of the description', () => {
    expect(by('Text.\n\nBREAKING CHANGE: `run` returns a list')).toEqual(['description']);
    expect(by('**Breaking:** set `a.b` to keep it.')).toEqual(['description']);
    expect(by('### Breaking changes\n- `run` returns a list')).toEqual(['description']);
    expect(by('It returns a list. This is a breaking change.')).toEqual(['description']);
    expect(by('- [x] Breaking change')).toEqual(['description']);
  });

  it('is not said by a template, a denial, a condition or a quotation', () => {
    expect(by('### Breaking changes\nNone - all changes are additive.')).toEqual([]);
    expect(by('- [ ] Breaking change')).toEqual([]);
    expect(by('This is not a breaking change.')).toEqual([]);
    expect(by('If this is a breaking change, add a tag.')).toEqual([]);
    expect(by('> BREAKING CHANGE: of another project')).toEqual([]);
    expect(by('<!-- BREAKING CHANGE: say what -->')).toEqual([]);
    expect(by('```\nBREAKING CHANGE: x\n```')).toEqual([]);
  });

  it('is said by a label that says nothing else', () => {
    expect(by('', ['breaking-change'])).toEqual(['label']);
    expect(by('', ['semver: major'])).toEqual(['label']);
    expect(by('', ['check-breaking-changes-bot'])).toEqual([]);
  });

  it('names what breaks and whom it affects, where it is said', () => {
    const body = 'BREAKING CHANGE: `run` returns a list. Affects only callers of `run`.';
    expect(foundAs('breaking', { title: 'Rework', body })).toEqual([
      { by: 'description', subject: 'run', affects: 'callers of `run`' },
    ]);
  });

  it('is not read from the notes that a bump quotes', () => {
    const body = '### Breaking changes\n- Node 24 is needed';
    expect(foundAs('breaking', { title: 'Bump setup-wsl from 6 to 7', body, author: bot('renovate') })).toEqual([]);
    expect(foundAs('breaking', { title: 'Bump setup-wsl from 6 to 7', body })).toEqual([]);
  });
});

describe('a changed default', () => {
  it('is read from the release note, with the values that it gives', () => {
    const body = '```release-note\nThe default of `--retries` was changed from 3 to 5\n```';
    expect(foundAs('default-changed', { title: 'Tune retries', body })).toEqual([
      { by: 'release-note', subject: '--retries', from: '3', to: '5' },
    ]);
  });

  it.each([
    ['`mode` defaults to `a1` instead of `b2`.', { subject: 'mode', from: 'b2', to: 'a1' }],
    ['`wait` defaults to 30 s again instead of 10 s.', { subject: 'wait', from: '10 s', to: '30 s' }],
    ['`size` defaults to 32 MiB instead of 1 GiB.', { subject: 'size', from: '1 GiB', to: '32 MiB' }],
  ])('has both values of: %s', (note, values) => {
    const body = `## Upgrade\n${note}`;
    expect(foundAs('default-changed', { title: 'Tune', body })).toEqual([{ by: 'release-note', ...values }]);
  });

  it('is not read from a note that says NONE, nor from how others changed theirs', () => {
    expect(foundAs('default-changed', { title: 'Tune', body: '```release-note\nNONE\n```' })).toEqual([]);
    const body = 'The default value of `LEVEL` was changed to 2 in #12.';
    expect(foundAs('default-changed', { title: 'Fix loading', body })).toEqual([]);
  });

  it('needs code that was there before', () => {
    const title = 'Enable the cache by default';
    expect(foundAs('default-changed', { title, files: [file('src/cache.ts', 40, 0, { status: 'added' })] })).toEqual(
      [],
    );
    expect(foundAs('default-changed', { title, files: [file('charts/values.yaml', 1, 1)] })).toHaveLength(1);
  });
});

describe('a removal', () => {
  it('needs deleted lines', () => {
    expect(foundAs('removed', { title: 'Remove the `--old` flag', files: [file('src/a.ts', 4, 0)] })).toEqual([]);
  });

  it('is one of an option where the file of options loses lines', () => {
    const title = 'Remove `max_window_size`, matching all suffixes';
    expect(foundAs('removed', { title, files: [file('srt/server_args.py', 2, 9)] })).toEqual([
      { by: 'title', subject: 'max_window_size' },
    ]);
    expect(foundAs('removed', { title, files: [file('srt/tree.py', 2, 9)] })).toEqual([]);
  });
});

describe('a dependency', () => {
  const found = (title: string, path = 'package.json', more = {}) =>
    foundAs('dependency', { title, files: [file(path, 1, 1)], ...more }).map(({ subject, from, to }) => [
      subject,
      from,
      to,
    ]);

  it('counts if its major version, or the minor of 0.x, moves', () => {
    expect(found('fix: update esbuild to 0.12')).toEqual([['esbuild', undefined, '0.12']]);
    expect(found('Bump rollup from 3.2 to 4.0')).toEqual([['rollup', '3.2', '4.0']]);
    expect(found('Bump rollup from 3.2 to 3.9')).toEqual([]);
    expect(found('Upgrade vLLM to 0.12.1')).toEqual([]);
    expect(found('feat!: bump esbuild to 0.15.6')).toEqual([['esbuild', undefined, '0.15.6']]);
  });

  it('counts in a runtime manifest or an image, not for development, a binary or by revision', () => {
    expect(found('[Docker] Upgrade CANN to 9.0.0', 'Dockerfile')).toEqual([['CANN', undefined, '9.0.0']]);
    expect(found('Upgrade CANN to 9.0.0', '.github/Dockerfile')).toEqual([]);
    expect(found('Bump eslint from 8 to 9')).toEqual([]);
    expect(found('docs: update zip to 2.0')).toEqual([]);
    expect(found('build(ui): bump zip to 2.0')).toHaveLength(1);
    expect(found('build(ui): bump elm to 0.20')).toEqual([]);
    expect(found('Bump css-loader from 6.7.3 to 7.1.2')).toEqual([]);
    expect(found('chore(deps): update dependency left-pad to v9')).toEqual([]);
    expect(found('Update zip to v8', 'Cargo.toml')).toEqual([]);
    expect(found('feat(webkit): roll webkit to 1184')).toEqual([]);
    expect(found('Bump left-pad from 8.0 to 9.0', 'package.json', { author: bot('dependabot') })).toEqual([]);
  });
});

describe('a migration', () => {
  const found = (path: string, status: 'added' | 'modified', additions = 9) =>
    foundAs('migration', { title: 'Rotate keys', files: [...SOURCE, file(path, additions, 0, { status })] });

  it('is an added file in a folder of migrations', () => {
    expect(found('db/migrations/7_keys.sql', 'added')).toEqual([{ by: 'path', subject: 'db/migrations/7_keys.sql' }]);
    expect(found('db/migrations/7_keys.sql', 'modified')).toEqual([]);
    expect(found('tests/migrations/7_keys.sql', 'added')).toEqual([]);
  });

  it('is a new fragment of the migration guide, or lines added to its page along with code', () => {
    const path = '_release-content/migration-guides/keys.md';
    expect(found(path, 'added')).toEqual([{ by: 'fragment' }]);
    expect(found(path, 'modified')).toEqual([]);
    expect(found('docs/guide/migration.md', 'modified')).toHaveLength(1);
    expect(found('docs/guide/migration.md', 'modified', 2)).toEqual([]);
    expect(foundAs('migration', { files: [file('docs/guide/migration.md', 9)] })).toEqual([]);
  });

  it.each([
    ['---\ntitle: "Borders have a radius"\n---\nText', 'Borders have a radius'],
    ['# Borders have a radius\n\nText', 'Borders have a radius'],
    ['Text alone', undefined],
  ])('is named by the title of its page: %j', (text, subject) => {
    const path = '_release-content/migration-guides/borders.md';
    const files = [...SOURCE, file(path, 9, 0, { status: 'added' })];
    const [found] = foundAs('migration', { files, fragments: [{ path, text }] });
    expect(found?.subject).toBe(subject);
  });
});

describe('security', () => {
  it('is said by a label on a fix or a feature', () => {
    expect(foundAs('security', { title: 'Fix escaping', labels: ['security'] })).toEqual([{ by: 'label' }]);
    expect(foundAs('security', { title: 'Fix escaping', labels: ['area/security-docs'] })).toEqual([]);
    expect(foundAs('security', { title: 'refactor: split the guard', labels: ['security'] })).toEqual([]);
  });

  it('names the advisory', () => {
    expect(foundAs('security', 'Fix GHSA-pjjw-68hj-v9mw')).toEqual([{ by: 'title', subject: 'GHSA-pjjw-68hj-v9mw' }]);
  });
});
