import type { PullRequest } from '../../src/domain/pull-request.js';
import { file, person, pullRequest, review } from './pull-request.js';

/** 1 to `count`. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const many = (count: number, word: string) => upTo(count).map(number => `${word} #${number}`);
const long = (n: number) => `${'長'.repeat(240)}${n}`;

/** Three pull requests whose descriptions name so many others. */
export const namingOthers = (count: number): PullRequest[] => [
  pullRequest({ number: 9_001, title: 'Revert all of it', body: many(count, 'Reverts').join('\n') }),
  pullRequest({
    number: 9_002,
    title: 'Reland all of it',
    body: many(count, 'Relands').join('\n'),
    merged: 'Wed 12:00',
    files: [],
  }),
  pullRequest({ number: 9_003, title: 'fix: all of it', body: many(count, 'Closes').join(', ') }),
];

/** A pull request that has thousands of everything, with long names. */
export const everythingAtOnce = (number: number): PullRequest =>
  pullRequest({
    number,
    title: `Revert "${'長'.repeat(240)}"`,
    body: ['長'.repeat(9_000), ...many(3_000, 'Reverts'), ...many(3_000, 'Closes')].join('\n'),
    coAuthors: upTo(5_000)
      .map(long)
      .map(name => person(name, name)),
    labels: upTo(5_000).map(long),
    reviews: upTo(5_000)
      .map(long)
      .map(name => review(person(name, name), 'Mon 13:00')),
    files: upTo(9_000).map(n => file(`src/auth/${'長'.repeat(60)}${n}/migrations/secret${n}.sql`, 400, 9)),
    filesTotal: 9_000,
  });

/** Co-authors whose names are formulas, each sign of which is escaped on the page. */
export const formulaCoAuthors = (count: number): PullRequest['coAuthors'] =>
  upTo(count).map(n => ({ name: `$$$$${n}`, bot: false }));
