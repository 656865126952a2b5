import { type Attack, BUSY_WITHOUT_END, MB, unless } from '../attack.js';

const DIGESTS = 150;

const values: Attack = {
  id: 'saved-values',
  promise: 'Whatever a saved digest says, its page is quiet and within five posts, and links the web alone',
  attack: `${DIGESTS} pages, sites and feeds of saved digests with any text, address, name and number that their schema allows, at one place or at all`,
  bound: 'no mention, backlink or element of theirs, http and https without passwords, a digest that can be read again',
  async run() {
    const { problemsOfSaved } = await import('../saved.js');
    const problems: string[] = [];
    for (let seed = 0; seed < DIGESTS && problems.length < 5; seed += 1) problems.push(...problemsOfSaved(seed));
    return problems;
  },
};

const folder: Attack = {
  id: 'time-saved-folder',
  promise: BUSY_WITHOUT_END,
  attack:
    'a folder of digests with links to /etc/passwd and to itself, a pipe, 5,000 folders, 1,000 within each other, lists of 4 MB of empty objects and of lists within lists, a gzip file that unpacks to 200 MB, and twelve digests of 10 MB',
  bound:
    '3 million values of a file, 100 million characters of digests in memory, 300 million read; what is not read is named',
  async run() {
    const { execFileSync } = await import('node:child_process');
    const { mkdirSync, symlinkSync, writeFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { gzipSync } = await import('node:zlib');
    const { smallDigest } = await import('../../../__tests__/support/site.js');
    const { onTerminal, temporaryFolder } = await import('../bundle.js');
    const root = temporaryFolder();
    const put = (name: string, content: string | Buffer) => {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, 'digest.json'), content);
    };
    const good = smallDigest(0, 'octo/good');
    put('a-good', JSON.stringify(good));
    for (const name of ['link', 'loop', 'pipe', 'wide']) mkdirSync(join(root, name));
    symlinkSync('/etc/passwd', join(root, 'link', 'digest.json'));
    symlinkSync('..', join(root, 'loop', 'loop'));
    execFileSync('mkfifo', [join(root, 'pipe', 'digest.json')]);
    for (let n = 0; n < 5_000; n += 1) mkdirSync(join(root, 'wide', `${n}`));
    mkdirSync(join(root, ...Array.from({ length: 1_000 }, () => 'd')), { recursive: true });
    put('bomb', gzipSync(Buffer.alloc(200 * MB, ' ')));
    for (let n = 0; n < 2; n += 1) {
      put(`objects-${n}`, `{"schemaVersion":3,"pullRequests":[${'{},'.repeat(1.4 * MB)}{}]}`);
      put(`lists-${n}`, `{"schemaVersion":3,"pullRequests":${'['.repeat(2.9 * MB)}${']'.repeat(2.9 * MB)}}`);
    }
    const [entry] = good.pullRequests;
    const many = Array.from({ length: 5_000 }, (_, n) => ({ ...entry, number: n + 1, title: 'x'.repeat(1_200) }));
    for (let n = 0; n < 12; n += 1) {
      const repository = { ...good.repository, nameWithOwner: `octo/large-${n}` };
      put(`b-large-${n}`, gzipSync(JSON.stringify({ ...good, repository, pullRequests: many })));
    }
    const { exitCode, stdout, stderr, files } = await onTerminal(['rollup', root]);
    return [
      ...unless(exitCode === 0, `ended with ${exitCode}: ${stderr.slice(-500)}`),
      ...unless(stderr.includes('characters of digests'), `no word of what is not read: ${stdout}`),
      ...unless(
        files.includes('octo/good') && !files.includes('root:'),
        'the page is not of the digests in the folder',
      ),
    ];
  },
};

export const saved = [values, folder] as const;
