/**
 * `npm run evaluate`: measures the risk score and the second looks on repositories that chose nothing of them, read from
 * the clones that `MERGE_DIGEST_CLONES` names; then, on the histories beside the checkout, how well reverts are found, the
 * risk score, the signals and importance. `--markdown` prints the tables for docs/risk-evidence.md. `--clones` only prints
 * the commands that make those clones.
 */

import { missingLine } from '../histories/clones.js';
import { HISTORIES, historyNames, readHistory } from '../histories/index.js';
import { CLONES_TO_TRAIN_ON, samplesOfClones } from '../train/clones.js';
import { type Sample, samplesOf } from '../train/samples.js';
import { cloneCommands } from './clone-commands.js';
import { evaluateImportance } from './importance.js';
import { leaveOneOut } from './leave-one-out.js';
import { medianOf } from './measured-score.js';
import { revertsTable } from './reverts.js';
import { measureSignals, notConfirmed, wronglyPublished } from './signals.js';
import { byHistoryTable, part, pooledTable, scoreTable, table } from './tables.js';
import { developmentReport, measureDevelopment, measureUnseen, unseenReport } from './unseen.js';

const TARGET = { area: 0.65, recall: 0.22 };

type Histories = ReadonlyMap<string, readonly Sample[]>;

function evaluateRisk(histories: Histories, clones: Histories, markdown: boolean): void {
  const missing = missingLine(CLONES_TO_TRAIN_ON.filter(name => !clones.has(name)));
  const further = clones.size === 0 ? '' : `, and on ${[...clones.keys()].join(', ')}`;
  const title = `Seen: the risk score, on each history by a model trained on the others${further}`;
  if (histories.size + clones.size < 2) {
    console.log(part(title, ['Not measured: there is no other history to train on.', missing], markdown));
    return;
  }
  const rows = leaveOneOut(histories, [...clones.values()]);
  const [area, recall] = [medianOf(rows, 'area'), medianOf(rows, 'recall')];
  const met = (isMet: boolean) => (isMet ? 'met' : 'NOT met');
  const targets = `Targets: median AUC of ${TARGET.area} ${met(area >= TARGET.area)} (${area.toFixed(3)}), median recall in the top tenth of ${TARGET.recall * 100} % ${met(recall >= TARGET.recall)} (${(recall * 100).toFixed(1)} %).`;
  console.log(part(title, [table(scoreTable(rows), markdown), targets, missing], markdown));
}

function evaluateSignals(histories: Histories, clones: Histories, markdown: boolean): void {
  const rows = measureSignals(histories, clones);
  const missing = missingLine(CLONES_TO_TRAIN_ON.filter(name => !clones.has(name)));
  const title =
    'Each signal: reverts observed over expected within a repository and year, exact Poisson interval of 95 %';
  console.log(part(title, [table(pooledTable(rows), markdown), missing], markdown));
  console.log(part('The same for each history', [table(byHistoryTable(rows), markdown)], markdown));
  console.log('');
  for (const { signal, all } of notConfirmed(rows)) {
    console.log(
      `NOT CONFIRMED HERE: ${signal} is called a prediction, but its interval in all of these is ${all.low.toFixed(2)}–${all.high.toFixed(2)}.`,
    );
  }
  for (const signal of wronglyPublished()) {
    console.log(`WRONG: ${signal} is called a prediction, but its published interval does not support it.`);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--clones')) {
    console.log(cloneCommands());
    return;
  }
  const markdown = process.argv.includes('--markdown');
  console.log(unseenReport(await measureUnseen(), markdown));
  console.log(developmentReport(await measureDevelopment(), markdown));
  const names = historyNames();
  if (names.length === 0) {
    console.error(`Cannot measure: no histories in ${HISTORIES}.`);
    process.exitCode = 1;
    return;
  }
  const read = new Map(names.map(name => [name, readHistory(name)]));
  const undid = 'Which pull request a revert undid: as the histories say, and as found here within 120 days';
  console.log(part(undid, [table(revertsTable(read), markdown)], markdown));
  const histories = new Map([...read].map(([name, history]) => [name, samplesOf(history, true)]));
  const clones = await samplesOfClones(true);
  evaluateRisk(histories, clones, markdown);
  evaluateSignals(histories, clones, markdown);
  console.log(`\n${await evaluateImportance()}`);
}

await main();
