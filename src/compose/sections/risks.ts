import type { Digest, Entry, Statistics } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { entriesByNumber, entriesOf, type Section } from '../section.js';
import { basis } from '../statements/basis.js';
import { flagAccuracyParagraph, signalPlace, verdict } from '../statements/risks.js';
import { evidence, number, paragraph, reference, term, title } from '../values.js';

type SignalRow = Statistics['signals'][number];
type Entries = ReadonlyMap<number, Entry>;

function line(entry: Entry, signal: string): SectionContent {
  const found = entry.findings.find(finding => finding.signal === signal);
  return {
    change: statement('titled', { reference: reference(entry.number), title: title(entry.title) }),
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
    name: term('signals', signal, signal),
    count: statement('count', { n: pullRequests.length }),
    explanation: paragraph([
      term('signal-meanings', signal, ''),
      term('signal-advice', signal, ''),
      measuredStatement(row),
      signalPlace(row),
    ]),
    lines: entriesOf(listed, entries).map(entry => line(entry, signal)),
    rest: unlisted.length === 0 ? null : statement('and-more', { n: unlisted.length, evidence: evidence(unlisted) }),
  };
}

function firstByRisk({ statistics, pullRequests }: Digest, entries: Entries): SectionContent | null {
  const first = entriesOf(statistics.findings.firstByRisk, entries);
  if (first.length === 0) return null;
  return {
    lead: statement('first-by-risk', { n: first.length, total: pullRequests.length }),
    lines: first.map(({ number: one, title: text }) =>
      statement('titled', { reference: reference(one), title: title(text) }),
    ),
  };
}

function noSecurity({ statistics }: Digest): Statement | null {
  const isFound = statistics.signals.some(({ signal }) => signal === 'security-sensitive');
  return isFound || statistics.volume === 'few' ? null : statement('no-security', { files: statistics.totals.files });
}

export const risks: Section = {
  id: 'risks',
  compose: digest => {
    const { volume, findings, signals } = digest.statistics;
    // That a few pull requests have no finding need not be said.
    if ((volume === 'none' || volume === 'few') && findings.high.length === 0) return null;
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
