import { seriesOf } from '../../../src/analyze/series/index.js';
import { change, type GivenChange } from '../../support/change.js';
import { bot, person } from '../../support/pull-request.js';

const weekOf = (titles: readonly string[], given: GivenChange = {}) =>
  titles.map((title, at) => change({ number: at + 1, title, ...given }));

/** `Archive 1+2`: the series of titles by one author. */
const found = (titles: readonly string[], given: GivenChange = {}) =>
  seriesOf(weekOf(titles, given)).map(({ by, name, pullRequests }) => `${by}: ${name} ${pullRequests.join('+')}`);

describe('numbered titles', () => {
  it('are a series in the order of their steps, with their total where it is known', () => {
    const [series] = seriesOf(weekOf(['[2/4] Archive: paint rooms', 'Open a door', '[1/4] Archive: move doors']));
    expect(series).toEqual({
      id: 'series:1',
      by: 'number',
      name: 'Archive',
      pullRequests: [3, 1],
      total: 4,
    });
    expect(found(['[1/N] Move the archive', '[2/N] Move the archive again'])).toEqual(['number: Move the archive 1+2']);
  });

  it('are named by the words beside the number, else by what most titles have', () => {
    expect(found(['[Parallel state 1/n] Open a door', '[Parallel state 2/n] Close windows'])).toEqual([
      'number: Parallel state 1+2',
    ]);
    const migrated = ['doors', 'windows', 'walls'].map(
      (name, at) => `Migrate ${name} to use glass (Phase 1 Item ${at})`,
    );
    expect(found(migrated)).toEqual(['phase: Migrate … to use glass 1+2+3']);
    expect(found(['[Roof][1/N] Open it', '[Roof][2/N] Close them'])).toEqual(['number: Roof 1+2']);
  });

  it('are none where only one is numbered, the subjects or the totals differ, or the step is the same', () => {
    expect(found(['[1/2] Move the archive', 'Move the archive'])).toEqual([]);
    expect(found(['[1/2] Move the archive', '[2/2] Paint the roof'])).toEqual([]);
    expect(found(['[1/2] Move the archive', '[2/3] Move the archive'])).toEqual([]);
    expect(found(['[1/2] Move the archive', '[1/2] Move the archive'])).toEqual([]);
  });

  it('belong together across authors only with two subjects in common', () => {
    const by = (login: string, number: number, title: string) => change({ number, title, author: person(login) });
    const close = [by('ada', 1, '[1/2] Archive rooms: move'), by('bea', 2, '[2/2] Archive rooms: paint')];
    expect(seriesOf(close)).toHaveLength(1);
    const distant = [by('ada', 1, '[1/2] Archive: move'), by('bea', 2, '[2/2] Archive: paint')];
    expect(seriesOf(distant)).toHaveLength(0);
  });
});

describe('alike titles', () => {
  const ported = ['door', 'window', 'roof'].map(name => `Port example ${name} to Glass`);

  it('are a series from three on', () => {
    expect(found(ported)).toEqual(['wording: Port example … to Glass 1+2+3']);
    expect(found(ported.slice(1))).toEqual([]);
  });

  it('are one by scope where scope, author and leading words are the same', () => {
    expect(found(['doors', 'large windows', 'roofs'].map(name => `feat(glass): Port ${name}`))).toEqual([]);
    expect(found(['the doors of a', 'a wall', 'b'].map(name => `[Glass] Remove MiniMax ${name}`))).toEqual([
      'scope: Remove MiniMax 1+2+3',
    ]);
  });

  it('are one by different authors only with words on both sides', () => {
    const authors = ['ada', 'bea', 'cleo'];
    const by = (titles: readonly string[]) =>
      titles.map((title, at) => change({ number: at + 1, title, author: person(authors[at] ?? '') }));
    expect(seriesOf(by(ported))).toHaveLength(1);
    expect(seriesOf(by(['a door', 'b roof', 'c wall'].map(name => `Delete deprecated archive ${name}`)))).toHaveLength(
      0,
    );
  });

  it.each([
    ['an accident', ['Fix typo in a', 'Fix typo in b', 'Fix typo in c']],
    ['an accident too', ['Add tests for doors', 'Add tests for roofs', 'Add tests for walls']],
    ['a routine', ['Regress archive #1211', 'Regress archive #1212', 'Regress archive #1213']],
    ['too different', ['Port door to glass', 'Open the roof', 'Paint a wall']],
    ['reverts', ported.map(title => `Revert "${title}"`)],
    ['bumps', ['a', 'b', 'c'].map(name => `Bump archive ${name} from 1.0 to 2.0`)],
  ])('are none that are %s', (_, titles) => {
    expect(found(titles)).toEqual([]);
  });

  it('are none by bots', () => {
    expect(found(ported, { author: bot('roller') })).toEqual([]);
    expect(found(ported, { author: null })).toHaveLength(1);
  });
});

it('numbers the steps first: what is in such a series is compared with no other titles', () => {
  const titles = ['[1/2] Port example door to Glass', '[2/2] Port example roof to Glass', 'Port example wall to Glass'];
  expect(found(titles)).toEqual(['number: Port example 1+2']);
});

it('names a series after its first pull request', () => {
  const ids = (...numbers: number[]) =>
    seriesOf(numbers.map((number, at) => change({ number, title: `[${at + 1}/N] Move the archive` }))).map(
      ({ id }) => id,
    );
  expect(ids(7, 5, 9)).toEqual(['series:5']);
});

it('leaves out reverts, releases and bumps among numbered titles too', () => {
  expect(found(['Revert "Move the archive (1/2)"', 'Revert "Move the archive (2/2)"'])).toEqual([]);
  expect(found(['[1/2] Bump archive from 1.0 to 2.0', '[2/2] Bump archive from 2.0 to 3.0'])).toEqual([]);
});

it('puts a change in one series at most', () => {
  const titles = ['door', 'window', 'roof'].map((name, at) => `[${at + 1}/3] Port example ${name} to Glass`);
  const all = seriesOf(weekOf(titles)).flatMap(({ pullRequests }) => pullRequests);
  expect(all.sort()).toEqual([1, 2, 3]);
});
