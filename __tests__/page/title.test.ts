import type { Digest } from '../../src/domain/digest.js';
import { digestOf, reportOf, WEEK_14 } from '../support/digest.js';
import { pullRequest } from '../support/pull-request.js';

const many = (count: number) => Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1 }));
const report = (digest: Digest, own: string | null) => reportOf(digest, { title: own, sections: [] });
const title = (digest: Digest, own: string | null = null) => report(digest, own).title;
const march = { ...WEEK_14, week: null, firstDay: '2026-03-01', lastDay: '2026-03-31' };

describe('the title of the page', () => {
  it.each<[string, () => Digest, string]>([
    ['a week', () => digestOf(many(2)), 'Merge digest 2026-W14: 2 pull requests in octo/house'],
    ['an empty week', () => digestOf([]), 'Merge digest 2026-W14: nothing merged in octo/house'],
    [
      'another period',
      () => digestOf(many(1), { period: march }),
      'Merge digest Mar 1 – Mar 31, 2026: 1 pull request in octo/house',
    ],
    [
      'a week that the settings leave empty',
      () => digestOf([], { expected: 3 }),
      'Merge digest 2026-W14: 0 pull requests in octo/house',
    ],
  ])('of %s says how much was merged, and where', (_, digest, expected) => expect(title(digest())).toBe(expected));

  it('of the user’s own has its placeholders filled, and all others kept', () => {
    const own = '{{week}} {{ repository }} {{first-day}}..{{last-day}} {{what}} {{week} {week}}';
    expect(title(digestOf(many(1)), own)).toBe('2026-W14 octo/house 2026-03-30..2026-04-05 {{what}} {{week} {week}}');
    expect(title(digestOf(many(1), { period: march }), '{{week}}')).toBe('2026-03-01..2026-03-31');
    expect(title(digestOf(many(1)), '{{days}}: {{merged}}')).toBe('Mar 30 – Apr 5, 2026: 1 pull request');
  });

  it('of the user’s own is not taken where it shows nothing', () => {
    const ours = 'Merge digest 2026-W14: 1 pull request in octo/house';
    expect(['\u3164', '\u200b{{unknown}}'].map(own => title(digestOf(many(1)), own))).toEqual([ours, '{{unknown}}']);
  });

  it('is plain text, and escaped in the heading of the page', () => {
    const own = report(digestOf(many(1)), '\u202e*a* @mona\n<b>');
    expect(own.title).toBe('*a* @mona <b>');
    expect(own.markdown).toMatch(/^# \\\*a\\\* @\u200bmona &lt;b&gt;\n/);
  });
});
