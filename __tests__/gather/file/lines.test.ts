import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { linesOf, textOf, wholeTextOf } from '../../../src/gather/file/lines.js';
import { errorMessage, removeTemporaryFolders, temporaryFolder } from '../support.js';
import { saved, sourceOf, WEEK_LINES } from './support.js';

afterAll(removeTemporaryFolders);

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('a file', () => {
  it('is read the same if it is gzipped, whatever its name, or has Windows line ends and a byte order mark', async () => {
    const plain = await sourceOf(saved('week.jsonl', WEEK_LINES)).gather();
    expect(await sourceOf(saved('week.txt', gzipSync(WEEK_LINES))).gather()).toEqual(plain);
    expect(await sourceOf(saved('week.jsonl', `\ufeff${WEEK_LINES.replaceAll('\n', '\r\n')}`)).gather()).toEqual(plain);
  });

  it('has the same lines whether or not the last one has a line feed', async () => {
    expect(await collected(linesOf(saved('a', 'one\n\ntwo')))).toEqual(['one', '', 'two']);
    expect(await collected(linesOf(saved('a', 'one\n\ntwo\n')))).toEqual(['one', '', 'two']);
    expect(await collected(linesOf(saved('a', '')))).toEqual([]);
  });

  it('keeps characters and lines together that are longer than what is read at once', async () => {
    const long = '東'.repeat(100_000);
    expect(await collected(linesOf(saved('a', `${long}\n${long}`)))).toEqual([long, long]);
    expect((await collected(textOf(saved('a', gzipSync(long))))).join('')).toBe(long);
  });
});

describe('a text that is too long', () => {
  const long = gzipSync(`short\n${'a'.repeat(1_000_000)}`);

  it('is not read to its end, however small its file is', async () => {
    const [whole, lines] = [saved('digest.json.gz', long), saved('a.jsonl.gz', long)];
    expect(await errorMessage(wholeTextOf(whole, 500_000), whole)).toBe(
      'PATH has a text of more than 500000 characters, which is no digest and no pull request.',
    );
    expect(await errorMessage(collected(linesOf(lines, 500_000)), lines)).toMatch(
      /^PATH has a text of more than 500000 /,
    );
    expect((await wholeTextOf(whole)).length).toBe(1_000_006);
    expect(await collected(linesOf(lines, 1_000_000))).toHaveLength(2);
  });
});

it('a text of more values than a digest has is not read to its end', async () => {
  const path = saved('digest.json.gz', gzipSync(`{"a":[${'[],'.repeat(2_000_000)}1]}`));
  expect(await errorMessage(wholeTextOf(path), path)).toBe(
    'PATH has a text of more than 3000000 values, which is no digest and no pull request.',
  );
});

describe('the error message for a file that cannot be read', () => {
  const failureOf = (path: string) => errorMessage(collected(linesOf(path)), path);

  it('names the folder that does not exist', async () => {
    const folder = join(temporaryFolder(), 'data');
    expect(await failureOf(join(folder, 'a.jsonl'))).toBe(`There is no folder ${folder}, so PATH cannot be read.`);
  });

  it('says that the file does not exist', async () => {
    expect(await failureOf(join(temporaryFolder(), 'a.jsonl'))).toBe('There is no file PATH.');
    expect(await failureOf(join(saved('a', ''), 'b'))).toBe('There is no file PATH.');
  });

  it('says which files can be named instead of a folder', async () => {
    expect(await failureOf(temporaryFolder())).toContain('PATH is a folder; name a digest.json or a .jsonl file');
  });

  it('says that a gzip file is not complete', async () => {
    const cut = gzipSync(WEEK_LINES).subarray(0, -20);
    expect(await failureOf(saved('a.jsonl.gz', cut))).toMatch(/^PATH is not a complete gzip file: /);
  });
});
