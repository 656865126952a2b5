import fc from 'fast-check';
import { partsOf } from '../../src/publish/body.js';
import {
  isEarlierReport,
  isSameReport,
  MAX_MARKER_LENGTH,
  markerLine,
  type ReportKey,
  readMarkerLine,
  reportKey,
} from '../../src/publish/marker.js';
import { shapeOf } from '../../src/publish/shape.js';
import { defaults, digestOf } from './support.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('-', '>', '<', '!', '&', '=', '+', '%', '\n', '\r', '"', ' ', 'é', '\u{1F4A5}') }),
  fc.constantFrom('a--b', '-->', '--!>', 'x -->\n<!-- merge-digest', 'feature/--', '-', '', '__proto__', '\uD800'),
);

const keys = fc
  .record({
    repository: hostile,
    base: fc.option(hostile),
    language: hostile,
    node: fc.option(hostile),
    id: fc.option(hostile),
  })
  .map(({ repository, base, ...identity }) =>
    reportKey(
      {
        ...digestOf('2026-W14', { baseBranch: base }),
        repository: { nameWithOwner: repository, url: null, defaultBranch: null },
      },
      identity,
    ),
  );

const EN = { node: 'R_kgDOAAAAAA', id: null, language: 'en' };
const settings = shapeOf(defaults('issue'));

/** The markers of a report with these parts. */
const markersOf = (given: ReportKey, texts: readonly string[]) =>
  partsOf(texts, given, { title: 'A title', settings, record: '' }).map(({ marker }) => marker);

const key = reportKey(digestOf('2026-W14'), EN);
const [written] = markersOf(key, ['Text.']);
const line = written === undefined ? '' : markerLine(written);

test('a marker is one hidden line that identifies the report', () => {
  expect(line).toMatch(
    /^<!-- merge-digest repository=octo%2Frepo&node=R_kgDOAAAAAA&period=2026-W14&last-day=2026-04-05&language=en&schema=3&part=1&parts=1&title=[0-9a-f]{8}&settings=[0-9a-f]{52}&text=5\.[0-9a-f]{12} -->$/,
  );
});

test('a marker of an earlier version, without node id and hashes, is one too', () => {
  const earlier =
    '<!-- merge-digest repository=octo%2Frepo&period=2026-W14&last-day=2026-04-05&language=en&schema=3&part=1&parts=1 -->';
  const marker = readMarkerLine(earlier);
  expect(marker).toEqual({ ...key, node: null, part: 1, parts: 1, title: null, settings: null, text: null });
  expect(marker && isSameReport(marker, key)).toBe(true);
});

test('a marker reads back as it was written, whatever the names of repository, branch and language', () => {
  fc.assert(
    fc.property(keys, fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (given, parts) => {
      markersOf(given, parts).forEach((marker, index) => {
        expect(readMarkerLine(markerLine(marker))).toEqual(marker);
        expect(marker).toMatchObject({ ...given, part: index + 1, parts: parts.length });
      });
    }),
  );
});

test('a marker never ends its comment early, and never exceeds its maximum length', () => {
  fc.assert(
    fc.property(keys, given => {
      for (const marker of markersOf(given, ['x'.repeat(65_000), ...Array.from({ length: 999 }, () => '')])) {
        const text = markerLine(marker);
        expect(text).toMatch(/^<!-- [\w%*.+=& -]+ -->$/);
        expect(text.slice(4, -3)).not.toMatch(/--|>/);
        expect(text.length).toBeLessThan(MAX_MARKER_LENGTH);
      }
    }),
    { numRuns: 30 },
  );
});

test('branches whose names are too long for a marker are still distinguished', () => {
  const long = (end: string) => reportKey(digestOf('2026-W14', { baseBranch: `${'b'.repeat(200)}${end}` }), EN);
  const [marker] = markersOf(long('1'), ['']);
  expect(marker && isSameReport(marker, long('1'))).toBe(true);
  expect(marker && isSameReport(marker, long('2'))).toBe(false);
});

test.each([
  ['behind a space', ` ${line}`],
  ['with text behind it', `${line} Hello`],
  ['with a field more', line.replace('&part', '&colour=red&part')],
  ['with a field twice', line.replace('&part=1', '&part=1&part=1')],
  ['without its part', line.replace('&part=1', '')],
  ['with a part that is not a number', line.replace('&part=1', '&part=1e0')],
  ['spelled in another way', line.replace('%2F', '/')],
  ['with a day that does not exist', line.replace('2026-04-05', '2026-02-30')],
  ['of another tool', line.replace('merge-digest', 'merge-report')],
  ['of an empty line', ''],
])('a marker %s is not a marker', (_, text) => {
  expect(readMarkerLine(line)).not.toBeNull();
  expect(readMarkerLine(text)).toBeNull();
});

describe('a report', () => {
  const marker = { ...key, part: 1, parts: 1 };

  test('is the same in any version of the schema and any case of the repository', () => {
    const shouted = digestOf('2026-W14', {
      repository: { nameWithOwner: 'Octo/Repo', url: null, defaultBranch: null },
    });
    expect(isSameReport({ ...marker, schemaVersion: 7 }, reportKey(shouted, { ...EN, node: null }))).toBe(true);
  });

  test.each([
    ['of another week', { period: '2026-W13' }],
    ['in another language', { language: 'zh-CN' }],
    ['about one branch only', { baseBranch: 'main' }],
    ['with a name', { id: 'web' }],
    ['about another repository', { repository: 'octo/fork', node: 'R_kgDOAAAAAB' }],
    ['about another repository, which GitHub does not know', { repository: 'octo/fork', node: null }],
    ['about a repository that has the name now', { node: 'R_kgDOAAAAAB' }],
  ])('%s is a different one', (_, change) => {
    expect(isSameReport({ ...marker, ...change }, key)).toBe(false);
  });

  test('is the same under a new name, or that of another owner', () => {
    expect(isSameReport({ ...marker, repository: 'acme/renamed' }, key)).toBe(true);
  });

  test('is known by its name where GitHub has given the repository an id of its other form', () => {
    const given = { ...marker, node: 'MDEwOlJlcG9zaXRvcnkx' };
    expect(isSameReport(given, key)).toBe(true);
    expect(isSameReport({ ...given, repository: 'octo/fork' }, key)).toBe(false);
  });

  test('is an earlier one if its period ended before, but a month is never earlier than a week', () => {
    const earlier = { ...marker, period: '2026-W13', lastDay: '2026-03-29' };
    expect(isEarlierReport(earlier, key, '2026-03-30')).toBe(true);
    expect(isEarlierReport({ ...earlier, period: '2026-03-01..2026-03-29' }, key, '2026-03-30')).toBe(false);
    expect(isEarlierReport({ ...earlier, language: 'de' }, key, '2026-03-30')).toBe(false);
    expect(isEarlierReport({ ...earlier, lastDay: '2026-03-30' }, key, '2026-03-30')).toBe(false);
  });
});
