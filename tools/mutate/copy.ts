import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NOT_NEEDED = new Set(['node_modules', '.git', '.cache', 'build', 'dist']);

/**
 * Copies the repository to a temporary folder, without `as const`: Stryker does not mutate such expressions, and the
 * registries of signals, factors and sections are written that way. Types are not checked there.
 */
export function copyForMutants(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'merge-digest-mutants-'));
  for (const name of readdirSync(root)) {
    if (!NOT_NEEDED.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const name of readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(copy, 'src', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(' as const satisfies ', ' satisfies '));
  }
  return copy;
}
