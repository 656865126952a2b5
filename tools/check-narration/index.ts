/**
 * `npm run check-narration`: puts twelve kinds of error into correct sentences about pull requests, and prints how many the
 * checks catch and how many correct sentences they refuse. `--misses` prints what was missed, `--markdown` a table for docs.
 */
import { checkSentence, type ReasonCode, type Sentence } from '../../src/narrate/check/index.js';
import { table } from '../evaluate/tables.js';
import { ERRORS, factsOf } from './errors.js';
import { correctSamples, ORIGINS, type Sample } from './samples.js';

/** Sentences that code writes itself, though the quote has them: paths, references, people, outcomes. */
const BY_CODE: ReadonlySet<ReasonCode> = new Set(['path', 'reference', 'mention', 'outcome']);
const MAX_REFUSED = 0.05;
/** Errors are put into each fourth English sentence, which takes a minute; `--all` takes them all. */
const STEP = process.argv.includes('--all') ? 1 : 4;

const percent = (part: number, all: number) => (all === 0 ? '–' : `${((part / all) * 100).toFixed(1)} %`);

interface Missed {
  kind: string;
  sentence: Sentence;
}

/** Caught: refused, or what is missing is added by code. */
function isCaught(sample: Sample, sentence: Sentence): boolean {
  const before = checkSentence(sample.sentence, sample.facts);
  const verdict = checkSentence(sentence, factsOf(sample, sentence));
  return !verdict.kept || (before.kept && verdict.hedges.length > before.hedges.length);
}

function errorsTable(samples: readonly Sample[], missed: Missed[]): string[][] {
  // An error in a sentence that was refused before proves nothing.
  const kept = samples
    .filter(({ origin }, at) => at % STEP === 0 || !['quote', 'rewrite'].includes(origin))
    .filter(({ sentence, facts }) => checkSentence(sentence, facts).kept);
  const rows = ERRORS.map(({ kind, target, inject }) => {
    const cells = [false, true].map(isChinese => {
      const chosen = kept.filter(({ facts }) => facts.language.startsWith('zh') === isChinese);
      const injected = chosen.flatMap(sample => inject(sample).map(sentence => ({ sample, sentence })));
      const short = injected.filter(({ sentence }) => sentence.text.length <= 280);
      const escaped = short.filter(({ sample, sentence }) => !isCaught(sample, sentence));
      missed.push(...escaped.map(({ sentence }) => ({ kind, sentence })));
      return { all: short.length, caught: short.length - escaped.length };
    });
    const sum = (of: 'all' | 'caught') => cells.reduce((total, cell) => total + cell[of], 0);
    const isMet = sum('caught') >= target * sum('all');
    if (!isMet) process.exitCode = 1;
    const shares = cells.flatMap(({ all, caught }) => [String(all), percent(caught, all)]);
    return [kind, ...shares, percent(sum('caught'), sum('all')), percent(target, 1), isMet ? 'met' : 'NOT met'];
  });
  return [['error', 'English', 'caught', 'Chinese', 'caught', 'both', 'target', ''], ...rows];
}

function correctTable(samples: readonly Sample[], missed: Missed[]): string[][] {
  const rows = [...ORIGINS, null].map(origin => {
    const chosen = samples.filter(one => origin === null || one.origin === origin);
    const refused = chosen.flatMap(({ sentence, facts }) => {
      const verdict = checkSentence(sentence, facts);
      return verdict.kept ? [] : [{ sentence, reasons: verdict.reasons }];
    });
    const byCode = refused.filter(({ reasons }) => reasons.some(reason => BY_CODE.has(reason))).length;
    const correct = chosen.length - byCode;
    const wrongly = refused.length - byCode;
    if (origin === null && wrongly > MAX_REFUSED * correct) process.exitCode = 1;
    if (origin !== null) {
      missed.push(...refused.map(({ sentence, reasons }) => ({ kind: `correct, refused for ${reasons}`, sentence })));
    }
    return [origin ?? 'all', ...[chosen.length, byCode, correct, wrongly].map(String), percent(wrongly, correct)];
  });
  return [['sentences of people', 'number', 'say what code alone says', 'correct', 'refused', 'share'], ...rows];
}

const samples = correctSamples();
const missed: Missed[] = [];
const markdown = process.argv.includes('--markdown');
console.log(table(errorsTable(samples, missed), markdown));
console.log(`\n${table(correctTable(samples, missed), markdown)}`);
if (process.argv.includes('--misses')) {
  for (const { kind, sentence } of missed) {
    console.log(`\n${kind}: ${sentence.text}\n  ${sentence.pullRequest}: ${sentence.evidence.quote}`);
  }
}
