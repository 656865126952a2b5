import type { z } from 'zod';
import { REPLACED_SECTIONS, SECTION_IDS } from '../domain/sections.js';
import { day, timeZone, week } from './calendar.js';
import { MODEL_INPUTS } from './model-inputs.js';
import { configurable, type Input, input, type SettingDefinition } from './setting-definition.js';
import { choice, flag, list, one, text } from './setting-types.js';
import {
  branch,
  digestId,
  landingKey,
  language,
  name,
  path,
  pathGlobs,
  repository,
  repositoryPath,
  repositoryPattern,
  title,
  token,
} from './text-formats.js';

export const PUBLISHERS = ['issue', 'discussion', 'summary', 'files'] as const;
export const WEEK_STARTS = ['monday', 'sunday', 'saturday'] as const;

const names = () => list(name, '[dependencies, "*[bot]"]');

/** Every input. action.yml, the README's table, the keys of the configuration file and `Settings` are made from this. */
export const INPUTS = {
  token: input(one(token), {
    description:
      'The token that reads pull requests and posts the report. It needs `contents: read` and `pull-requests: read`, and to post also `issues: write` or `discussions: write`. In a private repository it needs `issues: read` even if it posts no issue.',
    default: '',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression for the runner
    actionDefault: '${{ github.token }}',
    secret: true,
  }),
  repository: input(one(repository), {
    description: 'The repository that the report is about, as OWNER/NAME.',
    default: '',
    defaultInWords: 'the repository that the workflow runs in',
  }),
  'post-to-repository': input(one(repository), {
    description: 'The repository to post the report in, as OWNER/NAME. The token needs write access to it.',
    default: '',
    defaultInWords: 'the repository that the workflow runs in',
  }),
  repositories: input(list(repositoryPattern, 'octo-org/*, !octo-org/attic'), {
    description:
      'For one page over several repositories: `OWNER/NAME`, `OWNER/*` or another pattern with `*`, or `OWNER/topic:NAME`; with `!` before it, those are left out. Patterns leave out archived repositories and forks. With `digests`, it has names alone, which say what has to be there.',
    default: [],
  }),
  digests: input(one(path.nullable()), {
    description:
      'For one page over several repositories: a folder in the workspace with the `digest.json` of each, as `actions/download-artifact` makes it. Nothing is gathered then.',
    default: null,
  }),
  'show-private': input(flag, {
    description:
      'Whether the page over several repositories may show private ones in a public repository, with their names, titles and people.',
    default: false,
    actionDefault: 'false',
  }),
  week: input(one(week), {
    description:
      'The week that the report covers: `last` (the most recent week that has ended), `current`, an ISO week such as `2026-W14`, or any date in the week.',
    default: 'last',
  }),
  from: input(one(day.nullable()), {
    description:
      'The first day of a period that is not a week, such as `2026-03-01`. Needs `to`, and cannot be combined with `week`.',
    default: null,
  }),
  to: input(one(day.nullable()), {
    description: 'The last day of that period, included. The period can have at most 366 days.',
    default: null,
  }),
  'time-zone': input(one(timeZone), {
    description: 'The IANA time zone in which days and weeks are counted, such as `Europe/Berlin`.',
    default: 'UTC',
    actionDefault: 'UTC',
  }),
  'week-start': input(one(choice(WEEK_STARTS)), {
    description:
      'The first day of a week: `monday`, `sunday` or `saturday`. A week that starts on Sunday or Saturday has the name of the ISO week that starts on the Monday after it.',
    default: 'monday',
    actionDefault: 'monday',
  }),
  base: input(one(branch.nullable()), {
    description:
      'Include only pull requests that were merged into this branch. For a branch that is not there, the error names the nearest ones.',
    default: null,
    defaultInWords: 'all branches',
  }),
  'landed-by': input(list(landingKey, '[Closes]'), {
    description:
      'The words before the number in commit messages, where a project lands pull requests by commits and names them in a way of its own, such as `Closes` for `Closes #12`. In a clone, the numbers must never be those of issues.',
    default: [],
  }),
  publish: configurable(list(choice(PUBLISHERS), '[issue, summary]', 1), {
    description:
      'Where to publish the report, one or more of `issue`, `discussion`, `summary` (the summary page of the workflow run) and `files` (Markdown, HTML and JSON, whose paths are outputs). By default, a runner without summaries gets a warning.',
    default: ['issue', 'summary'],
  }),
  'discussion-category': configurable(one(text('the name of a category such as Announcements').nullable()), {
    description:
      'The discussion category to post in, such as `Announcements`. Required if `publish` contains `discussion`.',
    default: null,
  }),
  labels: configurable(list(name, '[digest]'), {
    description: 'Labels to add to the report. Labels that do not exist in the repository are created.',
    default: [],
  }),
  id: input(one(digestId.nullable()), {
    description:
      'A short name that tells this digest from others about the same repository, such as `web` and `api`: letters, digits, `-`, `_` and `.`. Digests with different names never update or close the reports of each other. With a new name, a digest starts anew.',
    default: null,
    defaultInWords: 'none, for the one digest of a repository',
  }),
  title: configurable(one(title.nullable()), {
    description:
      'The title of the report. It can contain the placeholders `{{week}}`, `{{repository}}`, `{{first-day}}` and `{{last-day}}`.',
    default: null,
    defaultInWords: 'a title in the language of the report',
  }),
  'close-previous': configurable(flag, {
    description: 'Whether to close the previous report, with a link to the new one.',
    default: false,
  }),
  pin: configurable(flag, {
    description: 'Whether to pin the issue to the top of the list of issues.',
    default: false,
  }),
  language: configurable(one(language), {
    description: 'The language of the report: `en` for English or `zh-CN` for Chinese.',
    default: 'en',
  }),
  templates: input(one(path.nullable()), {
    description:
      'A folder in the workspace with templates of your own. A file in it replaces the template of the same name that comes with the action.',
    default: null,
  }),
  config: input(one(repositoryPath), {
    description:
      'The path of the configuration file in the repository that the report is about. It is read through the API, so no checkout is needed. If the workflow runs in another repository, only settings about content are used: exclusions, bots, modules, core paths, weights, highlights, tags and measurements.',
    default: '.github/merge-digest.yml',
  }),
  sections: configurable(list(choice(SECTION_IDS, REPLACED_SECTIONS), '[this-week, attention, changes]', 1), {
    description:
      'The sections of the report, in order. Sections that are not listed are left out. The header always comes first and the footer last.',
    default: [...SECTION_IDS],
  }),
  charts: configurable(flag, {
    description:
      'Whether the report has a chart of the merges of each week. GitHub draws it from a Mermaid block, but its notification emails show the source of the block. Without the chart, a line lists the same numbers.',
    default: true,
  }),
  'exclude-authors': configurable(names(), {
    description:
      'Logins whose pull requests are left out, and who are not listed as co-authors. `*` matches any characters, as in `*[bot]`; case does not matter, and `dependabot` means `dependabot[bot]` too. A pattern that matches nobody is named in a notice.',
    default: [],
  }),
  'exclude-labels': configurable(names(), {
    description:
      'Labels whose pull requests are left out. `*` matches any characters; case does not matter. A pattern that matches no label is named in a notice.',
    default: [],
  }),
  'exclude-paths': configurable(pathGlobs, {
    description:
      'Glob patterns of files to ignore, such as `docs/**`. A pull request that changed only such files is left out. A slash before a pattern is ignored, and a pattern that matches no file is named in a notice.',
    default: [],
  }),
  'bot-authors': configurable(names(), {
    description:
      'Logins, or names in commits, that belong to bots, in addition to those that are recognized by their names. `*` matches any characters; case does not matter. A pattern that matches nobody is named in a notice.',
    default: [],
  }),
  bots: configurable(one(choice(['apart', 'include', 'exclude'])), {
    description:
      'What to do with pull requests of bots: list them `apart` from those of people, `include` them among those of people, or `exclude` them.',
    default: 'apart',
  }),
  links: configurable(one(choice(['quiet', 'direct', 'none'])), {
    description:
      'How the report links to pull requests: `quiet` leaves no trace in their timelines, `direct` adds a backlink to each timeline, `none` shows only the numbers.',
    default: 'quiet',
  }),
  mentions: configurable(flag, {
    description: 'Whether to mention authors, which notifies them.',
    default: false,
  }),
  'when-empty': configurable(one(choice(['post', 'skip'])), {
    description: 'What to do if no pull request was merged: `post` a report that says so, or `skip` it.',
    default: 'post',
  }),
  ...MODEL_INPUTS,
  'output-directory': input(one(path.nullable()), {
    description: 'The folder for the report as Markdown, HTML and JSON.',
    default: null,
    defaultInWords: "the runner's folder for temporary files",
  }),
  'dry-run': input(flag, {
    description: 'Whether to write the report to files only, without changing anything on GitHub.',
    default: false,
    actionDefault: 'false',
  }),
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

/** The name of a setting as a property of `Settings`: `time-zone` becomes `timeZone`. */
export type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

export function camelCase<Name extends string>(name: Name): CamelCase<Name> {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;
}

/** The values of a table of settings. */
export type ValuesOf<Table extends Record<string, SettingDefinition>> = {
  [Name in keyof Table & string as CamelCase<Name>]: z.output<Table[Name]['schema']>;
};

export type InputValues = ValuesOf<typeof INPUTS>;
