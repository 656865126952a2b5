import { dependency } from '../../../src/analyze/signals/dependency.js';
import { externalBackend } from '../../../src/analyze/signals/external-backend.js';
import { pipeline } from '../../../src/analyze/signals/pipeline.js';
import { workflowPermissions } from '../../../src/analyze/signals/workflow-permissions.js';
import { file } from '../../support/pull-request.js';
import { change, found } from '../../support/subject.js';

const added = { status: 'added' } as const;

describe('dependency', () => {
  const changing = (title: string, ...files: ReturnType<typeof file>[]) => change({ title, files });
  const lock = file('Cargo.lock', 2, 2);

  it.each([
    ['Bump tokio from 1.2.0 to 1.3.0', 'tokio 1.2.0 → 1.3.0', 'low'],
    ['chore(deps): bump @types/node from 20.1.0 to 22.0.0', '@types/node 20.1.0 → 22.0.0', 'medium'],
    ['Update Rust crate thiserror to v2', 'thiserror → 2', 'medium'],
    ['fix(deps): update dependency vite to v5.4.1', 'vite → 5.4.1', 'low'],
    ['Pin numpy to 1.26', 'numpy → 1.26', 'medium'],
  ])('is %p', (title, name, severity) => {
    expect(found(dependency, changing(title, lock))).toEqual({
      severity,
      evidence: { paths: ['Cargo.lock'], names: [name] },
    });
  });

  it('tells the manifest before the lock file', () => {
    expect(found(dependency, changing('Use xz', file('Cargo.toml', 1), file('Cargo.lock', 22)))).toEqual({
      severity: 'low',
      evidence: { paths: ['Cargo.toml', 'Cargo.lock'] },
    });
  });

  it('is a requirements file by itself, and an action that a workflow uses', () => {
    expect(found(dependency, changing('Support audio', file('requirements.txt')))).not.toBeNull();
    expect(
      found(dependency, changing('Bump actions/checkout from 4 to 5', file('.github/workflows/ci.yml'))),
    ).not.toBeNull();
  });

  it.each([
    ['the scripts of a manifest', changing('Add a lint script', file('package.json'))],
    ["one's own packages that met", changing('Use the cache here', file('crates/a/Cargo.toml'), file('Cargo.lock', 3))],
    [
      'a package of its own that is new',
      changing('Split the parser', file('a/Cargo.toml', 9, 0, added), file('Cargo.lock', 9)),
    ],
    [
      'a manifest of the examples',
      changing('Show plugins', file('examples/a/package.json'), file('pnpm-lock.yaml', 90)),
    ],
    ["the project's own release", changing('Bump version to 1.2.0', file('Cargo.toml'), lock)],
    ['a revert', changing('Revert "Bump tokio from 1.2 to 1.3"', lock)],
  ])('is not %s', (_, own) => {
    expect(found(dependency, own)).toBeNull();
  });
});

describe('external backend', () => {
  const own = change({ title: 'Support MUSA devices', files: [file('src/devices/musa.py', 90, 0, added)] });

  it('is hardware that the title adds and new code is for', () => {
    expect(found(externalBackend, own)).toEqual({
      severity: 'medium',
      evidence: { names: ['MUSA'], paths: ['src/devices/musa.py'] },
    });
  });

  it('is none where the project knows it already', () => {
    const others = [change({ number: 2, files: [file('src/musa/attention.py')] })];
    expect(found(externalBackend, own, { others })).toBeNull();
    const saying = [2, 3, 4, 5, 6].map(number => change({ number, title: 'Speed up MUSA' }));
    expect(found(externalBackend, own, { others: saying })).toBeNull();
  });

  it.each([
    ['fixes it', 'Fix MUSA support', [file('src/musa.py', 9, 0, added)]],
    ['adds nothing for it', 'Support MUSA devices', [file('src/devices.py', 9)]],
    ['names a feature of it', 'Support CUDA graphs', [file('src/graphs.py', 9, 0, added)]],
    ['adds an example', 'Add an NPU example', [file('examples/npu.py', 9, 0, added)]],
  ])('is not what %s', (_, title, files) => {
    expect(found(externalBackend, change({ title, files }))).toBeNull();
  });
});

describe('pipeline', () => {
  it.each(['.github/workflows/ci.yml', 'Dockerfile', 'CMakeLists.txt', '.gitlab-ci.yml'])('is %s', path => {
    expect(found(pipeline, change({ files: [file(path)] }))).toEqual({
      severity: 'low',
      evidence: { paths: [path], counts: { files: 1 } },
    });
  });

  it('weighs more where it releases, and tells that first', () => {
    const files = [file('.github/workflows/ci.yml', 90), file('.github/workflows/publish.yml', 1)];
    expect(found(pipeline, change({ files }))).toMatchObject({
      severity: 'medium',
      evidence: { paths: ['.github/workflows/publish.yml', '.github/workflows/ci.yml'] },
    });
  });

  it("is not a line that follows the code, an action's bump, a revert", () => {
    expect(found(pipeline, change({ files: [file('src/a.cpp', 90), file('CMakeLists.txt', 1)] }))).toBeNull();
    const ci = [file('.github/workflows/ci.yml')];
    expect(found(pipeline, change({ title: 'Bump actions/checkout from 4 to 5', files: ci }))).toBeNull();
    expect(found(pipeline, change({ title: 'Revert "Run on arm64"', files: ci }))).toBeNull();
  });
});

describe('workflow permissions', () => {
  const changing = (title: string, path = '.github/workflows/ci.yml') => change({ title, files: [file(path)] });

  it.each([
    ['ci: grant write permissions to the label job', 'permissions', 'medium'],
    ['Keep the GitHub token out of the shell', 'github token', 'medium'],
    ['Use trusted publishing', 'trusted publishing', 'medium'],
    ['ci: run on pull_request_target', 'pull_request_target', 'high'],
  ])('is %p, and then the pipeline is not told as well', (title, name, severity) => {
    const own = changing(title);
    expect(found(workflowPermissions, own)).toEqual({
      severity,
      evidence: { paths: ['.github/workflows/ci.yml'], names: [name] },
    });
    expect(found(pipeline, own)).toBeNull();
  });

  it('is not a token of a model, a bump of an action, or rights elsewhere', () => {
    expect(found(workflowPermissions, changing('CI: raise max tokens of the nightly run'))).toBeNull();
    expect(
      found(workflowPermissions, changing('Update aws-actions/configure-aws-credentials action to v6.1.1')),
    ).toBeNull();
    expect(found(workflowPermissions, changing('Check permissions', 'src/files.ts'))).toBeNull();
  });
});
