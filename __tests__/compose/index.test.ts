import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/compose/index.js';
import { composeTitle } from '../../src/compose/title.js';
import { Digest } from '../../src/domain/digest.js';
import { SECTION_IDS, type SectionId } from '../../src/domain/sections.js';
import { STATEMENT_IDS } from '../../src/domain/statements.js';
import { digest, entries, type Given } from './support.js';

const ROOT = join(import.meta.dirname, '..', '..');
const WEEK = { pullRequests: entries(20), highlights: [1] };

const pageOf = (given: Given = {}, ids: readonly SectionId[] = SECTION_IDS, charts = true) =>
  compose(digest({ ...WEEK, ...given }), { language: 'en', sections: ids, charts });

describe('the page', () => {
  it('has the chosen sections in the chosen order, between header and footer', () => {
    const ids = pageOf({}, ['details', 'this-week']).sections.map(({ id }) => id);
    expect(ids).toEqual(['header', 'details', 'this-week', 'footer']);
  });

  it('leaves out the sections that have nothing to say', () => {
    const ids = pageOf({ pullRequests: [], statistics: { volume: 'none' } }).sections.map(({ id }) => id);
    expect(ids).toEqual(['header', 'footer']);
  });

  it('has charts only if the settings ask for them', () => {
    const week = { week: '2026-W14', start: '2026-03-30T00:00:00Z', end: '2026-04-06T00:00:00Z', merged: 20 };
    const given = { weeks: [week], trendWeeks: ['2026-W14'] };
    const chartOf = (charts: boolean) => pageOf(given, ['trend'], charts).sections[1]?.content.chart;
    expect(chartOf(true)).toMatchObject({ type: 'bars' });
    expect(chartOf(false)).toBeNull();
  });

  it('has the title, the time zone, and the address of the repository', () => {
    const { title, timeZone, repositoryUrl } = pageOf({ period: { timeZone: 'Asia/Shanghai' } });
    expect(title).toEqual(composeTitle(digest(WEEK)));
    expect(timeZone).toBe('Asia/Shanghai');
    expect(repositoryUrl).toBe('https://github.com/octo/house');
  });

  it.each([
    ['github', 'login'],
    ['git', 'name'],
    ['file', 'name'],
  ] as const)('from %s calls people by their %s', (source, by) => expect(pageOf({ source }).peopleBy).toBe(by));
});

/** The text of all files of TypeScript below a folder. */
function textOf(...folder: string[]): string {
  const names = readdirSync(join(ROOT, ...folder), { recursive: true, encoding: 'utf8' });
  const files = names
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(ROOT, ...folder, name), 'utf8'));
  return files.join('\n');
}

describe('every statement', () => {
  const source = textOf('src', 'compose');
  const tests = textOf('__tests__', 'compose');

  it('is said somewhere', () => expect(STATEMENT_IDS.filter(id => !source.includes(`'${id}'`))).toEqual([]));

  it('is expected by a test', () => expect(STATEMENT_IDS.filter(id => !tests.includes(`'${id}'`))).toEqual([]));
});

it('the digests of these tests are valid', () => {
  expect(Digest.safeParse(digest(WEEK)).error).toBeUndefined();
});
