import type { Digest, Entry } from '../../domain/digest.js';
import { evidenceInWords } from '../evidence.js';
import { isGrave } from '../gravity.js';
import { hindsightProse, signalProse, verdict } from '../prose/risks.js';
import type { Section } from '../section.js';
import type { Words } from '../words.js';

/** Pull requests told of one signal, the most important first; digest.json has them all. */
const MAX_TOLD = 20;
const MIN_RANKED = 10;
const MAX_RANKED = 5;
const MIN_LINES = 10;
/** Of fewer, that there is no finding need not be said. */
const MIN_PULL_REQUESTS = 4;

type SignalRow = Digest['statistics']['signals'][number];

function told(signal: string, entries: readonly Entry[], words: Words) {
  const strings = words.strings.signals[signal];
  const forms = [strings?.evidence, strings?.['evidence-otherwise']];
  const severest = (entry: Entry) => entry.findings.find(finding => finding.signal === signal);
  return [...entries]
    .sort((a, b) => b.importance.score - a.importance.score || a.number - b.number)
    .slice(0, MAX_TOLD)
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
  const rest = own.length - MAX_TOLD;
  return {
    name: strings?.name ?? signal,
    count: words.number(own.length),
    meaning: strings?.meaning ?? '',
    advice: strings?.advice ?? '',
    measured:
      measured === null
        ? null
        : words.phrase(measured.here ? 'measured-here' : 'measured', {
            ratio: words.number(measured.ratio),
            low: words.number(measured.low),
            high: words.number(measured.high),
          }),
    where: signalProse(own, words),
    lines: told(signal, own, words),
    rest: rest > 0 ? { numbers: words.evidence(pullRequests), count: words.number(rest) } : null,
  };
}

/** The first by rank, but for what was told already, what undoes, and what is too small to read closely. */
function firstByRank(pullRequests: readonly Entry[], words: Words) {
  if (pullRequests.length < MIN_RANKED) return null;
  const tenth = Math.ceil(pullRequests.length / 10);
  const first = pullRequests
    .filter(
      ({ risk, outcome }) => risk.rank <= tenth && outcome.revertedBy === undefined && outcome.reverts === undefined,
    )
    .filter(({ additions, deletions }) => additions + deletions >= MIN_LINES)
    .sort((a, b) => a.risk.rank - b.risk.rank)
    .slice(0, MAX_RANKED);
  if (first.length === 0) return null;
  return {
    lead: words.say('ranked', { n: first.length, total: pullRequests.length }),
    lines: first.map(({ number, title }) => ({ reference: words.reference(number), title: words.title(title) })),
  };
}

export const risks: Section = {
  id: 'risks',
  view: (digest, words) => {
    const { statistics, pullRequests } = digest;
    const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
    const security = statistics.signals.some(({ signal }) => signal === 'security-sensitive');
    if (pullRequests.length < MIN_PULL_REQUESTS && !pullRequests.some(isGrave)) return null;
    // What was reverted has a section of its own above.
    const signals = statistics.signals.filter(({ signal }) => signal !== 'reverted');
    return {
      signals: signals.map(row => signalView(row, entries, words)),
      noSecurity:
        security || pullRequests.length < MIN_PULL_REQUESTS
          ? null
          : words.say('security-none', { files: statistics.totals.files }),
      verdict: verdict(digest, words),
      flagAccuracy: hindsightProse(digest.flagAccuracy, words),
      ranked: firstByRank(pullRequests, words),
    };
  },
};
