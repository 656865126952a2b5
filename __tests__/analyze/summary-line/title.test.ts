import { capitalized, cleanTitle, isBump } from '../../../src/analyze/summary-line/title.js';

describe('a clean title', () => {
  it.each([
    'fix(router): wake up',
    '[AMD][2/N] wake up.',
    '2/n wake up (#12)',
    '1/2 wake up',
    '(1/2) wake up',
    '[AMD] 11/12: wake up',
    '(2 / n) - wake up',
    '10/NX – wake up',
    '3/x  wake up',
    '(router): wake up',
    '(r) :wake up',
    'wake up (#12)',
    'wake up(#12) (#13)',
    'wake up (fix #12)',
    'wake up (Fixes: #12)',
    'wake up (fixes #12)',
    'wake up (close #12)',
    'wake up (closed #12)',
    'wake up (refs #12)',
    'wake up (ref #12) (closes #13)',
    'wake up.',
    'wake up。',
    '<b>wake</b> up',
  ])('has no prefix, numbering, references, full stop and markup: %s', title =>
    expect(cleanTitle(title)).toBe('Wake up'),
  );

  it.each([
    'Read 1/2 of it',
    '1/200 of it',
    '1/2of it',
    'a/b tests wake up',
    'Wake up (soon): now',
    'Wake (#12) up',
    'Wake up (see #12)',
    'Wake up...',
    '() : wake',
    'Revert "wake up sooner"',
  ])('keeps what only looks like these: %s', title => expect(cleanTitle(title)).toBe(title));

  it.each(['[WIP]', ''])('is the whole title if nothing else is left: %j', title =>
    expect(cleanTitle(title)).toBe(title),
  );
});

describe('a capital', () => {
  it.each([
    ['cleanup', 'Cleanup'],
    ['wake, then sleep', 'Wake, then sleep'],
  ])('starts %s', (text, expected) => expect([capitalized(text), cleanTitle(text)]).toEqual([expected, expected]));

  it.each(['é-mail', 'use_timer is gone', 'vLLM wakes up'])('does not start a name in code: %s', text =>
    expect([capitalized(text), cleanTitle(text)]).toEqual([text, text]),
  );
});

describe('a bump', () => {
  it.each([
    'Bump lantern from 1.2 to 1.3',
    'Update lantern to v2',
    'Upgrade lantern to r12',
    'Roll lantern to c0ffee5',
    'deps: Update module lantern to module v2',
  ])('is: %s', title => expect(isBump(title)).toBe(true));

  it.each(['Update the docs to say more', 'Bumpers from 1 to 2', 'Updates to v2 are slow'])('is not: %s', title =>
    expect(isBump(title)).toBe(false),
  );
});
