import { ownEntry } from '../own-entry.js';

/** The new place of each entry that `strings.yml` had while it also held sentences. */
const MOVED: Readonly<Record<string, string>> = {
  counts: 'plural forms in the messages of sentences.yml, and units in strings.yml',
  'phrases.title': 'title in sentences.yml',
  'phrases.title-period': 'title in sentences.yml',
  'phrases.title-empty': 'title in sentences.yml',
  'phrases.by-bots': 'by-bots in sentences.yml',
  'phrases.reverted-by': 'outcome in sentences.yml',
  'phrases.partly-reverted-by': 'outcome in sentences.yml',
  'phrases.relanded-by': 'outcome in sentences.yml',
  'phrases.measured': 'measured in sentences.yml',
  'phrases.measured-here': 'measured in sentences.yml',
  'phrases.trend-up': 'phrases.direction-up in strings.yml',
  'phrases.trend-down': 'phrases.direction-down in strings.yml',
  'phrases.trend-alike': 'phrases.direction-alike in strings.yml',
  'phrases.n-of-m': 'n-of-m in sentences.yml',
  'phrases.and-others': 'more in sentences.yml',
  'phrases.more-in-json': 'more-in-json in sentences.yml',
  'phrases.continued': 'labels.page.continued in strings.yml',
  'phrases.continues': 'labels.page.continues in strings.yml',
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The entries of a `strings.yml` that are elsewhere now, one a line with where; empty if there are none. */
export function movedEntries(strings: Record<string, unknown>): string[] {
  const phrases = ownEntry(strings, 'phrases');
  const ways = [
    ...Object.keys(strings),
    ...(isRecord(phrases) ? Object.keys(phrases).map(key => `phrases.${key}`) : []),
  ];
  return ways.flatMap(way => {
    const now = ownEntry(MOVED, way);
    return now === undefined ? [] : [`${way} is now ${now}`];
  });
}
