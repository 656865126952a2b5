import fc from 'fast-check';
import { composeSite } from '../../../src/compose/index.js';
import { statement } from '../../../src/domain/page.js';
import { organizationDigest, placed, smallDigest } from '../../support/site.js';

const filesOf = (all: readonly { file: string }[]) => all.map(({ file }) => file.replace('/digest.json', ''));
const groupsOf = (...given: Parameters<typeof composeSite>) =>
  composeSite(...given).index.groups.map(({ name, entries }) => [name, filesOf(entries)]);
const manyWeeks = (n: number) => Array.from({ length: n }, (_, week) => placed(smallDigest(week), `w${week}`));

describe('the index of a site', () => {
  it('is titled by its repository, if there is only one', () => {
    const titleOf = (...weeks: number[]) => composeSite(weeks.map(week => placed(smallDigest(week), `w${week}`))).title;
    expect(titleOf(0, 1)).toMatchObject({ id: 'site-title', values: { isOne: true } });
    const several = [placed(smallDigest(0), 'one'), placed(organizationDigest([smallDigest(0)]), 'all')];
    expect(composeSite(several).title).toMatchObject({ id: 'site-title', values: { isOne: false } });
  });

  it('has the weeks of one repository by years, the newest first', () => {
    const all = [15, 0, 14, 1].map(week => placed(smallDigest(week), `w${week}`));
    expect(groupsOf(all)).toEqual([
      ['2026', ['w0', 'w1']],
      ['2025', ['w14', 'w15']],
    ]);
  });

  it('has several repositories each by itself, and pages over several of them first', () => {
    const web = [1, 0].map(week => placed(smallDigest(week, 'octo/web'), `web${week}`));
    const api = [0, 1].map(week => placed(smallDigest(week, 'octo/api'), `api${week}`));
    const over = placed(organizationDigest([smallDigest(0, 'octo/web'), smallDigest(0, 'octo/api')]), 'all');
    expect(groupsOf([...web, ...api, over])).toEqual([
      ['octo', ['all']],
      ['octo/api', ['api0', 'api1']],
      ['octo/web', ['web0', 'web1']],
    ]);
  });

  it('is of one repository whose name was written in different cases', () => {
    expect(groupsOf([placed(smallDigest(0, 'Octo/Web'), 'a'), placed(smallDigest(1, 'octo/web'), 'b')])).toEqual([
      ['2026', ['a', 'b']],
    ]);
  });

  it('is the same in whatever order the digests came', () => {
    const all = [
      ...[0, 1, 2].map(week => placed(smallDigest(week, 'octo/web'), `web${week}`)),
      ...[0, 1].map(week => placed(smallDigest(week, 'octo/api'), `api${week}`)),
      placed(smallDigest(0, 'octo/api'), 'again'),
    ];
    const expected = composeSite(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        expect(composeSite(shuffled)).toEqual(expected);
      }),
    );
  });

  it('has the newest 520, and the feed the newest 50; what is older is counted', () => {
    const exact = composeSite(manyWeeks(520));
    expect([exact.index.older, exact.feed.older]).toEqual([null, statement('site-older', { n: 470 })]);
    const { index, feed, count } = composeSite(manyWeeks(523).reverse());
    const listed = index.groups.flatMap(({ entries }) => filesOf(entries));
    expect(listed).toEqual(Array.from({ length: 520 }, (_, week) => `w${week}`));
    expect([index.older, count]).toEqual([statement('site-older', { n: 3 }), statement('site-count', { n: 523 })]);
    expect(filesOf(feed.entries.map(one => one.placed))).toEqual(listed.slice(0, 50));
    expect(feed.older).toEqual(statement('site-older', { n: 473 }));
  });
});

describe('the feed of a site', () => {
  it('is as old as the newest period, which ended then, or was read until then', () => {
    expect(composeSite(manyWeeks(2)).feed.updated).toBe('2026-04-06T00:00:00Z');
    const running = smallDigest(0);
    const asOf = '2026-04-02T08:00:00Z';
    const { feed } = composeSite([placed({ ...running, period: { ...running.period, asOf } }, 'a')]);
    expect([feed.updated, feed.entries[0]?.updated]).toEqual([asOf, asOf]);
  });

  it('has no id twice: of two digests of one period it has the first by path, and the other is named', () => {
    const site = composeSite(['b', 'a'].map(folder => placed(smallDigest(0), folder)));
    expect(filesOf(site.feed.entries.map(one => one.placed))).toEqual(['a']);
    expect(filesOf(site.repeated)).toEqual(['b']);
    expect(site.index.groups.flatMap(({ entries }) => filesOf(entries))).toEqual(['a', 'b']);
  });

  it('tells digests of different branches apart', () => {
    const all = [null, 'main', 'next'].map(baseBranch => placed(smallDigest(0, 'octo/web', { baseBranch }), 'a'));
    expect([composeSite(all).feed.entries.length, composeSite(all).repeated]).toEqual([3, []]);
  });
});
