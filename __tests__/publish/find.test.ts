import type { StoredDiscussion, StoredIssue } from '../../tools/local-github/index.js';
import { BOT, comments, type Kind, numberedParts, posted, testsOn, threads, world } from './support.js';

describe.each<Kind>(['issue', 'discussion'])('a report posted as %s', kind => {
  testsOn(kind)("is not confused with a person's thread that has a copied marker", async fixture => {
    await fixture.publish();
    const [first] = threads(fixture, kind);
    if (first) first.author = 'mona';
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ number: 2, created: true });
    expect(posted(fixture, kind).map(([, body]) => body)).toEqual(['The week.', 'New.']);
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
