import { MAX_SUMMARY_BYTES, summaryOf } from '../../src/publish/summary.js';
import { reportOf } from './support.js';

const REST = 'The full report is in `digest.md`, whose path is the output `markdown-path`.';

test('a report that fits is shown whole', () => {
  expect(summaryOf(reportOf('2026-W14', 'One.', 'Two.'))).toBe('One.\n\nTwo.');
});

test('a longer report is cut between parts, and says where the full report is', () => {
  const part = (letter: string) => `<details>\n${letter.repeat(300)}\n</details>`;
  const text = summaryOf(reportOf('2026-W14', part('a'), part('b'), part('c')), 900);
  expect(text).toBe(
    `${part('a')}\n\n${part('b')}\n\nThis page shows the first 2 of the 3 parts of the report, because GitHub limits its size. ${REST}\n`,
  );
});

test('a report whose parts all fit has nothing added, since the last part says what is in none of them', () => {
  const report = { ...reportOf('2026-W14', 'One.', 'Two, and the rest is in digest.md.'), markdown: 'x'.repeat(900) };
  expect(summaryOf(report, 900)).toBe('One.\n\nTwo, and the rest is in digest.md.');
});

test('the length is counted in bytes, not in characters', () => {
  const parts = Array.from({ length: 20 }, () => '周'.repeat(20_000));
  const text = summaryOf(reportOf('2026-W14', ...parts));
  expect(Buffer.byteLength(text)).toBeLessThan(MAX_SUMMARY_BYTES);
  expect(text).toContain('This page shows the first 17 of the 20 parts of the report');
});

test('if not even the first part fits, only the sentence is shown', () => {
  const text = summaryOf(reportOf('2026-W14', 'a'.repeat(500), 'b'), 400);
  expect(text).toBe(`This page shows none of the 2 parts of the report, because GitHub limits its size. ${REST}\n`);
});
