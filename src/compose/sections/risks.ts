import type { Digest, Entry, Statistics } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { type Entries, entriesByNumber, entriesOf, isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { basis } from '../statements/basis.js';
import { titledLine } from '../statements/change.js';
import { flagAccuracyParagraph, signalPlace, verdict } from '../statements/risks.js';
import { evidence, number, paragraph, signalName, term } from '../values.js';

type SignalRow = Statistics['signals'][number];

function line(entry: Entry, signal: string): SectionContent {
  const found = entry.findings.find(finding => finding.signal === signal);
  return {
    change: titledLine(entry),
    basis: basis('signals', signal, found?.evidence ?? {}),
    isHigh: found?.severity === 'high',
  };
}

function measuredStatement({ measured }: SignalRow): Statement | null {
  if (measured === null) return null;
  const { ratio, low, high, here } = measured;
  return statement('measured', { isHere: here, ratio: number(ratio), low: number(low), high: number(high) });
}

function signalContent(row: SignalRow, entries: Entries): SectionContent {
  const { signal, pullRequests, listed, unlisted } = row;
  return {
    name: signalName(signal),
    count: statement('count', { n: pullRequests.length }),
    explanation: paragraph([
      // Empty for a signal that the language does not know.
      term('signal-meanings', signal, ''),
      term('signal-advice', signal, ''),
      measuredStatement(row),
      signalPlace(row),
    ]),
    lines: entriesOf(listed, entries).map(entry => line(entry, signal)),
    rest: unlisted.length === 0 ? null : statement('and-more', { n: unlisted.length, evidence: evidence(unlisted) }),
  };
}

/** The pull requests to read most closely. */
function firstByRisk({ statistics, pullRequests }: Digest, entries: Entries): SectionContent | null {
  const first = entriesOf(statistics.findings.firstByRisk, entries);
  if (first.length === 0) return null;
  return {
    lead: statement('first-by-risk', { n: first.length, total: pullRequests.length }),
    lines: first.map(entry => titledLine(entry)),
  };
}

function noSecurity(digest: Digest): Statement | null {
  const { signals, totals } = digest.statistics;
  const isFound = signals.some(({ signal }) => signal === 'security-sensitive');
  return isFound || !isAtLeast(digest, 'quiet') ? null : statement('no-security', { files: totals.files });
}

export const risks: Section = {
  id: 'risks',
  compose: digest => {
    const { findings, signals } = digest.statistics;
    // In a week of a few pull requests, "no findings" is not worth a section.
    if (!isAtLeast(digest, 'quiet') && findings.high.length === 0) return null;
    const entries = entriesByNumber(digest);
    return {
      verdict: verdict(digest),
      ranked: firstByRisk(digest, entries),
      flagAccuracy: flagAccuracyParagraph(digest.flagAccuracy),
      noSecurity: noSecurity(digest),
      // Reverted pull requests have a section of their own.
      signals: signals.filter(({ signal }) => signal !== 'reverted').map(row => signalContent(row, entries)),
    };
  },
};
