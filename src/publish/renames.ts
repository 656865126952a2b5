import { z } from 'zod';
import type { GitHubClient } from '../github/client.js';
import { hasOwnTitle, type ReportBody } from './body.js';
import type { ThreadKind } from './thread-kind.js';

const Renames = z.object({
  nodes: z.array(
    z.object({ id: z.string(), renames: z.object({ nodes: z.array(z.object({ previousTitle: z.string() })) }) }),
  ),
});

/** The titles that threads had before, by id. */
export type RenameReader = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** GitHub keeps the former titles of issues, but not those of discussions: there, every thread seems to have had none. */
export function createRenameReader(client: GitHubClient, { documents }: ThreadKind): RenameReader {
  const known = new Map<string, readonly string[]>();
  return async ids => {
    const unread = ids.filter(id => !known.has(id)).slice(0, 100);
    if (documents.renames === null || unread.length === 0) return known;
    const { nodes } = await client.query(documents.renames, { ids: unread }, Renames);
    for (const { id, renames } of nodes)
      known.set(
        id,
        renames.nodes.map(({ previousTitle }) => previousTitle),
      );
    return known;
  };
}

interface TitledThread {
  id: string;
  title: string;
  content: ReportBody;
}

/** The ids of the threads that are no reports but copies: they have a title that is not ours, and never had another. */
export async function copiesAmong(
  threads: readonly TitledThread[],
  readRenames: RenameReader,
): Promise<ReadonlySet<string>> {
  const others = threads.filter(({ content, title }) => !hasOwnTitle(content, title));
  const renames = await readRenames(others.map(({ id }) => id));
  const wasOurs = ({ id, content }: TitledThread) =>
    renames.get(id)?.some(title => hasOwnTitle(content, title)) ?? false;
  return new Set(others.filter(thread => !wasOurs(thread)).map(({ id }) => id));
}
