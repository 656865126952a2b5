import { resolve } from 'node:path';
import { Command } from 'commander';
import { SettingsError } from '../../domain/errors.js';
import type { RunLog } from '../../domain/log.js';
import { builtInLanguages } from '../../host/templates-folder.js';
import { languageProblems } from '../../settings/parse-inputs.js';
import { VERSION } from '../../version.js';
import { writeSite } from './index.js';

interface Options {
  url?: string;
  language: string;
  templates?: string;
}

/** `merge-digest site`: an index of the digests in a folder, and a feed of the newest. */
export function siteCommand(openLog: () => RunLog & { done(): void }): Command {
  return new Command('site')
    .description(
      'An index of all digests in a folder, as index.html in it, and the newest as an Atom feed, as feed.xml: reads every digest.json, and leads to the digest.html beside each.',
    )
    .argument('<folder>', 'The folder, with the digests in folders in it.')
    .option('--url <address>', 'The address that the folder has on the web, which the feed needs.')
    .option('--language <language>', 'The language of both.', 'en')
    .option('--templates <folder>', 'A folder with templates of your own, as for digest.html.')
    .action(async (folder: string, { url, language, templates: own }: Options) => {
      const log = openLog();
      try {
        const problems = languageProblems(language, { languages: await builtInLanguages() });
        if (problems.length > 0) throw new SettingsError(problems);
        const { loadTemplates } = await import('../../host/templates.js');
        const templates = await loadTemplates(language, own === undefined ? null : resolve(own), '.');
        const { digests, written } = await writeSite({ folder, url: url ?? null, version: VERSION }, templates, log);
        log.done();
        console.log(`${digests} ${digests === 1 ? 'digest' : 'digests'}: ${written.join(', ')}`);
      } finally {
        log.done();
      }
    });
}
