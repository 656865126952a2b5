import type { Attention } from '../../domain/briefing.js';
import type { Statement } from '../../domain/page.js';
import { attentionLines } from '../attention-lines.js';
import { attentionLine } from '../statements/attention.js';
import { grouped, referencesTo, together } from './shared.js';
import { type Located, located, type OrganizationView, type ReferenceSet } from './views.js';

/** A line of "Before you upgrade", of one repository or of several of which it says the same. */
export interface AttentionOver {
  line: Statement;
  about: readonly Located[];
  /** Whether the line tells the effect of the pull requests; else it names its subject alone. */
  tellsEffect: boolean;
}

/** A version of a platform that is needed or no longer works; null: it is something else. */
function requirementOf({ kind, subject, from, to }: Attention): string | null {
  return kind === 'requirement' && subject !== undefined ? JSON.stringify([subject, from, to]) : null;
}

/** What is required in several repositories, whatever words their pull requests have for it. */
function sharedRequirements({ repositories }: OrganizationView): ReadonlySet<string> {
  const all = repositories.flatMap(({ part }) => [...new Set(part.attention.flatMap(one => requirementOf(one) ?? []))]);
  return new Set([...grouped(all, one => one)].flatMap(([one, group]) => (group.length > 1 ? [one] : [])));
}

/** The lines of all repositories, in the order of the digest. */
export function attentionOver(all: OrganizationView, described: ReferenceSet): AttentionOver[] {
  const shared = sharedRequirements(all);
  const lines = located(all.digest.attention, all).flatMap(one => {
    const [view, number] = one;
    const attention = view.part.attention.filter(({ pullRequest }) => pullRequest === number);
    const isShared = attention.some(about => shared.has(requirementOf(about) ?? ''));
    const isDescribed = new Set(isShared || described.has(view, number) ? [number] : []);
    return attentionLines({ ...view.part, attention }, isDescribed).map(found => {
      const { values, ...line } = attentionLine(found);
      return { about: one, tellsEffect: found.tellsEffect, line, values: { ...values, reference: '' } };
    });
  });
  const alike = together(
    lines,
    ({ about: [view] }) => view,
    ({ values }) => JSON.stringify(values),
  );
  return alike.map(group => {
    const [{ line, values, tellsEffect }] = group;
    const about = group.map(one => one.about);
    return { about, tellsEffect, line: { ...line, values: { ...values, reference: referencesTo(about) } } };
  });
}
