import { type Desk, playsOn, world } from './support.js';

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

const takenBy = (...numbers: number[]) => world({}, { issues: numbers.map(other) });

const pinned = (desk: Desk) => desk.github.state.issues.filter(issue => issue.pinned).map(({ number }) => number);
const warnings = (desk: Desk) => desk.log.filter(line => line.startsWith('warning'));

describe('pinning', () => {
  const play = playsOn('issue');

  play('pins the issue, once', async desk => {
    await desk.publish(pinning);
    expect(pinned(desk)).toEqual([1]);
    desk.mutations();
    await desk.publish(pinning);
    expect(desk.mutations()).toEqual([]);
  });

  const fromWeekToWeek = async (desk: Desk) => {
    await desk.publish({ week: '2026-W13', ...pinning });
    await desk.publish(pinning);
    expect(pinned(desk)).toEqual([1, 2, 4]);
    expect(warnings(desk)).toEqual([]);
  };
  play('takes the place of the week before, and of nothing else', fromWeekToWeek, takenBy(1, 2));

  play("does not take the place of a person's issue that begins with a copied marker", async desk => {
    await desk.publish({ week: '2026-W13', ...pinning });
    Object.assign(desk.github.state.issues[0] ?? {}, { author: 'mona' });
    await desk.publish(pinning);
    expect(pinned(desk)).toEqual([1, 2]);
  });

  const noRoom = async (desk: Desk) => {
    await desk.publish(pinning);
    expect(pinned(desk)).toEqual([1, 2, 3]);
    expect(warnings(desk)).toEqual([
      `warning: ${desk.github.url}/octo/repo/issues/4 was not pinned, since 3 other issues are, and GitHub takes no more.`,
    ]);
  };
  play('leaves three issues that people pinned where they are, and says so', noRoom, takenBy(1, 2, 3));

  play('does not take back the report when GitHub refuses', async desk => {
    desk.github.setFaults([{ kind: 'went-wrong', on: /^Pin$/ }]);
    expect(await desk.publish(pinning)).toMatchObject({ number: 1, created: true });
    expect(warnings(desk)).toEqual([
      expect.stringMatching(
        /^warning: \S+\/octo\/repo\/issues\/1 could not be pinned\. GitHub could not .*Something went wrong/,
      ),
    ]);
  });

  playsOn('discussion')('is nothing that can be done to a discussion', async desk => {
    await desk.publish(pinning);
    expect(warnings(desk)).toEqual([
      'warning: pin: GitHub lets nobody pin discussions but by hand, so the discussion was not pinned.',
    ]);
  });
});
