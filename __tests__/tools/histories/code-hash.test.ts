import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeHash } from '../../../tools/histories/code-hash.js';
import { removeTemporaryFolders, temporaryFolder } from '../../gather/support.js';

afterEach(removeTemporaryFolders);

/** Whether another text of one of these files gives another hash of `main.ts`. */
function changesWith(name: string, files: Record<string, string>): boolean {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  for (const [file, text] of Object.entries(files)) write(file, text);
  const before = codeHash(join(folder, 'main.ts'));
  expect(codeHash(join(folder, 'main.ts'))).toBe(before);
  write(name, `${files[name]}\nexport const changed = 1;`);
  return codeHash(join(folder, 'main.ts')) !== before;
}

describe('the hash of code', () => {
  const files = {
    'main.ts': "import { readFile } from 'node:fs';\nimport { wall } from './wall.js';\nexport { readFile, wall };",
    'wall.ts': "export { brick } from './brick.js';\nexport const wall = 1;",
    'brick.ts': "import type { Wall } from './wall.js';\nexport const brick = 1;",
    'fence.ts': "import { wall } from './wall.js';",
  };

  it.each(['main.ts', 'wall.ts', 'brick.ts'])('is another one where %s changes', name =>
    expect(changesWith(name, files)).toBe(true),
  );

  it('stays where a file changes that it does not import', () => expect(changesWith('fence.ts', files)).toBe(false));
});
