import { NEGATION_KINDS, type Negations, negationsOf, withoutNegations } from './negations.js';
import { stemsOf } from './stems.js';
import { tokensOf } from './tokens.js';

const END =
  /[,;:，；：。—–()（）]|[.!?]\s| (?=(?:which|where|but|because|since|so that|instead of|rather than|and|or|until|while|if|when)\b)|(?=而不|但|并且)/u;
/** Of the words of a clause, the share that a sentence has if it tells the clause, and if it may tell it. */
const MIN_TOLD = { surely: 0.5, perhaps: 0.3 } as const;

/** Without names of code, which have signs that end clauses elsewhere. */
const clausesOf = (source: string) =>
  tokensOf(source)
    .prose.split(END)
    .filter(clause => clause.trim() !== '');

/** The share of the words of a clause that a sentence has. A clause without long words may be told by any sentence. */
function shareTold(said: ReadonlySet<string>, clause: string): number {
  const stems = [...stemsOf(withoutNegations(clause))];
  return stems.length === 0 ? MIN_TOLD.perhaps : stems.filter(stem => said.has(stem)).length / stems.length;
}

/** How often a sentence has to deny and may deny, by the clauses of its sources that it tells. */
export function denialsTold(sentence: string, sources: readonly string[]): { least: Negations; most: Negations } {
  const said = stemsOf(withoutNegations(sentence));
  const texts = sources.flatMap(clausesOf);
  const clauses = texts.map(clause => ({
    told: texts.length === 1 ? 1 : shareTold(said, clause),
    negations: negationsOf(clause),
  }));
  const sum = (least: number) => {
    const counts = NEGATION_KINDS.map(kind => {
      const told = clauses.filter(clause => clause.told >= least);
      return [kind, told.reduce((total, { negations }) => total + negations[kind], 0)];
    });
    return Object.fromEntries(counts) as Negations;
  };
  return { least: sum(MIN_TOLD.surely), most: sum(MIN_TOLD.perhaps) };
}
