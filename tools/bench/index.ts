/** `npm run bench`: the bundle against the local GitHub, beside a client that does the least. */
import { arch, cpus, platform } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { cases } from './cases.js';
import { startBenchGitHub } from './clients.js';
import { markdownTable, plainTable } from './table.js';

interface Arguments {
  case: string[];
  runs: number;
  clone?: string;
  markdown: boolean;
}

/** The runtime of the action; what runs the bench may be another. */
const TARGET = 24;

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return number;
}

function conditions(runs: number): string {
  const major = Number(process.versions.node.split('.')[0]);
  const [cpu] = cpus();
  const older =
    major < TARGET ? ` — older than the Node.js ${TARGET} that runners use and the targets are set for` : '';
  return `Medians of ${runs} alternating runs; Node.js ${process.version}${older}; ${cpus().length} × ${cpu?.model.trim() || arch()}, ${platform()}.`;
}

async function bench(options: Arguments): Promise<void> {
  const github = startBenchGitHub();
  const log = (message: string) => process.stderr.write(`${message}\n`);
  try {
    console.log(conditions(options.runs));
    for (const { name, tables } of cases) {
      if (!options.case.includes(name)) continue;
      log(name);
      for (const table of await tables(github, { ...options, log }))
        console.log(`\n${options.markdown ? markdownTable(table) : plainTable(table)}`);
    }
  } finally {
    github.end();
  }
}

const names = cases.map(({ name }) => name);
await new Command('bench')
  .description('Measures the bundle in dist/ beside the least that a client could do.')
  .addOption(new Option('--case <names...>', 'Which cases.').choices(names).default(names))
  .option('--runs <count>', 'How often every client runs.', count, 5)
  .option('--clone <directory>', 'A clone for the case git; without it, one of 15,000 commits is made.')
  .option('--markdown', 'Tables as docs/reliability.md holds them.', false)
  .action((options: Arguments) => bench(options))
  .parseAsync();
