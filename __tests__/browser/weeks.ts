import { exampleWeek } from '../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import type { World, WorldPullRequest } from '../../tools/local-github/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { KNOWN_BAD } from '../support/hostile.js';

const ENDLESS = 'an_identifier_without_an_end_'.repeat(9).slice(0, 250);

/** A week in which every title, path and label is what someone tried to break a page with. */
function hostileWeek(): World {
  const world = syntheticWorld(KNOWN_BAD.length + 3);
  const text = (index: number) => KNOWN_BAD[index % KNOWN_BAD.length] ?? '';
  const pullRequests = world.pullRequests.map((one, index): WorldPullRequest => {
    const prefix = index % 4 === 0 ? '' : `[${text(index % 5).slice(0, 30)}] `;
    return {
      ...one,
      title: index < 3 ? ([ENDLESS, `\`${ENDLESS}\``, '字'.repeat(250)][index] ?? '') : `${prefix}${text(index)}`,
      files: one.files.map((file, place) => ({
        ...file,
        path: place === 0 ? `${text(index).replaceAll('/', '∕')}/${ENDLESS}/${place}.ts` : file.path,
      })),
    };
  });
  return { ...world, pullRequests };
}

/** The weeks that are looked at, and how many pictures their reports have. */
export const WEEKS: readonly { name: string; pictures: number; world: () => World }[] = [
  { name: 'the example week', pictures: 1, world: exampleWeek },
  { name: 'a quiet week', pictures: 1, world: quietWeek },
  { name: 'an empty week', pictures: 0, world: emptyWeek },
  { name: 'a week of 300 pull requests', pictures: 1, world: () => syntheticWorld(300) },
  { name: 'a week of hostile titles', pictures: 1, world: hostileWeek },
];
