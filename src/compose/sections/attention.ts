import type { Attention } from '../../domain/briefing.js';
import type { Digest, Entry } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { describedIn } from '../described.js';
import { entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { effectText } from '../statements/item.js';
import { list, name, path, reference, term, title } from '../values.js';

/** Further lines are folded. */
const MAX_LINES = 8;

const code = (text: string): Value => title(`\`${text.replaceAll('`', '')}\``, 'whole');

function subjectOf({ by, subject }: Attention): Value | null {
  if (subject === undefined) return null;
  return by === 'path' ? path(subject) : code(subject);
}

/** The old and the new value, unless the text beside them names the new one. */
function changeOf({ from, to }: Attention, beside: string): 'none' | 'to' | 'both' {
  if (to === undefined || beside.includes(to)) return 'none';
  return from === undefined ? 'to' : 'both';
}

/** The kinds of what one pull request brings, each once. */
function kindsOf(all: readonly Attention[]): Value {
  const ids = new Set(all.map(({ kind, breaking }) => (breaking ? 'breaking' : kind)));
  return list(
    [...ids].map(id => term('attention-kinds', id)),
    'comma',
  );
}

/**
 * What a pull request brings, in one line. Where its effect stands elsewhere on the page, only what it is about, if that
 * is known.
 */
function line(all: readonly [Attention, ...Attention[]], entry: Entry, isDescribed: boolean): Statement {
  const [first] = all;
  const about = all.find(({ subject }) => subject !== undefined) ?? first;
  const subject = subjectOf(about);
  const isBrief = isDescribed && subject !== null;
  const change = changeOf(about, isBrief ? '' : entry.effect.text);
  const affects = all.find(one => one.affects !== undefined)?.affects;
  return statement('attention', {
    kinds: kindsOf(all),
    what: isBrief ? subject : effectText(entry),
    reference: reference(entry.number),
    change,
    hasSubject: subject !== null && !isBrief && (change !== 'none' || about.by === 'path'),
    subject: subject ?? name(''),
    from: code(about.from ?? ''),
    to: code(about.to ?? ''),
    hasAffects: affects !== undefined,
    affects: title(affects ?? '', 'full'),
  });
}

export const attention: Section = {
  id: 'attention',
  compose: (digest: Digest, { sections }) => {
    const entries = entriesByNumber(digest);
    const described = describedIn(['reverted', 'this-week'], digest, sections);
    const numbers = [...new Set(digest.attention.map(({ pullRequest }) => pullRequest))];
    const lines = numbers.flatMap(number => {
      const entry = entries.get(number);
      const [first, ...others] = digest.attention.filter(({ pullRequest }) => pullRequest === number);
      return entry === undefined || first === undefined ? [] : [line([first, ...others], entry, described.has(number))];
    });
    if (lines.length === 0) return null;
    const folded = lines.slice(MAX_LINES);
    return {
      lines: lines.slice(0, MAX_LINES),
      more: folded.length === 0 ? null : { count: statement('more', { n: folded.length }), lines: folded },
    };
  },
};
