/**
 * `npx tsx tools/evaluate/areas.ts FILE… [--weeks N] [--assignments N] [--series]`: the areas of the last weeks of histories, how many product pull
 * requests have none, and all names, for reading.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { areasOf } from '../../src/analyze/areas/index.js';
import { canBeArea, isTellingFolder, ownNamesOf } from '../../src/analyze/areas/not-areas.js';
import { areaKey } from '../../src/analyze/areas/synonyms.js';
import { importanceOf } from '../../src/analyze/importance/index.js';
import { seriesOf } from '../../src/analyze/series/index.js';
import { keyOf, tagRules, tagsOf } from '../../src/analyze/tags/index.js';
import { type ReplayedWeek, replay } from '../../src/backtest/replay.js';
import { readHistoryFile } from '../histories/index.js';

/** The repositories of the histories, by the start of the file's name. */
const REPOSITORIES: readonly (readonly [string, string])[] = [
  ['sglang', 'sgl-project/sglang'],
  ['vllm-ascend', 'vllm-project/vllm-ascend'],
  ['aiter', 'ROCm/aiter'],
  ['uv', 'astral-sh/uv'],
  ['playwright', 'microsoft/playwright'],
  ['verl', 'volcengine/verl'],
  ['vite', 'vitejs/vite'],
  ['flashinfer', 'flashinfer-ai/flashinfer'],
  ['ao', 'pytorch/ao'],
  ['bevy', 'bevyengine/bevy'],
  ['flutter-packages', 'flutter/packages'],
];
const MIN_PRODUCT = 20;
const RULES = tagRules({});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weeks: { type: 'string', default: '4' },
    assignments: { type: 'string', default: '0' },
    min: { type: 'string', default: '12' },
    series: { type: 'boolean', default: false },
  },
});

/** Names that an area must not have, with the reason. */
function doubts(areas: readonly { name: string }[], repository: string): string[] {
  const own = ownNamesOf(repository);
  const parts = areas.flatMap(({ name }) => name.split(', ')).filter(name => name !== '…');
  return parts.flatMap((name, at) => {
    if (own.has(keyOf(name))) return [`${name}: the repository's own name`];
    if (!canBeArea(name) && !isTellingFolder(name)) return [`${name}: a kind or a stem`];
    const other = parts.slice(0, at).find(one => areaKey(one) === areaKey(name));
    return other === undefined ? [] : [`${name}: the same as ${other}`];
  });
}

const shares: number[] = [];
const doubtful: string[] = [];
const names: string[] = [];
let importantWithout = 0;

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Every nth of the assignments, so that a given number of them is spread over the week. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / Math.max(1, count)));
  return count === 0 ? [] : all.filter((_, at) => at % step === 0).slice(0, count);
}

function show(label: string, repository: string, { changes, context, start }: ReplayedWeek): void {
  const titles = new Map(changes.map(({ pullRequest }) => [pullRequest.number, pullRequest.title]));
  const scores = new Map(changes.map(one => [one.pullRequest.number, importanceOf(one, context).score]));
  const tags = new Map(changes.map(change => [change.pullRequest.number, tagsOf(change, RULES)]));
  const series = seriesOf(changes);
  const { areas, without, minor } = areasOf(changes, { repository, importance: scores, tags, series });
  const product = areas.reduce((sum, { pullRequests }) => sum + pullRequests.length, without.length);
  const share = product === 0 ? 0 : without.length / product;
  if (product >= MIN_PRODUCT) shares.push(share);
  names.push(...areas.map(({ name, by }) => `${label}: ${name} (${by})`));
  doubtful.push(...doubts(areas, repository).map(doubt => `${label} ${start.slice(0, 10)}: ${doubt}`));
  const top = [...scores].sort((a, b) => b[1] - a[1]).slice(0, Math.max(3, Math.round(changes.length * 0.07)));
  const outside = top.filter(([number]) => without.includes(number));
  importantWithout += areas.length === 0 ? 0 : outside.length;
  for (const [number] of areas.length === 0 ? [] : outside)
    console.log(`\nIMPORTANT WITHOUT: #${number} ${titles.get(number)}`);
  console.log(
    `\n${label} ${start.slice(0, 10)}: ${changes.length} PRs, product ${product}, without an area ${percent(share)}`,
  );
  console.log(`  ${areas.map(({ name, by, pullRequests }) => `${name} ${pullRequests.length} (${by})`).join(' · ')}`);
  console.log(`  minor: ${minor.map(({ kind, pullRequests }) => `${kind} ${pullRequests.length}`).join(', ')}`);
  const count = Number(values.assignments);
  if (count > 0) {
    const rows = areas.flatMap(({ name, pullRequests }) =>
      pullRequests.map(number => `${name} ← #${number} ${titles.get(number)}`),
    );
    for (const row of spread(rows, count)) console.log(`    ${row}`);
    for (const number of without) console.log(`    – ← #${number} ${titles.get(number)}`);
    const small = minor.flatMap(({ kind, pullRequests }) =>
      pullRequests.map(number => `(${kind}) ← #${number} ${titles.get(number)}`),
    );
    for (const row of spread(small, Math.ceil(count / 2))) console.log(`    ${row}`);
  }
  if (values.series) {
    for (const { name, by, pullRequests, total } of series)
      console.log(
        `    ${by}: ${name}${total ? ` (${total})` : ''}\n${pullRequests.map(number => `      #${number} ${titles.get(number)}`).join('\n')}`,
      );
  }
}

for (const path of positionals) {
  const name = basename(path).replace(/\.jsonl(?:\.gz)?$/, '');
  const repository = REPOSITORIES.find(([start]) => name.startsWith(start))?.[1] ?? name;
  const weeks = [...replay(readHistoryFile(path))].filter(({ changes }) => changes.length >= Number(values.min));
  for (const week of weeks.slice(-Number(values.weeks))) show(name, repository, week);
}
const sorted = [...shares].sort((a, b) => a - b);
console.log(
  `\n${shares.length} weeks with at least ${MIN_PRODUCT} product PRs: median ${percent(sorted[Math.floor(sorted.length / 2)] ?? 0)}, worst ${percent(sorted.at(-1) ?? 0)} without an area; ${importantWithout} of the most important without one`,
);
console.log(`\n${[...new Set(names)].join('\n')}`);
console.log(`\n${doubtful.length} names that no area should have${doubtful.map(one => `\n  ${one}`).join('')}`);
