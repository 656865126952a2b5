import type { NarratedSentence, Narration } from '../domain/narration.js';
import { narrated, setAside } from './accepted.js';
import { writtenAgain } from './again.js';
import type { Briefed } from './briefed.js';
import { checkBriefing } from './check/index.js';
import type { NotesOptions } from './checked.js';
import type { Aliased } from './choose.js';
import type { Model } from './model.js';
import { briefingQuestion, type WrittenBriefing, type WrittenBriefingSentence } from './prompts/briefing.js';
import { type RepairedBriefing, repairBriefingQuestion } from './prompts/repair.js';

/** Fewer pull requests need no summary. */
const MIN_PULL_REQUESTS = 3;
const MAX = { week: 5, area: 2 } as const;

/** A sentence, where it belongs, and what the rules say to it. */
interface Checked {
  /** The alias of its area; null: it is about the week. */
  area: string | null;
  written: WrittenBriefingSentence;
  verdict: ReturnType<typeof checkBriefing>;
}

export interface BriefingResult extends Pick<Narration, 'week' | 'areas' | 'setAside'> {
  errors: Error[];
}

export const NO_BRIEFING: BriefingResult = { week: [], areas: [], setAside: [], errors: [] };

/** Checks a sentence. One of an area may rest on notes of that area alone. */
function checked(
  { text, notes: ids }: WrittenBriefingSentence,
  area: string | null,
  { notes, areas }: Briefed,
  { language, people, names }: NotesOptions,
): Checked {
  const own = areas.find(({ alias }) => alias === area)?.notes ?? [];
  const citable = area === null ? notes : new Map([...notes].filter(([id]) => own.includes(id)));
  const written = { text: text.trim(), notes: [...new Set(ids)] };
  return { area, written, verdict: checkBriefing(written, { language, people, names, notes: citable }) };
}

/** Of an area, a sentence on one pull request says no more than that one's own line. */
function isOfSeveral({ notes: ids }: WrittenBriefingSentence, { notes }: Briefed): boolean {
  return new Set(ids.map(id => notes.get(id)?.pullRequest ?? id)).size > 1;
}

function checkedSentences({ week, areas }: WrittenBriefing, briefed: Briefed, options: NotesOptions): Checked[] {
  const ofArea = ({ alias }: { alias: string }) =>
    (areas.find(({ area }) => area === alias)?.sentences ?? []).filter(one => isOfSeveral(one, briefed));
  return [
    ...week.slice(0, MAX.week).map(one => checked(one, null, briefed, options)),
    ...briefed.areas.flatMap(area =>
      ofArea(area)
        .slice(0, MAX.area)
        .map(one => checked(one, area.alias, briefed, options)),
    ),
  ];
}

/** The sentences as the digest holds them. Those of the week stand by their most important pull request. */
function resultOf(all: readonly Checked[], { notes, areas }: Briefed, chosen: readonly Aliased[]) {
  const quotesOf = ({ written }: Checked) => written.notes.flatMap(id => notes.get(id)?.evidence ?? []);
  const place = (one: NarratedSentence) =>
    Math.min(...one.quotes.map(({ pullRequest }) => chosen.findIndex(({ number }) => number === pullRequest)));
  const keptIn = (area: string | null) =>
    all.flatMap(one =>
      one.area === area && one.verdict.kept
        ? [narrated(one.written.text, quotesOf(one), one.verdict.hedges, chosen)]
        : [],
    );
  return {
    week: keptIn(null).sort((a, b) => place(a) - place(b)),
    areas: areas
      .map(({ alias, id }) => ({ area: id, sentences: keptIn(alias) }))
      .filter(({ sentences }) => sentences.length > 0),
    setAside: all.flatMap(one => {
      if (one.verdict.kept) return [];
      const about = new Set(quotesOf(one).map(({ pullRequest }) => pullRequest));
      return [setAside(one.written.text, [...about], one.verdict.reasons)];
    }),
  };
}

/** Asks once for the sentences that open the report and its areas, from accepted notes alone, and checks each of them. */
export async function askForBriefing(
  briefed: Briefed,
  chosen: readonly Aliased[],
  options: NotesOptions,
  model: Model,
): Promise<BriefingResult> {
  const about = new Set([...briefed.notes.values()].map(({ pullRequest }) => pullRequest));
  if (about.size < MIN_PULL_REQUESTS) return NO_BRIEFING;
  try {
    const all = checkedSentences(await model.ask(briefingQuestion(briefed, options)), briefed, options);
    const { sentences, errors } = await writtenAgain<Checked, RepairedBriefing['sentences'][number]>(
      all.filter(({ verdict }) => !verdict.kept),
      {
        lineOf: ({ area, written }) => [area === null ? 'of the week' : `of area ${area}`, written.text],
        reasonsOf: ({ verdict }) => (verdict.kept ? [] : verdict.reasons),
        ask: refusals => model.ask(repairBriefingQuestion(briefed, refusals, options)),
        rewritten: ({ area }, written) => checked(written, area, briefed, options),
      },
    );
    return { ...resultOf([...all.filter(({ verdict }) => verdict.kept), ...sentences], briefed, chosen), errors };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ...NO_BRIEFING, errors: [error] };
  }
}
