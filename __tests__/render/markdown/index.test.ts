import type { Digest } from '../../../src/domain/digest.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import { renderMarkdown } from '../../../src/render/index.js';
import { digestOf, reportOf } from '../../support/digest.js';
import { languageNamed } from '../../support/languages.js';
import { file, type Given, person, pullRequest } from '../../support/pull-request.js';
import { countedWeeks } from '../../support/weeks.js';
import { ourEnglish } from '../reading.js';

type Options = Parameters<typeof reportOf>[1];

const report = (digest: Digest, options: Options = {}) => reportOf(digest, options, ourEnglish());
const many = (count: number, given: (index: number) => Partial<Given> = () => ({})) =>
  Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1, ...given(index) }));

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
    { weeksBefore: countedWeeks(5, 6, 7), newContributors: [person('p1')] },
  );
  return {
    ...digest,
    attention: [{ kind: 'removed', pullRequest: 3, by: 'title', subject: '--fast' }],
    suggestions: [{ id: 'settle-reverts', pullRequests: [1] }],
  };
}

describe('a report', () => {
  it('is its title, its sections, and the addresses of its links', () => {
    const lines = report(digestOf(many(2)), { sections: ['changes'] }).markdown.split('\n');
    expect(lines[0]).toBe('# Merge digest 2026-W14: 2 pull requests in octo/house');
    expect(lines.filter(line => line.startsWith('## '))).toEqual(['## What changed']);
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

  it('has its sections in their default order, each once and with a heading of its own', () => {
    const { markdown } = report(fullWeek());
    const headings = markdown.split('\n').filter(line => line.startsWith('## '));
    expect(headings).toEqual(
      [
        'This week',
        'Before you upgrade',
        'Reverted',
        'What changed',
        'Worth a second look',
        'People',
        'Trend',
        'Details',
      ].map(name => `## ${name}`),
    );
    expect(headings).toHaveLength(SECTION_IDS.length);
    expect(markdown).not.toContain('\f');
  });

  it('has no heading without a section', () => {
    const { markdown } = report(digestOf(many(1)));
    expect(markdown.match(/^## .*$/gm)).toEqual(['## What changed', '## Trend', '## Details']);
  });

  it('has charts only if the settings ask for them', () => {
    const charts = (isOn: boolean) =>
      report(fullWeek(), { charts: isOn }).markdown.match(/^```mermaid$/gm)?.length ?? 0;
    expect(charts(false)).toBe(0);
    expect(charts(true)).toBeGreaterThan(0);
  });

  it('in parts says where it continues, and where it was continued from', () => {
    const { parts } = report(fullWeek(), { limit: 4000 });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(4000);
    expect(parts[0]).toContain('*Continued in the next comment.*');
    expect(parts.slice(1).join()).toContain('*Continued from above.*');
  });
});

describe('a template of the user’s own', () => {
  const withFooter = (footer: string) => () => report(digestOf(many(1)), { layout: { footer } }).markdown;

  it('replaces ours', () => {
    const { markdown } = report(digestOf(many(12)), {
      sections: ['changes'],
      layout: { changes: '{{labels.heading}}!' },
    });
    expect(markdown).toContain('\nWhat changed!\n');
    expect(withFooter('Yours, {{{note}}}')()).toContain('Yours, All files and numbers are in digest.json');
  });

  it('that cannot be read is named in the error', () => {
    expect(withFooter('{{#note}} no end')).toThrow(/footer\.mustache cannot be used: Unclosed section "note"/);
  });

  it('that is missing is named in the error', () => {
    const page = {
      title: { statement: titleStatement, placeholders: {} },
      peopleBy: 'login',
      timeZone: 'UTC',
      pullRequests: [],
    } as const;
    const sections = [{ id: 'footer', content: {} }];
    const options = { links: 'none', mentions: false, title: null, limit: 65_000 } as const;
    expect(() => renderMarkdown({ ...page, repositoryUrl: null, sections }, ourEnglish(), {}, options)).toThrow(
      'There is no template footer.mustache.',
    );
  });

  const titleStatement = {
    type: 'statement',
    id: 'title',
    values: { kind: 'empty', week: '', repository: '' },
  } as const;
});

describe('words of the user’s own', () => {
  const own = (strings: string) => languageNamed('en', { strings });

  it('are escaped, also in a heading and in the line of a fold', () => {
    const language = own('labels: { details: { heading: "*All* <b>", reverts: "*How* <b>" } }');
    const { markdown } = reportOf(fullWeek(), {}, language);
    expect(markdown).toContain('\n## \\*All\\* &lt;b&gt;\n');
    expect(markdown).toContain('<details><summary>*How* &lt;b&gt;</summary>');
  });

  it('keep the spaces at their ends', () => {
    const { markdown } = reportOf(fullWeek(), {}, own('labels: { page: { colon: " = " } }'));
    expect(markdown).toMatch(/^\*\*.+\*\* \(\d+\) = /m);
  });

  it('say that a part continues', () => {
    const language = own('labels: { page: { continues: "*more*" } }');
    expect(reportOf(fullWeek(), { limit: 4000 }, language).parts[0]).toContain('\n\n*\\*more\\**\n');
  });

  it('may have a colon behind a pull request at the start of a line', () => {
    const language = languageNamed('en', { sentences: 'item: "{reference}: {what}"' });
    const { markdown } = reportOf(digestOf(many(2)), {}, language);
    expect(markdown).toContain('\n- [#\u20601]\\: Change number 1\n- [#\u20602]\\: Change number 2\n');
  });
});
