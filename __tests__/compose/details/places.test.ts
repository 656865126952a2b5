import { placesContent } from '../../../src/compose/details/places.js';
import { list, owner, path, reference } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { said } from '../said.js';
import { digest, inside, upTo } from '../support.js';

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
const TWO = [module('pay'), module('shop')];

const contentOf = (statistics: Partial<Statistics>) => placesContent(digest({ statistics }));

describe('the places that changed most', () => {
  it('are modules and files, each with its pull requests and lines', () => {
    const place = (of: string) =>
      statement('place', {
        path: path(of),
        n: 2,
        additions: 1200,
        deletions: 5,
        isOwned: false,
        owners: list([]),
        references: list([reference(1), reference(2)]),
      });
    expect(contentOf({ modules: TWO, files: [file('a.ts')] })).toEqual({
      modules: [place('pay'), place('shop')],
      files: { lines: [place('a.ts')] },
    });
    expect(said(place('a.ts'))).toBe('a.ts · 2 · +1,200 −5: #1 and #2');
  });

  it('have their owners beside modules, if there are any', () => {
    const owned = contentOf({
      modules: [module('pay', { owners: ['@ada', '@octo/pay'] }), module('shop', { owners: [] })],
    });
    expect(inside(owned, 'modules', 0)).toMatchObject({
      values: { isOwned: true, owners: list([owner('@ada'), owner('@octo/pay')]) },
    });
    expect(inside(owned, 'modules', 1)).toMatchObject({ values: { isOwned: false } });
  });

  it('are modules if there are two, and files if there is one', () => {
    expect(contentOf({ modules: TWO })).toMatchObject({ files: null });
    expect(contentOf({ modules: [module('pay')], files: [file('a.ts')] })).toMatchObject({ modules: [] });
    expect(contentOf({ modules: [module('pay')] })).toBeNull();
    expect(contentOf({})).toBeNull();
  });

  it('are twelve of each at most, with twelve pull requests of each', () => {
    const many = upTo(13).map(one => `m${one}`);
    const content = contentOf({
      modules: many.map(one => module(one)),
      files: many.map(one => file(one, { pullRequests: upTo(13) })),
    });
    expect(content?.modules).toHaveLength(12);
    expect(inside(content, 'files', 'lines')).toHaveLength(12);
    expect(said(inside(content, 'files', 'lines', 0))).toMatch(/^m1 · 13 · .*#12, and 1 more$/);
  });

  it('are not what changes because something else did', () => {
    const kinds = ['lock', 'generated', 'vendored', 'version', 'manifest', 'docs', 'source'];
    const content = contentOf({
      modules: kinds.map(kind => module(kind, { kind })),
      files: kinds.map(kind => file(kind, { kind })),
    });
    const shown = [{ values: { path: path('docs') } }, { values: { path: path('source') } }];
    expect(content).toMatchObject({ modules: shown, files: { lines: shown } });
    expect(contentOf({ files: [file('a.lock', { kind: 'lock' })] })).toBeNull();
  });
});
