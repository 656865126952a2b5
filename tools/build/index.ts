/**
 * Builds dist/: the bundles of the action and the command line, which run without an install. Each has a small main file,
 * so that the first request is sent early, and chunks that load while the answer is on its way.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lean } from './lean.js';
import { licenses } from './licenses.js';

const ROOT = join(import.meta.dirname, '..', '..');

function run(program: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: ROOT, stdio: 'inherit' });
}

function bundle(entry: string, out: string): void {
  const statistics = join(ROOT, 'build', 'statistics.json');
  run('@vercel/ncc/dist/ncc/cli.js', 'build', join('build', entry), '--out', out, '--stats-out', statistics, '--quiet');
  writeFileSync(join(ROOT, out, 'licenses.txt'), licenses(readFileSync(statistics, 'utf8'), ROOT));
  for (const name of readdirSync(join(ROOT, out)).filter(name => name.endsWith('.js'))) {
    const file = join(ROOT, out, name);
    writeFileSync(file, lean(readFileSync(file, 'utf8')));
  }
}

// ncc does not delete old files, so a stale chunk would be shipped.
for (const folder of ['build', 'dist']) rmSync(join(ROOT, folder), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
bundle('main.js', 'dist');
bundle('cli.js', join('dist', 'cli'));
