import { z } from 'zod';
import { firstProblems } from '../../../src/gather/file/problems.js';

const Form = z.object(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(key => [key, z.string()])));

function problemsOf(value: object): string[] {
  const { error } = Form.safeParse(value);
  if (error === undefined) throw new Error('The value has no problems');
  return firstProblems(error).split('\n');
}

describe('the problems of a value', () => {
  it('are listed with their places', () => {
    expect(problemsOf({ a: '', b: '', c: '', d: '', e: '', f: 1, g: '' })).toEqual([
      '✖ Invalid input: expected string, received number',
      '  → at f',
    ]);
  });

  it('are five at most, and the others are counted', () => {
    const problems = problemsOf({});
    expect(problems.filter(problem => problem.startsWith('  → at'))).toHaveLength(5);
    expect(problems.at(-1)).toBe('… and 2 more');
  });

  it('are not counted if there are five', () => {
    expect(problemsOf({ a: '', b: '' }).at(-1)).toBe('  → at g');
  });
});
