import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDLESS, mutationOf } from '../../../tools/hostile/answers/mutate.js';
import { problemsWith } from '../../../tools/hostile/answers/run.js';
import { ATTACKS } from '../../../tools/hostile/attacks/index.js';
import { problemsOfSaved } from '../../../tools/hostile/saved.js';
import { fuzzWeeks } from '../../../tools/hostile/weeks.js';
import { randomFrom } from '../../../tools/random.js';
import { runs } from '../../support/property-runs.js';

const SECURITY = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'security.md'), 'utf8');

it.each(ATTACKS.map(attack => [attack.id, attack] as const))(
  '%s is in docs/security.md with its bound',
  (_, attack) => {
    expect(SECURITY).toContain(`| ${attack.promise} | ${attack.attack} | ${attack.bound} | `);
  },
);

it('the first made-up weeks of `npm run hostile` hold', async () => {
  const { numRuns } = runs(50);
  expect(await fuzzWeeks(numRuns, 1)).toMatchObject({ weeks: numRuns, problems: [] });
});

it.each(Array.from({ length: runs(100).numRuns }, (_, seed) => [seed]))(
  'saved digests that are changed by %i make a quiet page, site and feed',
  seed => expect(problemsOfSaved(seed)).toEqual([]),
);

const { numRuns } = runs(40);
it.each(Array.from({ length: numRuns }, (_, seed) => [seed]))(
  'answers of GitHub that are changed by %i end in a report or a sentence',
  async seed => {
    const mutation = seed === 0 ? ENDLESS : mutationOf(randomFrom(seed), 'ghs_c0ffee000000000000000000000000c0ffee');
    expect(await problemsWith(mutation)).toEqual([]);
  },
);

it('a mutation depends on its seed alone', () => {
  const body = JSON.stringify({ data: { repository: { id: 'R', files: { nodes: [{ path: 'a' }] } } } });
  const answers = (seed: number) => {
    const { name, answer } = mutationOf(randomFrom(seed), 'x');
    return [name, ...[0, 1, 2].map(nth => answer(body, nth))];
  };
  for (let seed = 0; seed < 200; seed += 1) expect(answers(seed)).toEqual(answers(seed));
});
