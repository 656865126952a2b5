import {
  asStatement,
  isAboutChange,
  saysEffect,
  saysGain,
  saysPresent,
  saysProblem,
} from '../../../src/analyze/effects/telling.js';

describe('a sentence about the change itself', () => {
  it.each([
    'This PR is a follow-up.',
    'I think that it works now.',
    'See the release notes for more.',
    'Fixes the above issue.',
    'No functional changes in here.',
    'Tested by hand on Windows.',
  ])('%s', sentence => expect(isAboutChange(sentence)).toBe(true));

  it('is not every one', () => expect(isAboutChange('Fixes the order of cursors.')).toBe(false));
});

describe('a statement', () => {
  it.each([
    ['This PR adds cursors to lists.', 'add cursors to lists.'],
    ['Summary: Adds cursors to lists.', 'add cursors to lists.'],
    ['本PR新增游标支持', '新增游标支持'],
    ['Cursors are added to lists.', null],
    ['This PR moves it to the lists.', null],
    ['Adds cursors.', null],
  ])('%s', (sentence, expected) => expect(asStatement(sentence)).toBe(expected));
});

describe('what is different', () => {
  it.each(['Lists can now keep cursors.', 'A list no longer waits.', 'Fields keep one byte instead of four.'])(
    '%s',
    sentence => expect(saysEffect(sentence)).toBe(true),
  );

  it.each([
    'Lists keep cursors.',
    'It can now keep cursors.',
    'The list panicked instead of waiting.',
    'Use lists instead of rows.',
    'By default, lists are kept.',
  ])('is not said by: %s', sentence => expect(saysEffect(sentence)).toBe(false));
});

it('tells the present from the past', () => {
  expect(saysPresent('The console speaks Vietnamese.')).toBe(true);
  expect(saysPresent('The console was slow.')).toBe(false);
  expect(saysProblem('The console was slow.')).toBe(true);
  expect(saysProblem('It was slow.')).toBe(false);
});

it('knows how much faster something is', () => {
  expect(saysGain('Lists are read 11 times faster.')).toBe(true);
  expect(saysGain('Lists take 38 % less time.')).toBe(true);
  expect(saysGain('Lists are much faster.')).toBe(false);
});
