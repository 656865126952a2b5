import { file, type Given, person } from '../../support/pull-request.js';
import { revertedAfter, suggested, week } from './support.js';

const modules = { engine: ['engine/**'], web: ['web/**'] };
const given = {
  modules,
  assessment: { corePaths: ['*/core*'], importance: {}, tags: {} },
  codeowners: '/engine/core.ts @mona\n',
};
const suggestion = (...changes: readonly Partial<Given>[]) => suggested('tests-for-core', week(...changes), given);
const untested = (...paths: readonly string[]) => ({
  title: 'Add a stage',
  files: paths.map(path => file(path, 40)),
});
const lines = (count: number) => ({ title: 'Add a stage', files: [file('engine/core.ts', count)] });
const tested = { title: 'Add a stage', files: [file('engine/core.ts', 40), file('engine/core.test.ts', 20)] };

describe('tests for the core of a module', () => {
  it('are suggested if three changes of it had none, with the file that most of them changed first', () => {
    const one = untested('engine/core.ts');
    expect(suggestion(untested('engine/core-2.ts'), one, { ...one, author: person('bo') }, tested)).toEqual({
      id: 'tests-for-core',
      pullRequests: [1, 2, 3],
      paths: ['engine/core.ts', 'engine/core-2.ts'],
      names: ['engine'],
      owners: ['@mona'],
      counts: { of: 4, lines: 120, people: 2 },
    });
  });

  it('are not suggested for two changes, or few lines, or if most changes had tests, or outside the core', () => {
    const one = untested('engine/core.ts');
    expect(suggestion(one, lines(90))).toBeUndefined();
    expect(suggestion(lines(30), lines(30), lines(30))).toBeUndefined();
    expect(suggestion(one, one, one, tested, tested, tested, tested)).toBeUndefined();
    const aside = untested('engine/aside.ts');
    expect(suggestion(aside, aside, aside)).toBeUndefined();
  });

  it('are suggested from 100 lines on, counted within the module', () => {
    const both = (added: number) => ({
      title: 'Add a stage',
      files: [file('engine/core.ts', added), file('web/core.ts', 9)],
    });
    const page = { title: 'Add a page', files: [file('web/core.ts', 40), file('web/core.test.ts', 9)] };
    expect(suggestion(both(40), both(40), both(20), page)).toMatchObject({
      names: ['engine'],
      paths: ['engine/core.ts'],
      counts: { of: 3, lines: 100 },
    });
    expect(suggestion(both(40), both(40), both(19), page)).toBeUndefined();
  });

  it('are suggested for the module with the most such lines, equal ones by name', () => {
    const both = untested('web/core.ts', 'engine/core.ts');
    expect(suggestion(both, both, both)?.names).toEqual(['engine']);
    const [engine, web] = [untested('engine/core.ts'), untested('web/core.ts')];
    expect(suggestion(engine, both, both, both, web, web)?.names).toEqual(['web']);
  });

  it('are suggested for hotspots too', () => {
    const history = { days: 90, churn: new Map([['engine/a.ts', { changes: 20, authors: 2 }]]) };
    const one = untested('engine/a.ts');
    expect(suggested('tests-for-core', week(one, one, one), { modules, history })?.names).toEqual(['engine']);
  });

  it('are not suggested for reverted changes', () => {
    const one = untested('engine/core.ts');
    const reverted = revertedAfter(5, 9, 'engine/core.ts', { files: one.files });
    expect(suggested('tests-for-core', [...week(one, one), ...reverted], given)).toBeUndefined();
    expect(suggested('tests-for-core', [...week(one, one, one), ...reverted], given)?.counts?.of).toBe(3);
  });
});
