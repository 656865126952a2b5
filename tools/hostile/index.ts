/**
 * Tries every attack of docs/security.md, each in a process of its own, two at a time, and prints a table: promise, attack,
 * bound, time and memory. Exits with 1 if any gets through. `--only ID` tries those whose id starts with it, `--markdown`
 * prints the table as docs/security.md has it, `--weeks N` chooses how many weeks are made up.
 */
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import type { Attack, Measured } from './attack.js';
import { ATTACKS } from './attacks/index.js';
import { inProcess } from './in-process.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    markdown: { type: 'boolean', default: false },
    weeks: { type: 'string' },
  },
});
if (values.weeks !== undefined) process.env.HOSTILE_WEEKS = values.weeks;

const AT_ONCE = 2;

interface Row {
  attack: Attack;
  measured: Measured;
}

function printed({ attack, measured }: Row): string {
  const { problems, seconds, megabytes } = measured;
  const outcome = problems.length === 0 ? 'held' : `FAILED: ${problems.slice(0, 3).join('; ').slice(0, 300)}`;
  const figures = `${seconds.toFixed(1)} s · ${Math.round(megabytes)} MB`;
  if (values.markdown) return `| ${attack.promise} | ${attack.attack} | ${attack.bound} | ${figures} | ${outcome} |`;
  return `${outcome === 'held' ? '✓' : '✗'} ${attack.id.padEnd(28)} ${figures.padStart(18)}  ${attack.bound}${outcome === 'held' ? '' : `\n    ${outcome}`}`;
}

const chosen = ATTACKS.filter(({ id }) => id.startsWith(values.only));
if (chosen.length === 0) throw new Error(`--only: no attack starts with "${values.only}".`);
const start = performance.now();
const limit = pLimit(AT_ONCE);
if (values.markdown) console.log('| Promise | Attack | Bound | Time and memory | |\n|---|---|---|---|---|');
const rows = await Promise.all(
  chosen.map(attack => limit(async (): Promise<Row> => ({ attack, measured: await inProcess(attack) }))),
);
for (const row of rows) console.log(printed(row));
const failed = rows.filter(({ measured }) => measured.problems.length > 0);
console.log(
  `\n${rows.length} attacks in ${Math.round((performance.now() - start) / 1_000)} s, ${failed.length} got through.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
