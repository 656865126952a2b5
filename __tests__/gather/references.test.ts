import type { Reference } from '../../src/domain/gathered.js';
import { referenced } from '../../src/gather/references.js';

const CANDIDATES = [
  { number: 2, sha: '0123456789abcdef', title: 'Read faster  by  caching (#2)' },
  { number: 3, sha: null, title: 'Tidy' },
  { number: 4, sha: 'fedcba9876543210', title: 'Tidy' },
  { number: 5, sha: null, title: 'Read faster by guessing' },
];

const found = (...references: Reference[]) => referenced(references, CANDIDATES).map(({ number }) => number);

describe('a reference', () => {
  it('names a candidate by number', () => {
    expect(found({ number: 3 })).toEqual([3]);
    expect(found({ number: 99 })).toEqual([]);
  });

  it('names a candidate by seven or more digits of its SHA, in any case', () => {
    expect(found({ sha: 'FEDCBA9' })).toEqual([4]);
    expect(found({ sha: 'fedcba' })).toEqual([]);
    expect(found({ sha: 'fedcba0' })).toEqual([]);
  });

  it('names a candidate by title, whatever the case, the spacing and the number at its end', () => {
    expect(found({ title: ' read FASTER by caching' })).toEqual([2]);
    expect(found({ title: 'Read faster by caching (#77)' })).toEqual([2]);
    expect(found({ title: '' })).toEqual([]);
  });

  it('names the latest of several candidates with the same title', () => {
    expect(found({ title: 'Tidy' })).toEqual([4]);
  });

  it.each(['…', '...'])('names the latest candidate whose title starts like a title cut with %s', ellipsis => {
    expect(found({ title: `Read faster by${ellipsis}` })).toEqual([5]);
    expect(found({ title: `Read faster by c${ellipsis}` })).toEqual([2]);
  });

  it('does not name a candidate by the start of its title without an ellipsis, or by a short start', () => {
    expect(found({ title: 'Read faster by' })).toEqual([]);
    expect(found({ title: 'Read faster…' })).toEqual([]);
  });

  it('names all candidates that have its title but for their tags, if none has it as it is', () => {
    const titles = ['[Console] Keep it', 'fix(dialog): keep it', 'Do not keep it', 'Paint it'];
    const tagged = titles.map((title, index) => ({ number: index + 1, sha: null, title }));
    const named = (title: string, all = tagged) => referenced([{ title }], all).map(({ number }) => number);
    expect(named('Keep it')).toEqual([1, 2]);
    expect(named('[Dialog] Paint it')).toEqual([4]);
    expect(named('[Dialog] Keep it')).toEqual([]);
    expect(named('Keep it', [...tagged, { number: 5, sha: null, title: 'Keep it' }])).toEqual([5]);
  });

  it('names several candidates if its properties do', () => {
    expect(found({ number: 3, title: 'Read faster by caching', sha: 'fedcba9876' })).toEqual([2, 3, 4]);
  });
});

describe('several references', () => {
  it('name each candidate once, in the order of the candidates', () => {
    expect(found({ number: 4 }, { number: 2 }, { title: 'Tidy' })).toEqual([2, 4]);
  });
});
