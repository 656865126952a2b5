import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sample } from '../support/property-runs.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** A guard against what never ends: some ten times what the slowest takes on a busy machine. */
const LIMIT_MS = 300_000;
/** Three times what GitHub takes. */
const LENGTH = 200_000;
/** Texts that one process tries. */
const BATCH = 12;

/** What made some expression, at some time, try again at every place. Each is repeated up to LENGTH. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  'white space': [' ', '\n', '\t', '\r', '\f', '\u2028', '\u200b', '\u0085 '],
  marks: ['<!--', '[', '![', '](', '`', '``', '*', '_', '**a', '<b', '- [ ', '|', '\\', '$', '> ', '#', '{{'],
  'what refers': [
    '@a',
    '#1',
    '#1, ',
    '(#1) ',
    '(#',
    'www.',
    'http://',
    '(https://a',
    'deadbeef',
    'a/b#1',
    'GH-1 ',
    'a@b.',
  ],
  'what claims': ['Revert "', '“', '" “', 'reverts #1, ', 'this ', 'Reland ', 'fixes #', 'closes ', 'revert commit '],
  'what judges look for': [
    'default ',
    'change ',
    'update ',
    'optimi',
    'disable ',
    'remove ',
    'bump a ',
    'as a a ',
    'without a ',
  ],
  letters: [
    'a',
    'A',
    'aA1',
    '1.',
    'v1.',
    '1.1-',
    'é',
    '漢',
    '👩‍👩‍👧',
    'e\u0301',
    'a.',
    'a, ',
    'a-',
    "a'",
    'a: ',
    '\ud800',
  ],
  paths: ['/', 'a/', '../', 'dist/', 'api/', 'db/', 'test-', 'release', 'schema', 'V1__', '.', 'requirements'],
};

/** What an expression could once read in more ways than can be tried: never left out of a short run. */
const READ_IN_MANY_WAYS = ['#123456789', '(#1) ', 'AAA'];

const run = promisify(execFile);

const pieces = [...READ_IN_MANY_WAYS, ...sample(Object.values(PIECES).flat())];
const batches = Array.from({ length: Math.ceil(pieces.length / BATCH) }, (_, n) => [
  pieces.slice(n * BATCH, (n + 1) * BATCH),
]);

describe('a text that does not end, in every field,', () => {
  it.each(batches)('is done with: %j', async batch => {
    const { stdout } = await run(
      process.execPath,
      ['--import', 'tsx/esm', join(import.meta.dirname, 'long.ts'), JSON.stringify(batch), String(LENGTH)],
      { cwd: ROOT, timeout: LIMIT_MS, killSignal: 'SIGKILL' },
    );
    expect(stdout.trim().split('\n')).toEqual(batch.map(piece => `${JSON.stringify(piece)} ends`));
  });
});
