import { parseDocument } from 'yaml';
import { repeatedKeys } from '../../src/domain/repeated-keys.js';

const repeatedIn = (yaml: string) => repeatedKeys(parseDocument(yaml, { uniqueKeys: false })).map(({ value }) => value);

describe('the repeated keys of a document', () => {
  it.each([
    ['a: 1\nb: 2', []],
    ['a: 1\nb: 2\na: 3\na: 4', ['a', 'a']],
    ['a: {c: 1}\nb: {c: 2}', []],
    ['a: {c: 1, c: 2}', ['c']],
    ['- {c: 1, "c": 2}', ['c']],
    ['1: a\n"1": b', []],
    ['', []],
  ])('%j has %j', (yaml, expected) => expect(repeatedIn(yaml)).toEqual(expected));

  it('are those that the parser itself would refuse', () => {
    const yaml = 'a: 1\nb: {c: 1, c: 2}\na: 3';
    const refused = parseDocument(yaml).errors.filter(({ code }) => code === 'DUPLICATE_KEY');
    expect(refused).toHaveLength(repeatedIn(yaml).length);
  });
});
