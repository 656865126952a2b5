import { evaluateAttention, linesOf } from '../../tools/evaluate/attention.js';
import { sampleOf } from '../../tools/evaluate/random.js';
import { EXAMPLE, sampledWeeks } from '../../tools/evaluate/sampled-weeks.js';
import { evaluateSecondLook, listOf } from '../../tools/evaluate/second-look.js';
import { randomFrom } from '../../tools/random.js';

function exampleWeek() {
  const week = sampledWeeks(EXAMPLE, 9, randomFrom(1)).find(({ start }) => start.startsWith('2026-03-30'));
  if (week === undefined) throw new Error('the example has no week of 30 March');
  return week;
}

describe('weeks chosen by chance', () => {
  it('are the same for the same seed', () => {
    const rows = Array.from({ length: 50 }, (_, index) => index);
    expect(sampleOf(rows, 5, randomFrom(3))).toEqual(sampleOf(rows, 5, randomFrom(3)));
    expect(sampleOf(rows, 5, randomFrom(3))).not.toEqual(sampleOf(rows, 5, randomFrom(4)));
    expect(sampleOf(rows, 5, randomFrom(3))).toHaveLength(5);
  });
});

describe('the example week', () => {
  it('tells users about defaults, migrations and security', () => {
    const lines = linesOf(exampleWeek()).map(line => line.replace(/ \(.*/, ''));
    expect(lines.map(line => line.replace('example 2026-03-30 ', '')).sort()).toEqual([
      '#2604 default-changed',
      '#2833 migration',
      '#2841 migration',
      '#2841 security',
      '#2846 migration',
      '#2863 deprecated',
      '#2863 requirement',
      '#2910 security',
      '#2930 default-changed',
      '#2931 security',
      '#2940 default-changed',
      '#2947 removed',
      '#2949 dependency',
      '#2951 security',
    ]);
  });

  it('has five pull requests that are worth a second look', () => {
    const list = listOf(exampleWeek());
    expect(list[0]).toBe('example 2026-03-30: 5 of 72');
    const numbers = list.flatMap(line => /^ {2}#(\d+)/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['2936', '2604', '2941', '2779', '2857']);
  });

  it('is printed with its figures', () => {
    expect(evaluateAttention([EXAMPLE], { weeks: 9, seed: 1, lines: 3 }).split('\n')).toHaveLength(4);
    expect(evaluateSecondLook([EXAMPLE], 9, 1)).toMatch(/5 listed in \d+ weeks, seed 1$/);
  });
});
