/** Correct sentences with their pull requests, from the example week and from histories beside the checkout. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plainDescription } from '../../src/analyze/effects/plain-description.js';
import { sentencesOf } from '../../src/analyze/effects/sentences.js';
import type { Evidence, Facts, Sentence, SentPullRequest } from '../../src/narrate/check/index.js';
import { exampleWeek } from '../example-week/index.js';
import { HISTORIES, readHistoryFile } from '../histories/index.js';
import { rewritesOf } from './rewrites.js';
import { TRANSLATIONS } from './translations.js';

export const ORIGINS = ['quote', 'rewrite', 'translation', 'Chinese quote'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Sample {
  origin: Origin;
  sentence: Sentence;
  facts: Facts;
  /** Another pull request of the same call. */
  other: { alias: string; pullRequest: SentPullRequest };
}

interface Sent extends SentPullRequest {
  number: number;
  people: string[];
}

const BATCH = 8;
const MAX_DESCRIPTION = 1_500;
/** What no sentence of a page is made of, whoever wrote it: markup, lines of code, tables, the lead of a list. */
const NO_SENTENCE = /[@#<>[\]{}|*=$~^\\]|:\/\/|:$|^\p{Ll}+ --/u;

interface Source {
  number: number;
  title: string;
  body: string;
  files: readonly { path: string }[];
}

const sentOf = ({ number, title, body, files }: Source, people: readonly (string | null | undefined)[]): Sent => ({
  number,
  title,
  description: plainDescription(body, MAX_DESCRIPTION),
  paths: files.slice(0, 8).map(({ path }) => path),
  people: people.filter(name => name != null && name.length > 2) as string[],
});

function weeks(): Sent[][] {
  const { users, pullRequests } = exampleWeek();
  const nameOf = (login: string | null) => users.find(user => user.login === login)?.name;
  const example = pullRequests.map(one => sentOf(one, [one.author, nameOf(one.author)]));
  const files = ['bevy-2026-w31', 'flutter-packages-2026-w29-w32'].map(name => join(HISTORIES, `${name}.jsonl.gz`));
  const histories = files
    .filter(path => existsSync(path))
    .map(path => readHistoryFile(path).map(one => sentOf(one, [one.author?.login, one.author?.name])));
  return [example, ...histories];
}

function quotesOf({ title, description }: SentPullRequest): Evidence[] {
  const sentences = description.split('\n').flatMap(line => sentencesOf(line));
  return [
    ...sentences.map(quote => ({ source: 'description' as const, quote })),
    { source: 'title' as const, quote: title.trim() },
  ].filter(({ quote }) => quote.length >= 20 && quote.length <= 280 && !NO_SENTENCE.test(quote));
}

const sentence = (text: string, pullRequest: string, evidence: Evidence): Sentence => ({
  text,
  role: 'what',
  pullRequest,
  evidence,
});

/** The samples of one call: eight pull requests under their aliases. */
function samplesOfCall(call: readonly Sent[], people: readonly string[]): Sample[] {
  const pullRequests = new Map(call.map((one, index) => [`p${index + 1}`, one]));
  return [...pullRequests].flatMap(([alias, pullRequest], index) => {
    const at = (index + 1) % call.length;
    const other = { alias: `p${at + 1}`, pullRequest: call[at] ?? pullRequest };
    const facts = (language: string): Facts => ({ language, pullRequests, people });
    const english = quotesOf(pullRequest).flatMap(evidence => [
      { origin: 'quote' as const, sentence: sentence(evidence.quote, alias, evidence), facts: facts('en'), other },
      ...rewritesOf(evidence.quote).map(text => ({
        origin: 'rewrite' as const,
        sentence: sentence(text, alias, evidence),
        facts: facts('en'),
        other,
      })),
    ]);
    const chinese = TRANSLATIONS.filter(([number]) => number === pullRequest.number).flatMap(
      ([, quote, text]): Sample[] => {
        const source = pullRequest.title.includes(quote) ? ('title' as const) : ('description' as const);
        if (!pullRequest[source].includes(quote)) return [];
        const written = { title: text, description: text, paths: pullRequest.paths };
        return [
          { origin: 'translation', sentence: sentence(text, alias, { source, quote }), facts: facts('zh-CN'), other },
          {
            origin: 'Chinese quote',
            sentence: sentence(text, alias, { source: 'description', quote: text }),
            facts: { ...facts('zh-CN'), pullRequests: new Map([...pullRequests, [alias, written]]) },
            other,
          },
        ];
      },
    );
    return [...english, ...chinese];
  });
}

export function correctSamples(): Sample[] {
  return weeks().flatMap(week => {
    const people = [...new Set(week.flatMap(one => one.people))];
    const calls = Array.from({ length: Math.ceil(week.length / BATCH) }, (_, at) =>
      week.slice(at * BATCH, (at + 1) * BATCH),
    );
    return calls.filter(call => call.length > 1).flatMap(call => samplesOfCall(call, people));
  });
}
