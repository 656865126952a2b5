import fc from 'fast-check';
import { ATTENTION_KINDS, type Attention } from '../../src/domain/briefing.js';
import type { Digest } from '../../src/domain/digest.js';
import { isRevert, stands } from '../../src/domain/standing.js';
import { anyWeek } from '../support/arbitraries.js';
import { digestOf } from '../support/digest.js';

/** At most so many pull requests are in a week of `anyWeek`. */
const MAX = 25;
const AREAS = 9;

/** Where a pull request is, and what is said of it. */
const lot = fc.record({
  // An area, none of them, or one of two kinds of minor changes.
  place: fc.integer({ min: 0, max: AREAS + 2 }),
  series: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2 }),
  isHighlight: fc.boolean(),
  attention: fc.array(
    fc.record(
      {
        kind: fc.constantFrom(...ATTENTION_KINDS),
        // Some are named by the effect, others not.
        subject: fc.constantFrom('Effect', 'Effect of', '--flag', 'Node.js'),
        from: fc.constantFrom('1', '18'),
        to: fc.constantFrom('2', '20'),
      },
      { requiredKeys: ['kind'] },
    ),
    { maxLength: 4 },
  ),
});

/**
 * A digest of a random week, of which anything that a briefing may say is said: any groups, series, highlights and
 * notices. Its reverts are those of the week. The effect of each pull request is `Effect of 7.`, as no other text is.
 */
export const anyDigest: fc.Arbitrary<Digest> = fc
  .tuple(anyWeek, fc.array(lot, { minLength: MAX, maxLength: MAX }))
  .map(([week, lots]) => {
    const digest = digestOf(week);
    const all = digest.pullRequests.map(({ number, outcome }) => ({ number, outcome, lot: lots[number % MAX] }));
    const numbersAt = (place: number) => all.flatMap(one => (one.lot?.place === place ? [one.number] : []));
    const hasAreas = all.length >= 12;
    const groups = Array.from({ length: AREAS }, (_, place) => numbersAt(place)).filter(({ length }) => length > 0);
    const areas = groups.map((pullRequests, index) => ({
      id: `area:${index}`,
      name: `Area ${index}`,
      by: 'tag' as const,
      pullRequests,
    }));
    const minor = (['docs', 'test'] as const).map((kind, index) => ({
      kind,
      pullRequests: numbersAt(AREAS + 1 + index),
    }));
    const series = [0, 1, 2, 3].map(id => all.flatMap(one => (one.lot?.series === id ? [one.number] : [])));
    return {
      ...digest,
      pullRequests: digest.pullRequests.map(one => ({
        ...one,
        effect: { text: `Effect of ${one.number}.`, from: 'title' as const },
      })),
      highlights: all.flatMap(one =>
        one.lot?.isHighlight && stands(one.outcome) && !isRevert(one.outcome) ? [one.number] : [],
      ),
      areas: hasAreas ? areas : [],
      withoutArea: hasAreas ? numbersAt(AREAS) : [...groups.flat(), ...numbersAt(AREAS)],
      minor: minor.filter(({ pullRequests }) => pullRequests.length > 0),
      series: series.flatMap((pullRequests, id) =>
        pullRequests.length < 2 ? [] : [{ id: `series:${id}`, by: 'number' as const, name: 'Steps', pullRequests }],
      ),
      attention: all.flatMap(({ number, lot: own }) =>
        (own?.attention ?? []).map((one): Attention => ({ ...definedOf(one), pullRequest: number, by: 'title' })),
      ),
    };
  });

/** The notice with only the values that it has: an old one only beside a new one. */
function definedOf({
  kind,
  subject,
  from,
  to,
}: {
  kind: Attention['kind'];
  subject?: string;
  from?: string;
  to?: string;
}): Pick<Attention, 'kind' | 'subject' | 'from' | 'to'> {
  return { kind, ...(subject && { subject }), ...(to && { to, ...(from && { from }) }) };
}
