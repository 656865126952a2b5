/**
 * `npm run evaluate`: measures the risk score and the second looks on repositories that chose nothing of them, read from
 * the clones that `MERGE_DIGEST_CLONES` names; then, on the histories beside the checkout, how well reverts are found, the
 * risk score, the signals and importance. `--markdown` prints the tables for docs/risk-evidence.md. `--clones` only prints
 * the commands that make those clones.
 */
import { HISTORIES, historyNames, readHistory } from '../histories/index.js';
import { samplesOfClones } from '../train/clones.js';
import { type Sample, samplesOf } from '../train/samples.js';
import { cloneCommands } from './clone-commands.js';
import { evaluateImportance } from './importance.js';
import { leaveOneOut } from './leave-one-out.js';
import { medianOf } from './measured-score.js';
import { revertsTable } from './reverts.js';
import { comparedTable, listsTable } from './second-look/table.js';
import { measureSignals, notConfirmed, wronglyPublished } from './signals.js';
import { byHistoryTable, pooledTable, scoreTable, signalsTable, table } from './tables.js';
import { hasEnoughReverts, measureDevelopment, measureUnseen } from './unseen.js';

const TARGET = { area: 0.65, recall: 0.22 };

function heading(text: string, markdown: boolean): void {
  console.log(markdown ? `\n### ${text}\n` : `\n${text}\n`);
}

type Histories = ReadonlyMap<string, readonly Sample[]>;

function evaluateRisk(histories: Histories, clones: Histories, markdown: boolean): void {
  const rows = leaveOneOut(histories, [...clones.values()]);
  const further = clones.size === 0 ? '' : `, and on ${[...clones.keys()].join(', ')}`;
  heading(`Seen: the risk score, on each history by a model trained on the others${further}`, markdown);
  console.log(table(scoreTable(rows), markdown));
  const [area, recall] = [medianOf(rows, 'area'), medianOf(rows, 'recall')];
  const met = (isMet: boolean) => (isMet ? 'met' : 'NOT met');
  console.log(
    `\nTargets: median AUC of ${TARGET.area} ${met(area >= TARGET.area)} (${area.toFixed(3)}), median recall in the top tenth of ${TARGET.recall * 100} % ${met(recall >= TARGET.recall)} (${(recall * 100).toFixed(1)} %).`,
  );
}

function evaluateSignals(histories: Histories, clones: Histories, markdown: boolean): void {
  const rows = measureSignals(histories, clones);
  heading(
    'Each signal: reverts observed over expected within a repository and year, exact Poisson interval of 95 %',
    markdown,
  );
  console.log(table(pooledTable(rows), markdown));
  heading('The same for each history', markdown);
  console.log(table(byHistoryTable(rows), markdown));
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

async function evaluateUnseen(markdown: boolean): Promise<void> {
  const unseen = await measureUnseen();
  if (unseen.size === 0) return;
  heading('Unseen: the risk score on repositories that neither trained nor chose anything', markdown);
  const enough = [...unseen.values()].filter(hasEnoughReverts).map(({ score }) => score);
  console.log(table(scoreTable(enough), markdown));
  const few = [...unseen].filter(([, one]) => !hasEnoughReverts(one)).map(([name]) => name);
  if (few.length > 0) console.log(`\nToo few reverts to tell: ${few.join(', ')}.`);
  const weeks = new Map([...unseen].map(([name, one]) => [name, one.weeks]));
  heading('Unseen: what became of the second looks', markdown);
  console.log(table(listsTable(weeks), markdown));
  console.log(`\n${table(comparedTable(weeks), markdown)}`);
  heading('Unseen: each signal, reverts observed over expected within a repository and year', markdown);
  const samples = new Map([...unseen].map(([name, one]) => [name, one.samples]));
  console.log(table(signalsTable(measureSignals(samples, new Map())), markdown));
  heading('Seen: the second looks of the repositories on which the list was made', markdown);
  console.log(table(comparedTable(await measureDevelopment()), markdown));
}

async function main(): Promise<void> {
  if (process.argv.includes('--clones')) {
    console.log(cloneCommands());
    return;
  }
  const markdown = process.argv.includes('--markdown');
  await evaluateUnseen(markdown);
  const names = historyNames();
  if (names.length === 0) {
    console.error(`Cannot measure: no histories in ${HISTORIES}.`);
    process.exitCode = 1;
    return;
  }
  const read = new Map(names.map(name => [name, readHistory(name)]));
  heading('Which pull request a revert undid: as the histories say, and as found here within 120 days', markdown);
  console.log(table(revertsTable(read), markdown));
  const histories = new Map([...read].map(([name, history]) => [name, samplesOf(history, true)]));
  const clones = await samplesOfClones(true);
  evaluateRisk(histories, clones, markdown);
  evaluateSignals(histories, clones, markdown);
  console.log(`\n${await evaluateImportance()}`);
}

await main();
