import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLine } from '../../../src/gather/file/saved-pull-request.js';
import { errorMessage, MONDAY, removeTemporaryFolders } from '../support.js';
import { line, saved, sourceOf } from './support.js';

afterAll(removeTemporaryFolders);

const failureOf = (content: string) => {
  const path = saved('a.jsonl', content);
  return errorMessage(sourceOf(path).open(), path);
};

describe('a line that cannot be used', () => {
  it('is named if it is not JSON', async () => {
    expect(await failureOf(`${line(4, MONDAY)}\n{"number": 5,\n`)).toBe('PATH, line 2: this is not JSON.');
  });

  it('is named with its wrong properties', async () => {
    const wrong = line(5, 'last Tuesday', {
      number: -5,
      files: [{ path: 'a', additions: 1, deletions: 0, status: 'moved' }],
    });
    const message = await failureOf(`${line(4, MONDAY)}\n\n${wrong}\n`);
    expect(message).toMatch(/^PATH, line 3: this is not a pull request:\n/);
    for (const place of ['at number', 'at committedAt', 'at files[0].status']) expect(message).toContain(place);
  });
});

describe('a line with only the required properties', () => {
  it('is shown in the README', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
    const [example = '', ...others] = [...readme.matchAll(/^```json\n(.*)\n```$/gm)].map(([, text = '']) => text);
    expect(others).toEqual([]);
    expect(parseLine(example, 'a.jsonl', 1)).toMatchObject({
      number: 12,
      author: 'Ann Lee',
      additions: 90,
      login: null,
    });
    for (const name of Object.keys(JSON.parse(example))) {
      const without = JSON.stringify({ ...JSON.parse(example), [name]: undefined });
      expect(() => parseLine(without, 'a.jsonl', 1)).toThrow(`at ${name}`);
    }
  });

  it('has its counts from its files, and no login or SHA', () => {
    const files = [
      { path: 'a', additions: 2, deletions: 1, status: 'modified' },
      { path: 'b', additions: 3, deletions: 0, status: 'added' },
    ];
    const text = JSON.stringify({ number: 1, title: 'One', author: 'Ann', committedAt: MONDAY, files });
    expect(parseLine(text, 'a.jsonl', 1)).toEqual({
      number: 1,
      title: 'One',
      body: '',
      author: 'Ann',
      login: null,
      bot: false,
      mergedAt: Date.parse(MONDAY),
      sha: null,
      files,
      filesTotal: 2,
      additions: 5,
      deletions: 1,
    });
  });
});
