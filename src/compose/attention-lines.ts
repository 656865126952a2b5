import type { Attention } from '../domain/briefing.js';
import type { Digest, Entry } from '../domain/digest.js';
import { entriesByNumber } from './lookup.js';

/** Further lines are folded. */
export const MAX_ATTENTION_LINES = 8;

/** One line about what users have to know of a pull request. */
export interface AttentionLine {
  entry: Entry;
  /** What the line names, if it does: a flag, a setting, a dependency, a file. */
  about: Attention;
  kinds: readonly Attention['kind'][];
  /** Whether the line tells the effect of the pull request; else it names its subject alone. */
  tellsEffect: boolean;
}

type Found = readonly [Attention, ...Attention[]];

const kindOf = ({ kind, breaking }: Attention) => (breaking ? 'breaking' : kind);

/** The effect does not say what is removed if it does not name it; the number of an advisory says nothing by itself. */
function namesSubject({ effect }: Entry, { kind, subject }: Attention): boolean {
  return subject !== undefined && (kind === 'security' || effect.text.includes(subject));
}

/** Whether its subject says something by itself: `path` is a word, `server.timeout` a name. */
function isTelling({ subject = '', from, to }: Attention): boolean {
  return from !== undefined || to !== undefined || /[^\p{Ll}]/u.test(subject);
}

/** One line for each subject; what has none joins the first. The first that may tell the effect does, and no other. */
function linesOf(found: Found, entry: Entry, isDescribed: boolean): AttentionLine[] {
  const subjects = new Set(found.filter(isTelling).flatMap(({ subject }) => subject ?? []));
  const groups =
    subjects.size === 0 ? [found] : [...subjects].map(subject => found.filter(one => one.subject === subject));
  const others =
    subjects.size === 0 ? [] : found.filter(({ subject }) => subject === undefined || !subjects.has(subject));
  const telling = isDescribed ? -1 : groups.findIndex(([about]) => about !== undefined && namesSubject(entry, about));
  return groups.flatMap((group, index): AttentionLine[] => {
    const [about] = group;
    if (about === undefined) return [];
    const kinds = [...new Set([...group, ...(index === 0 ? others : [])].map(kindOf))];
    // Where there is nothing else to name, the effect is shown again.
    return [{ entry, about, kinds, tellsEffect: subjects.size === 0 || index === telling }];
  });
}

/** What users have to know, a line each. `described`: pull requests whose effect stands elsewhere. */
export function attentionLines(
  digest: Pick<Digest, 'pullRequests' | 'attention'>,
  described: ReadonlySet<number>,
): AttentionLine[] {
  const entries = entriesByNumber(digest);
  const numbers = [...new Set(digest.attention.map(({ pullRequest }) => pullRequest))];
  return numbers.flatMap(number => {
    const entry = entries.get(number);
    const [first, ...others] = digest.attention.filter(({ pullRequest }) => pullRequest === number);
    return entry === undefined || first === undefined ? [] : linesOf([first, ...others], entry, described.has(number));
  });
}
