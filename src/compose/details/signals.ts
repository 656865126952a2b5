import type { Digest, Statistics } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import { type Entries, entriesOf } from '../lookup.js';
import { basis } from '../statements/basis.js';
import { evidence, number, paragraph, reference, signalName, term } from '../values.js';
import { flagAccuracyStatement } from './reverts.js';

/** Pull requests of one signal that are shown with their evidence; the list of all names the signals of each. */
const MAX_SHOWN = 5;

type SignalRow = Statistics['signals'][number];

function measured({ measured: found }: SignalRow): Statement | null {
  if (found === null) return null;
  const { ratio, low, high, here } = found;
  return statement('measured', { isHere: here, ratio: number(ratio), low: number(low), high: number(high) });
}

function lines({ signal, listed }: SignalRow, entries: Entries): Value[] {
  return entriesOf(listed.slice(0, MAX_SHOWN), entries).map(entry => {
    const found = entry.findings.find(finding => finding.signal === signal);
    return statement('finding', {
      reference: reference(entry.number),
      isHigh: found?.severity === 'high',
      basis: basis('signals', signal, found?.evidence ?? {}),
    });
  });
}

function signalContent(row: SignalRow, entries: Entries): SectionContent {
  const { signal, pullRequests, listed } = row;
  const rest = pullRequests.filter(one => !listed.slice(0, MAX_SHOWN).includes(one));
  return {
    name: statement('signal', { signal: signalName(signal), n: pullRequests.length }),
    // Empty for a signal that the language does not know.
    explanation: paragraph([term('signal-meanings', signal, ''), term('signal-advice', signal, ''), measured(row)]),
    lines: lines(row, entries),
    rest: rest.length === 0 ? null : statement('and-more', { n: rest.length, evidence: evidence(rest, entries.size) }),
  };
}

/** What became of what was flagged before, and every signal. Reverted pull requests have a section of their own. */
export function signalsContent(digest: Digest, entries: Entries): SectionContent | null {
  const rows = digest.statistics.signals.filter(({ signal }) => signal !== 'reverted');
  const flagAccuracy = flagAccuracyStatement(digest);
  if (rows.length === 0 && flagAccuracy === null) return null;
  return { flagAccuracy, signals: rows.map(row => signalContent(row, entries)) };
}
