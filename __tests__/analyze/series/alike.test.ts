import { alikeSeries } from '../../../src/analyze/series/alike.js';
import { change, type GivenChange } from '../../support/change.js';
import { person } from '../../support/pull-request.js';

/** `wording: Port … to glass 1+2+3`: the series of titles, numbered from 1 on, by one author unless given. */
const found = (titles: readonly string[], given: (index: number) => GivenChange = () => ({})) =>
  alikeSeries(titles.map((title, index) => change({ number: index + 1, title, ...given(index) }))).map(
    ({ by, name, pullRequests }) => `${by}: ${name} ${pullRequests.join('+')}`,
  );
const byDifferentAuthors = (index: number) => ({ author: person(`p${index}`) });
const byDeletedAccounts = () => ({ author: null });
const titled = (frame: string, ...gaps: readonly string[]) => gaps.map(gap => frame.replace('…', gap));

describe('titles that are alike', () => {
  it('differ in one to four words', () => {
    expect(found(titled('Port … to glass', 'a', 'b c', 'd e f g'))).toEqual(['wording: Port … to glass 1+2+3']);
    expect(found(titled('Port … to glass', 'a', 'b', 'd e f g h'))).toEqual([]);
    expect(found(['Port doors to glass', 'Port doors to glass', 'Port doors to glass'])).toEqual([]);
  });

  it('both have something where they differ', () => {
    expect(found(['Port doors to glass', 'Port doors large to glass', 'Port doors small to glass'])).toEqual([]);
    expect(
      found(['Port glass doors glass doors', 'Port glass doors', 'Port glass doors glass doors glass doors']),
    ).toEqual([]);
  });

  it('begin with the same word, whatever its case', () => {
    expect(found(['Port a to glass', 'port b to glass', 'PORT c to glass'])).toEqual([
      'wording: Port … to glass 1+2+3',
    ]);
    expect(found(['One port to glass', 'Two port to glass', 'Six port to glass'])).toEqual([]);
  });

  it('have two words that say something in common, one of them a subject', () => {
    expect(found(titled('Port … of the', 'a', 'b', 'c'))).toEqual([]);
    expect(found(titled('Fix … in tests', 'a', 'b', 'c'))).toEqual([]);
    expect(found(titled('Fix … in doors', 'a', 'b', 'c'))).toEqual(['wording: Fix … in doors 1+2+3']);
  });

  it('have three words in common, or two and the scope', () => {
    expect(found(titled('Port doors …', 'a', 'b', 'c'))).toEqual([]);
    expect(found(titled('feat(glass): Port doors …', 'a', 'b', 'c'))).toEqual(['scope: Port doors 1+2+3']);
    expect(found(titled('[Glass] Port doors …', 'a', 'b', 'c'))).toEqual(['scope: Port doors 1+2+3']);
    expect(found(['feat(glass): Port doors a', 'feat(roof): Port doors b', 'feat(wall): Port doors c'])).toEqual([]);
    expect(found(titled('Port doors to …', 'a', 'b', 'c'))).toEqual(['wording: Port doors 1+2+3']);
  });

  it('are by wording, if their scopes differ or they have none', () => {
    const titles = ['feat(glass): Port a to doors', 'feat(glass): Port b to doors', 'feat(roof): Port c to doors'];
    expect(found(titles)).toEqual(['wording: Port … to doors 1+2+3']);
    expect(found(titled('feat(glass): Port … to doors', 'a', 'b', 'c'))).toEqual(['scope: Port … to doors 1+2+3']);
  });

  it('by different authors have four words in common, some on both sides', () => {
    const both = titled('Port old … to glass', 'a', 'b', 'c');
    expect(found(both, byDifferentAuthors)).toEqual(['wording: Port old … to glass 1+2+3']);
    expect(found(both, byDeletedAccounts)).toEqual(['wording: Port old … to glass 1+2+3']);
    expect(found(titled('Port … to glass', 'a', 'b', 'c'), byDifferentAuthors)).toEqual([]);
    expect(found(titled('Port … to glass', 'a', 'b', 'c'), byDeletedAccounts)).toEqual([]);
    expect(found(titled('Port old doors to …', 'a', 'b', 'c'), byDifferentAuthors)).toEqual([]);
    expect(found(titled('feat(glass): Port old … to glass', 'a', 'b', 'c'), byDifferentAuthors)).toEqual([
      'wording: Port old … to glass 1+2+3',
    ]);
  });

  it('are no routine: not all differ in a version or the number of an issue', () => {
    expect(found(titled('Regress archive … today', '#1211', '#1212', '#1213'))).toEqual([]);
    expect(found(titled('Build archive … today', '1.2', 'v1.3', '2'))).toEqual([]);
    expect(found(titled('Build archive … today', 'glass', 'wood', '2'))).toEqual([
      'wording: Build archive … today 1+2+3',
    ]);
  });
});

describe('series of alike titles', () => {
  it('have three steps or more, each in one series', () => {
    const glass = titled('Port … to glass', 'a', 'b', 'c');
    const wood = titled('Port … to wood', 'd', 'e', 'f');
    expect(found(glass.slice(1))).toEqual([]);
    expect(found([...glass, ...wood])).toEqual(['wording: Port … to glass 1+2+3', 'wording: Port … to wood 4+5+6']);
    expect(found([...glass, ...wood.slice(1)])).toEqual(['wording: Port … to glass 1+2+3']);
  });

  it('are in the order of their merges', () => {
    // The first and the last differ in versions, and are alike only with the second.
    expect(found(titled('Build archive … today', '1.2', 'glass', '2'))).toEqual([
      'wording: Build archive … today 1+2+3',
    ]);
  });

  it('are named by what all of them have in common', () => {
    expect(found(['Port old doors a to glass', 'Port old doors b to glass', 'Port old walls c to glass'])).toEqual([
      'wording: Port old … to glass 1+2+3',
    ]);
    expect(found(['port old doors for a', 'port old doors for b', 'port old doors for c'])).toEqual([
      'wording: Port old doors 1+2+3',
    ]);
  });

  it('are named by the shortest end that all of them have', () => {
    expect(found(['Port old a to glass', 'Port old b to glass', 'Port old c for glass'])).toEqual([
      'wording: Port old … glass 1+2+3',
    ]);
  });

  it('are none where one is like the others in different words', () => {
    const titles = ['Port old doors a to green glass', 'Port old doors b', 'Port c to green glass'];
    expect(found(titles)).toEqual([]);
  });

  it('do not share a step', () => {
    const titles = [
      ...['Port old doors a', 'Port old doors b to green glass', 'Port old doors c'],
      ...['Port d to green glass', 'Port e to green glass'],
    ];
    expect(found(titles)).toEqual(['wording: Port old doors 1+2+3']);
    expect(found(titles.slice(1))).toEqual(['wording: Port … to green glass 1+3+4']);
  });

  it('are none where all together have too little in common', () => {
    const titles = ['Port old doors of a', 'Port old doors of b', 'Port old gates of c'];
    expect(found(titles)).toEqual([]);
  });

  it('do not take an empty title for a word', () => {
    expect(found(['', '', '…'])).toEqual([]);
  });
});
