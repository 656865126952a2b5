import { faultCases } from '../../../tools/faults/cases/index.js';
import { type Observed, observe } from '../../../tools/faults/observe.js';
import { sideBySide } from '../../../tools/faults/side-by-side.js';

const observed = new Map<string, Observed>();

beforeAll(async () => {
  await sideBySide(faultCases, async fault => observed.set(fault.id, await observe(fault)));
});

const ending = (...ends: string[]) =>
  faultCases.filter(fault => ends.includes(fault.ends)).map(({ id, words }) => [words, id] as const);

function wrongWith(id: string): readonly string[] {
  const found = observed.get(id);
  if (found === undefined) throw new Error(`${id} was not observed`);
  return found.wrong;
}

describe('the same report and files as without troubles come out where', () => {
  it.each(ending('complete'))('%s', (_, id) => expect(wrongWith(id)).toEqual([]));
});

describe('the same report and files as with a model without troubles come out where', () => {
  it.each(ending('narrated'))('%s', (_, id) => expect(wrongWith(id)).toEqual([]));
});

describe('one report comes out, which says what is missing, where', () => {
  it.each(ending('reported'))('%s', (_, id) => expect(wrongWith(id)).toEqual([]));
});

describe('a sentence says what to do, nothing gathered is lost, and the next run is as if nothing had been, where', () => {
  it.each(ending('fails'))('%s', (_, id) => expect(wrongWith(id)).toEqual([]));
});

describe('one of two reports is left by the next run where', () => {
  it.each(ending('twice'))('%s', (_, id) => expect(wrongWith(id)).toEqual([]));
});

it('every fault has an id of its own', () => {
  const ids = faultCases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
