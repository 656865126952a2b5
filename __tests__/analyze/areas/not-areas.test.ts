import { canBeArea, isAboutCi, isTellingFolder, ownNamesOf } from '../../../src/analyze/areas/not-areas.js';

describe('the name of an area', () => {
  it.each(['Grid', 'bevy_ecs', 'NPU', 'shared_preferences', 'trace-viewer', 'index'])('can be %s', name => {
    expect(canBeArea(name)).toBe(true);
  });

  it.each(['Fixes', 'Features', 'Refactoring', 'Tests', 'Docs', 'CI', 'Dependencies', 'Other', 'src', 'core', 'v2'])(
    'cannot be %s',
    name => {
      expect(canBeArea(name)).toBe(false);
    },
  );
});

describe('a folder', () => {
  it.each(['billing', 'bevy_ecs', 'mem_cache'])('%s says what is in it', name => {
    expect(isTellingFolder(name)).toBe(true);
  });

  it.each(['src', 'packages', 'utils', 'srt', '.github', '__tests_dts__', 'v2', 'x', 'index'])(
    '%s says nothing',
    name => {
      expect(isTellingFolder(name)).toBe(false);
    },
  );

  it('of a pipeline is known by its beginning', () => {
    expect(isAboutCi('.ci/a.version')).toBe(true);
    expect(isAboutCi('src/ci/a.ts')).toBe(false);
  });
});

describe('the names of a repository', () => {
  const own = ownNamesOf('vllm-project/vllm-ascend');

  it('are its own, its owner’s and the words of its own', () => {
    expect(['vllm ascend', 'vllm project', 'ascend', 'vllm'].map(own.has)).toEqual([true, true, true, true]);
    expect(own.has('project')).toBe(false);
    expect(own.has('grid')).toBe(false);
  });

  it('are no part of a name that begins with them', () => {
    expect(ownNamesOf('astral-sh/uv').withoutOwn('uv resolver')).toBe('resolver');
    expect(ownNamesOf('astral-sh/uv').withoutOwn('uvicorn')).toBe('uvicorn');
  });
});
