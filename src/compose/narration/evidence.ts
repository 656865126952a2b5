import type { Narration } from '../../domain/narration.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { name } from '../values.js';
import type { Mark } from './numbered.js';

/** Sentences in a fold: few enough that it fits into one part of the page. */
const MAX_LINES = 50;
/** A page of more sentences says how many it leaves to digest.json. */
const MAX_FOLDS = 4;

/** Who wrote the sentences, how many passed their checks, and how many did not. */
export interface Writing {
  model: string;
  kept: number;
  setAside: number;
}

export function writingOf({ model, week, areas, notes, setAside }: Narration): Writing {
  const inside = [...areas, ...notes].reduce((sum, { sentences }) => sum + sentences.length, 0);
  return { model, kept: week.length + inside, setAside: setAside.length };
}

function narratedBy(n: number, { model, kept, setAside }: Writing): Statement {
  return statement('narrated-by', { n, model: name(model), isAll: n === kept, kept, setAside });
}

/** What the footer says of the numbered sentences of a page: who wrote them, and in folds what each rests on. */
export function evidenceContent(marks: readonly Mark[], writing: Writing): SectionContent {
  const n = marks.length;
  const listed = marks.slice(0, MAX_FOLDS * MAX_LINES);
  const folds = Array.from({ length: Math.ceil(listed.length / MAX_LINES) }, (_, fold) => {
    const before = fold * MAX_LINES;
    const shown = listed.slice(before, before + MAX_LINES);
    return {
      count: statement('narrated-sentences', {
        n,
        model: name(writing.model),
        isPart: n > MAX_LINES,
        first: before + 1,
        last: before + shown.length,
      }),
      // The numbers of marks have no separators in any language.
      sentences: shown.map(({ quotes }, index) => ({ number: name(String(before + index + 1)), quotes })),
      rest:
        before + shown.length === listed.length && n > listed.length
          ? statement('more-in-json', { n: n - listed.length })
          : null,
    };
  });
  return { by: narratedBy(n, writing), folds };
}
