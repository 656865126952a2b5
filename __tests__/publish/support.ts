import type { Digest } from '../../src/domain/digest.js';
import type { Log } from '../../src/domain/log.js';
import type { Publication, Report } from '../../src/domain/report.js';
import { createClient } from '../../src/github/octokit.js';
import {
  type PublisherId,
  type PublishOptions,
  type PublishPorts,
  publish,
  type Seen,
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

export function digestOf(week: Week, changes: Partial<Digest> = {}): Digest {
  const [firstDay, lastDay, nextDay] = WEEKS[week];
  const start = `${firstDay}T00:00:00Z`;
  return {
    schemaVersion: 1,
    generator: { name: 'merge-digest', version: '1.0.0' },
    source: 'github',
    repository: { nameWithOwner: 'octo/repo', url: 'https://github.com/octo/repo', defaultBranch: 'main' },
    period: { start, end: `${nextDay}T00:00:00Z`, timeZone: 'UTC', week, firstDay, lastDay, asOf: null },
    baseBranch: null,
    completeness: { expected: 0, gathered: 0, missing: [], filesTruncated: [], excluded: [] },
    pullRequests: [],
    highlights: [],
    themes: [],
    statistics: {
      totals: { pullRequests: [], additions: 0, deletions: 0, files: 0 },
      authors: [],
      coAuthors: [],
      bots: [],
      files: [],
      modules: [],
      signals: [],
      tags: [],
      sizes: [],
      flow: {},
      reverts: [],
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
  /** What was seen when earlier reports were recalled. */
  seen?: Seen;
}

export interface Desk {
  github: LocalGitHub;
  /** Lines of the log, each with its level. */
  log: string[];
  summaries: string[];
  pauses: number[];
  /** Sets the clock of the local GitHub. */
  at(day: string): void;
  publish(run?: Run): Promise<Publication>;
  /** The sentences of a run that fails. */
  failure(run?: Run): Promise<string>;
  /** Names of the mutations since the last look. */
  mutations(): string[];
  close(): Promise<void>;
}

/** A local GitHub, and publishing to it as the pipeline does; by default one part, to one kind of thread. */
export async function openDesk(kind: Kind, given: World = world(), options: LocalGitHubOptions = {}): Promise<Desk> {
  let now = new Date('2026-04-06T07:00:00Z');
  const github = await startLocalGitHub(given, { now: () => now, ...options });
  const [log, summaries, pauses]: [string[], string[], number[]] = [[], [], []];
  const line = (level: string) => (message: string) => void log.push(`${level}: ${message}`);
  const logger: Log = { info: line('info'), warning: line('warning'), progress: line('progress') };
  const ports: Omit<PublishPorts, 'seen'> = {
    client: createClient({ token: 'a-token', apiUrl: github.apiUrl, log: logger, millisecondsPerSecond: 1 }),
    log: logger,
    writeSummary: async text => void summaries.push(text),
    sleep: async milliseconds => void pauses.push(milliseconds),
  };
  const run = ({
    week = '2026-W14',
    parts = ['The week.'],
    title,
    digest,
    options: chosen,
    seen = new Map(),
  }: Run = {}) => {
    const report = reportOf(week, ...parts);
    return publish(
      { ...report, title: title ?? report.title },
      digestOf(week, digest),
      { ...defaults(kind), ...chosen },
      { ...ports, seen },
    );
  };
  let looked = 0;
  return {
    github,
    log,
    summaries,
    pauses,
    at(day) {
      now = new Date(`${day}T07:00:00Z`);
    },
    publish: run,
    failure: async given =>
      run(given).then(
        () => 'It did not fail.',
        (error: Error) => error.message,
      ),
    mutations() {
      const recent = github.requests.slice(looked).filter(({ query }) => query.trim().startsWith('mutation'));
      looked = github.requests.length;
      return recent.map(({ operation }) => operation ?? '');
    },
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
    files: { markdownPath: '/out/digest.md', jsonPath: '/out/digest.json' },
  };
}

/** The issues or discussions that are there, oldest first. */
export function threads({ github }: Desk, kind: Kind): (StoredIssue | StoredDiscussion)[] {
  return kind === 'issue' ? github.state.issues : github.state.discussions;
}

export function comments({ github }: Desk, number = 1): StoredComment[] {
  return github.state.comments.filter(comment => comment.thread === number);
}

/** A text without the marker on its first line. */
export function visible(text: string | undefined): string {
  return (text ?? '').replace(/^<!-- merge-digest .* -->\r?\n/, '');
}

export const visibleComments = (desk: Desk, number = 1) => comments(desk, number).map(({ body }) => visible(body));

export function comment(desk: Desk, kind: Kind, number: number, author: string, body: string): StoredComment {
  const type = kind === 'issue' ? 'IssueComment' : 'DiscussionComment';
  return newComment(desk.github.state, type, number, { body, author, createdAt: '2026-04-07T00:00:00Z' });
}

/** Makes tests that have a desk each. They run side by side, since most of their time they wait for answers. */
export function playsOn(kind: Kind, before: (desk: Desk) => Promise<void> = async () => {}) {
  return (name: string, play: (desk: Desk) => Promise<void>, given?: World) =>
    test.concurrent(name, async () => {
      const desk = await openDesk(kind, given);
      try {
        await before(desk);
        await play(desk);
      } finally {
        await desk.close();
      }
    });
}
