import type { SentPullRequest } from '../../src/narrate/check/index.js';
import type { ChatRequest } from './protocol.js';

export const QUESTIONS = ['notes', 'briefing', 'repaired_notes', 'repaired_briefing'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** A note that the briefing may rest on. */
export interface AskedNote {
  id: string;
  /** The alias of its pull request. */
  pullRequest: string;
  text: string;
}

export interface AskedArea {
  alias: string;
  name: string;
  /** Ids of notes. */
  notes: string[];
}

export interface RefusedSentence {
  id: string;
  /** `what of p2`, `of the week` or `of area a1`. */
  about: string;
  text: string;
}

/** What a request of src/narrate asks, read from the request alone, as a model reads it. */
export interface Asked {
  /** null: it is none of its questions. */
  name: QuestionName | null;
  /** The language to write in, a BCP 47 tag. */
  language: string;
  /** By alias. */
  pullRequests: Map<string, SentPullRequest>;
  notes: AskedNote[];
  areas: AskedArea[];
  refused: RefusedSentence[];
}

export const contentOf = ({ messages }: ChatRequest, role: 'system' | 'user'): string =>
  messages
    .filter(message => message.role === role)
    .map(({ content }) => content)
    .join('\n');

/** The schema in `response_format`, or else the one in the prompt: its last line in braces. */
export function schemaOf(request: ChatRequest): Record<string, unknown> | null {
  const format = request.response_format?.json_schema;
  if (format !== undefined) return format.schema;
  const line = contentOf(request, 'system')
    .split('\n')
    .findLast(one => one.startsWith('{') && one.endsWith('}'));
  return line === undefined ? null : (JSON.parse(line) as Record<string, unknown>);
}

/** Where the request names no schema, what the answers to each question alone have. */
const TELLING: readonly (readonly [QuestionName, RegExp])[] = [
  ['notes', /^\{"notes":/],
  ['briefing', /^\{"week":/],
  ['repaired_notes', /^\{"sentences":.*"quote":/],
  ['repaired_briefing', /^\{"sentences":.*"notes":/],
];

function nameOf(request: ChatRequest): QuestionName | null {
  const named = request.response_format?.json_schema?.name;
  if (named !== undefined) return QUESTIONS.find(name => name === named) ?? null;
  const properties = JSON.stringify(schemaOf(request)?.properties ?? {});
  return TELLING.find(([, pattern]) => pattern.test(properties))?.[0] ?? null;
}

function languageOf(system: string): string {
  if (system.includes('plain Chinese')) return 'zh-CN';
  return /the language with the tag ([\w-]+)/.exec(system)?.[1] ?? 'en';
}

/** The lines of data, `MARK|name|text`, in their order. */
function markedLines(user: string): [name: string, text: string][] {
  const mark = user.slice(0, user.indexOf('|') + 1);
  return user
    .split('\n')
    .filter(line => mark !== '' && line.startsWith(mark))
    .map(line => {
      const [name = '', ...text] = line.slice(mark.length).split('|');
      return [name, text.join('|')];
    });
}

function readPullRequestLine(asked: Asked, name: string, text: string): boolean {
  const [, alias = '', what = ''] = /^(p\d+) (title|description|path)$/.exec(name) ?? [];
  if (alias === '') return false;
  const before = asked.pullRequests.get(alias) ?? { title: '', description: '', paths: [] };
  const description = before.description === '' ? text : `${before.description}\n${text}`;
  const now = { title: { title: text }, description: { description }, path: { paths: [...before.paths, text] } }[what];
  asked.pullRequests.set(alias, { ...before, ...now });
  return true;
}

function readLine(asked: Asked, name: string, text: string): void {
  if (readPullRequestLine(asked, name, text)) return;
  const [, id = '', pullRequest = ''] = /^(n\d+) of (p\d+)$/.exec(name) ?? [];
  if (id !== '') asked.notes.push({ id, pullRequest, text });
  const [, alias = ''] = /^area (a\d+)$/.exec(name) ?? [];
  const end = text.lastIndexOf(': ');
  if (alias !== '') asked.areas.push({ alias, name: text.slice(0, end), notes: text.slice(end + 2).split(' ') });
  const [, refused = '', about = ''] = /^refused (s\d+), (.*)$/.exec(name) ?? [];
  if (refused !== '') asked.refused.push({ id: refused, about, text });
}

export function readPrompt(request: ChatRequest): Asked {
  const language = languageOf(contentOf(request, 'system'));
  const asked: Asked = {
    name: nameOf(request),
    language,
    pullRequests: new Map(),
    notes: [],
    areas: [],
    refused: [],
  };
  for (const [name, text] of markedLines(contentOf(request, 'user'))) readLine(asked, name, text);
  return asked;
}
