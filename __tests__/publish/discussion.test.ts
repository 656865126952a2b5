import { openFixture, testsOn, threads } from './support.js';

test.concurrent.each([
  ['Anouncement', 'got "Anouncement"; octo/repo has "Announcements", "Weekly News"; did you mean "Announcements"?'],
  ['Ideas', 'got "Ideas"; octo/repo has "Announcements", "Weekly News".'],
  [null, 'not given; octo/repo has "Announcements", "Weekly News".'],
])('a category that does not exist is an error that lists the others: %j', async (discussionCategory, sentence) => {
  const fixture = await openFixture('discussion');
  const message = await fixture.failure({ options: { discussionCategory } }).finally(fixture.close);
  expect(message).toBe(`discussion-category: ${sentence}`);
});

describe('a category is found', () => {
  const check = testsOn('discussion');

  for (const discussionCategory of ['weekly news', 'weekly-news'])
    check(`as "${discussionCategory}"`, async fixture => {
      await fixture.publish({ options: { discussionCategory } });
      expect(threads(fixture, 'discussion')).toMatchObject([{ category: 'weekly-news' }]);
    });
});
