import type { Digest } from '../../src/domain/digest.js';
import type { Log } from '../../src/domain/log.js';
import type { Publication, Report } from '../../src/domain/report.js';
import { createClient } from '../../src/github/octokit.js';
import {
  createSession,
  type PublisherId,
  type PublishOptions,
  type PublishPorts,
  publish,
  type Session,
} from '../../src/publish/index.js';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
  type World,
} from '../../tools/local-github/index.js';
import {
  newComment,
  type StoredComment,
  type StoredDiscussion,
  type StoredIssue,
} from '../../tools/local-github/store.js';

export type Kind = 'issue' | 'discussion';

export const BOT = 'github-actions[bot]';

const WEEKS = {
  '2026-W12': ['2026-03-16', '2026-03-22', '2026-03-23'],
  '2026-W13': ['2026-03-23', '2026-03-29', '2026-03-30'],
  '2026-W14': ['2026-03-30', '2026-04-05', '2026-04-06'],
} as const;
export type Week = keyof typeof WEEKS;

export function world(changes: Partial<World['repository']> = {}, rest: Partial<World> = {}): World {
  return {
    repository: {
      owner: 'octo',
      name: 'repo',
      description: '',
      defaultBranch: 'main',
      private: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: true,
      files: {},
      labels: [{ name: 'bug', color: 'd73a4a' }],
      discussionCategories: [
        { name: 'Announcements', slug: 'announcements', emoji: ':mega:' },
        { name: 'Weekly News', slug: 'weekly-news', emoji: ':newspaper:' },
      ],
      ...changes,
    },
    users: [{ login: 'mona', name: 'Mona', bot: false }],
    pullRequests: [],
    issues: [],
    ...rest,
  };
}

export function digestOf(week: Week = '2026-W14', changes: Partial<Digest> = {}): Digest {
  const [firstDay, lastDay, nextDay] = WEEKS[week];
  const start = `${firstDay}T00:00:00Z`;
  return {
    schemaVersion: 3,
    generator: { name: 'merge-digest', version: '1.0.0' },
    source: 'github',
    repository: { nameWithOwner: 'octo/repo', url: 'https://github.com/octo/repo', defaultBranch: 'main' },
    period: { start, end: `${nextDay}T00:00:00Z`, timeZone: 'UTC', week, firstDay, lastDay, asOf: null },
    baseBranch: null,
    completeness: {
      expected: 0,
      gathered: 0,
      notGathered: 0,
      missing: [],
      filesTruncated: [],
      unknownFields: [],
      excluded: [],
      excludedPullRequests: [],
    },
    pullRequests: [],
    highlights: [],
    areas: [],
    withoutArea: [],
    minor: [],
    series: [],
    attention: [],
    secondLook: [],
    statistics: {
      volume: 'none',
      totals: {
        pullRequests: [],
        byPeople: [],
        byBots: [],
        byDeletedAccounts: [],
        additions: 0,
        deletions: 0,
        files: 0,
      },
      authors: [],
      coAuthors: [],
      bots: [],
      files: [],
      modules: [],
      findings: { high: [], medium: [] },
      signals: [],
      tags: [],
      sizes: [],
      flow: {},
      reverts: [],
      reverted: { ofPeriod: [], relanded: [], ofEarlier: [], flaggedBefore: { known: [], flagged: [] } },
      newContributors: [],
    },
    ...changes,
  };
}

export function reportOf(week: Week, ...parts: string[]): Report {
  return { title: `octo/repo, ${week}`, markdown: parts.join('\n\n'), parts };
}

export interface Run {
  week?: Week;
  parts?: string[];
  title?: string;
  digest?: Partial<Digest>;
  options?: Partial<PublishOptions>;
  /** By default a new one. */
  session?: Session;
}

/** A local GitHub, and publishing to it as the pipeline does. */
export interface Fixture {
  github: LocalGitHub;
  /** Lines of the log, each with its level. */
  log: string[];
  summaries: string[];
  pauses: number[];
  /** Sets the clock of the local GitHub. */
  at(day: string): void;
  openSession(run?: Run): Session;
  publish(run?: Run): Promise<Publication>;
  /** The message of a run that fails. */
  failure(run?: Run): Promise<string>;
  /** Names of the mutations since the last call. */
  mutations(): string[];
  warnings(): string[];
  close(): Promise<void>;
}

/** By default a run publishes one part to one kind of thread. */
export async function openFixture(
  kind: Kind,
  given: World = world(),
  options: LocalGitHubOptions = {},
): Promise<Fixture> {
  let now = new Date('2026-04-06T07:00:00Z');
  const github = await startLocalGitHub(given, { now: () => now, ...options });
  const [log, summaries, pauses]: [string[], string[], number[]] = [[], [], []];
  const line = (level: string) => (message: string) => void log.push(`${level}: ${message}`);
  const logger: Log = { info: line('info'), warning: line('warning'), progress: line('progress') };
  const client = createClient({ token: 'a-token', apiUrl: github.apiUrl, log: logger, millisecondsPerSecond: 1 });
  const ports: PublishPorts = {
    log: logger,
    writeSummary: async text => void summaries.push(text),
    sleep: async milliseconds => void pauses.push(milliseconds),
  };
  const optionsOf = (run: Run) => ({ ...defaults(kind), ...run.options });
  const openSession = (run: Run = {}) =>
    createSession(digestOf(run.week, run.digest), optionsOf(run), { client, log: logger });
  const publishRun = (run: Run = {}) => {
    const { week = '2026-W14', parts = ['The week.'], title = `octo/repo, ${week}` } = run;
    return publish({
      report: { ...reportOf(week, ...parts), title },
      digest: digestOf(week, run.digest),
      options: optionsOf(run),
      ports,
      session: run.session ?? openSession(run),
    });
  };
  let requestsSeen = 0;
  return {
    github,
    log,
    summaries,
    pauses,
    at(day) {
      now = new Date(`${day}T07:00:00Z`);
    },
    openSession,
    publish: publishRun,
    failure: async run =>
      publishRun(run).then(
        () => 'It did not fail.',
        (error: Error) => error.message,
      ),
    mutations() {
      const recent = github.requests.slice(requestsSeen).filter(({ query }) => query.trim().startsWith('mutation'));
      requestsSeen = github.requests.length;
      return recent.map(({ operation }) => operation ?? '');
    },
    warnings: () => log.filter(entry => entry.startsWith('warning: ')).map(entry => entry.slice('warning: '.length)),
    close: () => github.close(),
  };
}

export function defaults(...ids: PublisherId[]): PublishOptions {
  return {
    publish: ids,
    postToRepository: 'octo/repo',
    discussionCategory: 'Announcements',
    labels: [],
    closePrevious: false,
    pin: false,
    language: 'en',
    dryRun: false,
    id: null,
    title: null,
    sections: [],
    excludeAuthors: [],
    excludeLabels: [],
    excludePaths: [],
    bots: 'apart',
    modules: {},
    tags: {},
    templates: null,
    timeZone: 'UTC',
    weekStart: 'monday',
    files: { markdownPath: '/out/digest.md', jsonPath: '/out/digest.json' },
  };
}

/** All issues or discussions, oldest first. */
export function threads({ github }: Fixture, kind: Kind): (StoredIssue | StoredDiscussion)[] {
  return kind === 'issue' ? github.state.issues : github.state.discussions;
}

export function comments({ github }: Fixture, number = 1): StoredComment[] {
  return github.state.comments.filter(comment => comment.thread === number);
}

/** A text without the lines of ours that nobody sees. */
export function visible(text: string | undefined): string {
  return (text ?? '').replace(/^<!-- merge-digest\S* (.* )?-->(\r?\n|$)/gm, '').trimEnd();
}

export const visibleComments = (fixture: Fixture, number = 1) =>
  comments(fixture, number).map(({ body }) => visible(body));

export function comment(fixture: Fixture, kind: Kind, number: number, author: string, body: string): StoredComment {
  const type = kind === 'issue' ? 'IssueComment' : 'DiscussionComment';
  return newComment(fixture.github.state, type, number, { body, author, createdAt: '2026-04-07T00:00:00Z' });
}

/** The parts of a report: `Part 1.`, `Part 2.`, … */
export const numberedParts = (count: number, word = 'Part') =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}.`);

/** Titles and visible bodies, oldest first. */
export const posted = (fixture: Fixture, kind: Kind) =>
  threads(fixture, kind).map(({ title, body }) => [title, visible(body)]);

/** Defines tests with a fixture of their own. They run side by side, since they mostly wait for answers. */
export function testsOn(kind: Kind, before: (fixture: Fixture) => Promise<void> = async () => {}) {
  const one = (name: string, check: (fixture: Fixture) => Promise<void>, given?: World) =>
    test.concurrent(name, async () => {
      const fixture = await openFixture(kind, given);
      try {
        await before(fixture);
        await check(fixture);
      } finally {
        await fixture.close();
      }
    });
  /** A test of each row; `%s` in the name is its first value. */
  const each =
    <Row extends [string, ...unknown[]]>(rows: readonly Row[]) =>
    (name: string, check: (fixture: Fixture, ...values: Tail<Row>) => Promise<void>) => {
      for (const [first, ...rest] of rows)
        one(name.replace('%s', first), fixture => check(fixture, ...(rest as Tail<Row>)));
    };
  return Object.assign(one, { each });
}

type Tail<Row extends readonly unknown[]> = Row extends readonly [unknown, ...infer Rest] ? Rest : never;
