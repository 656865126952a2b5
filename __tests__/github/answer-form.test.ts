import { z } from 'zod';
import { inForm } from '../../src/github/answer-form.js';
import { GitHubError } from '../../src/github/errors.js';

const Form = z.object({ nodes: z.record(z.string(), z.int()) });

it('is the part, if it has the form', () => {
  expect(inForm(Form, { nodes: { a: 1 }, more: 2 })).toEqual({ nodes: { a: 1 } });
});

it.each([
  ['another type', { nodes: { a: 'x' } }, 'nodes.a (Invalid input: expected int, received string)'],
  ['nothing', null, '(Invalid input: expected object, received null)'],
])('is an error that says what to do, for %s', (_, part, place) => {
  const read = () => inForm(Form, part);
  expect(read).toThrow(GitHubError);
  expect(read).toThrow(`GitHub's answer does not have the expected form: ${place.slice(0, 12)}`);
  expect(read).toThrow(/ Run it again; /);
});

it('shows little of a long key, and of a secret nothing', () => {
  const shown = (text: string) => text.replaceAll('secret', '***');
  const read = (key: string) => () => inForm(Form, { nodes: { [key]: 'x' } }, shown);
  expect(read('secret')).toThrow('nodes.*** (');
  const error = (() => {
    try {
      return read('k'.repeat(90_000))();
    } catch (thrown) {
      return thrown as Error;
    }
  })();
  expect((error as Error).message.length).toBeLessThan(500);
});
