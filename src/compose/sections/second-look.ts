import { type SectionContent, statement, type Value } from '../../domain/page.js';
import type { SecondLook } from '../../domain/second-look.js';
import { type Entries, entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { basis } from '../statements/basis.js';
import { suggestionParagraph } from '../statements/suggestions/index.js';
import { list, number, owner, paragraph, person, reference, term, title } from '../values.js';

/** Whom to ask; null if nobody is known. */
function ask({ owners, people }: SecondLook['ask']): Value | null {
  const who = [...owners.map(owner), ...people.map(person)];
  return who.length === 0 ? null : statement('ask', { who: list(who) });
}

/** One line of the section; null if the digest does not have the pull request. */
export function look(one: SecondLook, place: number, entries: Entries): SectionContent | null {
  const entry = entries.get(one.pullRequest);
  if (entry === undefined) return null;
  const reasons = one.reasons.map(({ id, evidence }) => basis('second-look', id, evidence));
  return {
    place: number(place),
    text: paragraph([
      statement('look', {
        reference: reference(one.pullRequest),
        what: title(entry.effect.text, 'brief'),
        reasons: list(reasons, 'semicolon'),
      }),
      one.action === undefined ? null : term('second-look-actions', one.action, ''),
      ask(one.ask),
    ]),
  };
}

export const secondLook: Section = {
  id: 'second-look',
  compose: digest => {
    const { secondLook: found, suggestions = [] } = digest;
    const entries = entriesByNumber(digest);
    const looks = found.flatMap((one, index) => look(one, index + 1, entries) ?? []);
    const actions = suggestions.flatMap(one => suggestionParagraph(one, entries) ?? []);
    return looks.length === 0 && actions.length === 0 ? null : { looks, actions };
  },
};
