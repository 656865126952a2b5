import type { Digest } from '../../domain/digest.js';
import { type BarChart, type SectionContent, statement, type Value } from '../../domain/page.js';
import { type Entries, entriesByNumber, entriesOf, isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { changeLine } from '../statements/change.js';
import { type Theme, themeName, themeParagraph } from '../statements/theme.js';

const isNamed = ({ by }: Theme) => by !== 'rest';

/** How many pull requests each theme has, the most first; those without a theme come last. */
function chart(themes: readonly Theme[]): BarChart {
  const bySize = [...themes].sort((a, b) => b.pullRequests.length - a.pullRequests.length);
  const bars = [...bySize.filter(isNamed), ...bySize.filter(theme => !isNamed(theme))].map(theme => ({
    label: themeName(theme),
    value: theme.pullRequests.length,
  }));
  return { type: 'bars', bars, layout: 'rows' };
}

function linesOf({ listed }: Theme, entries: Entries): Value[] {
  return entriesOf(listed, entries).map(entry => changeLine(entry));
}

function rest(themes: readonly Theme[], entries: Entries): SectionContent | null {
  const theme = themes.find(one => !isNamed(one));
  if (theme === undefined) return null;
  return { lead: statement('other-changes', { n: theme.pullRequests.length }), lines: linesOf(theme, entries) };
}

export const keyChanges: Section = {
  id: 'key-changes',
  compose: (digest: Digest, { charts }) => {
    const { themes } = digest;
    const named = themes.filter(isNamed);
    // A quiet week is a single list; its themes would be headings of single lines.
    if (!isAtLeast(digest, 'regular') || named.length === 0) return null;
    const entries = entriesByNumber(digest);
    return {
      // In smaller weeks, most bars would be of one to three pull requests.
      chart: charts && isAtLeast(digest, 'busy') ? chart(themes) : null,
      themes: named.map(theme => ({ paragraph: themeParagraph(theme), lines: linesOf(theme, entries) })),
      rest: rest(themes, entries),
    };
  },
};
