import { nodeId } from '../../tools/local-github/ids.js';
import type { StoredIssue } from '../../tools/local-github/index.js';
import { type Fixture, testsOn, world } from './support.js';

const personal = (number: number) => ({
  number,
  title: `Issue ${number}`,
  body: 'Read this first.',
  author: 'mona',
  createdAt: '2026-01-01T00:00:00Z',
  closed: false,
  pinned: true,
});

const pinning = { options: { pin: true } };

/** A repository in which a person has pinned these issues. */
const withPinned = (...numbers: number[]) => world({}, { issues: numbers.map(personal) });

const pinned = (fixture: Fixture) =>
  fixture.github.state.issues.filter(issue => issue.pinned).map(({ number }) => number);

describe('pinning', () => {
  const check = testsOn('issue');

  check('pins the issue once', async fixture => {
    await fixture.publish(pinning);
    expect(pinned(fixture)).toEqual([1]);
    fixture.mutations();
    await fixture.publish(pinning);
    expect(fixture.mutations()).toEqual([]);
  });

  check(
    'unpins the report of the previous week, and nothing else',
    async fixture => {
      await fixture.publish({ week: '2026-W13', ...pinning });
      await fixture.publish(pinning);
      expect(pinned(fixture)).toEqual([1, 2, 4]);
      expect(fixture.warnings()).toEqual([]);
    },
    withPinned(1, 2),
  );

  check("does not unpin a person's issue that begins with a copied marker", async fixture => {
    await fixture.publish({ week: '2026-W13', ...pinning });
    Object.assign(fixture.github.state.issues[0] ?? {}, { author: 'mona' });
    await fixture.publish(pinning);
    expect(pinned(fixture)).toEqual([1, 2]);
  });

  check('does not unpin what another workflow of the same bot has copied from a report', async fixture => {
    await fixture.publish({ week: '2026-W13', ...pinning });
    const { issues } = fixture.github.state;
    const copied = { ...structuredClone(issues[0]), number: 2, id: nodeId('I', 2), title: 'Mirror of the digest' };
    issues.push(copied as StoredIssue);
    await fixture.publish(pinning);
    expect(pinned(fixture)).toEqual([2, 3]);
  });

  check(
    'leaves three issues pinned that people have pinned, with a warning',
    async fixture => {
      await fixture.publish(pinning);
      expect(pinned(fixture)).toEqual([1, 2, 3]);
      expect(fixture.warnings()).toEqual([
        `${fixture.github.url}/octo/repo/issues/4 was not pinned: 3 other issues are pinned, and GitHub allows no more. Unpin one of them.`,
      ]);
    },
    withPinned(1, 2, 3),
  );

  check('that GitHub refuses is a warning, and the report stays posted', async fixture => {
    fixture.github.setFaults([{ kind: 'went-wrong', on: /^Pin$/ }]);
    expect(await fixture.publish(pinning)).toMatchObject({ number: 1, created: true });
    expect(fixture.warnings()).toEqual([
      expect.stringMatching(
        /^\S+\/octo\/repo\/issues\/1 could not be pinned\. GitHub could not .*Something went wrong/,
      ),
    ]);
  });

  testsOn('discussion')('a discussion is not possible, which is a warning', async fixture => {
    await fixture.publish(pinning);
    expect(fixture.warnings()).toEqual([
      'pin: the discussion was not pinned, since GitHub lets only people pin discussions.',
    ]);
  });
});
