import { ownEntry } from '../../src/render/own-entry.js';

describe('an entry', () => {
  it('is found by its key', () => expect(ownEntry({ a: 1 }, 'a')).toBe(1));

  it.each(['constructor', 'toString', '__proto__', 'b'])('is undefined where there is none: %s', key => {
    expect(ownEntry({ a: 1 }, key)).toBeUndefined();
  });

  it('may have the name of what every object has', () => {
    expect(ownEntry(JSON.parse('{ "constructor": 1, "__proto__": 2 }'), 'constructor')).toBe(1);
    expect(ownEntry(JSON.parse('{ "__proto__": 2 }'), '__proto__')).toBe(2);
  });
});
