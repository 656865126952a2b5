import type { Digest, Entry, Suggestion } from '../../domain/digest.js';
import type { Markdown } from '../markdown.js';
import { tellsWhy } from '../reasons.js';
import type { Words } from '../words.js';

const MAX_NUMBERS = 12;
const MAX_OWNERS = 4;
const MAX_PEOPLE = 4;
/** The signals that tell where a workaround is. */
const WORKAROUND: readonly string[] = ['temporary', 'tests-reduced'];

/** A suggestion with the pull requests that it is about. */
interface About {
  suggestion: Suggestion;
  entries: readonly Entry[];
  digest: Digest;
  words: Words;
}
type Sentences = (Markdown | null)[];

const countOf = ({ suggestion }: About, name: string) => suggestion.counts?.[name] ?? 0;

/** The first of a list, and how many more there are. */
function first(all: readonly Markdown[], most: number, words: Words): Markdown {
  const more = all.length - most;
  return words.listOf([...all.slice(0, most), ...(more > 0 ? [words.say('and-more', { n: more })] : [])]);
}

function numbers({ suggestion, words }: About): Markdown {
  const all = suggestion.pullRequests.map(number => words.reference(number));
  return first(all, MAX_NUMBERS, words);
}

function paths({ suggestion, words }: About): Markdown {
  return words.listOf((suggestion.paths ?? []).map(path => words.path(path)));
}

function module({ suggestion, words }: About): Markdown {
  return words.path(suggestion.names?.[0] ?? '.');
}

/** Their authors, each once, in the order of their pull requests. */
function authors({ entries, words }: About): Markdown {
  const named = new Map(entries.map(({ author }) => [words.person(author).source, words.person(author)]));
  return first([...named.values()], MAX_PEOPLE, words);
}

/** Whose the paths are; null where no CODEOWNERS is known. */
function owners({ suggestion, words }: About): Markdown | null {
  const { owners } = suggestion;
  if (owners === undefined) return null;
  if (owners.length === 0) return words.say('suggest-no-owner', {});
  const named = owners.map(owner => words.owner(owner));
  return words.say('suggest-owners', { owners: first(named, MAX_OWNERS, words) });
}

/** One of several, all of them, or the only one. */
function part(n: number, of: number): string {
  return of === 1 ? 'one' : n === of ? 'all' : 'some';
}

function ownerApproval(about: About): Sentences {
  const [security, rights] = [countOf(about, 'security'), countOf(about, 'rights')];
  const owned = (about.suggestion.owners ?? []).length > 0;
  return [
    about.words.say('suggest-owner-approval', {
      n: about.entries.length,
      references: numbers(about),
      paths: paths(about),
      what: rights === 0 ? 'security' : security === 0 ? 'rights' : 'both',
      who: owned ? 'owner' : 'anybody',
    }),
    owned ? owners(about) : null,
  ];
}

function readNow(about: About): Sentences {
  const { words, entries } = about;
  const why = (['guarded', 'ranked', 'newcomers'] as const).flatMap(reason => {
    const n = countOf(about, reason);
    return n === 0 ? [] : [words.say(`suggest-read-now-${reason}`, { n, part: part(n, entries.length) })];
  });
  return [
    words.say('suggest-read-now', { n: entries.length, references: numbers(about), why: words.listOf(why) }),
    owners(about),
  ];
}

function settleReverts(about: About): Sentences {
  const { words, entries, digest } = about;
  const reverts = digest.pullRequests.filter(({ number }) => entries.some(one => one.outcome.revertedBy === number));
  const untold = reverts.filter(revert => !tellsWhy(revert)).length;
  const [only] = reverts.length === 1 ? reverts : [];
  const large = countOf(about, 'large');
  return [
    words.say('suggest-settle-reverts', {
      n: entries.length,
      references: numbers(about),
      authors: authors(about),
      within: words.duration(countOf(about, 'hours')),
    }),
    only !== undefined && untold === 0
      ? words.say('suggest-reason', {
          revert: words.reference(only.number),
          reason: words.title(only.summary.replace(/[.。]$/, '')),
        })
      : null,
    untold === 0
      ? null
      : words.say('suggest-no-reason', {
          n: untold,
          part: part(untold, reverts.length),
          revert: words.reference(reverts[0]?.number ?? 0),
        }),
    large === 0 ? null : words.say('suggest-smaller-steps', { n: large, part: part(large, entries.length) }),
  ];
}

function checksBeforeMerge(about: About): Sentences {
  const n = about.entries.length;
  const [reverted, untested] = [countOf(about, 'reverted'), countOf(about, 'untested')];
  return [
    about.words.say('suggest-checks-before-merge', {
      n,
      references: numbers(about),
      module: module(about),
      how: reverted === n ? 'reverted' : reverted === 0 ? 'fixed' : 'both',
      within: about.words.duration(countOf(about, 'hours')),
      untested,
      part: part(untested, n),
    }),
    owners(about),
  ];
}

function testsForCore(about: About): Sentences {
  return [
    about.words.say('suggest-tests-for-core', {
      n: about.entries.length,
      of: countOf(about, 'of'),
      lines: countOf(about, 'lines'),
      people: countOf(about, 'people'),
      references: numbers(about),
      module: module(about),
      paths: paths(about),
    }),
    owners(about),
  ];
}

/** Each with whom to ask and where. */
function issueForWorkaround({ entries, words }: About): Sentences {
  const each = entries.map(entry => {
    const { evidence } = entry.findings.find(({ signal }) => WORKAROUND.includes(signal)) ?? {};
    return words.say('suggest-workaround', {
      reference: words.reference(entry.number),
      author: words.person(entry.author),
      path: words.path(evidence?.paths?.[0] ?? '.'),
    });
  });
  return [words.say('suggest-issue-for-workaround', { changes: first(each, MAX_NUMBERS, words) })];
}

function crowdedFile(about: About): Sentences {
  const { suggestion, words } = about;
  const owned = (suggestion.owners ?? []).length > 0;
  return [
    words.say('suggest-crowded-file', {
      path: paths(about),
      n: suggestion.pullRequests.length,
      references: numbers(about),
      people: countOf(about, 'people'),
      met: countOf(about, 'met'),
      owned: owned ? 'yes' : 'no',
    }),
    owners(about),
  ];
}

function backendOwner(about: About): Sentences {
  const { suggestion, words, entries } = about;
  const unchecked = countOf(about, 'unchecked');
  return [
    words.say('suggest-backend-owner', {
      n: entries.length,
      names: words.listOf((suggestion.names ?? []).map(name => words.label(name))),
      references: numbers(about),
      paths: paths(about),
      unchecked,
      part: unchecked === 0 ? 'none' : part(unchecked, entries.length),
    }),
    owners(about),
  ];
}

/** How each suggestion is said, by its id. */
export const SAID: Readonly<Record<string, (about: About) => Sentences>> = {
  'owner-approval': ownerApproval,
  'read-now': readNow,
  'settle-reverts': settleReverts,
  'checks-before-merge': checksBeforeMerge,
  'tests-for-core': testsForCore,
  'issue-for-workaround': issueForWorkaround,
  'crowded-file': crowdedFile,
  'backend-owner': backendOwner,
};

/** What to do, where, for which pull requests, and whose the code is. */
export function suggestionProse(suggestion: Suggestion, digest: Digest, words: Words): Markdown | null {
  const own = new Set(suggestion.pullRequests);
  const entries = digest.pullRequests.filter(({ number }) => own.has(number));
  const sentences = SAID[suggestion.id]?.({ suggestion, entries, digest, words });
  return sentences === undefined ? null : words.paragraph(sentences);
}
