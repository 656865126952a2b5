import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Narration } from '../../../src/domain/narration.js';

/** What a model could have written of the example week, in a language that there is a file of. */
export function exampleNarration(language: 'en' | 'zh-CN'): Narration {
  return Narration.parse(parse(readFileSync(join(import.meta.dirname, `${language}.yml`), 'utf8')));
}
