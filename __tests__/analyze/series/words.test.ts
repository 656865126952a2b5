import {
  commonEnd,
  commonStart,
  isContent,
  isSubject,
  sameWord,
  withCapital,
  wordsOf,
} from '../../../src/analyze/series/words.js';

describe('words', () => {
  it('come without quotes and punctuation', () => {
    expect(wordsOf('Port `door`, (the "roof") -- to_glass!')).toEqual(['Port', 'door', 'the', 'roof', 'to_glass']);
    expect(wordsOf(' …open_door()  [@mona]: #12 _x_ (…) ')).toEqual(['open_door()', '@mona', '#12', '_x_']);
    expect(wordsOf(' () ')).toEqual([]);
  });

  it('are compared without case at both ends of a title', () => {
    expect(commonStart(['Port', 'the', 'door'], ['port', 'the', 'roof'])).toBe(2);
    expect(commonStart(['Port'], ['Port', 'it'])).toBe(1);
    expect(commonEnd(['a', 'to', 'glass'], ['b', 'to', 'Glass'])).toBe(2);
    expect(commonEnd(['a'], ['b'])).toBe(0);
    expect(commonStart(['Port', 'it'], ['Port'])).toBe(1);
    expect(commonStart([], ['Port'])).toBe(0);
    expect([sameWord('Port', 'port'), sameWord('Port', 'Pot'), sameWord(undefined, undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('say what a title is about, unless any title could have them', () => {
    expect(['archive', 'NPU'].every(isSubject)).toBe(true);
    expect(['the', 'fix', 'tests', '#12', 'v1.2', 'a'].some(isSubject)).toBe(false);
    expect(['The', 'FIX', '1.2.3', 'v2'].some(isSubject)).toBe(false);
    expect(['v2a', 'x1', '漢字', 'ab'].every(isSubject)).toBe(true);
    expect([isContent('fix'), isContent('the'), isContent('The'), isContent('12')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('start with a capital, unless they are code', () => {
    expect(withCapital('move the archive')).toBe('Move the archive');
    expect(withCapital('bevy_ecs is fast')).toBe('bevy_ecs is fast');
    expect(withCapital('fooBar is fast')).toBe('fooBar is fast');
    expect(['`x` is fast', 'a.b is fast', 'a/b is fast'].map(withCapital)).toEqual([
      '`x` is fast',
      'a.b is fast',
      'a/b is fast',
    ]);
    expect(withCapital('doors are fast, fooBar too')).toBe('Doors are fast, fooBar too');
    expect(withCapital('NPU is fast')).toBe('NPU is fast');
    expect(withCapital('')).toBe('');
  });
});
