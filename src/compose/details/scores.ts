import type { Digest, Entry } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { type Entries, entriesOf } from '../lookup.js';
import { basis } from '../statements/basis.js';
import { decimal, factorName, list, noted, reference } from '../values.js';

/** The score is cut here, so its points may add up to more. */
const MAX_SCORE = 10;

function score({ number, importance, risk }: Entry): Statement {
  const factors = importance.factors.map(({ id, points, evidence }) =>
    statement('factor', {
      points: { type: 'points', points },
      factor: noted(factorName(id), basis('factors', id, evidence)),
    }),
  );
  return statement('score', {
    reference: reference(number),
    score: decimal(importance.score),
    isMost: importance.score === MAX_SCORE,
    factors: list(factors, 'semicolon'),
    rank: risk.rank,
    of: risk.of,
  });
}

/** What the importance of each highlight is made of, and its rank by risk. */
export function scoresContent({ highlights }: Digest, entries: Entries): SectionContent | null {
  const shown = entriesOf(highlights, entries);
  return shown.length === 0 ? null : { lines: shown.map(score) };
}
