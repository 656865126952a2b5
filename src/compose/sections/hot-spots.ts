import type { Digest, Statistics } from '../../domain/digest.js';
import { type SectionContent, statement, type Value } from '../../domain/page.js';
import { isWrittenByHand } from '../../domain/written-by-hand.js';
import { isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { evidence, list, number, owner, paragraph, path } from '../values.js';

const MAX_ROWS = 12;
/** A table of a single module says nothing. */
const MIN_MODULES = 2;

type FileRow = Statistics['files'][number];
type ModuleRow = Statistics['modules'][number];

function row({ path: of, pullRequests, additions, deletions }: FileRow | ModuleRow) {
  return {
    path: path(of),
    count: number(pullRequests.length),
    evidence: evidence(pullRequests),
    additions: number(additions),
    deletions: number(deletions),
  };
}

function moduleRow(module: ModuleRow): SectionContent {
  const { owners = [] } = module;
  return { ...row(module), owners: owners.length === 0 ? null : list(owners.map(owner), 'space') };
}

function modulesTable(modules: readonly ModuleRow[]): SectionContent | null {
  if (modules.length < MIN_MODULES) return null;
  const shown = modules.slice(0, MAX_ROWS);
  return { isOwned: shown.some(({ owners }) => owners !== undefined), rows: shown.map(moduleRow) };
}

function busiest({ hotFiles }: Statistics): Value | null {
  if (hotFiles?.busiest === undefined) return null;
  const { paths, busiest: first } = hotFiles;
  return paragraph([
    statement('hot-file', { path: path(first.path), n: first.pullRequests.length, people: first.people ?? 0 }),
    paths.length > 1 ? statement('hot-files', { n: paths.length }) : null,
  ]);
}

function filesTable(files: readonly FileRow[], statistics: Statistics): SectionContent | null {
  if (files.length === 0) return null;
  return {
    busiest: busiest(statistics),
    rows: files.slice(0, MAX_ROWS).map(row),
    isCut: files.length > MAX_ROWS,
  };
}

export const hotSpots: Section = {
  id: 'hot-spots',
  compose: (digest: Digest) => {
    const { statistics } = digest;
    const modules = modulesTable(statistics.modules.filter(isWrittenByHand));
    const files = filesTable(statistics.files.filter(isWrittenByHand), statistics);
    if (!isAtLeast(digest, 'quiet') || (modules === null && files === null)) return null;
    return { modules, files };
  },
};
