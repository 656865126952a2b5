import { repairsOf } from '../../../tools/evaluate/second-look/aftermath.js';
import { type Given, pullRequest } from '../../support/pull-request.js';

const merged = (given: Given, mergedAt: string) => pullRequest({ ...given, mergedAt: `${mergedAt}T12:00:00Z` });
const CACHE = merged({ number: 7, title: 'Cache the filters' }, '2026-01-05');

/** Who repaired what, and how. */
function repairs(...later: Parameters<typeof repairsOf>[0]) {
  return [...repairsOf([CACHE, ...later])].map(([number, own]) => [number, ...own.map(one => [one.how, one.number])]);
}

describe('what became of a pull request', () => {
  it('is a revert of it, or a fix that names it as the cause', () => {
    expect(repairs(merged({ number: 8, title: 'Revert "Cache the filters"' }, '2026-01-06'))).toEqual([
      [7, ['revert', 8]],
    ]);
    expect(repairs(merged({ number: 9, title: 'fix: filters', body: 'Broken by #7' }, '2026-01-06'))).toEqual([
      [7, ['fix', 9]],
    ]);
  });

  it('is both, in the order in which they were merged', () => {
    const fix = merged({ number: 9, title: 'fix: filters', body: 'Broken by #7' }, '2026-01-06');
    const revert = merged({ number: 10, title: 'Revert "Cache the filters"' }, '2026-01-07');
    expect(repairs(fix, revert)).toEqual([[7, ['fix', 9], ['revert', 10]]]);
  });

  it('is nothing where it is mentioned by what is no fix, or by a bot', () => {
    const body = 'Follow-up to #7';
    expect(repairs(merged({ number: 9, title: 'feat: more filters', body }, '2026-01-06'))).toEqual([]);
    expect(repairs(merged({ number: 9, title: 'docs: fix the page on filters', body }, '2026-01-06'))).toEqual([]);
    const author = { login: 'mender[bot]', name: 'mender', bot: true };
    expect(repairs(merged({ number: 9, title: 'fix: filters', body, author }, '2026-01-06'))).toEqual([]);
  });

  it('is known for 120 days', () => {
    const fix = { number: 9, title: 'fix: filters', body: 'Broken by #7' };
    expect(repairs(merged(fix, '2026-05-05'))).toEqual([[7, ['fix', 9]]]);
    expect(repairs(merged(fix, '2026-05-06'))).toEqual([]);
  });
});
