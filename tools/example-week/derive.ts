import { createHash } from 'node:crypto';
import { instantOf } from '../../src/domain/instant.js';

/** Values derived from a number or a name, so that nobody has to write them and the world is always the same. */

function digest(seed: string): string {
  return createHash('sha1').update(seed).digest('hex');
}

/** A whole number in [0, below). */
export function derived(seed: string, below: number): number {
  return Number.parseInt(digest(seed).slice(0, 8), 16) % below;
}

export function commitOf(number: number, repository: string): string {
  return digest(`${repository}#${number}`);
}

/** `2026-03-30 07:52` or `2026-03-30 07:52:10` as an instant; missing seconds are derived from the seed. */
export function instant(moment: string, seed: string): string {
  const [day, time = ''] = moment.split(' ');
  const seconds = String(derived(seed, 60)).padStart(2, '0');
  return `${day}T${time.length === 5 ? `${time}:${seconds}` : time}Z`;
}

const MINUTES = { d: 24 * 60, h: 60, m: 1 } as const;

/** The instant `2d3h` or `40m` after another. */
export function later(start: string, delay: string): string {
  const parts = [...delay.matchAll(/(\d+)([dhm])/g)];
  if (parts.length === 0 || parts.map(part => part[0]).join('') !== delay)
    throw new Error(`Not a duration: "${delay}"`);
  const minutes = parts.reduce((sum, [, count, unit]) => sum + Number(count) * MINUTES[unit as 'd' | 'h' | 'm'], 0);
  return instantOf(Date.parse(start) + minutes * 60_000);
}

/** The trailer with which a squashed commit names a co-author. */
export function trailer(who: string, people: Record<string, string | null>): string {
  if (who.includes('<')) return `Co-authored-by: ${who}`;
  if (!(who in people)) throw new Error(`Co-author "${who}" is not among the people in repository.yml`);
  return `Co-authored-by: ${people[who] ?? who} <${derived(who, 90_000_000)}+${who}@users.noreply.github.com>`;
}
