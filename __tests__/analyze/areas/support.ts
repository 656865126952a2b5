import { type AreaFacts, type Areas, areasOf } from '../../../src/analyze/areas/index.js';
import type { Change } from '../../../src/analyze/changes/index.js';
import { change, type GivenChange } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

/** Pull requests with this title, each with one changed source file in the folder. */
export function times(count: number, title: string, folder: string, given: GivenChange = {}): GivenChange[] {
  return Array.from({ length: count }, (_, at) => ({
    title,
    files: [file(`${folder}/${title.length}-${at}.ts`, 20)],
    ...given,
  }));
}

/** Documentation, which is no product change: it makes a week longer. */
export const docs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `Explain ${at}`, files: [file(`docs/${at}.md`)] }));

/** The changes of a week, numbered from 1 in the given order. */
export function weekOf(...given: readonly GivenChange[][]): Change[] {
  return given.flat().map((one, at) => change({ number: at + 1, ...one }));
}

export function areasOfWeek(changes: readonly Change[], facts: Partial<AreaFacts> = {}): Areas {
  return areasOf(changes, { repository: 'octo/house', importance: new Map(), tags: new Map(), series: [], ...facts });
}

/** `Grid 4, Router 3 / 2`: the areas with their sizes in the order of their names, and how many have none. */
export function sizes({ areas, without }: Areas): string {
  const named = areas.map(({ name, pullRequests }) => `${name} ${pullRequests.length}`).sort();
  return `${named.join(', ')} / ${without.length}`;
}
