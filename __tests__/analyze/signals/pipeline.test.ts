import { pipeline } from '../../../src/analyze/signals/pipeline.js';
import { change } from '../../support/change.js';
import { files, found, itReportsAllExcept, paths, REVERTS, severity } from './support.js';

const level = (title: string, changed: string) => severity(pipeline, { title, files: files(changed) });

describe('pipeline', () => {
  it.each(['.github/workflows/ci.yml', 'Dockerfile', 'CMakeLists.txt', '.gitlab-ci.yml'])('reports %s', path => {
    expect(found(pipeline, change({ files: files(`${path} +1`) }))).toEqual({
      severity: 'low',
      evidence: { paths: [path], counts: { files: 1 } },
    });
  });

  it.each(
    paths(`
      .github/workflows/ci.yml .github/actions/a/action.yml .gitlab-ci.yml Dockerfile x/Makefile CMakeLists.txt a.bzl`),
  )('reports the path %s', path => expect(level('Keep answers', `${path} +40`)).toBe('low'));

  it.each(paths('src/ci.ts .github/CODEOWNERS docs/Docker.md'))('ignores the path %s', path => {
    expect(level('Keep answers', `${path} +40`)).toBeNull();
  });

  it.each(
    paths('.github/workflows/release.yml .github/workflows/pre-publish-npm.yml .circleci/deploy.yml .goreleaser.yml'),
  )('has medium severity for %s, which releases', path => expect(level('X', `${path} +40`)).toBe('medium'));

  it.each(paths('.github/workflows/ci.yml .github/workflows/release-test.yml .github/workflows/deploy_tests.yml'))(
    'has low severity for %s, which does not release',
    path => expect(level('X', `${path} +40`)).toBe('low'),
  );

  it('lists the files that release first', () => {
    const own = change({ files: files('.github/workflows/ci.yml +90, .github/workflows/publish.yml +1') });
    expect(found(pipeline, own)).toEqual({
      severity: 'medium',
      evidence: { paths: ['.github/workflows/publish.yml', '.github/workflows/ci.yml'], counts: { files: 2 } },
    });
  });

  it('lists five paths at most', () => {
    const workflows = ['a', 'b', 'c', 'd', 'e', 'f', 'release'].map(name => `.github/workflows/${name}.yml`);
    const own = change({ files: files(workflows.map(path => `${path} +9`).join(', ')) });
    expect(found(pipeline, own)?.evidence).toEqual({
      paths: ['.github/workflows/release.yml', ...workflows.slice(0, 4)],
      counts: { files: 7 },
    });
  });

  it.each([
    ['five lines', 'a.ts +9, Makefile +5', 'a.ts +9, Makefile +4'],
    ['more than one line', 'src/a.cpp +90, CMakeLists.txt +5', 'src/a.cpp +90, CMakeLists.txt +1'],
  ])('needs %s along with source: reports %p and ignores %p', (_, reported, ignored) => {
    expect([level('Keep answers', reported), level('Keep answers', ignored)]).toEqual(['low', null]);
  });

  it('needs ten lines if the title is about names', () => {
    expect(level('Rename the job', 'Makefile +10')).toBe('low');
    expect(level('Rename the job', 'Makefile +9')).toBeNull();
  });

  it('needs one line if the title is not about names', () => {
    expect(level('Run the job daily', 'Makefile +1')).toBe('low');
    expect(level('Shorten the title', 'Makefile +1')).toBeNull();
  });

  it.each([
    ['Bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +1'],
    ['fix: bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +1'],
    ['build(deps): the checkout action', '.github/workflows/ci.yml +1, Cargo.lock +1'],
  ])('leaves the bump of an action to the signal dependency: %p with %s', (title, changed) => {
    expect(level(title, changed)).toBeNull();
  });

  it.each([
    ['Bump actions/checkout from 4 to 5', '.github/workflows/ci.yml +9, src/a.ts +1'],
    ['Run the checkout daily', '.github/workflows/ci.yml +9'],
  ])('reports other changes of workflows: %p with %s', (title, changed) => expect(level(title, changed)).toBe('low'));

  it.each([
    'ci: grant write permissions to the label job',
    'Keep the GitHub token out of the shell',
    'Use trusted publishing',
    'ci: run on pull_request_target',
  ])('leaves the title %p to the signal workflow-permissions', title => {
    expect(level(title, '.github/workflows/ci.yml +9')).toBeNull();
    expect(level(title, 'Makefile +9')).toBe('low');
  });

  it('ignores the revert of another title', () =>
    expect(level('Revert "Run on arm64"', '.github/workflows/ci.yml +1')).toBeNull());

  itReportsAllExcept([...REVERTS, 'a release', 'a dependency update'], pipeline, {
    title: 'Keep answers',
    files: files('.github/workflows/ci.yml +40'),
  });
});
