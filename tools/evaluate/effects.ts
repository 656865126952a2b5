/**
 * Prints the effects of pull requests chosen at random, for reading:
 * `npx tsx tools/evaluate/effects.ts --sample 20 --seed 1 FILE.jsonl.gz|CLONE|example …`. A clone is read over its last
 * `--days`, 28 by default. `--from description` shows only effects of that source.
 */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pullRequestsOf } from '../../__tests__/support/world.js';
import { changeOf } from '../../src/analyze/changes/index.js';
import { effectOf } from '../../src/analyze/effects/index.js';
import { pathKind } from '../../src/analyze/paths/index.js';
import { revertClaimOf } from '../../src/analyze/reverts/revert-claim.js';
import { EFFECT_SOURCES, type Effect } from '../../src/domain/briefing.js';
import { instantOf } from '../../src/domain/instant.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { gitIn } from '../../src/gather/git/command.js';
import { gitSource } from '../../src/gather/git/index.js';
import { exampleWeek } from '../example-week/index.js';
import { readHistoryLines } from '../histories/lines.js';

const DAY = 86_400_000;
const silent = { info: () => {}, progress: () => {}, warning: console.error };

interface Shown {
  source: string;
  pullRequest: PullRequest;
  effect: Effect;
}

/** Numbers in [0, 1) that depend on the seed alone: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sampleOf<T>(all: readonly T[], size: number, random: () => number): T[] {
  const keyed = all.map(one => ({ one, key: random() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ one }) => one);
}

function fromFile(path: string): PullRequest[] {
  return readHistoryLines(path).map(({ author, login, bot, committedAt, sha, files, ...line }) => ({
    ...line,
    author: { name: author, bot, ...(login !== null && { login }) },
    coAuthors: [],
    mergedAt: committedAt,
    commitSha: sha,
    files,
  }));
}

async function fromClone(path: string, days: number): Promise<PullRequest[]> {
  const newest = (await gitIn(path).output(['log', '-1', '--format=%ct'])).toString('utf8').trim();
  const end = Number(newest) * 1000 + 1000;
  const period = { start: instantOf(end - days * DAY), end: instantOf(end), asOf: null };
  const source = gitSource({ path, period, log: silent });
  await source.open();
  return (await source.gather()).pullRequests;
}

function fromExample(): PullRequest[] {
  return pullRequestsOf(exampleWeek()).filter(({ mergedAt }) => mergedAt >= '2026-03-30' && mergedAt < '2026-04-06');
}

async function read(name: string, days: number): Promise<PullRequest[]> {
  if (name === 'example') return fromExample();
  if (!existsSync(name)) throw new Error(`${name}: no such file or clone`);
  return statSync(name).isDirectory() ? fromClone(name, days) : fromFile(name);
}

function shown(source: string, pullRequest: PullRequest): Shown {
  const change = changeOf(pullRequest, {
    outcome: {},
    revertClaim: revertClaimOf(pullRequest),
    moduleOf: path => path.split('/')[0] ?? '',
    kindOf: pathKind,
  });
  return { source, pullRequest, effect: effectOf(change) };
}

const nameOf = (path: string) => path.split('/').findLast(part => part !== '' && part !== 'repo') ?? path;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      days: { type: 'string', default: '28' },
      last: { type: 'string', default: '1500' },
      from: { type: 'string' },
      body: { type: 'boolean', default: false },
    },
  });
  const random = randomFrom(Number(values.seed));
  for (const name of positionals) {
    const all = await read(name, Number(values.days));
    const effects = all.slice(-Number(values.last)).map(one => shown(nameOf(name), one));
    const counts = EFFECT_SOURCES.map(from => `${effects.filter(({ effect }) => effect.from === from).length} ${from}`);
    console.log(`\n== ${nameOf(name)}: ${effects.length} pull requests, effects from ${counts.join(', ')}`);
    const eligible = effects.filter(({ effect }) => values.from === undefined || effect.from === values.from);
    for (const { pullRequest, effect } of sampleOf(eligible, Number(values.sample), random)) {
      console.log(`#${pullRequest.number} ${pullRequest.title}\n   ${effect.from.padEnd(12)} ${effect.text}`);
      if (values.body) console.log(pullRequest.body.slice(0, 700).replaceAll(/^/gm, '      | '));
    }
  }
}

await main();
