/**
 * Prints what stands under "Before you upgrade" in weeks chosen by chance, for reading:
 * `npx tsx tools/evaluate/attention.ts NAME… --weeks N --seed S [--lines N] [--all]`. A name is that of a history beside the
 * checkout (`uv`, `sglang-2026-w14`) or `example`. `--lines` prints a random sample of so many lines over all names;
 * `--all` also prints the titles of the pull requests without a line.
 */
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { attentionOf } from '../../src/analyze/attention/index.js';
import type { Attention } from '../../src/domain/briefing.js';
import { randomFrom } from '../random.js';
import { sampleOf } from './random.js';
import { type SampledWeek, sampledWeeks } from './sampled-weeks.js';

function factsOf({ by, subject, from, to, affects, breaking }: Attention): string {
  const versions = from === undefined && to === undefined ? undefined : `${from ?? '?'} → ${to ?? '?'}`;
  const affected = affects === undefined ? undefined : `affects ${affects}`;
  return [breaking && 'breaking', `by ${by}`, subject, versions, affected].filter(Boolean).join(' · ');
}

/** The lines of one week, each with its title and facts; with `all`, then the titles that have none. */
export function linesOf({ name, start, assessed, context }: SampledWeek, all = false): string[] {
  const byNumber = new Map(assessed.map(one => [one.change.pullRequest.number, one]));
  const changes = assessed.map(({ change }) => change);
  const found = attentionOf(changes, context);
  const titleOf = (number: number) => byNumber.get(number)?.change.pullRequest.title ?? '';
  const lines = found.map(
    one =>
      `${name} ${start.slice(0, 10)} #${one.pullRequest} ${one.kind} (${factsOf(one)}): ${titleOf(one.pullRequest)}`,
  );
  const numbers = new Set(found.map(({ pullRequest }) => pullRequest));
  const rest = changes.filter(({ pullRequest }) => !numbers.has(pullRequest.number));
  return all ? [...lines, ...rest.map(({ pullRequest }) => `  – #${pullRequest.number} ${pullRequest.title}`)] : lines;
}

interface Options {
  weeks: number;
  seed: number;
  /** How many lines to choose by chance; absent: all. */
  lines?: number;
  all?: boolean;
}

export function evaluateAttention(names: readonly string[], { weeks, seed, lines, all = false }: Options): string {
  const random = randomFrom(seed);
  const sampled = names.flatMap(name => sampledWeeks(name, weeks, random));
  const found = sampled.map(week => linesOf(week, all));
  const read = sampled.reduce((sum, { assessed }) => sum + assessed.length, 0);
  const chosen = lines === undefined ? found.flat() : sampleOf(found.flat(), lines, random);
  return [
    ...chosen,
    `${found.flat().length} lines in ${sampled.length} weeks of ${read} pull requests, seed ${seed}`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      weeks: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      lines: { type: 'string' },
      all: { type: 'boolean' },
    },
  });
  const { weeks, seed, lines, all } = values;
  console.log(
    evaluateAttention(positionals, {
      weeks: Number(weeks),
      seed: Number(seed),
      ...(lines === undefined ? {} : { lines: Number(lines) }),
      ...(all === undefined ? {} : { all }),
    }),
  );
}
