import type { Digest, Statistics } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { isWrittenByHand } from '../../domain/written-by-hand.js';
import { listUpTo, owner, path, reference } from '../values.js';

const MAX_ROWS = 12;
const MAX_REFERENCES = 12;
const MAX_OWNERS = 4;
/** A list of a single module says nothing. */
const MIN_MODULES = 2;

type FileRow = Statistics['files'][number];
type ModuleRow = Statistics['modules'][number];

function place(row: FileRow | ModuleRow, owners: readonly string[] = []): Statement {
  const { path: of, pullRequests, additions, deletions } = row;
  return statement('place', {
    path: path(of),
    n: pullRequests.length,
    additions,
    deletions,
    isOwned: owners.length > 0,
    owners: listUpTo(MAX_OWNERS, owners.map(owner)),
    references: listUpTo(MAX_REFERENCES, pullRequests.map(reference)),
  });
}

/** Modules and files that several pull requests changed. */
export function placesContent({ statistics }: Digest): SectionContent | null {
  const modules = statistics.modules.filter(isWrittenByHand);
  const files = statistics.files.filter(isWrittenByHand);
  if (modules.length < MIN_MODULES && files.length === 0) return null;
  return {
    modules: modules.length < MIN_MODULES ? [] : modules.slice(0, MAX_ROWS).map(row => place(row, row.owners)),
    files: files.length === 0 ? null : { lines: files.slice(0, MAX_ROWS).map(row => place(row)) },
  };
}
