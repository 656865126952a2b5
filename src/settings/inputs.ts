import type { z } from 'zod';
import { SECTION_IDS } from '../domain/sections.js';
import { day, timeZone, week } from './calendar.js';
import { branch, language, name, path, pathGlob, repository, repositoryPath, title, token } from './text-formats.js';
import { choice, flag, type SettingType, list, one, text } from './setting-types.js';

/** A setting, wherever it may be given. */
export interface SettingDefinition<S extends z.ZodType = z.ZodType> {
  /** One to three sentences for action.yml, the README and editors: what it does and what it may be. */
  description: string;
  schema: S;
  default: z.output<S>;
  /** The default for a reader, where the value alone does not tell. */
  defaultInWords?: string;
}

export interface Input<S extends z.ZodType = z.ZodType> extends SettingDefinition<S>, SettingType<S> {
  /** May also stand in the configuration file, under the same name. */
  configurable: boolean;
  /**
   * What action.yml hands over when nothing is given. Only for inputs where it makes no difference whether the value was
   * given: an input wins over the configuration file only if somebody wrote it.
   */
  actionDefault?: string;
  /** Never shown in a message. */
  secret?: true;
}

type Words<S extends z.ZodType> = Omit<Input<S>, 'schema' | 'fromText' | 'configurable'>;

function input<S extends z.ZodType>(kind: SettingType<S>, words: Words<S>): Input<S> {
  return { ...kind, ...words, configurable: false };
}

function configurable<S extends z.ZodType>(kind: SettingType<S>, words: Words<S>): Input<S> {
  return { ...kind, ...words, configurable: true };
}

export const PUBLISHERS = ['issue', 'discussion', 'summary', 'files'] as const;
export const WEEK_STARTS = ['monday', 'sunday', 'saturday'] as const;

const names = () => list(name, '[dependencies, "*[bot]"]');

/** Every input of the action: action.yml, the README's table, the configuration file's keys and `Settings` come from here. */
export const INPUTS = {
  token: input(one(token), {
    description:
      'The token to read pull requests and to post the report with. It needs `contents: read` and `pull-requests: read`, and `issues: write` or `discussions: write` to post.',
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
    description:
      'The repository that the report is posted to, as OWNER/NAME. The token must be allowed to write there.',
    default: '',
    defaultInWords: 'the repository that the workflow runs in',
  }),
  week: input(one(week), {
    description:
      'The week that the report is about: `last` (the one that has just ended), `current`, an ISO week such as `2026-W14`, or any date inside the week.',
    default: 'last',
  }),
  from: input(one(day.nullable()), {
    description:
      'The first day of a period of another length, such as `2026-03-01`. Goes with `to`, and not with `week`.',
    default: null,
  }),
  to: input(one(day.nullable()), {
    description: 'The last day of that period, included.',
    default: null,
  }),
  'time-zone': input(one(timeZone), {
    description: 'The IANA time zone that days and weeks are counted in, such as `Europe/Berlin`.',
    default: 'UTC',
    actionDefault: 'UTC',
  }),
  'week-start': input(one(choice(WEEK_STARTS)), {
    description:
      'The day that weeks start on: `monday`, `sunday` or `saturday`. A week that starts on Sunday or Saturday is named after the ISO week whose Monday follows.',
    default: 'monday',
    actionDefault: 'monday',
  }),
  base: input(one(branch.nullable()), {
    description: 'Only pull requests that were merged into this branch.',
    default: null,
    defaultInWords: 'all branches',
  }),
  publish: configurable(list(choice(PUBLISHERS), '[issue, summary]', 1), {
    description:
      'Where the report goes, one or more of `issue`, `discussion`, `summary` (the page of the workflow run) and `files` (Markdown and JSON, whose paths are outputs).',
    default: ['issue', 'summary'],
  }),
  'discussion-category': configurable(one(text('the name of a category such as Announcements').nullable()), {
    description: 'The category of discussions to post in. Needed when `publish` has `discussion`.',
    default: null,
  }),
  labels: configurable(list(name, '[digest]'), {
    description: 'Labels that the report gets. Those that are missing in the repository are created.',
    default: [],
  }),
  title: configurable(one(title.nullable()), {
    description:
      'The title of the report. `{{week}}`, `{{repository}}`, `{{first-day}}` and `{{last-day}}` stand for what they say.',
    default: null,
    defaultInWords: "the language's own title",
  }),
  'close-previous': configurable(flag, {
    description: 'Whether the report before this one is closed, with a link to the new one.',
    default: false,
  }),
  pin: configurable(flag, {
    description: 'Whether the issue is pinned to the top of the list of issues.',
    default: false,
  }),
  language: configurable(one(language), {
    description: 'The language of the report: `en` for English, `zh-CN` for Chinese.',
    default: 'en',
  }),
  templates: input(one(path.nullable()), {
    description:
      'A folder in the workspace with templates of your own. Each file in it stands in for the one of the same name that comes with the action.',
    default: null,
  }),
  config: input(one(repositoryPath), {
    description:
      'The configuration file, as a path in the repository that the report is about, read through the API, so that no checkout is needed. Of another repository than the one that the workflow runs in, only what is about content is taken (exclusions, bots, modules, tags and weights).',
    default: '.github/merge-digest.yml',
  }),
  sections: configurable(list(choice(SECTION_IDS), '[summary, risks, merged]', 1), {
    description:
      'The sections of the report, in the order wanted; those that are not named are left out. Header and footer stand always, and first and last.',
    default: [...SECTION_IDS],
  }),
  charts: configurable(flag, {
    description:
      'Whether the report has pictures, which GitHub draws from Mermaid blocks. Mail that GitHub sends shows their source instead. What they show is told in words too.',
    default: true,
  }),
  'exclude-authors': configurable(names(), {
    description:
      'Logins whose pull requests are left out. `*` stands for any characters, as in `*[bot]`; case does not matter.',
    default: [],
  }),
  'exclude-labels': configurable(names(), {
    description: 'Labels whose pull requests are left out. `*` stands for any characters; case does not matter.',
    default: [],
  }),
  'exclude-paths': configurable(list(pathGlob, '["docs/**", "**/*.lock"]'), {
    description:
      'Glob patterns of paths, such as `docs/**`. Files that match are not counted, and a pull request that changed no others is left out.',
    default: [],
  }),
  bots: configurable(one(choice(['apart', 'include', 'exclude'])), {
    description:
      'Pull requests of bots: told `apart` from those of people, `include` among them, or `exclude` altogether.',
    default: 'apart',
  }),
  links: configurable(one(choice(['quiet', 'direct', 'none'])), {
    description:
      'How pull requests are linked: `quiet` leaves no trace in their timelines, `direct` leaves a backlink in each of them, `none` writes their numbers only.',
    default: 'quiet',
  }),
  mentions: configurable(flag, {
    description: 'Whether authors are mentioned, and so notified.',
    default: false,
  }),
  'when-empty': configurable(one(choice(['post', 'skip'])), {
    description: 'What happens if nothing was merged: `post` a report that says so, or `skip` it.',
    default: 'post',
  }),
  'output-directory': input(one(path.nullable()), {
    description: 'The folder that the Markdown and the JSON of the report are written to.',
    default: null,
    defaultInWords: "the runner's folder for temporary files",
  }),
  'dry-run': input(flag, {
    description: 'Whether to do everything but post: the report is written to files and nothing is changed on GitHub.',
    default: false,
    actionDefault: 'false',
  }),
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

/** The property of `Settings` that holds a setting: `time-zone` is `timeZone`. */
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
