/** `npm run mutate`: changes the code in one place at a time, and lists the changes that no test notices. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { Command, InvalidArgumentError } from 'commander';
import { markdownTable, plainTable } from '../bench/table.js';
import { copyForMutants } from './copy.js';
import { type Part, parts } from './parts.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** Few runs per property, because each mutant runs them again. */
const PROPERTY_RUNS = '20';

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const globs = (folder: string, paths: readonly string[], ending: string) =>
  paths.map(path => `${folder}/${path}${ending}`);

function stryker({ src, tests }: Part): Stryker {
  return new Stryker({
    mutate: globs('src', src, '.ts'),
    testRunner: 'mocha',
    testRunnerNodeArgs: ['--import', 'tsx/esm'],
    mochaOptions: {
      spec: globs('__tests__', tests, '.test.ts'),
      require: ['tools/mutate/jest-interface.mjs', '__tests__/support/property-seed.ts'],
      ui: 'bdd',
    },
    coverageAnalysis: 'perTest',
    // Code that runs when a file is loaded would need a new process for every mutant.
    ignoreStatic: true,
    ignorePatterns: ['dist', 'docs', '.cache'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    tempDirName: '.cache/stryker',
    concurrency: Number(process.env.CONCURRENCY ?? 2),
    timeoutMS: 10_000,
  });
}

/** Mutants that no test reaches count as survived; mutants that cannot run, or that run on loading, do not count. */
function rowOf(name: string, results: readonly Result[]): string[] {
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  const tried = noticed + survived;
  return [name, String(tried), String(noticed), String(survived), `${((100 * noticed) / tried).toFixed(1)} %`];
}

function partNames(name: string, earlier: string[] = []): string[] {
  if (!(name in parts)) throw new InvalidArgumentError(`It may be ${Object.keys(parts).join(', ')}.`);
  return [...earlier, name];
}

async function mutate(names: string[], { markdown }: { markdown: boolean }): Promise<void> {
  process.env.PROPERTY_RUNS ??= PROPERTY_RUNS;
  const rows: string[][] = [];
  const all: Result[] = [];
  const copy = copyForMutants(ROOT);
  try {
    process.chdir(copy);
    for (const [name, part] of Object.entries(parts)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const results = await stryker(part).runMutationTest();
      all.push(...results);
      rows.push(rowOf(name, results));
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  const head = ['part', 'mutants', 'noticed', 'not noticed', 'score'];
  const table = { title: 'Mutants', head, rows: [...rows, rowOf('all of them', all)] };
  console.log(markdown ? markdownTable(table) : plainTable(table));
}

await new Command('mutate')
  .description('Lists the changes to analyze/ and render/ that no test notices.')
  .argument('[part...]', `Parts to run: ${Object.keys(parts).join(', ')}.`, partNames)
  .option('--markdown', 'Print the table for docs/reliability.md.', false)
  .action(mutate)
  .parseAsync();
