import { landedPush } from '../../src/analyze/reverts/landed.js';
import { unresolvedReferences } from '../../src/analyze/reverts/references.js';
import { BOUNDS } from '../../src/domain/bounds.js';
import type { Digest } from '../../src/domain/digest.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { assemble } from '../../src/gather/git/pull-requests.js';
import { threadsOf } from '../../src/publish/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { lengthProblems, tooLong, withoutLink } from '../support/bounded-page.js';
import { digestOf, entryOf, reportOf } from '../support/digest.js';
import { onGitHub, visible } from '../support/github.js';
import { LANGUAGES } from '../support/hostile-week.js';
import { everythingAtOnce, formulaCoAuthors, namingOthers, upTo } from '../support/long-lists.js';
import { at, file, person, pullRequest, review } from '../support/pull-request.js';
import { digestOfWorld } from '../support/world.js';

const THOUSANDS = 3_000;
const old = (number: number) =>
  pullRequest({ number, title: `Build the shed ${number}`, merged: 'last Tue 12:00', opened: 'last Mon 12:00' });
const few = upTo(30).map(n => pullRequest({ number: 9_100 + n, title: `feat: window ${n}` }));

describe('three pull requests that name thousands of others', () => {
  const naming = namingOthers(THOUSANDS);

  it.each([
    ['that nobody knows', []],
    ['that were merged before', upTo(THOUSANDS).map(old)],
  ])('%s fill one part, and no list is longer than is read', (_, earlier) => {
    expect(lengthProblems(digestOf([...naming, ...few], { earlier }), 1)).toEqual([]);
  });

  it('count what they leave out', () => {
    const digest = digestOf([...naming, ...few], { earlier: upTo(THOUSANDS).map(old) });
    const { outcome, unlisted } = entryOf(digest, 9_001);
    expect(outcome.reverts).toHaveLength(BOUNDS.references);
    expect(unlisted).toEqual({ references: THOUSANDS - BOUNDS.references });
    expect(entryOf(digest, 9_003)).toMatchObject({ closes: upTo(100), unlisted: { closes: THOUSANDS - 100 } });
    const [english = '', chinese = ''] = LANGUAGES.map(language =>
      visible(onGitHub(reportOf(digest, {}, language).markdown).tree),
    );
    expect(english).toContain('Not all issues that are closed could be read for #9003.');
    expect(english).toContain('Not all references to what is reverted could be read for #9001 and #9002.');
    expect(chinese).toContain('#9001、#9002 的对所回退内容的引用没有读全。');
  });
});

describe('a week with more commits than a function takes arguments', () => {
  const MANY = 130_000;
  const committedAt = Date.parse(at('Wed 08:00'));
  const commits = upTo(MANY).map(n => ({ sha: n.toString(16).padStart(40, '0'), subject: `Window ${n}` }));

  it('asks for nothing if they name nothing', () => {
    const pushes = commits.map(({ sha, subject }) =>
      landedPush(
        { sha, title: subject, body: '', author: person('ada'), committedAt: at('Wed 08:00') },
        { baseRef: 'main', url: null },
      ),
    );
    expect(unresolvedReferences([], pushes)).toEqual([]);
  });

  it('is one pull request if all have its number', () => {
    const author = { name: 'Ada', email: 'ada@example.org' };
    const landings = commits.map(({ sha, subject }, position) => ({
      commit: { sha, parents: ['0'.repeat(40)], committedAt, subject, body: '', position },
      landed: { number: 7, title: null, form: 'squash-button' as const },
      parent: 0,
      side: undefined,
      files: [],
      author,
      coAuthors: [],
      identities: [],
    }));
    const repository = { nameWithOwner: 'octo/house', url: null, defaultBranch: 'main' };
    const { pullRequests } = assemble(landings, [], [], { repository, baseRef: 'main' });
    expect(pullRequests.map(({ number, mergedAt }) => ({ number, mergedAt }))).toEqual([
      { number: 7, mergedAt: at('Wed 08:00') },
    ]);
  });
});

describe('a week of three thousand pull requests', () => {
  it('of all kinds is posted in parts whose lists end', () => {
    const digest = digestOfWorld(syntheticWorld(THOUSANDS));
    expect(lengthProblems(digest, BOUNDS.posts)).toEqual([]);
  });

  const each = (given: (n: number) => Partial<PullRequest>) =>
    upTo(600).map(number => pullRequest({ number, title: `Window ${number}`, ...given(number) }));

  it.each<[string, (n: number) => Partial<PullRequest>, (digest: Digest) => number]>([
    [
      'breaks something',
      n => ({ title: `feat!: window ${n}`, body: `BREAKING CHANGE: \`window${n}\` was removed.` }),
      ({ attention }) => attention.length,
    ],
    [
      'reverts what the one before did',
      n =>
        ({
          title: n % 2 === 0 ? `Revert "feat: window ${n - 1}"` : `feat: window ${n}`,
          merged: n % 2 === 0 ? 'Wed 12:00' : 'Tue 12:00',
        }) as Partial<PullRequest>,
      ({ statistics }) => statistics.reverts.length,
    ],
    [
      'is a step of one series',
      n => ({ title: `feat: port the ${(n * 7_919).toString(36)} example to hinges` }),
      ({ series }) => series[0]?.pullRequests.length ?? 0,
    ],
    [
      'is in one area',
      n => ({ title: `feat(${['roof', 'wall', 'cellar'][n % 3]}): ${(n * 7_919).toString(36)} tiles` }),
      ({ areas }) => areas[0]?.pullRequests.length ?? 0,
    ],
    [
      'is a document',
      n => ({ title: `docs: page ${n}`, files: [file(`docs/${n}.md`, 9)] }),
      ({ minor }) => minor[0]?.pullRequests.length ?? 0,
    ],
    [
      'has an author of its own',
      n => ({ author: person(`dev-${n}`), coAuthors: [person(`co-${n}`)] }),
      ({ statistics }) => statistics.authors.length,
    ],
    [
      'has a branch of its own',
      n => ({ baseRef: `release/${n}` }),
      ({ statistics }) => statistics.baseBranches?.length ?? 0,
    ],
    [
      'has more files than could be read',
      n => ({ filesTotal: 900 + n }),
      ({ completeness }) => completeness.filesTruncated.length,
    ],
    [
      'has a file that the clone has lost',
      n => ({ files: [{ path: `src/${n}.ts`, additions: 0, deletions: 0, status: 'added', unread: true }] }),
      ({ completeness }) => completeness.filesUnread?.length ?? 0,
    ],
    [
      'is by one newcomer each',
      n => ({ author: person(`new-${n}`) }),
      ({ statistics }) => statistics.newContributors?.length ?? 0,
    ],
  ])('of which each %s has bounded lists', (_, given, size) => {
    const week = each(given);
    const newContributors = week.flatMap(({ author }) => author ?? []);
    const digest = digestOf(week, { newContributors });
    expect(size(digest)).toBeGreaterThan(50);
    expect(lengthProblems(digest, BOUNDS.posts)).toEqual([]);
  });
});

describe('a report that is longer than what is posted', () => {
  const digest = digestOf(upTo(400).map(number => pullRequest({ number, title: `${'$'.repeat(240)}${number}` })));

  it.each(LANGUAGES.map(language => [language.strings.locale, language] as const))(
    'fills five posts, and says in the last where all of it is: %s',
    (_, language) => {
      const { parts, markdown } = reportOf(digest, {}, language);
      expect(parts).toHaveLength(BOUNDS.posts);
      expect(lengthProblems(digest, BOUNDS.posts)).toEqual([]);
      expect(parts.at(-1)).toContain(`**${language.strings.labels.page.rest}**`);
      expect(parts.at(-1)).toContain('<sub>');
      const others = [...parts.slice(0, -1), markdown];
      expect(others.filter(text => text.includes(language.strings.labels.page.rest))).toEqual([]);
      expect(new Set(markdown.match(/(?<=<\/span>)\d+/g)).size).toBe(400);
    },
  );

  it('fills two posts each of an issue and a discussion, which share the five', () => {
    const { parts } = reportOf(digest, { threads: threadsOf({ publish: ['summary', 'issue', 'discussion'] }) });
    expect(parts).toHaveLength(2);
    expect(parts.at(-1)).toContain('longer than what is posted');
    expect(threadsOf({ publish: ['files', 'discussion'] })).toBe(1);
  });

  it('is posted whole if it fills five', () => {
    const { parts } = reportOf(digestOf(upTo(12).map(number => pullRequest({ number, title: '$'.repeat(240) }))));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.length).toBeLessThanOrEqual(BOUNDS.posts);
    expect(parts.some(part => part.includes('longer than what is posted'))).toBe(false);
  });
});

describe('one pull request', () => {
  const megabytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value, null, 2)) / 1_000_000;
  const texts = (count: number, form: (n: number) => string) => upTo(count).map(form);

  it.each<[string, Partial<PullRequest>, (digest: Digest) => readonly unknown[], number, object]>([
    [
      'co-authors',
      { coAuthors: formulaCoAuthors(1_050) },
      digest => entryOf(digest, 1).coAuthors,
      100,
      { coAuthors: 950 },
    ],
    ['labels', { labels: texts(101, String) }, digest => entryOf(digest, 1).labels ?? [], 100, { labels: 1 }],
    [
      'reviews',
      { reviews: texts(300, String).map(login => review(person(login), 'Mon 13:00')) },
      digest => entryOf(digest, 1).reviews ?? [],
      100,
      { reviews: 200 },
    ],
    [
      'modules',
      { files: texts(101, n => `m${n}/a.ts`).map(path => file(path, 1)), filesTotal: 101 },
      digest => entryOf(digest, 1).modules,
      100,
      { modules: 1 },
    ],
  ])('has at most so many %s, and counts the others', (_, given, listOf, length, unlisted) => {
    const digest = digestOf([pullRequest({ number: 1, ...given }), ...few]);
    expect(listOf(digest)).toHaveLength(length);
    expect(entryOf(digest, 1).unlisted).toEqual(unlisted);
    expect(lengthProblems(digest, 1)).toEqual([]);
  });

  it('has at most as many files as GitHub lists, and as many as fit into 250,000 bytes', () => {
    const filesOf = (paths: readonly string[]) => {
      const files = paths.map(path => file(path, 1));
      const { completeness, pullRequests } = digestOf([pullRequest({ number: 1, files, filesTotal: files.length })]);
      return { files: pullRequests[0]?.files.length, truncated: completeness.filesTruncated };
    };
    expect(filesOf(texts(3_000, n => `src/${n}.ts`))).toEqual({ files: 3_000, truncated: [] });
    expect(filesOf(texts(3_001, n => `src/${n}.ts`))).toEqual({ files: 3_000, truncated: [1] });
    expect(filesOf(texts(251, n => `${'a'.repeat(996)}/${String(n).padStart(3, '0')}`))).toEqual({
      files: 250,
      truncated: [1],
    });
  });

  it('makes a digest of at most a megabyte and two posts, whatever it has', () => {
    const digest = digestOf([everythingAtOnce(1), ...few], { earlier: upTo(THOUSANDS).map(old) });
    expect(megabytes(digest) - megabytes(digestOf(few))).toBeLessThan(1);
    expect(lengthProblems(digest, 2)).toEqual([]);
  });
});

describe('commits that were pushed without a pull request', () => {
  it('are five hundred at most, with titles of a limited length, and the others are counted', () => {
    const directPushes = upTo(1_234).map(n => ({
      sha: n.toString(16).padStart(40, '0'),
      title: 'long '.repeat(9_000),
      body: '',
      author: { name: 'x'.repeat(9_000), bot: false },
      committedAt: at('Wed 8:00'),
    }));
    const digest = digestOf(few, { directPushes });
    const { statistics } = digest;
    expect(statistics.directPushes).toHaveLength(BOUNDS.pushes);
    expect(statistics.unlistedPushes).toBe(734);
    expect(Math.max(...(statistics.directPushes ?? []).map(({ title }) => title.length))).toBe(1_000);
    expect(lengthProblems(digest, 1)).toEqual([]);
    const text = visible(onGitHub(reportOf(digest).markdown).tree);
    expect(text).toContain('1,234 commits pushed without a pull request');
    expect(text).toContain('1,204 more in digest.json');
  });
});

describe('the eye of these tests sees', () => {
  it.each([
    ['a line that fills more than a screen', 'long '.repeat(400), '1999 characters: '],
    [
      'a line in a fold that fills more than a monitor',
      `<details><summary>x</summary>\n\n${'long '.repeat(900)}\n\n</details>`,
      '4499 characters: ',
    ],
    [
      'a list without an end',
      upTo(13)
        .map(n => `- ${n}`)
        .join('\n'),
      '13 items: 1',
    ],
  ])('%s', (_, markdown, problem) => expect(tooLong(markdown)).toContainEqual(expect.stringContaining(problem)));

  it('a reference without its link', () =>
    expect(withoutLink('a #\u20601')).toEqual(['1 of 1 references are no links']));
});
