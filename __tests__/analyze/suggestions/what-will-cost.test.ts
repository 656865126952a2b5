import { file, person } from '../../support/pull-request.js';
import { suggested, week } from './support.js';

describe('tests for the core', () => {
  const given = {
    modules: { engine: ['engine/**'] },
    assessment: { corePaths: ['engine/core*'], importance: {}, tags: {} },
    codeowners: '/engine/core.ts @mona\n',
  };
  const bare = (path = 'engine/core.ts', added = 40) => ({ title: 'Add a stage', files: [file(path, added)] });
  const tested = { title: 'Add a stage', files: [file('engine/core.ts', 40), file('engine/core.test.ts', 20)] };

  it('are suggested where three changes of a module’s core came without, the most changed file first', () => {
    const three = week(bare('engine/core-2.ts'), bare(), { ...bare(), author: person('bo') }, tested);
    expect(suggested('tests-for-core', three, given)).toEqual({
      id: 'tests-for-core',
      pullRequests: [1, 2, 3],
      paths: ['engine/core.ts', 'engine/core-2.ts'],
      names: ['engine'],
      owners: ['@mona'],
      counts: { of: 4, lines: 120, people: 2 },
    });
  });

  it('are not where it were two, or few lines, or most had tests, or it is not the core', () => {
    expect(suggested('tests-for-core', week(bare(), bare('engine/core.ts', 90)), given)).toBeUndefined();
    const short = bare('engine/core.ts', 30);
    expect(suggested('tests-for-core', week(short, short, short), given)).toBeUndefined();
    expect(
      suggested('tests-for-core', week(bare(), bare(), bare(), tested, tested, tested, tested), given),
    ).toBeUndefined();
    const aside = bare('engine/aside.ts');
    expect(suggested('tests-for-core', week(aside, aside, aside), given)).toBeUndefined();
  });
});

describe('an issue for what is workaround', () => {
  const workaround = { title: 'Work around a stall for now', files: [file('src/a.ts', 4)] };
  const skipped = { title: 'Skip the flaky upload test', files: [file('test/upload.test.ts', 1, 1)] };

  it('is suggested for a workaround and a test given up, that name none', () => {
    expect(suggested('issue-for-workaround', week(workaround, skipped))).toEqual({
      id: 'issue-for-workaround',
      pullRequests: [1, 2],
      paths: ['src/a.ts', 'test/upload.test.ts'],
    });
  });

  it('is not for one alone, nor where an issue is named, of which its own number is none', () => {
    expect(suggested('issue-for-workaround', week(workaround, {}))).toBeUndefined();
    expect(suggested('issue-for-workaround', week(workaround, { ...skipped, body: 'See #77.' }))).toBeUndefined();
    const url = 'https://github.com/octo/house/issues/77';
    expect(suggested('issue-for-workaround', week({ ...workaround, body: url }, skipped))).toBeUndefined();
    const squashed = { ...skipped, title: `${skipped.title} (#2)` };
    expect(suggested('issue-for-workaround', week(workaround, squashed))).toBeDefined();
  });

  it('is not for a test that was one too many', () => {
    const redundant = {
      title: 'Remove a redundant test',
      files: [file('test/b.test.ts', 0, 90, { status: 'removed' })],
    };
    expect(suggested('issue-for-workaround', week(workaround, redundant))).toBeUndefined();
  });
});

describe('to split a file', () => {
  const by = (count: number, people: number, lines = 30) =>
    week(
      ...Array.from({ length: count }, (_, index) => ({
        author: person(`p${index % people}`),
        files: [file('src/a.ts', lines)],
      })),
    );

  it('is suggested of one that eight pull requests of five people changed, while they met in it', () => {
    expect(suggested('crowded-file', by(8, 5), { codeowners: 'docs/ @mona\n' })).toEqual({
      id: 'crowded-file',
      pullRequests: [1, 2, 3, 4, 5, 6, 7, 8],
      paths: ['src/a.ts'],
      owners: [],
      counts: { people: 5, met: 8 },
    });
  });

  it('is not of one that fewer changed, or fewer people, or a line or two each', () => {
    expect(suggested('crowded-file', by(7, 5))).toBeUndefined();
    expect(suggested('crowded-file', by(8, 4))).toBeUndefined();
    expect(suggested('crowded-file', by(8, 5, 2))).toBeUndefined();
  });
});

describe('somebody for a new backend', () => {
  const musa = { title: 'Add a MUSA backend', files: [file('engine/musa.py', 80, 0, { status: 'added' as const })] };
  const tested = { ...musa, files: [...musa.files, file('test/test_musa.py', 20, 0, { status: 'added' as const })] };
  const owned = { codeowners: '/engine/ @mona\n' };

  it('is suggested where no test came with it, or nobody owns it', () => {
    expect(suggested('backend-owner', week(musa), owned)).toEqual({
      id: 'backend-owner',
      pullRequests: [1],
      paths: ['engine/musa.py'],
      names: ['MUSA'],
      owners: ['@mona'],
      counts: { unchecked: 1 },
    });
    const unowned = { codeowners: '/docs/ @mona\n' };
    expect(suggested('backend-owner', week(tested), unowned)).toMatchObject({ owners: [], counts: { unchecked: 0 } });
  });

  it('is not where both are there', () => {
    expect(suggested('backend-owner', week(tested), owned)).toBeUndefined();
    expect(suggested('backend-owner', week(tested))).toBeUndefined();
  });
});
