import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { ORIGINS } from '../../tools/anatomy/origins.js';

const ROOT = join(import.meta.dirname, '..', '..');
const schema = readFileSync(join(ROOT, 'schema', 'digest.schema.json'), 'utf8');

describe('the anatomy of a report', () => {
  it('has every section', () =>
    expect(Object.keys(ORIGINS).sort()).toEqual(['header', ...SECTION_IDS, 'footer'].sort()));

  it.each(Object.entries(ORIGINS))('names fields and folders that exist: %s', (_, origin) => {
    const named = [...origin.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const missing = named.filter(name =>
      name.includes('/')
        ? !existsSync(join(ROOT, name))
        : name.split(/\.|\[\]\./).some(field => !schema.includes(`"${field}": {`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.keys(ORIGINS))('names the files of a section: %s', id => {
    expect(existsSync(join(ROOT, 'src', 'compose', 'sections', `${id}.ts`))).toBe(true);
    expect(existsSync(join(ROOT, 'templates', 'markdown', `${id}.mustache`))).toBe(true);
  });
});
