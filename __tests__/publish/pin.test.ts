import { type Desk, openDesk, world } from './support.js';

const other = (number: number) => ({
  number,
  title: `Issue ${number}`,
  body: 'Read this first.',
  author: 'mona',
  createdAt: '2026-01-01T00:00:00Z',
  closed: false,
  pinned: true,
});

const pinning = { options: { pin: true } };

describe('pinning', () => {
  let desk: Desk;
  afterEach(() => desk.close());
  const pinned = () => desk.github.state.issues.filter(issue => issue.pinned).map(({ number }) => number);
  const warnings = () => desk.log.filter(line => line.startsWith('warning'));

  test('pins the issue, once', async () => {
    desk = await openDesk('issue');
    await desk.publish(pinning);
    expect(pinned()).toEqual([1]);
    desk.mutations();
    await desk.publish(pinning);
    expect(desk.mutations()).toEqual([]);
  });

  test('takes the place of the week before, and of nothing else', async () => {
    desk = await openDesk('issue', world({}, { issues: [other(1), other(2)] }));
    await desk.publish({ week: '2026-W13', ...pinning });
    await desk.publish(pinning);
    expect(pinned()).toEqual([1, 2, 4]);
    expect(warnings()).toEqual([]);
  });

  test('leaves three issues that people pinned where they are, and says so', async () => {
    desk = await openDesk('issue', world({}, { issues: [other(1), other(2), other(3)] }));
    await desk.publish(pinning);
    expect(pinned()).toEqual([1, 2, 3]);
    expect(warnings()).toEqual([
      `warning: ${desk.github.url}/octo/repo/issues/4 was not pinned, since 3 other issues are, and GitHub takes no more.`,
    ]);
  });

  test('does not take back the report when GitHub refuses', async () => {
    desk = await openDesk('issue');
    desk.github.setFaults([{ kind: 'went-wrong', on: /^Pin$/ }]);
    expect(await desk.publish(pinning)).toMatchObject({ number: 1, created: true });
    expect(warnings()).toEqual([
      expect.stringMatching(
        /^warning: \S+\/octo\/repo\/issues\/1 could not be pinned\. GitHub could not be reached at .*Something went wrong/,
      ),
    ]);
  });

  test('is nothing that can be done to a discussion', async () => {
    desk = await openDesk('discussion');
    await desk.publish(pinning);
    expect(warnings()).toEqual([
      'warning: pin: GitHub lets nobody pin discussions but by hand, so the discussion was not pinned.',
    ]);
  });
});
