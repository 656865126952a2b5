import { people } from '../../../src/compose/sections/people.js';
import { author, list, name } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { statementsIn } from '../shown.js';
import { area, authorRow, contentOf, upTo } from '../support.js';

type MostActive = NonNullable<Statistics['mostActive']>;

const [ada, bo] = [person('ada'), person('bo')];
const ADA = { author: ada, pullRequests: upTo(9) };
const BO = { author: bo, pullRequests: [10, 11] };

const sectionOf = (statistics: Partial<Statistics>) =>
  contentOf(people, { statistics, areas: [area('Query', upTo(9), { id: 'area:query' })] });
const sentences = (statistics: Partial<Statistics>) =>
  statementsIn(sectionOf(statistics)?.text, 'first-contributions', 'most-active', 'half-authored');
const textOf = (statistics: Partial<Statistics>) => said(sectionOf(statistics)?.text ?? null);
const active = (more: Partial<MostActive> = {}): Partial<Statistics> => ({
  authors: upTo(20).map(number => authorRow(`p${number}`, [number])),
  mostActive: { authors: [{ ...ADA, area: 'area:query' }, BO], ...more },
});

describe('first contributions', () => {
  it('are thanked for by name', () => {
    expect(sentences({ newContributors: [ADA, BO] })).toEqual([
      statement('first-contributions', { n: 2, people: list([author(ada), author(bo)]) }),
    ]);
    expect(textOf({ newContributors: [ADA, BO] })).toBe('First contributions by ada and bo: thank you!');
    expect(textOf({ newContributors: [ADA] })).toBe('A first contribution by ada: thank you!');
  });

  it('name thirty people at most', () => {
    const rows = (count: number) => upTo(count).map(one => ({ author: person(`p${one}`), pullRequests: [one] }));
    const items = (count: number) => sentences({ newContributors: rows(count) })[0]?.values.people;
    expect(items(30)).toMatchObject({ items: { length: 30 } });
    expect(items(31)).toEqual(list([...upTo(30).map(one => author(person(`p${one}`))), statement('more', { n: 1 })]));
    expect(sentences({ newContributors: rows(31) })).toMatchObject([{ values: { n: 31 } }]);
  });

  it.each(['few', 'quiet'] as const)('are thanked for in a week of volume %j too', volume => {
    expect(textOf({ newContributors: [ADA], volume })).toContain('ada');
  });

  it('are not spoken of if there are none, or none can be known', () => {
    expect(sectionOf({ newContributors: [] })).toBeNull();
    expect(sectionOf({})).toBeNull();
  });
});

describe('who did most', () => {
  it('is said with how much, and where', () => {
    expect(sentences(active())).toEqual([
      statement('most-active', {
        leaders: list([
          statement('leader', { author: author(ada), n: 9, where: 'all', area: name('Query') }),
          statement('leader', { author: author(bo), n: 2, where: 'several', area: name('') }),
        ]),
      }),
    ]);
    expect(textOf(active())).toBe('ada (9, all in Query) and bo (2) authored the most.');
    const elsewhere = active({ authors: [{ author: ada, pullRequests: upTo(10), area: 'area:query' }] });
    expect(textOf(elsewhere)).toBe('ada (10, mostly Query) authored the most.');
  });

  it('names no area that the week does not have', () => {
    expect(textOf(active({ authors: [{ ...ADA, area: 'area:gone' }] }))).toBe('ada (9) authored the most.');
  });

  it('is followed by how many people did half of it, unless they are named', () => {
    expect(sentences(active({ half: { people: 5, listed: false } }))[1]).toEqual(
      statement('half-authored', { n: 5, people: 20 }),
    );
    expect(sentences(active({ half: { people: 2, listed: true } }))).toHaveLength(1);
  });

  it('comes after the first contributions', () => {
    expect(textOf({ ...active(), newContributors: [BO] })).toMatch(/^A first contribution by bo: thank you! ada \(9/);
  });

  it.each(['few', 'quiet'] as const)('is not said in a week of volume %j', volume => {
    expect(sectionOf({ ...active(), volume })).toBeNull();
  });
});
