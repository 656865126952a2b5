import type { Digest, Entry } from '../../domain/digest.js';
import { evidenceInWords } from '../evidence.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';
import { isGrave } from './key-changes.js';

/** Pull requests told of one signal, the most important first; digest.json has them all. */
const MOST_TOLD = 20;
const FEWEST_RANKED = 10;
/** Of fewer, that there is no finding need not be said. */
const FEWEST_PULL_REQUESTS = 4;

type SignalRow = Digest['statistics']['signals'][number];

function told(signal: string, entries: readonly Entry[], words: Words) {
  const strings = words.strings.signals[signal];
  const forms = [strings?.evidence, strings?.['evidence-otherwise']];
  const severest = (entry: Entry) => entry.findings.find(finding => finding.signal === signal);
  return [...entries]
    .sort((a, b) => b.importance.score - a.importance.score || a.number - b.number)
    .slice(0, MOST_TOLD)
    .map(entry => ({
      reference: words.reference(entry.number),
      title: words.title(entry.title),
      severe: severest(entry)?.severity === 'high',
      evidence: evidenceInWords(forms, severest(entry)?.evidence ?? {}, words),
    }));
}

function signalView({ signal, pullRequests, measured }: SignalRow, entries: ReadonlyMap<number, Entry>, words: Words) {
  const own = pullRequests.flatMap(number => entries.get(number) ?? []);
  const strings = words.strings.signals[signal];
  const rest = own.length - MOST_TOLD;
  return {
    name: strings?.name ?? signal,
    count: words.number(own.length),
    meaning: strings?.meaning ?? '',
    advice: strings?.advice ?? '',
    measured:
      measured === null
        ? null
        : words.phrase('measured', {
            ratio: words.number(measured.ratio),
            low: words.number(measured.low),
            high: words.number(measured.high),
          }),
    lines: told(signal, own, words),
    rest: rest > 0 ? { numbers: words.evidence(pullRequests), count: words.number(rest) } : null,
  };
}

/** The tenth of the week that the model puts first; of a quiet week that would be one, and say nothing. */
function firstByRank(pullRequests: readonly Entry[], words: Words) {
  if (pullRequests.length < FEWEST_RANKED) return null;
  const tenth = Math.ceil(pullRequests.length / 10);
  const first = pullRequests
    .filter(({ risk, outcome }) => risk.rank <= tenth && outcome.revertedBy === undefined)
    .sort((a, b) => a.risk.rank - b.risk.rank);
  return { count: words.number(first.length), references: words.references(first.map(({ number }) => number)) };
}

export const risks: Section = {
  id: 'risks',
  view: ({ statistics, pullRequests }, words) => {
    if (pullRequests.length < FEWEST_PULL_REQUESTS && statistics.signals.length === 0) return null;
    const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
    const security = statistics.signals.some(({ signal }) => signal === 'security-sensitive');
    const grave = pullRequests.filter(isGrave);
    return {
      signals: statistics.signals.map(row => signalView(row, entries, words)),
      none: statistics.signals.length === 0,
      noSecurity: !security && pullRequests.length >= FEWEST_PULL_REQUESTS,
      grave:
        grave.length === 0
          ? null
          : {
              count: words.count('pull-requests', grave.length),
              references: words.references(grave.map(({ number }) => number)),
            },
      ranked: firstByRank(pullRequests, words),
    };
  },
};
