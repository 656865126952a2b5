import fc from 'fast-check';
import type { Digest } from '../../src/domain/digest.js';
import type { OrganizationDigest } from '../../src/domain/organization.js';
import { htmlOf } from '../support/digest.js';
import { htmlProblems, htmlSkeleton } from '../support/hostile-html.js';
import { hostileDigest, inHarmlessWords, LANGUAGES } from '../support/hostile-week.js';
import { RUNS } from '../support/property-runs.js';
import { organizationDigest } from '../support/site.js';

const language = fc.constantFrom(...LANGUAGES);
const links = fc.constantFrom('quiet' as const, 'none' as const);

/** A digest of one repository, and the one over several that it is the only one of. */
const FORMS: readonly { of: string; digests: fc.Arbitrary<Digest | OrganizationDigest> }[] = [
  { of: 'one repository', digests: hostileDigest },
  { of: 'several', digests: hostileDigest.map(digest => organizationDigest([digest])) },
];

describe.each(FORMS)('whatever strangers write about $of', ({ digests }) => {
  it('adds no element, attribute, address, comment or id to digest.html', () => {
    fc.assert(
      fc.property(digests, language, links, (digest, spoken, style) => {
        expect(htmlProblems(htmlOf(digest, { links: style }, spoken))).toEqual([]);
      }),
      RUNS.page,
    );
  });

  it('leaves digest.html the form that it has with harmless words', () => {
    fc.assert(
      fc.property(digests, language, links, (digest, spoken, style) => {
        const [hostile, calm] = [digest, inHarmlessWords(digest)].map(one => htmlOf(one, { links: style }, spoken));
        expect(htmlSkeleton(hostile ?? '')).toBe(htmlSkeleton(calm ?? ''));
      }),
      RUNS.page,
    );
  });
});
