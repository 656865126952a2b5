/**
 * Prints the pull requests that would be listed as worth a second look in weeks chosen by chance, for reading:
 * `npx tsx tools/evaluate/second-look.ts NAME… --weeks N --seed S`. A name is that of a history beside the checkout (`uv`,
 * `sglang-2026-w14`) or `example`.
 */
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { productLines } from '../../src/analyze/changes/product-files.js';
import { secondLookOf } from '../../src/analyze/second-look/index.js';
import type { SecondLook } from '../../src/domain/second-look.js';
import { randomFrom } from '../random.js';
import { type SampledWeek, sampledWeeks } from './sampled-weeks.js';

function reasonsOf({ reasons, ask, action }: SecondLook): string {
  const said = reasons.map(({ id, evidence }) => `${id} ${JSON.stringify(evidence)}`).join('; ');
  const asked = [...ask.owners, ...ask.people.map(({ login, name }) => login ?? name)].join(', ') || 'nobody';
  return `${said} | ask ${asked}${action === undefined ? '' : ` | ${action}`}`;
}

/** The list of one week: for each pull request a line with its title and size, and a line with its reasons. */
export function listOf({ name, start, assessed, ownersOf, history }: SampledWeek): string[] {
  const listed = secondLookOf(assessed, { ownersOf, history });
  const changeOf = (number: number) => assessed.find(({ change }) => change.pullRequest.number === number)?.change;
  return [
    `${name} ${start.slice(0, 10)}: ${listed.length} of ${assessed.length}`,
    ...listed.flatMap(one => {
      const change = changeOf(one.pullRequest);
      const lines = change === undefined ? 0 : productLines(change);
      return [`  #${one.pullRequest} (${lines} lines) ${change?.pullRequest.title}`, `      ${reasonsOf(one)}`];
    }),
  ];
}

export function evaluateSecondLook(names: readonly string[], weeks: number, seed: number): string {
  const random = randomFrom(seed);
  const lists = names.flatMap(name => sampledWeeks(name, weeks, random)).map(listOf);
  const listed = lists.reduce((sum, list) => sum + (list.length - 1) / 2, 0);
  return [...lists.flat(), `${listed} listed in ${lists.length} weeks, seed ${seed}`].join('\n');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weeks: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } },
  });
  console.log(evaluateSecondLook(positionals, Number(values.weeks), Number(values.seed)));
}
