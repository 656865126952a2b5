import type { InputName } from './inputs.js';

type Texts = Partial<Record<InputName, string>>;

/** Where --help says something else than action.yml. */
export interface TerminalTexts {
  defaults: Texts;
  descriptions: Texts;
}

/** The terminal writes to the current folder, posts nothing unasked, and has no runner. */
export const ON_TERMINAL: TerminalTexts = {
  defaults: {
    token: '$GITHUB_TOKEN',
    repository: "the repository of the clone's remote",
    'post-to-repository': 'the one that --repository names',
    base: 'all branches; of a clone, the one that is checked out',
    publish: 'files',
    'output-directory': 'this folder',
  },
  descriptions: {
    publish:
      'Where to publish the report, one or more of issue, discussion, summary (printed here) and files (Markdown, HTML and JSON).',
    templates: 'A folder with templates of your own. A file in it replaces the template of the same name.',
    config:
      'The path of the configuration file in the repository or clone that the report is about. Of a clone outside the current folder that --repository does not name, only settings about content are used: exclusions, bots, modules, core paths, weights, highlights, tags and measurements.',
  },
};

/** Of `merge-digest rollup`, which reads digests that are there already. */
export const OF_ROLLUP: TerminalTexts = {
  defaults: {
    ...ON_TERMINAL.defaults,
    'post-to-repository': 'none',
    week: 'that of the latest digest',
    id: 'none',
  },
  descriptions: {
    ...ON_TERMINAL.descriptions,
    token: 'The token that posts the report, with issues: write or discussions: write. Reading digests needs none.',
    repositories:
      'The repositories that have to be there, as OWNER/NAME, separated by commas. The page names those without a digest.',
    week: 'The week of the digests: last, current, an ISO week such as 2026-W14, or any date in the week. Digests of other weeks are not used.',
    language: 'The language of the page, whatever that of the digests: en for English or zh-CN for Chinese.',
  },
};
