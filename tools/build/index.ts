/** Makes dist/: the action's and the terminal's bundle, each a single file that needs no install. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

function run(program: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: ROOT, stdio: 'inherit' });
}

// ncc leaves what it wrote before; a stale chunk would be shipped.
for (const folder of ['build', 'dist']) rmSync(join(ROOT, folder), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/main.js', '--out', 'dist', '--license', 'licenses.txt', '--quiet');
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/cli.js',
  '--out',
  'dist/cli',
  '--license',
  'licenses.txt',
  '--quiet',
);
