import type { Digest } from '../../src/domain/digest.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { digestOf, reportOf, WEEK_14 } from '../support/digest.js';
import { file, person } from '../support/pull-request.js';
import { countedWeeks } from '../support/weeks.js';
import { many } from './prose/said.js';
import { ourEnglish } from './reading.js';

type Options = Parameters<typeof reportOf>[1];

const report = (digest: Digest, options: Options = {}) => reportOf(digest, options, ourEnglish());
/** A week that has something to say in every section. */
function fullWeek(): Digest {
  const digest = digestOf(
    many(24, n => ({
      title: n === 1 ? 'Revert "Change number 1"' : `fix: number ${n}`,
      ...(n === 0 && { title: 'Change number 1', merged: 'Mon 10:00' }),
      author: person(`p${n % 5}`),
      labels: n % 3 ? [] : ['billing'],
      files: [file(`${n < 2 ? 'door' : `part-${n % 4}`}/f${n}.ts`, 12, 3)],
    })),
    { weeksBefore: countedWeeks(5, 6, 7) },
  );
  return { ...digest, suggestions: [{ id: 'read-now', pullRequests: [3], counts: { ranked: 1 } }] };
}

describe('a report', () => {
  it('is its title, its sections, and where its links lead', () => {
    const lines = report(digestOf(many(2)), { sections: ['merged'] }).markdown.split('\n');
    expect(lines[0]).toBe('# Merge digest 2026-W14: 2 pull requests in octo/house');
    expect(lines.filter(line => line.startsWith('## '))).toEqual(['## Merged']);
    expect(lines.slice(-5)).toEqual([
      expect.stringMatching(/Made by Merge Digest 1\.0\.0\.<\/sub>$/),
      '',
      '[#\u20601]: https://redirect.github.com/octo/house/pull/1',
      '[#\u20602]: https://redirect.github.com/octo/house/pull/2',
      '',
    ]);
  });

  it('without links ends with its footer', () => {
    expect(report(digestOf(many(2)), { links: 'none' }).markdown).toMatch(/Made by Merge Digest 1\.0\.0\.<\/sub>\n$/);
  });

  it('has its sections in their usual order, each once and with a heading of its own', () => {
    const { markdown } = report(fullWeek());
    const headings = markdown.split('\n').filter(line => line.startsWith('## '));
    expect(headings).toEqual(
      [
        'Summary',
        'What did not stand',
        'Key changes',
        'Highlights',
        'Risks',
        'Suggestions',
        'Against earlier weeks',
        'Where the changes went',
        'Who wrote it',
        'How it flowed',
        'Merged',
      ].map(name => `## ${name}`),
    );
    expect(headings).toHaveLength(SECTION_IDS.length);
    expect(markdown).not.toContain('\f');
  });

  it('has no heading over nothing', () => {
    const { markdown } = report(digestOf(many(1)));
    expect(markdown.match(/^## .*$/gm)).toEqual(['## Merged']);
  });

  it('has pictures only where they are asked for', () => {
    const pictures = (charts: boolean) => report(fullWeek(), { charts }).markdown.match(/^```mermaid$/gm)?.length ?? 0;
    expect(pictures(false)).toBe(0);
    expect(pictures(true)).toBeGreaterThan(0);
  });

  it('in parts says where it goes on, and where it comes from', () => {
    const { parts } = report(fullWeek(), { limit: 4000 });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(4000);
    expect(parts[0]).toContain('*Continued in the next comment.*');
    expect(parts.slice(1).join()).toContain('*Continued from above.*');
  });
});

describe('its title', () => {
  const title = (digest: Digest, own: string | null = null) => report(digest, { title: own, sections: [] }).title;
  const march = { ...WEEK_14, week: null, firstDay: '2026-03-01', lastDay: '2026-03-31' };

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
  ])('of %s', (_, digest, told) => expect(title(digest())).toBe(told));

  it('of the user’s own has its placeholders filled, and others kept', () => {
    const own = '{{week}} {{ repository }} {{first-day}}..{{last-day}} {{what}} {{week} {week}}';
    expect(title(digestOf(many(1)), own)).toBe('2026-W14 octo/house 2026-03-30..2026-04-05 {{what}} {{week} {week}}');
    expect(title(digestOf(many(1), { period: march }), '{{week}}')).toBe('2026-03-01..2026-03-31');
    expect(title(digestOf(many(1)), '{{days}}: {{merged}}')).toBe('Mar 30 – Apr 5, 2026: 1 pull request');
  });

  it('is plain text, and escaped where it heads the page', () => {
    const { title: told, markdown } = report(digestOf(many(1)), { title: '*a*\n<b>' });
    expect(told).toBe('*a* <b>');
    expect(markdown).toMatch(/^# \\\*a\\\* &lt;b&gt;\n/);
  });
});
