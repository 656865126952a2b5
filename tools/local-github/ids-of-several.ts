import { parseNodeId } from './ids.js';

/**
 * Ids are made from numbers, so those of two repositories are equal. Where there are several, every id in an answer also
 * says which repository it is of, and those that come back are the repository's own again.
 */

/** An account is the same everywhere. */
const OF_ALL = ['U', 'BOT'];
const PLACE = /^(\d+)\/local:/;

const encoded = (prefix: string, text: string) => `${prefix}_${Buffer.from(text).toString('base64url')}`;

function outwardId(text: string, place: number): string {
  const id = parseNodeId(text);
  if (id === null || OF_ALL.includes(id.prefix)) return text;
  return encoded(id.prefix, `${place}/local:${id.key}`);
}

/** The place of the repository in the list of all, and the id there; null for any other text. */
function inwardId(text: string): { place: number; id: string } | null {
  const [, prefix, key] = /^([A-Z]+)_([\w-]+)$/.exec(text) ?? [];
  if (prefix === undefined || key === undefined) return null;
  const decoded = Buffer.from(key, 'base64url').toString();
  const [, place] = PLACE.exec(decoded) ?? [];
  return place === undefined ? null : { place: Number(place), id: encoded(prefix, decoded.replace(PLACE, 'local:')) };
}

/** The same value with each text in it changed; texts are not looked into, as markers in bodies are of their writers. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(item => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** A part of an answer as it leaves the server. */
export const outward = (value: unknown, place: number) => mapTexts(value, text => outwardId(text, place));

/** Variables as one repository knows them. */
export function inward(variables: Record<string, unknown>): Record<string, unknown> {
  return mapTexts(variables, text => inwardId(text)?.id ?? text) as Record<string, unknown>;
}

/** The places of the repositories that the ids in a value are of. */
export function placesIn(value: unknown): Set<number> {
  const places = new Set<number>();
  mapTexts(value, text => {
    const found = inwardId(text);
    if (found !== null) places.add(found.place);
    return text;
  });
  return places;
}
