import { hotSpots } from '../../../src/compose/sections/hot-spots.js';
import { evidence, list, number, owner, path } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { said } from '../said.js';
import { contentOf, inside, upTo } from '../support.js';

type Module = Statistics['modules'][number];
type File = Statistics['files'][number];

const file = (of: string, more: Partial<File> = {}): File => ({
  path: of,
  pullRequests: [1, 2],
  additions: 1200,
  deletions: 5,
  ...more,
});
const module = (of: string, more: Partial<Module> = {}): Module => ({ ...file(of), files: 1, ...more });
const many = <T>(count: number, make: (path: string) => T) => upTo(count).map(one => make(`m${one}`));

const sectionOf = (statistics: Partial<Statistics>) => contentOf(hotSpots, { statistics });
const rowsOf = (of: 'modules' | 'files', statistics: Partial<Statistics>) =>
  inside(sectionOf(statistics), of, 'rows') as unknown as { path: { path: string } }[];

describe('the section on where the changes went', () => {
  it.each([
    ['none', false],
    ['few', false],
    ['quiet', true],
    ['busy', true],
  ] as const)('of a volume %j is there: %j', (volume, isThere) => {
    expect(sectionOf({ volume, files: [file('a.ts')] }) !== null).toBe(isThere);
  });

  it('has modules if there are two, and files if there is one', () => {
    const [modules, files] = [[module('m1'), module('m2')], [file('a.ts')]];
    expect(sectionOf({ modules })).toMatchObject({ modules: { rows: [{}, {}] }, files: null });
    expect(sectionOf({ files })).toMatchObject({ modules: null, files: { rows: [{}] } });
    expect(sectionOf({ modules: [module('m1')] })).toBeNull();
    expect(sectionOf({})).toBeNull();
  });

  it('has a row for each with its count, which opens to its pull requests, and its lines', () => {
    const row = {
      path: path('a.ts'),
      count: number(2),
      evidence: evidence([1, 2]),
      additions: number(1200),
      deletions: number(5),
    };
    expect(rowsOf('files', { files: [file('a.ts')] })).toEqual([row]);
    expect(rowsOf('modules', { modules: [module('a.ts'), module('b')] })[0]).toEqual({ ...row, owners: null });
  });

  it('has at most twelve modules and twelve files, and says if there are more files', () => {
    const files = (count: number) => sectionOf({ files: many(count, one => file(one)) });
    expect(rowsOf('modules', { modules: many(13, one => module(one)) }).map(row => row.path.path)).toEqual(
      many(12, one => one),
    );
    expect(rowsOf('files', { files: many(13, one => file(one)) })).toHaveLength(12);
    expect(files(12)).toMatchObject({ files: { isCut: false } });
    expect(files(13)).toMatchObject({ files: { isCut: true } });
  });

  it('leaves out what changes because something else did', () => {
    const kinds = ['lock', 'generated', 'vendored', 'version', 'manifest', 'docs', 'source', undefined];
    const withKind = <T>(make: (path: string, more: { kind?: string }) => T) =>
      kinds.map(kind => make(`of-${kind}`, kind === undefined ? {} : { kind }));
    const statistics = { files: withKind(file), modules: withKind(module) };
    for (const of of ['files', 'modules'] as const)
      expect(rowsOf(of, statistics).map(row => row.path.path)).toEqual(['of-docs', 'of-source', 'of-undefined']);
  });
});

describe('the owners of modules', () => {
  const owned = (...owners: (string[] | undefined)[]) =>
    sectionOf({ modules: owners.map((one, index) => module(`m${index}`, one === undefined ? {} : { owners: one })) });

  it('are named if there is a CODEOWNERS', () => {
    expect(owned(['@ada', '@octo/pay'], undefined)).toMatchObject({
      modules: {
        isOwned: true,
        rows: [{ owners: list([owner('@ada'), owner('@octo/pay')], 'space') }, { owners: null }],
      },
    });
    expect(owned(undefined, undefined)).toMatchObject({ modules: { isOwned: false } });
  });

  it('are null for a module that nobody owns', () => {
    expect(owned([], ['@ada'])).toMatchObject({ modules: { rows: [{ owners: null }, {}] } });
  });

  it('are not spoken of if only a module that is not listed has one', () => {
    const twelve = Array<undefined>(12).fill(undefined);
    expect(owned(...twelve, ['@ada'])).toMatchObject({ modules: { isOwned: false } });
  });
});

describe('the file that changed most', () => {
  const saidOf = (hotFiles: Statistics['hotFiles']) =>
    inside(sectionOf({ files: [file('src/hot.ts')], ...(hotFiles && { hotFiles }) }), 'files', 'busiest');
  const busiest = { path: 'src/hot.ts', pullRequests: upTo(6) };

  it('is named with how many pull requests and people changed it', () => {
    expect(saidOf({ paths: ['src/hot.ts'], busiest: { ...busiest, people: 2 } })).toEqual({
      type: 'paragraph',
      sentences: [statement('hot-file', { path: path('src/hot.ts'), n: 6, people: 2 })],
    });
  });

  it.each([
    [{ people: 1 }, 'by one person, more than any other file below.'],
    [{ people: 2 }, 'by 2 people, more than any other file below.'],
    [{}, '6 pull requests, more than any other file below.'],
  ])('with %j reads: %s', (people, text) => {
    expect(said(saidOf({ paths: ['src/hot.ts'], busiest: { ...busiest, ...people } }))).toContain(text);
  });

  it('is named with how many files changed often', () => {
    const given = { paths: ['src/hot.ts', 'src/warm.ts'], busiest };
    expect(inside(sectionOf({ files: [file('a.ts')], hotFiles: given }), 'files', 'busiest', 'sentences', 1)).toEqual(
      statement('hot-files', { n: 2 }),
    );
  });

  it('is not named if two files lead, or none changed often', () => {
    expect(saidOf({ paths: ['src/hot.ts', 'src/warm.ts'] })).toBeNull();
    expect(saidOf(undefined)).toBeNull();
  });
});
