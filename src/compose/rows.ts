import type { Digest } from '../domain/digest.js';
import type { PullRequestRow } from '../domain/entry.js';
import type { PageRow } from '../domain/page.js';
import { statement } from '../domain/page.js';
import { outcomesOf } from './statements/outcomes.js';
import { author, name, reference, signalName, term, title } from './values.js';

const REVERTED = 'reverted';

function rowOf(entry: PullRequestRow, area: string | undefined): PageRow {
  const { number, kind, additions, deletions, findings } = entry;
  const signals = findings.map(({ signal }) => signal);
  return {
    reference: reference(number),
    repository: null,
    title: title(entry.title, 'whole'),
    author: author(entry.author),
    area: area === undefined ? null : name(area),
    kind: kind === 'other' ? null : term('change-kinds', kind, kind),
    lines: statement('changed-lines', { additions, deletions }),
    outcomes: outcomesOf(entry),
    reverted: signals.includes(REVERTED) ? signalName(REVERTED) : null,
    findings: signals.filter(signal => signal !== REVERTED).map(signalName),
  };
}

interface Listed extends Pick<Digest, 'areas'> {
  pullRequests: readonly PullRequestRow[];
}

/** Every pull request in merge order, whatever the sections say of it. */
export function rowsOf({ pullRequests, areas }: Listed): PageRow[] {
  const areaOf = new Map(areas.flatMap(area => area.pullRequests.map(number => [number, area.name] as const)));
  return pullRequests.map(entry => rowOf(entry, areaOf.get(entry.number)));
}
