import fc from 'fast-check';
import { htmlOf } from '../support/digest.js';
import { htmlProblems, htmlSkeleton } from '../support/hostile-html.js';
import { hostileDigest, inHarmlessWords, LANGUAGES } from '../support/hostile-week.js';
import { RUNS } from '../support/property-runs.js';

const language = fc.constantFrom(...LANGUAGES);
const links = fc.constantFrom('quiet' as const, 'none' as const);

describe('whatever strangers write', () => {
  it('adds no element, attribute, address, comment or id to digest.html', () => {
    fc.assert(
      fc.property(hostileDigest, language, links, (digest, spoken, style) => {
        expect(htmlProblems(htmlOf(digest, { links: style }, spoken))).toEqual([]);
      }),
      RUNS.page,
    );
  });

  it('leaves digest.html the form that it has with harmless words', () => {
    fc.assert(
      fc.property(hostileDigest, language, links, (digest, spoken, style) => {
        const [hostile, calm] = [digest, inHarmlessWords(digest)].map(one => htmlOf(one, { links: style }, spoken));
        expect(htmlSkeleton(hostile ?? '')).toBe(htmlSkeleton(calm ?? ''));
      }),
      RUNS.page,
    );
  });
});
