import { dirname } from '../../../src/analyze/paths/names.js';
import { wide } from '../../../src/analyze/signals/wide.js';
import { asChange, change } from '../../support/change.js';
import { pullRequest } from '../../support/pull-request.js';
import { COSMETIC, files, found, itReportsAllExcept, REVERTS, severity } from './support.js';

const three = 'api/a.ts +30, web/b.ts +20, core/c.ts +10';

describe('wide', () => {
  it('reports source of three modules, the most changed first', () => {
    expect(found(wide, change({ files: files(three) }))).toEqual({
      severity: 'low',
      evidence: {
        names: ['api', 'web', 'core'],
        paths: ['api/a.ts', 'web/b.ts', 'core/c.ts'],
        counts: { modules: 3, files: 3 },
      },
    });
  });

  it('orders modules with equally many lines by name', () => {
    const own = change({ files: files('web/b.ts +10, core/c.ts +10, api/a.ts +10') });
    expect(found(wide, own)?.evidence.names).toEqual(['api', 'core', 'web']);
  });

  it.each([
    ['nine lines of the third', 'api/a.ts +30, web/b.ts +20, core/c.ts +9'],
    ['tests of the third', 'api/a.ts +30, web/b.ts +20, core/tests/c.test.ts +40'],
    ['docs of the third', 'api/a.ts +30, web/b.ts +20, docs/c.md +40'],
    ['development tools', 'api/a.ts +30, web/b.ts +20, scripts/c.ts +40'],
  ])('ignores two modules and %s', (_, changed) => expect(severity(wide, { files: files(changed) })).toBeNull());

  it('needs ten lines in each module, added or deleted', () => {
    expect(severity(wide, { files: files('a/x.ts +5 -5, b/x.ts +10, c/x.ts +10') })).toBe('low');
    expect(severity(wide, { files: files('a/x.ts +9, b/x.ts +10, c/x.ts +10') })).toBeNull();
  });

  it('adds up the lines of a module', () => {
    expect(severity(wide, { files: files('a/x.ts +5, a/y.ts +5, b/x.ts +10, c/x.ts +10') })).toBe('low');
  });

  it('ignores reverts and typo fixes', () => {
    expect(severity(wide, { title: 'Revert "Everything"', files: files(three) })).toBeNull();
    expect(severity(wide, { title: 'Fix typos', files: files(three) })).toBeNull();
  });

  /** What is found if every folder is a module. */
  const inFolders = (...folders: readonly string[]) => {
    const changed = files(folders.map(folder => `${folder}/x.ts +10`).join(', '));
    return found(wide, asChange(pullRequest({ number: 1, files: changed }), {}, dirname));
  };

  it('has medium severity from six modules on', () => {
    expect(inFolders('a', 'b', 'c', 'd', 'e', 'f')?.severity).toBe('medium');
    expect(inFolders('a', 'b', 'c', 'd', 'e')?.severity).toBe('low');
  });

  it('does not count a module that contains another', () => {
    expect(inFolders('a', 'ab', 'a/c', 'd')?.evidence.names).toEqual(['a/c', 'ab', 'd']);
    expect(inFolders('a', 'a/b', 'd')).toBeNull();
  });

  itReportsAllExcept([...REVERTS, ...COSMETIC], wide, { title: 'Keep answers', files: files(three) });
});
