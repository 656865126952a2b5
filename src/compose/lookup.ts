import type { Area } from '../domain/briefing.js';
import type { Digest, Entry } from '../domain/digest.js';
import { Volume } from '../domain/statistics.js';
import type { TrendFigure, Trends } from '../domain/trends.js';

/** The pull requests of a digest by number. */
export type Entries = ReadonlyMap<number, Entry>;

export function entriesByNumber({ pullRequests }: Pick<Digest, 'pullRequests'>): Entries {
  return new Map(pullRequests.map(entry => [entry.number, entry]));
}

/** The pull requests with these numbers, in this order, without those that the digest does not have. */
export function entriesOf(numbers: readonly number[], entries: Entries): Entry[] {
  return numbers.flatMap(number => entries.get(number) ?? []);
}

/** A figure of this week and of the week before; undefined if it is not known of both. */
export function comparedFigure(
  { trends }: Pick<Digest, 'trends'>,
  name: TrendFigure,
): Trends['figures'][number] | undefined {
  return trends?.figures.find(({ figure }) => figure === name);
}

/** Whether the period has at least this volume of pull requests. */
export function isAtLeast({ statistics }: Pick<Digest, 'statistics'>, least: Volume): boolean {
  return Volume.options.indexOf(statistics.volume) >= Volume.options.indexOf(least);
}

/** The area of a pull request; null if it is in none. */
export function areaOf({ areas }: Pick<Digest, 'areas'>, number: number): Area | null {
  return areas.find(({ pullRequests }) => pullRequests.includes(number)) ?? null;
}
