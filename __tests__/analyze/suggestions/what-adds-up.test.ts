import { bot, file, type Given, person, pullRequest } from '../../support/pull-request.js';
import { fallen, suggested, week } from './support.js';

const modules = { engine: ['engine/**'], web: ['web/**'] };

describe('what runs before a merge should be looked at', () => {
  const all = (...paths: readonly string[]) => paths.flatMap((path, index) => fallen(index + 1, path, 5));
  const names = (some: ReturnType<typeof fallen>) => suggested('checks-before-merge', some, { modules })?.names;

  it('of the module of which most fell, of even ones the first by name', () => {
    expect(names(all('web/a.ts', 'web/b.ts', 'web/c.ts', 'engine/a.ts', 'engine/b.ts', 'engine/c.ts'))).toEqual([
      'engine',
    ]);
    expect(
      names(all('engine/a.ts', 'engine/b.ts', 'engine/c.ts', 'web/a.ts', 'web/b.ts', 'web/c.ts', 'web/d.ts')),
    ).toEqual(['web']);
    expect(names(all('engine/a.ts', 'engine/b.ts', 'web/c.ts'))).toBeUndefined();
  });

  it('and not of files in no folder', () => {
    expect(names(all('a.ts', 'b.ts', 'c.ts'))).toBeUndefined();
    expect(names(all('a.ts', 'b.ts', 'c.ts', 'd.ts', 'web/a.ts', 'web/b.ts', 'web/c.ts'))).toEqual(['web']);
  });

  it('where three fell within 48 hours, bots’ and workarounds apart', () => {
    const two = all('engine/a.ts', 'engine/b.ts');
    expect(names([...two, ...fallen(3, 'engine/c.ts', 48)])).toEqual(['engine']);
    expect(names([...two, ...fallen(3, 'engine/c.ts', 48.1)])).toBeUndefined();
    expect(names([...two, ...fallen(3, 'engine/c.ts', 5, { author: bot('renovate') })])).toBeUndefined();
    expect(names([...two, ...fallen(3, 'engine/c.ts', 5, { title: 'Work around a stall for now' })])).toBeUndefined();
  });

  it('and the paths are those of the module', () => {
    const both = { files: [file('engine/c.ts', 30), file('web/c.ts', 90)] };
    const some = [...all('engine/a.ts', 'engine/b.ts'), ...fallen(3, 'engine/c.ts', 5, both)];
    expect(suggested('checks-before-merge', some, { modules })?.paths).toEqual(
      ['a', 'b', 'c'].map(one => `engine/${one}.ts`),
    );
  });
});

describe('the core should have tests', () => {
  const assessment = { corePaths: ['*/core*'], importance: {}, tags: {} };
  const bare = (...paths: readonly string[]) => ({ title: 'Add a stage', files: paths.map(path => file(path, 40)) });
  const cores = (...changes: readonly Partial<Given>[]) =>
    suggested('tests-for-core', week(...changes), { modules, assessment });

  it('from 100 lines in three changes of one module, counted within it', () => {
    const lines = (added: number) => ({
      title: 'Add a stage',
      files: [file('engine/core.ts', added), file('web/core.ts', 9)],
    });
    const tested = { title: 'Add a page', files: [file('web/core.ts', 40), file('web/core.test.ts', 9)] };
    expect(cores(lines(40), lines(40), lines(20), tested)).toMatchObject({
      names: ['engine'],
      paths: ['engine/core.ts'],
      counts: { of: 3, lines: 100 },
    });
    expect(cores(lines(40), lines(40), lines(19), tested)).toBeUndefined();
  });

  it('in the module with the most such lines, of even ones the first by name', () => {
    const both = bare('web/core.ts', 'engine/core.ts');
    expect(cores(both, both, both)?.names).toEqual(['engine']);
    expect(cores(bare('engine/core.ts'), both, both, both, bare('web/core.ts'), bare('web/core.ts'))?.names).toEqual([
      'web',
    ]);
  });

  it('and hotspots are core', () => {
    const history = { days: 90, churn: new Map([['engine/a.ts', { changes: 20, authors: 2 }]]) };
    const one = bare('engine/a.ts');
    expect(suggested('tests-for-core', week(one, one, one), { modules, history })?.names).toEqual(['engine']);
  });

  it('but not for what was taken back', () => {
    const one = bare('engine/core.ts');
    const fell = fallen(9, 'engine/core.ts', 5, { files: one.files });
    expect(suggested('tests-for-core', [...week(one, one), ...fell], { modules, assessment })).toBeUndefined();
    expect(suggested('tests-for-core', [...week(one, one, one), ...fell], { modules, assessment })?.counts?.of).toBe(3);
  });
});

describe('a file should be split', () => {
  const DAYS = ['Mon', 'Mon', 'Mon', 'Mon', 'Thu', 'Thu', 'Sun', 'Sun'] as const;
  /** Eight pull requests by eight people; so many of the first ones in one minute, the others in so few lines that none meets. */
  const crowd = (met: number, ...paths: readonly string[]) =>
    DAYS.map((day, index) =>
      pullRequest({
        number: index + 1,
        author: person(`p${index}`),
        merged: `${day} 12:00`,
        files: paths.map(path => file(path, index < met ? 30 : 3)),
      }),
    );

  it('where four of eight met in it', () => {
    expect(suggested('crowded-file', crowd(4, 'src/a.ts'))?.counts).toEqual({ people: 8, met: 4 });
    expect(suggested('crowded-file', crowd(3, 'src/a.ts'))).toBeUndefined();
  });

  it('the one that most changed, of even ones the first by name', () => {
    const another = pullRequest({ number: 9, author: person('p9'), files: [file('src/z.ts', 3), file('src/y.ts', 3)] });
    const elsewhere = pullRequest({ number: 10, author: person('q'), files: [file('src/x.ts', 30)] });
    expect(suggested('crowded-file', [...crowd(5, 'src/b.ts', 'src/a.ts'), elsewhere])?.paths).toEqual(['src/a.ts']);
    const most = suggested('crowded-file', [...crowd(5, 'src/a.ts', 'src/z.ts'), another, elsewhere]);
    expect(most).toMatchObject({
      paths: ['src/z.ts'],
      pullRequests: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      counts: { people: 9 },
    });
  });
});

describe('workarounds should have an issue', () => {
  it('of which each tells the one path that most of it is in', () => {
    const stall = { title: 'Work around a stall', files: [file('src/a.ts', 4), file('src/b.ts', 40)] };
    const crash = { title: 'Work around a crash', files: [file('src/c.ts', 4), file('src/d.ts', 3)] };
    expect(suggested('issue-for-workaround', week(stall, crash))?.paths).toEqual(['src/b.ts', 'src/c.ts']);
  });

  it('unless they were taken back, or a bot made them', () => {
    const one = { title: 'Work around a stall for now' };
    const fell = fallen(9, 'src/a.ts', 5, { title: 'Work around a crash for now' });
    expect(suggested('issue-for-workaround', [...week(one), ...fell])).toBeUndefined();
    expect(suggested('issue-for-workaround', week(one, { ...one, author: bot('renovate') }))).toBeUndefined();
  });
});

describe('what fell should be settled', () => {
  it('also where accounts are gone, who are no people to be counted', () => {
    const [fell, revert] = fallen(1, 'src/a.ts', 5, { author: null });
    const both = (author: Given['author']) =>
      [
        { ...(fell as Given), author: null },
        { ...(revert as Given), author },
      ].map(pullRequest);
    expect(suggested('settle-reverts', both(person('mona')))?.counts).toEqual({ hours: 5, people: 0, large: 0 });
    expect(suggested('settle-reverts', both(null))?.counts?.people).toBe(0);
    const [known, taken] = fallen(1, 'src/a.ts', 5);
    const gone = [known, { ...taken, author: null }].map(one => pullRequest(one as Given));
    expect(suggested('settle-reverts', gone)?.counts?.people).toBe(1);
  });
});
