import { core } from '../../../src/analyze/importance/core.js';
import { change, context, historyFrom } from '../../support/change.js';
import { file, person, pullRequest } from '../../support/pull-request.js';

const OWN = change({ files: [file('src/hot.ts'), file('src/cold.ts')] });

/** A history in which `authors` people changed `src/hot.ts`, `changes` times in all. */
function churn(changes: number, authors = 1) {
  return historyFrom(
    Array.from({ length: changes }, (_, n) =>
      pullRequest({ number: 100 + n, author: person(`p${n % authors}`), files: [file('src/hot.ts')] }),
    ),
  );
}

const HOT = { value: 1, evidence: { paths: ['src/hot.ts'], counts: { core: 1, files: 2 } } };

describe('the core factor', () => {
  it('sees a hotspot: a file with 20 changes before the period', () => {
    expect(core.observe(OWN, context([OWN], churn(19)))).toBeNull();
    expect(core.observe(OWN, context([OWN], churn(20)))).toEqual(HOT);
  });

  it('sees a core file: one with 10 changes by 5 people', () => {
    expect(core.observe(OWN, context([OWN], churn(10, 4)))).toBeNull();
    expect(core.observe(OWN, context([OWN], churn(9, 5)))).toBeNull();
    expect(core.observe(OWN, context([OWN], churn(10, 5)))).toEqual(HOT);
  });

  it('sees a path that the settings name', () => {
    expect(core.observe(OWN, context([OWN], {}, ['src/cold.ts']))).toEqual({
      value: 1,
      evidence: { paths: ['src/cold.ts'], counts: { core: 1, files: 2 } },
    });
  });

  it('sees nothing where the history is unknown', () => expect(core.observe(OWN, context([OWN]))).toBeNull());

  it('does not see a test that the settings name', () => {
    const test = change({ files: [file('src/hot.test.ts')] });
    expect(core.observe(test, context([test], {}, ['src/**']))).toBeNull();
  });

  it('is at most 4, reached with 15 files', () => {
    const value = (count: number) => {
      const own = change({ files: Array.from({ length: count }, (_, n) => file(`src/${n}.ts`)) });
      return core.observe(own, context([own], {}, ['src/**']))?.value;
    };
    expect(value(14)).toBeCloseTo(Math.log2(15), 9);
    expect([value(15), value(16)]).toEqual([4, 4]);
  });
});
