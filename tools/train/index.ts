/** `npm run train`: trains the risk score on the histories beside the checkout and writes its weights. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HISTORIES, historyNames, readHistory } from '../histories/index.js';
import { train } from './model.js';
import { samplesOf } from './samples.js';
import { weightsFile } from './write.js';

const TARGET = join(import.meta.dirname, '..', '..', 'src', 'analyze', 'risk', 'weights.ts');

function main(): void {
  const names = historyNames();
  if (names.length === 0) {
    console.error(`No histories in ${HISTORIES}: the weights stay as they are.`);
    process.exitCode = 1;
    return;
  }
  const histories = names.map(name => samplesOf(readHistory(name)));
  const { model, ridge } = train(histories);
  const all = histories.flat();
  const counts = `${all.length} pull requests, ${all.filter(({ reverted }) => reverted).length} of them later reverted,`;
  const words = `Ridge logistic regression (ridge ${ridge}, chosen with each history left out in turn) on\n${counts} of: ${names.join(', ')}.`;
  writeFileSync(TARGET, weightsFile(model, words));
  console.log(`${words}\n`);
  for (const { id, weight } of [...model].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))) {
    console.log(`${weight.toFixed(3).padStart(7)}  ${id}`);
  }
}

main();
