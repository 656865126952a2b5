import { nodeId } from '../../tools/local-github/ids.js';
import type { StoredDiscussion, StoredIssue } from '../../tools/local-github/index.js';
import {
  BOT,
  comments,
  type Fixture,
  type Kind,
  numberedParts,
  posted,
  testsOn,
  threads,
  visible,
  world,
} from './support.js';

describe.each<Kind>(['issue', 'discussion'])('a report posted as %s', kind => {
  testsOn(kind)("is not confused with a person's thread that has a copied marker", async fixture => {
    await fixture.publish();
    const [first] = threads(fixture, kind);
    if (first) first.author = 'mona';
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ number: 2, created: true });
    expect(posted(fixture, kind).map(([, body]) => body)).toEqual(['The week.', 'New.']);
  });
});

/** Another workflow of the same bot makes a copy of the first thread. */
function copy(fixture: Fixture, kind: Kind, change: Partial<StoredIssue>): StoredIssue | StoredDiscussion {
  const number = threads(fixture, kind).length + 20;
  const made = {
    ...structuredClone(threads(fixture, kind)[0]),
    number,
    id: nodeId(kind === 'issue' ? 'I' : 'D', number),
  };
  const copied = { ...made, ...change } as StoredIssue | StoredDiscussion;
  threads(fixture, kind).push(copied);
  return copied;
}

const HOUR_LATER = { createdAt: '2026-04-06T08:00:00Z' };

describe.each<Kind>(['issue', 'discussion'])('a copy of a report posted as %s, by the same bot,', kind => {
  const check = testsOn(kind, async fixture => void (await fixture.publish()));

  check.each<[string, Partial<StoredIssue>]>([
    ['with another title', { title: 'Mirror of the digest' }],
    ['that is closed', { closed: true }],
    ['that was made an hour later', HOUR_LATER],
    ['that was made days before, as it says', { createdAt: '2026-04-02T08:00:00Z' }],
    ['to which somebody has added a line', { body: '' }],
  ])('%s is left as it is, and the report is updated', async (fixture, change) => {
    const first = threads(fixture, kind)[0]?.body ?? '';
    const copied = copy(fixture, kind, change.body === '' ? { body: `${first}\nMine.` } : change);
    const before = structuredClone(copied);
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ number: 1, created: false });
    expect(copied).toEqual(before);
    expect(visible(threads(fixture, kind)[0]?.body)).toBe('New.');
    expect(fixture.warnings()).toEqual([]);
    expect(fixture.log).toContain(
      `info: ${fixture.github.url}/octo/repo/${kind}s/21 (${JSON.stringify(copied.title)}) has the marker of this report too; ` +
        `it is left as it is, since the report is ${fixture.github.url}/octo/repo/${kind}s/1.`,
    );
  });

  check('with another title is left as it is where there is no report, and a warning says so', async fixture => {
    const copied = copy(fixture, kind, { title: 'Mirror of the digest' });
    threads(fixture, kind).shift();
    const before = structuredClone(copied);
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ number: 22, created: true });
    expect(copied).toEqual(before);
    expect(fixture.warnings()).toEqual([
      expect.stringMatching(/s\/21 \("Mirror of the digest"\) has the marker of this report too, but not the title/),
    ]);
    expect(await fixture.publish({ parts: ['Newer.'] })).toMatchObject({ number: 22, created: false });
  });

  check('of the week before is not closed in place of the report', async fixture => {
    const copied = copy(fixture, kind, { title: 'Mirror of the digest' });
    for (const thread of threads(fixture, kind))
      thread.body = thread.body.replace('2026-W14', '2026-W13').replace('2026-04-05', '2026-03-29');
    await fixture.publish({ options: { closePrevious: true } });
    expect(threads(fixture, kind).map(({ number, closed }) => [number, closed])).toEqual([
      [1, true],
      [copied.number, false],
      [22, false],
    ]);
  });
});

describe.each<Kind>(['issue', 'discussion'])('the %s of a repository that was renamed', kind => {
  const check = testsOn(kind, async fixture => void (await fixture.publish()));

  check.each([
    ['or got another name', 'octo', 'renamed'],
    ['or was transferred to another owner', 'acme', 'repo'],
  ])('%s is found and updated', async (fixture, owner, name) => {
    Object.assign(fixture.github.state.world.repository, { owner, name });
    const nameWithOwner = `${owner}/${name}`;
    const repository = { nameWithOwner, url: null, defaultBranch: null };
    const run = { digest: { repository }, options: { postToRepository: nameWithOwner } };
    expect(await fixture.publish({ ...run, parts: ['New.'] })).toMatchObject({ number: 1, created: false });
    expect(threads(fixture, kind)[0]?.body).toContain(`repository=${owner}%2F${name}&`);
  });

  check('is found by its former name, and where an earlier version wrote no node id', async fixture => {
    const [report] = threads(fixture, kind);
    Object.assign(report ?? {}, { body: report?.body.replace(/&node=[^&]*/, '') });
    Object.assign(fixture.github.state.world.repository, { name: 'renamed' });
    fixture.github.state.world.renamedFrom = 'octo/repo';
    const repository = { nameWithOwner: 'octo/renamed', url: null, defaultBranch: null };
    const run = { digest: { repository }, options: { postToRepository: 'octo/repo' } };
    expect(await fixture.publish({ ...run, parts: ['New.'] })).toMatchObject({ number: 1, created: false });
    expect(fixture.github.requests.map(({ operation }) => operation)).toContain('FormerNames');
  });
});

describe('the report about a repository elsewhere', () => {
  const about = (nameWithOwner: string) => ({
    digest: { repository: { nameWithOwner, url: null, defaultBranch: null } },
  });
  const check = testsOn('issue', async fixture => {
    fixture.github.state.world.elsewhere = [{ nameWithOwner: 'acme/product' }];
    await fixture.publish(about('acme/product'));
  });

  check('is found under its new name', async fixture => {
    fixture.github.state.world.elsewhere = [{ nameWithOwner: 'acme/renamed', renamedFrom: 'acme/product' }];
    const renamed = { ...about('acme/renamed'), parts: ['New.'] };
    expect(await fixture.publish(renamed)).toMatchObject({ number: 1, created: false });
  });

  check('is not confused with that about a new repository of the old name', async fixture => {
    fixture.github.state.world.elsewhere = [
      { nameWithOwner: 'acme/renamed', renamedFrom: 'acme/product' },
      { nameWithOwner: 'acme/product', renamedFrom: 'acme/was-elsewhere' },
    ];
    expect(await fixture.publish(about('acme/product'))).toMatchObject({ number: 2, created: true });
  });

  check('is known by its name where the token does not see the repository', async fixture => {
    fixture.github.state.world.elsewhere = [];
    const again = { ...about('acme/product'), parts: ['New.'] };
    expect(await fixture.publish(again)).toMatchObject({ number: 1, created: false });
    expect(fixture.warnings()).toEqual([]);
  });
});

describe('two digests of one repository', () => {
  const kind = 'issue';
  const check = testsOn(kind);
  const digest = (id: string | null, excludePaths: string[]) => ({
    parts: [`Without ${excludePaths}.`],
    title: `The digest without ${excludePaths}`,
    options: { id, excludePaths, closePrevious: true },
  });

  check('with names never see the reports of each other', async fixture => {
    const [web, api] = [digest('web', ['api/**']), digest('api', ['web/**'])];
    const numbers: unknown[] = [];
    for (const week of ['2026-W13', '2026-W14'] as const)
      for (const run of [web, api, digest(null, ['docs/**'])])
        numbers.push((await fixture.publish({ ...run, week })).number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
    expect(threads(fixture, kind).map(({ closed }) => closed)).toEqual([true, true, true, false, false, false]);
    expect(threads(fixture, kind)[0]?.body).toContain('/issues/4)');
    expect(await fixture.publish({ ...api, parts: ['New.'] })).toMatchObject({ number: 5, created: false });
    expect(fixture.warnings()).toEqual([]);
  });

  check('without names are told apart by a warning that says what differs', async fixture => {
    await fixture.publish(digest(null, ['api/**']));
    await fixture.publish(digest(null, ['web/**']));
    expect(posted(fixture, kind)).toEqual([['The digest without web/**', 'Without web/**.']]);
    expect(fixture.warnings()).toEqual([
      `${fixture.github.url}/octo/repo/issues/1 was written with other settings (\`exclude-paths\`), and this run replaces it. ` +
        'If the repository has two digests, give each of them an `id` of its own, such as `id: web`; if you have changed the ' +
        'settings, nothing is to be done.',
    ]);
  });

  check('cause no warning where a named digest has changed its settings', async fixture => {
    await fixture.publish(digest('web', ['api/**']));
    expect(await fixture.publish(digest('web', ['api/**', 'docs/**']))).toMatchObject({ number: 1, created: false });
    expect(fixture.warnings()).toEqual([]);
  });
});

describe('a report', () => {
  const kind = 'issue';
  const check = testsOn(kind);

  check('is not confused with one of its own comments that somebody made an issue of', async fixture => {
    await fixture.publish({ parts: numberedParts(2) });
    Object.assign(threads(fixture, kind)[0] ?? {}, { body: comments(fixture)[0]?.body });
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ number: 2, created: true });
  });

  check('is not confused with that of another week, base branch, language or repository', async fixture => {
    const repository = { nameWithOwner: 'octo/fork', url: null, defaultBranch: null };
    await fixture.publish();
    await fixture.publish({ week: '2026-W13' });
    await fixture.publish({ digest: { baseBranch: 'release' } });
    await fixture.publish({ options: { language: 'zh-CN' } });
    await fixture.publish({ digest: { repository } });
    expect(posted(fixture, kind)).toHaveLength(5);
    await fixture.publish({ digest: { repository: { ...repository, nameWithOwner: 'Octo/Fork' } } });
    expect(posted(fixture, kind)).toHaveLength(5);
  });

  check('is found behind hundreds of later threads', async fixture => {
    await fixture.publish();
    const later = { body: 'Else.', author: 'mona', createdAt: '2026-04-06T08:00:00Z' };
    for (let number = 2; number < 252; number += 1)
      threads(fixture, kind).push({ ...structuredClone(threads(fixture, kind)[0]), ...later, number } as StoredIssue &
        StoredDiscussion);
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ number: 1, created: false });
    expect(posted(fixture, kind)[0]).toEqual(['octo/repo, 2026-W14', 'New.']);
  });

  const old = { title: 'Old', body: '', author: BOT, closed: false, category: 'announcements' };
  const many = Array.from({ length: 150 }, (_, n) => ({ ...old, number: n + 1, createdAt: '2026-03-29T23:59:59Z' }));

  check(
    'is not looked for among threads that are older than its week',
    async fixture => {
      await fixture.publish();
      const operations = fixture.github.requests.map(({ operation }) => operation);
      expect(operations.filter(operation => /^(LookFor|List)/.test(operation ?? ''))).toHaveLength(1);
      expect(operations).not.toContain('Texts');
    },
    world({}, { issues: many, discussions: many }),
  );
});
