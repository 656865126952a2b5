import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { BODY_LIMIT, digestOf, reportOf } from '../support/digest.js';
import { pullRequestsOf } from '../support/world.js';

describe('a week of 3,000 pull requests', () => {
  const large = digestOf(pullRequestsOf(syntheticWorld(3000)));
  const { parts, markdown: whole } = reportOf(large);

  it('is split into bodies that GitHub accepts', () => {
    expect(large.pullRequests).toHaveLength(3000);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.length).toBeLessThan(20);
  });

  it('lists every pull request once, with links that work in each part', () => {
    const line = /^- \[#\u2060(\d+)\](?:\([^)]*\))? .* [+][\d,]+ −/;
    const listed = whole.split('\n').flatMap(text => Number(line.exec(text)?.[1] ?? 0) || []);
    expect(listed.sort((a, b) => a - b)).toEqual(large.statistics.totals.pullRequests);
    for (const part of parts) {
      const defined = new Set([...part.matchAll(/^\[#\u2060(\d+)\]: /gm)].map(match => match[1]));
      expect([...part.matchAll(/\[#\u2060(\d+)\](?![:(])/g)].filter(match => !defined.has(match[1]))).toEqual([]);
    }
  });

  it('leaves no fold open in any part', () => {
    for (const part of parts) expect(part.split('<details>').length).toBe(part.split('</details>').length);
  });
});
