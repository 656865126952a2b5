/** `npm run faults`: everything that goes wrong, and what comes of it. */
import { Command } from 'commander';
import { markdownTable, plainTable } from '../bench/table.js';
import { faultCases } from './cases/index.js';
import { killings, observeKills } from './kills.js';
import { type Observed, observe } from './observe.js';
import { sideBySide } from './side-by-side.js';

const rowOf = ({ words, outcome, requests, asked, seconds, wrong }: Observed) => [
  words,
  wrong.length === 0 ? outcome : `WRONG: ${wrong.length}`,
  asked === undefined ? String(requests) : `${requests} + ${asked}`,
  seconds.toFixed(seconds < 10 ? 1 : 0),
];

async function faults({ markdown, only }: { markdown: boolean; only: string }): Promise<void> {
  const chosen = faultCases.filter(({ id }) => id.includes(only));
  const observed = await sideBySide(chosen, fault => observe(fault, true));
  for (const killing of killings) if ('killed'.includes(only)) observed.push(await observeKills(killing));
  const table = {
    title: `${observed.length} faults; seconds with every pause at its full length`,
    head: ['fault', 'outcome', 'requests', 'seconds'],
    rows: observed.map(rowOf),
  };
  console.log(markdown ? markdownTable(table) : plainTable(table));
  const wrong = observed.filter(one => one.wrong.length > 0);
  for (const one of wrong) console.error(`\n${one.words}\n${one.wrong.join('\n')}`);
  if (wrong.length > 0) process.exitCode = 1;
}

await new Command('faults')
  .description('Runs the bundle in dist/ against a local GitHub and a local model that fail in every known way.')
  .option('--only <part>', 'Those whose id holds this, such as "limit".', '')
  .option('--markdown', 'The table as docs/reliability.md holds it.', false)
  .action(faults)
  .parseAsync();
