import { sentencesOf, withoutLabel } from '../../../src/analyze/summary-line/sentences.js';

describe('a sentence ends', () => {
  it.each([
    ['after its quotation', 'Routers say "wait a minute." This PR wakes them up.', 'Routers say "wait a minute."'],
    ['after its bracket', 'Routers wait (for a minute.) This PR wakes them up.', 'Routers wait (for a minute.)'],
    ['after a letter that is a name', 'Adds what was plan B. Routers wake up.', 'Adds what was plan B.'],
    ['after an exclamation mark', 'Routers wake up! This PR says so.', 'Routers wake up!'],
    ['after Chinese punctuation', '它每秒请求一次工作。它从前睡得太久！', '它每秒请求一次工作。'],
  ])('%s', (_, text, first) => {
    expect(sentencesOf(text)[0]).toBe(first);
    expect(sentencesOf(text).join('')).toBe(text);
  });

  it.each([
    ['before a small letter', 'Adds timers to a.go. and to others too.'],
    ['inside a version', 'Adds API v1.2 Routers to it all.'],
    ['after e.g.', 'Adds timers, e.g. One a second.'],
    ['after an abbreviation', 'Adds timers (cf. RFC 9110) to routers.'],
    ['after an initial', 'Adds the timer (J. Doe) to routers.'],
  ])('not %s', (_, text) => expect(sentencesOf(text)).toEqual([text]));
});

describe('a label before a sentence', () => {
  it.each([
    'Summary:',
    'TL;DR —',
    'tldr -',
    'Root cause –',
    'Change:',
    'Changes :',
    'What:',
    'This PR:',
    '✨ Feature:',
    '- ',
  ])('is removed: %s', label =>
    expect(withoutLabel(`${label} Idle routers ask for work.`)).toBe('Idle routers ask for work.'),
  );

  it.each([
    'Idle routers get a summary: one line of text.',
    'Fixes-to-be wait for idle routers.',
    'Updates — many of them — wait for routers.',
    '@octo/router wakes idle routers up.',
    '(Idle) routers ask for work again.',
  ])('is not what only looks like one: %s', sentence => expect(withoutLabel(sentence)).toBe(sentence));
});
