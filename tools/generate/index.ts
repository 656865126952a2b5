/**
 * Writes what is made from the tables in src/settings and the schema in src/domain. With --check it writes nothing, names
 * the files that differ and exits with 1 if there are any.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionYaml } from './action.js';
import { linguistModule } from './linguist.js';
import { missingMarkers, readmeWithTables } from './readme.js';
import { configSchema, digestSchema } from './schemas.js';

const ROOT = join(import.meta.dirname, '..', '..');

function read(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** What each file should hold; files that cannot be made are told of and left out. */
function generated(): Map<string, string> {
  const files = new Map([
    ['action.yml', actionYaml()],
    ['schema/digest.schema.json', digestSchema()],
    ['schema/config.schema.json', configSchema()],
    ['src/analyze/paths/linguist.ts', linguistModule()],
  ]);
  const readme = read('README.md');
  if (readme === null) {
    console.error('README.md: not there, so its tables are not written.');
    return files;
  }
  for (const name of missingMarkers(readme)) {
    console.error(`README.md: lacks <!-- ${name}:start --> and <!-- ${name}:end -->, so that table is not written.`);
  }
  return files.set('README.md', readmeWithTables(readme));
}

const files = generated();
const differing = [...files].filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of differing) console.error(`${path}: differs from what it is made from; run npm run generate.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of differing) writeFileSync(join(ROOT, path), text);
  console.log(differing.length > 0 ? `Written: ${differing.map(([path]) => path).join(', ')}` : 'Nothing to write.');
}
