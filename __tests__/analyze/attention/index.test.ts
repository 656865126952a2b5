import { ATTENTION_FINDERS, attentionOf } from '../../../src/analyze/attention/index.js';
import { ATTENTION_KINDS, Attention } from '../../../src/domain/briefing.js';
import { change, context, REVERTED_ANOTHER } from '../../support/change.js';
import { file } from '../../support/pull-request.js';
import { attentionTo, SOURCE } from './support.js';

const kinds = (given: Parameters<typeof attentionTo>[0]) => attentionTo(given).map(({ kind }) => kind);

describe('the finders', () => {
  it('are one for each kind, in the order of the kinds', () => {
    expect(ATTENTION_FINDERS.map(({ kind }) => kind)).toEqual([...ATTENTION_KINDS]);
  });
});

describe('what users have to know before they upgrade', () => {
  it('has the form of the schema', () => {
    const found = attentionTo({ title: 'feat!: change the default of `--port` from 80 to 8080' });
    expect(found).toEqual([
      {
        kind: 'default-changed',
        pullRequest: 1,
        by: 'title',
        subject: '--port',
        from: '80',
        to: '8080',
        breaking: true,
      },
    ]);
    expect(found.map(one => Attention.parse(one))).toEqual(found);
  });

  it('marks the more specific kind as breaking, instead of a line of its own', () => {
    expect(kinds({ title: 'feat!: rework the plugin API' })).toEqual(['breaking']);
    expect(attentionTo({ title: 'feat!: drop support for Python 3.9' })).toMatchObject([
      { kind: 'requirement', breaking: true },
    ]);
  });

  it('gives at most two lines for one pull request', () => {
    const files = [...SOURCE, file('db/migrations/7_keys.sql', 9, 0, { status: 'added' })];
    const title = 'security: enable TLS by default (CVE-2026-1234) and deprecate `--insecure`';
    expect(kinds({ title, files })).toEqual(['default-changed', 'security']);
    expect(kinds({ title: 'Sign sessions', labels: ['security'], files })).toEqual(['migration', 'security']);
  });

  it('leaves out a page of the migration guide where another line says more', () => {
    const files = [...SOURCE, file('release-content/migration-guides/button.md', 9, 0, { status: 'added' })];
    expect(kinds({ title: 'Deprecate `Button`', files })).toEqual(['deprecated']);
    expect(kinds({ title: 'Weak ordering of sets', files })).toEqual(['migration']);
  });

  it('names a platform that is required once, and not as a dependency too', () => {
    const files = [...SOURCE, file('package.json', 1, 1)];
    expect(kinds({ title: 'feat: bump minimum node version to 20', files })).toEqual(['requirement']);
  });

  it('lists breaking changes first, then by kind, importance and number', () => {
    const titled = (number: number, title: string) => change({ number, title, files: SOURCE });
    const changes = [
      titled(1, 'Deprecate `--old`'),
      titled(2, 'Enable the cache by default'),
      titled(3, 'Enable the pool by default'),
      titled(4, 'feat!: deprecate `--older`'),
      titled(5, 'Use HTTP/2 by default'),
    ];
    const found = attentionOf(changes, context(changes));
    expect(found.map(({ pullRequest }) => pullRequest)).toEqual([4, 5, 2, 3, 1]);
  });

  it('is empty for a week without pull requests', () => {
    expect(attentionOf([], context([]))).toEqual([]);
  });
});

describe('changes that users do not meet', () => {
  const title = 'Enable the cache by default';

  it('are reverts and what was reverted in the same period', () => {
    expect(kinds({ title })).toEqual(['default-changed']);
    expect(kinds({ title: `Revert "${title}"` })).toEqual([]);
    expect(kinds({ title, outcome: REVERTED_ANOTHER })).toEqual([]);
    expect(kinds({ title, outcome: { revertedBy: 2, revertedAfterHours: 3 } })).toEqual([]);
  });

  it.each(['test: ', 'ci: ', 'docs: ', '[CI] ', '[Doc] ', 'feat(bench): ', 'devops: '])(
    'are those with the prefix "%s"',
    prefix => {
      expect(kinds({ title: `${prefix}${title.toLowerCase()}` })).toEqual([]);
    },
  );

  it('are not those with one prefix for tests among others', () => {
    expect(kinds({ title: `[ci, trainer] feat: ${title}` })).toEqual(['default-changed']);
  });

  it.each([
    'tests/cache.test.ts',
    'docs/cache.md',
    'examples/cache/main.ts',
    'tools/cache.ts',
    '.github/workflows/ci.yml',
  ])('are those that change only %s', path => {
    expect(kinds({ title, files: [file(path, 30, 10)] })).toEqual([]);
  });

  it('are not images that users run', () => {
    const files = [file('docker/Dockerfile', 3, 3)];
    expect(kinds({ title: 'Fix CVEs in the image: pillow', files })).toEqual(['security']);
    expect(kinds({ title: 'Fix CVEs in the image: pillow', files: [file('.github/ci/Dockerfile', 3, 3)] })).toEqual([]);
  });
});
