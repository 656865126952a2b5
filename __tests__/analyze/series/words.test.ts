import {
  commonEnd,
  commonStart,
  isContent,
  isSubject,
  withCapital,
  wordsOf,
} from '../../../src/analyze/series/words.js';

describe('words', () => {
  it('come without quotes and punctuation', () => {
    expect(wordsOf('Port `door`, (the "roof") -- to_glass!')).toEqual(['Port', 'door', 'the', 'roof', 'to_glass']);
  });

  it('are compared without case at both ends of a title', () => {
    expect(commonStart(['Port', 'the', 'door'], ['port', 'the', 'roof'])).toBe(2);
    expect(commonStart(['Port'], ['Port', 'it'])).toBe(1);
    expect(commonEnd(['a', 'to', 'glass'], ['b', 'to', 'Glass'])).toBe(2);
    expect(commonEnd(['a'], ['b'])).toBe(0);
  });

  it('say what a title is about, unless any title could have them', () => {
    expect(['archive', 'NPU'].every(isSubject)).toBe(true);
    expect(['the', 'fix', 'tests', '#12', 'v1.2', 'a'].some(isSubject)).toBe(false);
    expect([isContent('fix'), isContent('the'), isContent('12')]).toEqual([true, false, false]);
  });

  it('start with a capital, unless they are code', () => {
    expect(withCapital('move the archive')).toBe('Move the archive');
    expect(withCapital('bevy_ecs is fast')).toBe('bevy_ecs is fast');
    expect(withCapital('fooBar is fast')).toBe('fooBar is fast');
  });
});
