import { seriesOf } from '../../../src/analyze/series/index.js';
import { tagRules, tagsOf } from '../../../src/analyze/tags/index.js';
import { file } from '../../support/pull-request.js';
import { areasOfWeek, docs, sizes, times, weekOf } from './support.js';

describe('the areas of a week', () => {
  it('are none where fewer than twelve were merged', () => {
    const eleven = weekOf(times(6, '[Grid] Fix a line', 'a'), times(5, '[Router] Fix a line', 'b'));
    expect(sizes(areasOfWeek(eleven))).toBe(' / 11');
    const twelve = weekOf(times(6, '[Grid] Fix a line', 'a'), times(6, '[Router] Fix a line', 'b'));
    expect(sizes(areasOfWeek(twelve))).toBe('Grid 6, Router 6 / 0');
  });

  it('come from tags, scopes, labels and folders, and say from which', () => {
    const changes = weekOf(
      times(3, '[Grid] Fix a line', 'a'),
      times(3, 'feat(router): open a door', 'b'),
      times(3, 'Open a door', 'c', { labels: ['area/search'] }),
      times(3, 'Open a window', 'src/billing'),
      docs(20),
    );
    const { areas, without } = areasOfWeek(changes);
    expect(areas.map(({ name, by }) => `${name} by ${by}`).sort()).toEqual([
      'Grid by tag',
      'Search by label',
      'billing by module',
      'router by scope',
    ]);
    expect(without).toEqual([]);
  });

  it('are never kinds: a fix belongs to what it fixes', () => {
    const changes = weekOf(
      times(4, '[Fix][Grid] Mend a line', 'a'),
      times(4, '[Bugfix] Mend a door', 'src/billing'),
      times(4, 'perf: open faster', 'src/search'),
    );
    expect(sizes(areasOfWeek(changes))).toBe('Grid 4, billing 4, search 4 / 0');
  });

  it('have no name of the repository, and go one folder deeper where one holds more than half', () => {
    const changes = weekOf(
      times(5, '[House] Mend a line', 'packages/house/src/billing'),
      times(5, 'Mend a door', 'packages/house/src/search'),
      times(2, 'fix(house): mend a roof', 'packages/house/src/roof'),
    );
    expect(sizes(areasOfWeek(changes))).toBe('billing 5, roof 2, search 5 / 0');
  });

  it('are one where a tag and a folder mean the same', () => {
    const changes = weekOf(
      times(4, '[diffusion] Draw a door', 'src/image_gen'),
      times(2, 'Draw a window', 'src/image_gen'),
      times(6, 'Open a door', 'src/search'),
    );
    expect(sizes(areasOfWeek(changes))).toBe('diffusion 6, search 6 / 0');
  });

  it('are one for two spellings, the singular and the plural', () => {
    const changes = weekOf(
      times(3, '[Jit_Kernels] Draw a door', 'a'),
      times(3, '[jit-kernel] Draw a window', 'b'),
      times(6, '[Grid] Draw a roof', 'c'),
    );
    expect(areasOfWeek(changes).areas.map(({ pullRequests }) => pullRequests.length)).toEqual([6, 6]);
  });

  it('give hardware of one rank the same rank, wherever the tag stands', () => {
    const changes = weekOf(
      times(4, '[AMD] Draw a door', 'src/kernels'),
      times(4, '[Kernel][NPU] Draw a window', 'src/kernels'),
      times(6, '[Kernel] Draw a roof', 'src/kernels'),
      docs(20),
    );
    expect(sizes(areasOfWeek(changes))).toBe('AMD 4, Kernel 6, NPU 4 / 0');
  });

  it('take in whoever is named as important, however unlike the others', () => {
    const changes = weekOf(
      times(6, '[Grid] Draw a door', 'a'),
      times(6, '[Router] Draw a roof', 'b'),
      [{ title: 'Open a mill', files: [file('mill/a.ts', 20)] }],
      docs(3),
    );
    expect(sizes(areasOfWeek(changes))).toBe('Grid 6, Router 6 / 1');
    expect(areasOfWeek(changes, { important: [13] }).without).toEqual([]);
  });

  it('put a rule of the settings before everything else', () => {
    const changes = weekOf(times(6, '[Grid] Pay a door', 'a'), times(6, '[Router] Open a door', 'b'));
    const rules = tagRules({ Payments: { words: ['pay'] } });
    const tags = new Map(changes.map(one => [one.pullRequest.number, tagsOf(one, rules)]));
    const { areas } = areasOfWeek(changes, { tags });
    expect(areas.map(({ name, by }) => `${name} by ${by}`)).toEqual(['Payments by setting', 'Router by tag']);
  });

  it('never split a series', () => {
    const steps = [1, 2, 3].map(step => ({
      title: `[${step}/3] Move the archive`,
      files: [file(step === 3 ? 'src/search/a.ts' : 'src/billing/a.ts', 20)],
    }));
    const changes = weekOf(
      steps,
      times(5, 'Mend a door', 'src/billing'),
      times(5, 'Mend a roof', 'src/search'),
      docs(20),
    );
    expect(sizes(areasOfWeek(changes))).toBe('billing 7, search 6 / 0');
    expect(sizes(areasOfWeek(changes, { series: seriesOf(changes) }))).toBe('billing 8, search 5 / 0');
  });

  it('count the tests of a series whose other steps are product changes to the product', () => {
    const steps = ['src/billing/a.ts', 'tests/a.test.ts'].map((path, at) => ({
      title: `[${at + 1}/2] Move the archive`,
      files: [file(path, 20)],
    }));
    const changes = weekOf(steps, times(5, 'Mend a door', 'src/billing'), times(5, 'Mend a roof', 'src/search'));
    expect(areasOfWeek(changes).minor).toEqual([{ kind: 'test', pullRequests: [2] }]);
    expect(areasOfWeek(changes, { series: seriesOf(changes) }).minor).toEqual([]);
  });

  it('put small folders that lie in the same one together', () => {
    const changes = weekOf(
      times(6, 'Mend a door', 'crates/billing/src'),
      times(6, 'Mend a roof', 'crates/search/src'),
      times(1, 'Mend a window', 'crates/glass/src'),
      times(1, 'Mend a wall', 'crates/stone/src'),
      docs(6),
    );
    expect(sizes(areasOfWeek(changes))).toBe('billing 6, glass, stone 2, search 6 / 0');
  });

  it('leave none of the most important without one', () => {
    const changes = weekOf(
      times(6, 'Mend a door', 'src/billing'),
      times(6, 'Mend a roof', 'src/search'),
      [{ title: 'Rebuild everything', files: [file('src/utils.ts', 20)] }],
      docs(10),
    );
    expect(areasOfWeek(changes).without).toEqual([13]);
    expect(areasOfWeek(changes, { importance: new Map([[13, 9]]) }).without).toEqual([]);
  });

  it('come with the greatest total importance first, each in the order of importance', () => {
    const changes = weekOf(times(6, 'Mend a door', 'src/billing'), times(6, 'Mend a roof', 'src/search'));
    const importance = new Map([
      [8, 3],
      [12, 9],
    ]);
    const { areas } = areasOfWeek(changes, { importance });
    expect(areas.map(({ name }) => name)).toEqual(['search', 'billing']);
    expect(areas[0]?.pullRequests).toEqual([12, 8, 7, 9, 10, 11]);
  });

  it('are the same in whatever order the changes come', () => {
    const changes = weekOf(
      times(4, '[Grid] Mend a door', 'a'),
      times(4, 'Mend a roof', 'src/search'),
      times(4, 'fix(router): mend', 'b'),
    );
    expect(areasOfWeek([...changes].reverse())).toEqual(areasOfWeek(changes));
  });

  it('are at most ten, and put every pull request in one place', () => {
    const folders = Array.from({ length: 30 }, (_, at) => times(4, `Mend it ${at}`, `src/room${at}x`));
    const changes = weekOf(...folders);
    const { areas, without, minor } = areasOfWeek(changes);
    expect(areas.length).toBeLessThanOrEqual(10);
    const all = [...areas, ...minor].flatMap(({ pullRequests }) => pullRequests).concat(without);
    expect(all.sort((a, b) => a - b)).toEqual(changes.map(({ pullRequest }) => pullRequest.number));
  });
});
