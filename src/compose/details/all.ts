import type { Digest, Entry } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { outcomesOf } from '../statements/outcomes.js';
import { author, LINES_PER_FOLD, list, reference, signalName, term, title } from '../values.js';

const MAX_SIGNALS = 3;

function line(entry: Entry): Statement {
  const { findings, kind, additions, deletions } = entry;
  const badges = [
    ...(kind === 'other' ? [] : [term('change-kinds', kind, kind)]),
    ...outcomesOf(entry),
    ...findings
      .filter(({ signal }) => signal !== 'reverted')
      .slice(0, MAX_SIGNALS)
      .map(({ signal }) => signalName(signal)),
  ];
  return statement('change', {
    reference: reference(entry.number),
    title: title(entry.title, 'whole'),
    author: author(entry.author),
    additions,
    deletions,
    hasBadges: badges.length > 0,
    badges: list(badges, 'comma'),
  });
}

/** All pull requests in merge order, each with its badges, in folds. */
export function allContent({ pullRequests }: Digest): SectionContent {
  const total = pullRequests.length;
  const folds = Array.from({ length: Math.ceil(total / LINES_PER_FOLD) }, (_, page) => {
    const shown = pullRequests.slice(page * LINES_PER_FOLD, (page + 1) * LINES_PER_FOLD);
    return {
      count: statement('all', {
        n: total,
        isPart: total > LINES_PER_FOLD,
        first: page * LINES_PER_FOLD + 1,
        last: page * LINES_PER_FOLD + shown.length,
      }),
      lines: shown.map(line),
    };
  });
  return { folds };
}
