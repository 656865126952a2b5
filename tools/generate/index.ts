/**
 * Writes the files that are generated from the tables in src/settings and the schema in src/domain. With --check, writes
 * nothing, names the files that differ, and exits with 1 if there are any.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionYaml } from './action.js';
import { linguistModule } from './linguist.js';
import { missingMarkers, readmeWithTables } from './readme.js';
import { configSchema, digestSchema, organizationSchema } from './schemas.js';

const ROOT = join(import.meta.dirname, '..', '..');

function read(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Path to text of each generated file; reports files that cannot be generated and leaves them out. */
function generated(): Map<string, string> {
  const files = new Map([
    ['action.yml', actionYaml()],
    ['schema/digest.schema.json', digestSchema()],
    ['schema/organization.schema.json', organizationSchema()],
    ['schema/config.schema.json', configSchema()],
    ['src/analyze/paths/linguist.ts', linguistModule()],
  ]);
  const readme = read('README.md');
  if (readme === null) {
    console.error('README.md: missing, so its tables are not written.');
    return files;
  }
  for (const name of missingMarkers(readme)) {
    console.error(
      `README.md: <!-- ${name}:start --> and <!-- ${name}:end --> are missing, so this table is not written.`,
    );
  }
  return files.set('README.md', readmeWithTables(readme));
}

const files = generated();
const differing = [...files].filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of differing) console.error(`${path}: not up to date; run npm run generate.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of differing) writeFileSync(join(ROOT, path), text);
  console.log(
    differing.length > 0 ? `Written: ${differing.map(([path]) => path).join(', ')}` : 'All files are up to date.',
  );
}
