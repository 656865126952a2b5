import { z } from 'zod';
import { inForm } from '../github/answer-form.js';
import type { GitHubClient } from '../github/client.js';

/** Repositories that one request asks for. */
const MAX_PER_REQUEST = 20;

/** A name as GitHub writes it; a marker has a hash in place of a longer one. */
const OWNER_AND_NAME = /^([\w-]+)\/([\w.-]+)$/;

const Nodes = z.record(z.string(), z.object({ id: z.string() }).nullable());

/** The node ids of repositories by name, also by a former name; null: GitHub does not find it. Each is asked for once. */
export type NodeReader = (names: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;

export function createNodeReader(client: GitHubClient): NodeReader {
  const nodes = new Map<string, string | null>();
  return async names => {
    const unread = [...new Set(names)].filter(name => OWNER_AND_NAME.test(name) && !nodes.has(name));
    const asked = unread.slice(0, MAX_PER_REQUEST);
    if (asked.length === 0) return nodes;
    const fields = asked.map((name, n) => {
      const [, owner, repository] = OWNER_AND_NAME.exec(name) ?? [];
      return `node${n}: repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repository)}) { id }`;
    });
    const { data } = await client.ask(`query FormerNames { ${fields.join('\n')} }`, {}, 3);
    const answer = inForm(Nodes.nullish(), data);
    for (const [n, name] of asked.entries()) nodes.set(name, answer?.[`node${n}`]?.id ?? null);
    return nodes;
  };
}
