import { type Candidates, ownClaims } from '../../../src/analyze/areas/candidate.js';
import { candidatesOf } from '../../../src/analyze/areas/claims.js';
import { ownNamesOf } from '../../../src/analyze/areas/not-areas.js';
import type { Series } from '../../../src/domain/briefing.js';
import type { GivenChange } from '../../support/change.js';
import { file } from '../../support/pull-request.js';
import { times, weekOf } from './support.js';

function candidates(week: readonly GivenChange[][], series: readonly Series[] = []): Candidates {
  const own = ownNamesOf('octo/house');
  return candidatesOf({ changes: weekOf(...week), tags: new Map(), own, series }).candidates;
}

const numbersOf = (found: Candidates, key: string) =>
  [...(found.find(key)?.members.keys() ?? [])].sort((a, b) => a - b);

describe('the candidates of a week', () => {
  it('are named by the pull requests, more surely than by their folders', () => {
    const found = candidates([times(2, '[Grid] Mend it', 'src/billing')]);
    const strength = (key: string) => found.find(key)?.members.get(1) ?? 0;
    expect(strength('grid')).toBeGreaterThan(strength('billing'));
    expect(strength('billing')).toBeGreaterThan(0);
  });

  it('have the pull requests whose titles mention what at least two others name', () => {
    const two = times(2, '[Router] Mend it', 'a');
    const mentioning = [{ title: 'Open the router', files: [file('b/c.ts')] }];
    expect(numbersOf(candidates([two, mentioning]), 'router')).toEqual([1, 2, 3]);
    expect(numbersOf(candidates([two.slice(1), mentioning]), 'router')).toEqual([1]);
  });

  it('have what is in their home folder, which is then no candidate of its own', () => {
    const found = candidates([times(3, '[Diffusion] Draw', 'src/image_gen'), times(2, 'Draw it', 'src/image_gen')]);
    expect(numbersOf(found, 'diffusion')).toEqual([1, 2, 3, 4, 5]);
    expect(ownClaims(found.of('diffusion'))).toBe(3);
    expect(found.find('image gen')).toBeUndefined();
  });

  it('have no home in the folder of another part, if they are hardware', () => {
    const found = candidates([
      times(3, '[ARM] perf(vector): draw', 'crates/vector'),
      times(2, 'feat(vector): draw', 'crates/vector'),
    ]);
    expect(numbersOf(found, 'arm')).toEqual([1, 2, 3]);
    expect(numbersOf(found, 'vector')).toEqual([1, 2, 3, 4, 5]);
  });

  it('have no home where others write as much', () => {
    const found = candidates([times(3, '[Diffusion] Draw', 'src/image_gen'), times(3, 'Draw it', 'src/image_gen')]);
    expect(numbersOf(found, 'diffusion')).toEqual([1, 2, 3]);
  });

  it('have what belongs to a part of them', () => {
    const found = candidates([times(3, 'Mend it', 'crates/ui'), times(2, 'Mend that', 'crates/ui_render')]);
    expect(numbersOf(found, 'ui')).toEqual([1, 2, 3, 4, 5]);
    expect(numbersOf(found, 'ui render')).toEqual([4, 5]);
  });

  it('are the names of series too', () => {
    const series: Series[] = [{ id: 'series:1', by: 'number', name: 'Lora', pullRequests: [1, 2] }];
    expect(numbersOf(candidates([times(2, 'Mend it', 'src/a')], series), 'lora')).toEqual([1, 2]);
    const long: Series[] = [{ id: 'series:1', by: 'number', name: 'Port … to glass', pullRequests: [1, 2] }];
    expect(candidates([times(2, 'Mend it', 'src/a')], long).find('port to glass')).toBeUndefined();
  });

  it('are words of several titles that are names by their spelling or their paths', () => {
    const found = candidates([times(2, 'Mend HiCache', 'src/a'), times(2, 'Mend ledgers', 'src/ledger/b')]);
    expect(numbersOf(found, 'hicache')).toEqual([1, 2]);
    expect(numbersOf(found, 'ledger')).toEqual([3, 4]);
    expect(found.find('mend')).toBeUndefined();
  });
});
