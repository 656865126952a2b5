import { DAY_MS, instantOf } from '../../src/domain/instant.js';
import { below, pick, type Random, randomFrom } from '../random.js';
import { stableHash, stableOid } from './ids.js';
import type { World, WorldPullRequest, WorldUser } from './world.js';

export interface SyntheticOptions {
  owner?: string;
  name?: string;
  /** Start of the period, included; default 2026-03-30T00:00:00Z, a Monday. */
  start?: string;
  /** End of the period, excluded; default a week later. */
  end?: string;
  seed?: number;
  firstNumber?: number;
}

/** The next number in [0, 1) of a sequence that depends on the seed alone (mulberry32). */
const AUTHORS = 60;
const BOTS = ['dependabot', 'renovate', 'github-merge-queue'];
const LABELS = ['bug', 'enhancement', 'documentation', 'performance', 'ci', 'dependencies', 'breaking'];
const FOLDERS = [
  'src/api',
  'src/core',
  'src/core/scheduler',
  'src/ui',
  'docs',
  'test/unit',
  'test/e2e',
  'tools',
  'infra/ci',
];
const VERBS = ['Fix', 'Add', 'Refactor', 'Speed up', 'Document', 'Remove', 'Test', 'Rename'];
const THINGS = [
  'the cache',
  'retry handling',
  'the scheduler',
  'paging',
  'the parser',
  'log output',
  'the release job',
];

/** How busy each hour of the UTC day and each day of the week (Sunday first) is, relative to the busiest. */
const HOURS = [1, 1, 1, 1, 1, 2, 3, 5, 8, 10, 10, 9, 7, 8, 10, 10, 9, 8, 6, 4, 3, 2, 2, 1].map(weight => weight / 10);
const WEEKDAYS = [0.15, 0.9, 1, 1, 0.95, 0.8, 0.15];

/**
 * A repository with `count` pull requests merged in the period, the same for the same arguments. Working hours are busy
 * and weekends quiet, some pull requests merge in the same second, some have 101 to 350 files, and a few authors are bots
 * or deleted accounts.
 */
export function syntheticWorld(count: number, options: SyntheticOptions = {}): World {
  const start = Date.parse(options.start ?? '2026-03-30T00:00:00Z');
  const end = Date.parse(options.end ?? instantOf(start + 7 * DAY_MS));
  const random = randomFrom(options.seed ?? 1);
  const firstNumber = options.firstNumber ?? 1000;
  const times = Array.from({ length: count }, () => busyInstant(random, start, end)).sort((a, b) => a - b);
  // Every fortieth merges together with the one before, as in a merge queue.
  for (let index = 40; index < count; index += 40) times[index] = times[index - 1] ?? start;
  return {
    repository: {
      owner: options.owner ?? 'octo',
      name: options.name ?? 'synthetic',
      description: 'Generated for tests of scale',
      defaultBranch: 'main',
      private: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: true,
      files: { 'README.md': '# synthetic\n', '.github/CODEOWNERS': '/src/core/ @octo/core\n' },
      labels: LABELS.map((name, index) => ({ name, color: stableOid(String(index)).slice(0, 6) })),
      discussionCategories: [{ name: 'Announcements', slug: 'announcements', emoji: ':mega:' }],
    },
    users: people(),
    pullRequests: times.map((time, index) => pullRequest(random, firstNumber + index, time, start)),
    issues: [],
  };
}

/** A random instant in whole seconds, as on GitHub; busier hours are more likely. */
function busyInstant(random: Random, start: number, end: number): number {
  for (;;) {
    const time = start + Math.floor((random() * (end - start)) / 1000) * 1000;
    const date = new Date(time);
    if (random() < (HOURS[date.getUTCHours()] ?? 1) * (WEEKDAYS[date.getUTCDay()] ?? 1)) return time;
  }
}

const personLogin = (index: number) => `dev-${String(index + 1).padStart(2, '0')}`;

function people(): WorldUser[] {
  const humans = Array.from({ length: AUTHORS }, (_, index) => ({
    login: personLogin(index),
    name: index % 7 === 0 ? null : `Developer ${index + 1}`,
    bot: false,
  }));
  return [...humans, ...BOTS.map(login => ({ login, name: null, bot: true }))];
}

/** A few people do most of the work. */
const randomPerson = (random: Random) => personLogin(Math.floor(AUTHORS * random() ** 2.2));

function pullRequest(random: Random, number: number, mergedMs: number, start: number): WorldPullRequest {
  const chance = random();
  const author = chance < 0.02 ? null : chance < 0.1 ? pick(random, BOTS) : randomPerson(random);
  const openMs = Math.floor(random() ** 3 * 20 * DAY_MS);
  const title = `${pick(random, VERBS)} ${pick(random, THINGS)} in ${pick(random, FOLDERS)}`;
  const mergedAt = instantOf(mergedMs);
  return {
    number,
    title,
    body: random() < 0.3 ? '' : `What and why.\n\nCloses #${1 + below(random, 900)}.`,
    author,
    createdAt: instantOf(mergedMs - openMs),
    mergedAt,
    mergedBy: random() < 0.3 ? 'github-merge-queue' : randomPerson(random),
    baseRefName: random() < 0.06 ? `release/${1 + below(random, 3)}.x` : 'main',
    labels: LABELS.filter(() => random() < 0.15),
    files: files(random, number),
    reviews: reviews(random, mergedMs, openMs),
    ...checksAndThreads(number),
    comments: below(random, 12),
    mergeCommit: { oid: stableOid(`${start}:${number}`), message: `${title} (#${number})` },
  };
}

function files(random: Random, number: number): WorldPullRequest['files'] {
  const large = random() < 0.01 || number % 500 === 7;
  const count = large ? 101 + below(random, 250) : 1 + Math.floor(random() ** 3 * 20);
  const paths = Array.from({ length: count }, (_, index) =>
    large ? `generated/${number}/file-${index}.ts` : `${pick(random, FOLDERS)}/file-${below(random, 40)}.ts`,
  );
  return [...new Set(paths)].sort().map(path => {
    const kind = random();
    const changeType = kind < 0.8 ? 'MODIFIED' : kind < 0.92 ? 'ADDED' : kind < 0.97 ? 'DELETED' : 'RENAMED';
    return {
      path,
      additions: changeType === 'DELETED' ? 0 : below(random, 60),
      deletions: changeType === 'ADDED' ? 0 : below(random, 30),
      changeType,
    };
  });
}

function reviews(random: Random, mergedMs: number, openMs: number): WorldPullRequest['reviews'] {
  const count = random() < 0.15 ? 0 : 1 + below(random, 3);
  return Array.from({ length: count }, (_, index) => ({
    author: random() < 0.02 ? null : randomPerson(random),
    state: index === count - 1 ? ('APPROVED' as const) : pick(random, ['COMMENTED', 'CHANGES_REQUESTED'] as const),
    submittedAt: instantOf(mergedMs - Math.floor((openMs * (count - index)) / (count + 1))),
  }));
}

/** Most have checks, nearly all successful. Four in ten have review threads, a few of them unresolved. */
function checksAndThreads(number: number): Pick<WorldPullRequest, 'checks' | 'reviewThreads'> {
  const [checks, threads] = [stableHash(`checks ${number}`) % 100, stableHash(`threads ${number}`) % 100];
  const total = 1 + (threads % 9);
  return {
    ...(checks < 92 && { checks: checks < 3 ? 'FAILURE' : checks < 5 ? 'PENDING' : 'SUCCESS' }),
    ...(threads < 40 && { reviewThreads: { total, unresolved: threads < 8 ? 1 + (threads % total) : 0 } }),
  };
}
