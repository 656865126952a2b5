import type { Attack } from '../attack.js';

const PROMISE = 'The files of another repository neither end a run, nor make nonsense of it, nor fill its memory';
const CONFIG = `publish: [nowhere]
title: Evil
importance: {size: 1.0e+308, reviews: -1.0e+308}
modules: {Theirs: ["**"], Slow: ["([a-z]+)+1"]}
labels: [evil]
`;
const SPARSE_BYTES = 600 * 1_000_000;

/** A clone with a commit in the week, of which `prepare` changes the first. */
async function cloneWith(files: Record<string, string>, large: readonly string[] = []) {
  const { mkdirSync, writeFileSync, truncateSync } = await import('node:fs');
  const { dirname, join } = await import('node:path');
  const { makeRepository } = await import('../../../__tests__/gather/git/support.js');
  const { removeTemporaryFolders } = await import('../../../__tests__/gather/support.js');
  const { afterwards } = await import('../bundle.js');
  afterwards(removeTemporaryFolders);
  const repository = makeRepository();
  // What makes the clone is not what is measured.
  repository.git('config', 'core.compression', '1');
  for (const name of large) {
    const path = join(repository.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    truncateSync(path, SPARSE_BYTES);
  }
  repository.commit({ message: 'Begin (#1)', at: '2026-03-20T12:00:00Z', files: { 'a.txt': 'a\n', ...files } });
  repository.commit({ message: 'One (#2)', at: '2026-03-31T09:00:00Z', files: { 'a.txt': 'b\n'.repeat(40) } });
  return repository.path;
}

const config: Attack = {
  id: 'foreign-config',
  promise: PROMISE,
  attack:
    'a configuration file in a clone with `publish: [nowhere]`, `importance: {size: 1e308}`, a title, labels and a pattern that never ends',
  bound:
    'only what shapes the content is taken, what has a problem is left out with a warning; numbers from -100 to 100',
  async run() {
    const { readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { onTerminal, temporaryFolder } = await import('../bundle.js');
    const path = await cloneWith({ '.github/merge-digest.yml': CONFIG });
    const folder = temporaryFolder();
    const out = join(folder, 'out');
    const run = await onTerminal(['--source', 'git', '--path', path, '--output-directory', out]);
    if (run.exitCode !== 0) return [`ended with ${run.exitCode}: ${run.stderr.slice(-300)}`];
    const json = readFileSync(join(out, 'digest.json'), 'utf8');
    const again = await onTerminal(['--source', 'file', '--path', join(out, 'digest.json')]);
    return [
      ...(json.includes('"score": null') ? ['a score is no number'] : []),
      ...(readFileSync(join(out, 'digest.md'), 'utf8').includes('Evil') ? ['it chose the title'] : []),
      ...(run.stderr.includes('importance.size: got 1e+308') ? [] : ['it says nothing of 1e308']),
      ...(again.exitCode === 0 ? [] : [`its digest is refused: ${again.stderr.slice(-300)}`]),
    ];
  },
};

const large: Attack = {
  id: 'foreign-large-files',
  promise: PROMISE,
  attack: 'a clone whose configuration file has 600 MB',
  bound: '3 MB of a file; a larger one counts as absent, with a warning',
  async run() {
    const { onTerminal } = await import('../bundle.js');
    const path = await cloneWith({}, ['.github/merge-digest.yml']);
    const { exitCode, stderr } = await onTerminal(['--source', 'git', '--path', path]);
    return [
      ...(exitCode === 0 ? [] : [`ended with ${exitCode}: ${stderr.slice(-300)}`]),
      ...(/Too large to be read/.test(stderr) ? [] : ['it says nothing of the files']),
    ];
  },
};

export const foreign = [large, config] as const;
