import fc from 'fast-check';
import {
  isEarlierReport,
  isSameReport,
  MAX_MARKER_LENGTH,
  readMarker,
  reportKey,
  withMarkers,
} from '../../src/publish/marker.js';
import { digestOf } from './support.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('-', '>', '<', '!', '&', '=', '+', '%', '\n', '\r', '"', ' ', 'é', '\u{1F4A5}') }),
  fc.constantFrom('a--b', '-->', '--!>', 'x -->\n<!-- merge-digest', 'feature/--', '-', '', '__proto__', '\uD800'),
);

const keys = fc
  .record({ repository: hostile, base: fc.option(hostile), language: hostile })
  .map(({ repository, base, language }) =>
    reportKey(
      {
        ...digestOf('2026-W14', { baseBranch: base }),
        repository: { nameWithOwner: repository, url: null, defaultBranch: null },
      },
      language,
    ),
  );

const key = reportKey(digestOf('2026-W14'), 'en');
const [body = ''] = withMarkers(['Text.'], key);

test('a marker is one hidden line that identifies the report', () => {
  expect(body).toBe(
    '<!-- merge-digest repository=octo%2Frepo&period=2026-W14&last-day=2026-04-05&language=en&schema=3&part=1&parts=1 -->\nText.',
  );
});

test('a marker reads back as it was written, whatever the names of repository, branch and language', () => {
  fc.assert(
    fc.property(keys, fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (given, parts) => {
      withMarkers(parts, given).forEach((text, index) => {
        expect(readMarker(text)).toEqual({ ...given, part: index + 1, parts: parts.length });
      });
    }),
  );
});

test('a marker never ends its comment early, and never exceeds its maximum length', () => {
  fc.assert(
    fc.property(keys, given => {
      const [first = ''] = withMarkers(
        Array.from({ length: 1000 }, () => ''),
        given,
      ).slice(-1);
      expect(first).toMatch(/^<!-- [\w%*.+=& -]+ -->\n$/);
      expect(first.slice(4, -4)).not.toMatch(/--|>/);
      expect(first.length).toBeLessThanOrEqual(MAX_MARKER_LENGTH);
    }),
    { numRuns: 30 },
  );
});

test('branches whose names are too long for a marker are still distinguished', () => {
  const long = (end: string) => reportKey(digestOf('2026-W14', { baseBranch: `${'b'.repeat(200)}${end}` }), 'en');
  const marker = readMarker(withMarkers([''], long('1'))[0] ?? '');
  expect(marker && isSameReport(marker, long('1'))).toBe(true);
  expect(marker && isSameReport(marker, long('2'))).toBe(false);
});

test.each([
  ['below other text', `Hello\n${body}`],
  ['behind a space', ` ${body}`],
  ['with text behind it', body.replace(' -->\n', ' --> ')],
  ['with a field more', body.replace('&part', '&colour=red&part')],
  ['with a field twice', body.replace('&part=1', '&part=1&part=1')],
  ['without its part', body.replace('&part=1', '')],
  ['with a part that is not a number', body.replace('&part=1', '&part=1e0')],
  ['spelled in another way', body.replace('%2F', '/')],
  ['with a day that does not exist', body.replace('2026-04-05', '2026-02-30')],
  ['of another tool', body.replace('merge-digest', 'merge-report')],
  ['of an empty body', ''],
])('a marker %s is not a marker', (_, text) => {
  expect(readMarker(body)).not.toBeNull();
  expect(readMarker(text)).toBeNull();
});

test('a body that was edited in a browser, with other line ends, keeps its marker', () => {
  expect(readMarker(body.replace('\n', '\r\n'))).toEqual({ ...key, part: 1, parts: 1 });
});

describe('a report', () => {
  const marker = { ...key, part: 1, parts: 1 };

  test('is the same in any version of the schema and any case of the repository', () => {
    const shouted = digestOf('2026-W14', {
      repository: { nameWithOwner: 'Octo/Repo', url: null, defaultBranch: null },
    });
    expect(isSameReport({ ...marker, schemaVersion: 7 }, reportKey(shouted, 'en'))).toBe(true);
  });

  test.each([
    ['of another week', { period: '2026-W13' }],
    ['in another language', { language: 'zh-CN' }],
    ['about one branch only', { baseBranch: 'main' }],
    ['about another repository', { repository: 'octo/fork' }],
  ])('%s is a different one', (_, change) => {
    expect(isSameReport({ ...marker, ...change }, key)).toBe(false);
  });

  test('is an earlier one if its period ended before, but a month is never earlier than a week', () => {
    const earlier = { ...marker, period: '2026-W13', lastDay: '2026-03-29' };
    expect(isEarlierReport(earlier, key, '2026-03-30')).toBe(true);
    expect(isEarlierReport({ ...earlier, period: '2026-03-01..2026-03-29' }, key, '2026-03-30')).toBe(false);
    expect(isEarlierReport({ ...earlier, language: 'de' }, key, '2026-03-30')).toBe(false);
    expect(isEarlierReport({ ...earlier, lastDay: '2026-03-30' }, key, '2026-03-30')).toBe(false);
  });
});
