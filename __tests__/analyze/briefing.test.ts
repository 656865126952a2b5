import { type BriefingFacts, briefingOf } from '../../src/analyze/briefing.js';
import { readCodeOwners } from '../../src/analyze/paths/code-owners.js';
import { assessPeriod } from '../../src/analyze/period.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { bot, file, type Given, person, pullRequest, review } from '../support/pull-request.js';

const APPROVED = [review(person('bo'), 'Mon 13:00')];

function assessedPeriod(pullRequests: readonly PullRequest[]) {
  return assessPeriod(
    { pullRequests: [...pullRequests], expected: pullRequests.length, missing: [] },
    {
      exclusions: { author: () => false, label: () => false, path: () => false, bots: false },
      modules: {},
      assessment: { corePaths: [], importance: {}, tags: {} },
      earlier: [],
      weeksBefore: [],
      pushedTo: { baseRef: null, url: null },
    },
  );
}

function briefing(pullRequests: readonly PullRequest[], facts: Partial<BriefingFacts> = {}) {
  return briefingOf(assessedPeriod(pullRequests), {
    repository: 'octo/house',
    highlights: {},
    history: undefined,
    ownersOf: null,
    ...facts,
  });
}

/** Pull requests that are numbered from `first` on, each with this title and so many lines of source in the folder. */
function many(count: number, first: number, title: string, folder: string, lines = 40, more: Partial<Given> = {}) {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const files = [file(`${folder}/part-${number}.ts`, lines)];
    return pullRequest({ number, title: `${title} ${number}`, reviews: APPROVED, files, ...more });
  });
}

const roof = (count: number, first: number, lines?: number, more?: Partial<Given>) =>
  many(count, first, '[Roof] Open it', 'src/roof', lines, more);
const cellar = (count: number, first: number, lines?: number, more?: Partial<Given>) =>
  many(count, first, '[Cellar] Dry it', 'src/cellar', lines, more);

describe('the areas of a briefing', () => {
  it('have who wrote most of each, if one person did', () => {
    const [ada, bea] = [person('ada'), person('bea')];
    const { areas } = briefing([
      ...roof(5, 1, 40, { author: ada }),
      ...cellar(3, 11, 40, { author: bea }),
      ...roof(1, 20, 40, { author: bea }),
      ...cellar(3, 31),
    ]);
    expect(new Map(areas.map(({ name, mainAuthor }) => [name, mainAuthor]))).toEqual(
      new Map([
        ['Roof', { author: ada, pullRequests: [1, 2, 3, 4, 5], all: false }],
        ['Cellar', undefined],
      ]),
    );
    expect(areas.find(({ name }) => name === 'Cellar')).not.toHaveProperty('mainAuthor');
  });

  it('are none in a small week, whose changes of the product are then in none', () => {
    const week = [...roof(6, 1), ...cellar(4, 11), ...many(1, 20, 'docs: explain', 'docs')];
    expect(briefing(week)).toMatchObject({ areas: [], minor: [{ kind: 'docs', pullRequests: [20] }] });
    expect(briefing(week).withoutArea).toHaveLength(10);
  });
});

describe('the highlights of a briefing', () => {
  it('are not by bots, but may be by deleted accounts', () => {
    const week = [
      ...roof(1, 1, 900),
      ...roof(1, 2, 900, { author: null }),
      ...roof(1, 3, 900, { author: bot('coder') }),
    ];
    expect(briefing(week).highlights).toEqual([1, 2]);
  });

  it('are as many as the settings say', () => {
    expect(briefing(roof(8, 1, 900), { highlights: { least: 5 } }).highlights).toHaveLength(5);
  });

  it('prefer a second area over a somewhat more important change of the first', () => {
    const importance = (week: readonly PullRequest[]) =>
      new Map(assessedPeriod(week).assessed.map(one => [one.change.pullRequest.number, one.importance.score]));
    const week = [...roof(7, 1, 900), ...cellar(7, 11, 800)];
    const [ofRoof = 0, ofCellar = 0] = [3, 11].map(number => importance(week).get(number));
    expect(ofRoof).toBeGreaterThan(ofCellar);
    expect(briefing(week, { highlights: { least: 3 } }).highlights).toEqual([1, 2, 11]);
    const oneArea = [...roof(7, 1, 900), ...roof(7, 11, 800)];
    expect(briefing(oneArea, { highlights: { least: 3 } }).highlights).toEqual([1, 2, 3]);
  });

  it('have an area where there are areas, however many they are and unlike the others', () => {
    const alone = ['mill', 'barn', 'well', 'gate', 'pond'].flatMap((name, index) =>
      many(1, 50 + index, `Add a ${name}`, name, 700),
    );
    const week = [...roof(6, 1, 20), ...cellar(6, 11, 20), ...alone];
    const { areas, highlights, withoutArea } = briefing(week, { highlights: { least: 5 } });
    expect(areas).not.toEqual([]);
    expect(highlights).toEqual([50, 51, 52, 53, 54]);
    expect(withoutArea).toEqual([]);
  });
});

describe('a briefing', () => {
  it('has the series of the week, whose steps are in one area', () => {
    const steps = [1, 2, 3].map(step =>
      pullRequest({
        number: step,
        title: `[${step}/3] Roof: paint it`,
        files: [file(step === 3 ? 'src/cellar/a.ts' : `src/roof/${step}.ts`, 40)],
      }),
    );
    const { series, areas } = briefing([...steps, ...roof(5, 21), ...cellar(6, 31)]);
    expect(series).toMatchObject([{ by: 'number', pullRequests: [1, 2, 3], total: 3 }]);
    expect(areas.filter(({ pullRequests }) => [1, 2, 3].some(step => pullRequests.includes(step)))).toHaveLength(1);
  });

  it('has what needs attention, breaking changes first, the more important ones before others', () => {
    const titled = (number: number, title: string, lines: number) =>
      pullRequest({ number, title, files: [file(`src/${number}.ts`, lines)] });
    const week = [
      titled(1, 'Enable the cache by default', 5),
      titled(2, 'Enable the pool by default', 900),
      titled(3, 'feat!: rework the plugin API', 20),
    ];
    expect(briefing(week).attention.map(({ kind, pullRequest }) => `${kind} ${pullRequest}`)).toEqual([
      'breaking 3',
      'default-changed 2',
      'default-changed 1',
    ]);
  });

  it('has second looks that ask the code owners', () => {
    const failing = roof(1, 1, 40, { checks: 'failure' });
    const ownersOf = readCodeOwners('/src/roof/ @ada');
    expect(briefing(failing, { ownersOf }).secondLook).toMatchObject([
      { pullRequest: 1, reasons: [{ id: 'failing-checks' }], ask: { owners: ['@ada'] } },
    ]);
  });

  it('of a week without pull requests is empty', () => {
    expect(briefing([])).toEqual({
      highlights: [],
      areas: [],
      withoutArea: [],
      minor: [],
      series: [],
      attention: [],
      secondLook: [],
    });
  });
});
