import { type Attack, unless } from '../attack.js';

/** More than GitHub allows to put into a description. */
const REFERENCES = 4_000;
/** Of a workflow's token in an hour. */
const POINTS = 1_000;
const MAX_POSTS = 5;
const PROMISE = 'No list that a stranger can lengthen takes the requests, the posts or the room of a run';

/** The bundle on a world in which `bodies` are the descriptions of pull requests that were merged in the week. */
async function problemsOfNaming(bodies: readonly string[], existing: number): Promise<string[]> {
  const { exampleWeek } = await import('../../example-week/index.js');
  const { inWorkflow, startGitHub } = await import('../bundle.js');
  const world = exampleWeek();
  const [first] = world.pullRequests.filter(({ mergedAt }) => mergedAt.startsWith('2026-04-01'));
  if (first === undefined) throw new Error('The example week has no pull request of that day.');
  const { owner, name } = world.repository;
  const naming = bodies.map((body, n) => ({
    ...first,
    number: 90_000 + n,
    title: `Revert many ${n}`,
    body,
    mergeCommit: null,
  }));
  const named = Array.from({ length: existing }, (_, n) => ({
    ...first,
    number: 10_001 + n,
    title: `Build the shed ${n}`,
    createdAt: '2026-03-20T10:00:00Z',
    mergedAt: '2026-03-21T10:00:00Z',
    mergeCommit: null,
  }));
  world.pullRequests.push(...naming, ...named);
  const github = await startGitHub(world, { rateLimit: POINTS });
  const before = world.issues.length;
  const { exitCode, log } = await inWorkflow({ apiUrl: github.apiUrl, repository: `${owner}/${name}` });
  const points = github.requests.reduce((sum, request) => sum + request.points, 0);
  const lookUps = github.requests.filter(({ operation }) => operation === 'LookUp').length;
  const posts =
    github.state.issues.length -
    before +
    github.state.comments.filter(({ author }) => author?.startsWith('github-actions')).length;
  console.log(`${github.requests.length} requests, ${lookUps} of them look-ups, ${points} points, ${posts} posts`);
  return [
    ...unless(exitCode === 0, `it ended with ${exitCode}: ${log.slice(-400)}`),
    ...unless(points <= POINTS / 5, `it took ${points} points`),
    ...unless(posts >= 1 && posts <= MAX_POSTS, `${posts} posts`),
  ];
}

const numbered = (word: string, from: number, count: number) =>
  Array.from({ length: count }, (_, n) => `${word} #${from + n}`).join('\n');

export const lists = [
  {
    id: 'lists-unknown',
    promise: PROMISE,
    attack: `three merged pull requests, each with ${REFERENCES} times \`Reverts #N\` of numbers that do not exist`,
    bound: '300 look-ups in 30 requests; a report in at most five posts, within a fifth of the token’s points',
    run: () =>
      problemsOfNaming(
        [10_001, 20_001, 30_001].map(from => numbered('Reverts', from, REFERENCES)),
        0,
      ),
  },
  {
    id: 'lists-known',
    promise: PROMISE,
    attack: 'one that reverts 1,200 pull requests which exist, and one that relands them',
    bound: '100 references of a pull request',
    run: () => problemsOfNaming([numbered('Reverts', 10_001, 1_200), numbered('Relands', 10_001, 1_200)], 1_200),
  },
  {
    id: 'lists-page',
    promise: 'Nothing is cut within an escape, a tag, a table or a link',
    attack:
      '1,050 co-authors called `$$$$`; 400 titles of 240 `$`; 5,000 labels, reviews and co-authors with names of 240 characters, 9,000 files',
    bound:
      '100 of each, 3,000 files, five posts of 65,000 characters, read with cmark-gfm and comrak in both languages',
    async run() {
      const { lengthProblems } = await import('../../../__tests__/support/bounded-page.js');
      const { digestOf } = await import('../../../__tests__/support/digest.js');
      const { everythingAtOnce, formulaCoAuthors, namingOthers, upTo } = await import(
        '../../../__tests__/support/long-lists.js'
      );
      const { at, person, pullRequest } = await import('../../../__tests__/support/pull-request.js');
      const directPushes = upTo(3_000).map(n => ({
        sha: n.toString(16).padStart(40, '0'),
        title: 'long '.repeat(9_000),
        body: '',
        author: person('x'.repeat(9_000)),
        committedAt: at('Wed 8:00'),
      }));
      const digests = [
        digestOf([pullRequest({ number: 1, coAuthors: formulaCoAuthors(1_050) })]),
        digestOf(upTo(400).map(number => pullRequest({ number, title: `${'$'.repeat(240)}${number}` }))),
        digestOf([everythingAtOnce(1), ...namingOthers(REFERENCES)]),
        digestOf([pullRequest({ number: 1 })], { directPushes }),
      ];
      return digests.flatMap(digest => lengthProblems(digest, MAX_POSTS));
    },
  },
] as const satisfies readonly Attack[];
