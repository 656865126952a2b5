import type { Statistics } from '../../domain/digest.js';
import { type SectionContent, statement, type Value } from '../../domain/page.js';
import { isWrittenByHand } from '../../domain/written-by-hand.js';
import type { Section } from '../section.js';
import { evidence, list, number, owner, paragraph, path } from '../values.js';

const MAX_ROWS = 12;

type Row = Pick<Statistics['files'][number], 'path' | 'pullRequests' | 'additions' | 'deletions'>;

function row({ path: of, pullRequests, additions, deletions }: Row): SectionContent {
  return {
    path: path(of),
    count: number(pullRequests.length),
    evidence: evidence(pullRequests),
    additions: number(additions),
    deletions: number(deletions),
  };
}

function busiest({ hotFiles }: Statistics): Value | null {
  const { busiest: first, paths = [] } = hotFiles ?? {};
  if (first === undefined) return null;
  return paragraph([
    statement('hot-file', {
      path: path(first.path),
      n: first.pullRequests.length,
      people: first.people ?? 0,
    }),
    paths.length > 1 ? statement('hot-files', { n: paths.length }) : null,
  ]);
}

function modulesTable(rows: Statistics['modules']): SectionContent | null {
  if (rows.length < 2) return null;
  const shown = rows.slice(0, MAX_ROWS);
  return {
    isOwned: shown.some(({ owners }) => owners !== undefined),
    rows: shown.map(module => ({
      ...row(module),
      owners: module.owners === undefined ? null : list(module.owners.map(owner), 'space'),
    })),
  };
}

export const hotSpots: Section = {
  id: 'hot-spots',
  compose: ({ statistics }) => {
    const files = statistics.files.filter(isWrittenByHand);
    const modules = modulesTable(statistics.modules.filter(isWrittenByHand));
    const { volume } = statistics;
    if (volume === 'none' || volume === 'few' || (files.length === 0 && modules === null)) return null;
    return {
      modules,
      files:
        files.length === 0
          ? null
          : {
              busiest: busiest(statistics),
              rows: files.slice(0, MAX_ROWS).map(row),
              isCut: files.length > MAX_ROWS,
            },
    };
  },
};
