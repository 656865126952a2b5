import type { Digest } from '../../domain/digest.js';
import { statement, type Value } from '../../domain/page.js';
import { entriesByNumber, entriesOf, type Section } from '../section.js';
import { changeLine } from '../statements/change.js';
import { type Theme, themeName, themeParagraph } from '../statements/theme.js';

/** How many pull requests each theme has; those without a theme come last. */
function sizes(themes: readonly Theme[]): Value {
  const bySize = [...themes].sort((a, b) => b.pullRequests.length - a.pullRequests.length);
  const ordered = [...bySize.filter(({ by }) => by !== 'rest'), ...bySize.filter(({ by }) => by === 'rest')];
  return {
    type: 'bars',
    bars: ordered.map(theme => ({ label: themeName(theme), value: theme.pullRequests.length })),
    layout: 'rows',
  };
}

export const keyChanges: Section = {
  id: 'key-changes',
  compose: (digest: Digest, { charts }) => {
    const { themes, statistics } = digest;
    const { volume } = statistics;
    const named = themes.filter(({ by }) => by !== 'rest');
    const rest = themes.find(({ by }) => by === 'rest');
    // A quiet week is a single list; its themes would be headings of single lines.
    if ((volume !== 'regular' && volume !== 'busy') || named.length === 0) return null;
    const entries = entriesByNumber(digest);
    const lines = ({ listed }: Theme) => entriesOf(listed, entries).map(entry => changeLine(entry));
    return {
      chart: charts && volume === 'busy' ? sizes(themes) : null,
      themes: named.map(theme => ({ paragraph: themeParagraph(theme), lines: lines(theme) })),
      rest:
        rest === undefined
          ? null
          : { lead: statement('other-changes', { n: rest.pullRequests.length }), lines: lines(rest) },
    };
  },
};
