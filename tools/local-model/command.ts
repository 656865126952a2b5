/**
 * `npm run local-model`: an OpenAI-compatible API on this machine, which answers the questions of src/narrate without a
 * language model. `--answer NAME` chooses how, `--fault NAME` what goes wrong, `-- --help` lists both.
 *
 * `--replay DIR` answers what a real model once did. DIR holds a JSON file for each question:
 * `{ key, name, system, user, answer }`, where `key` is the SHA-256 of `system + user`. A question without an answer is
 * written to DIR/missing/KEY.json. So real answers are recorded in rounds, as later questions depend on earlier answers:
 *
 * 1. Start the command, and make a report with `--model recorded --model-base-url http://127.0.0.1:PORT/v1`.
 * 2. Put each of DIR/missing/*.json to a model, put what it says into `answer`, and move the file to DIR.
 * 3. Start again, until nothing is missing.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { BEHAVIOURS, type BehaviourName } from './behaviours/index.js';
import { FAULTS, type FaultName } from './faults.js';
import { missingFolder, replay } from './replay.js';
import { startLocalModel } from './server.js';

interface Options {
  port: string;
  answer: BehaviourName;
  fault: FaultName[];
  replay?: string;
}

/** What was missing in an earlier run may not be asked for any more. */
function replayFrom(place: string) {
  if (!existsSync(place)) mkdirSync(place, { recursive: true });
  rmSync(missingFolder(place), { recursive: true, force: true });
  return replay(place, { missing: path => console.log(`No answer is recorded: ${path}`) });
}

async function serve({ port, answer, fault, replay: place }: Options): Promise<void> {
  const local = await startLocalModel({
    port: Number(port),
    answer: place === undefined ? BEHAVIOURS[answer].answer : replayFrom(place),
    faults: fault.map(kind => ({ kind })),
  });
  console.log(`The local model is at ${local.baseUrl}; any name of a model and any key will do. Ctrl-C stops it.`);
}

/** The options have more values than commander's own list shows well. */
function known(table: object, name: string): string {
  if (Object.hasOwn(table, name)) return name;
  throw new InvalidArgumentError(`It may be ${Object.keys(table).join(', ')}.`);
}

const listed = (table: Readonly<Record<string, { words: string }>>) =>
  Object.entries(table)
    .map(([name, { words }]) => `  ${name.padEnd(30)} ${words}`)
    .join('\n');

await new Command('local-model')
  .description('An OpenAI-compatible API that answers what Merge Digest asks, without a language model.')
  .option('--port <number>', 'The port to listen on; 0 takes one that is free.', '0')
  .addOption(
    new Option('--answer <name>', 'How it answers, one of those below.')
      .argParser(name => known(BEHAVIOURS, name))
      .default('narrator')
      .conflicts('replay'),
  )
  .addOption(
    new Option('--fault <name>', 'What goes wrong, one of those below; may be given again.')
      .argParser((name, before: string[]) => [...before, known(FAULTS, name)])
      .default([]),
  )
  .option(
    '--replay <place>',
    'Answers what is recorded in this folder, and writes questions without an answer to its folder "missing".',
  )
  .addHelpText('after', `\nAnswers:\n${listed(BEHAVIOURS)}\n\nFaults:\n${listed(FAULTS)}`)
  .action(serve)
  .parseAsync();
