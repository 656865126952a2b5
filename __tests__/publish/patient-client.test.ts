import { type Kind, numberedParts, openFixture, posted, testsOn, threads, visibleComments } from './support.js';

const WAIT = /^info: GitHub does not find what was made a moment ago: waiting (\d)/;
const waits = (log: readonly string[]) => log.flatMap(line => WAIT.exec(line)?.[1] ?? []);
const COMMENTING = /^Add(Issue|Discussion)Comment/;

describe.each<Kind>(['issue', 'discussion'])('what was made a moment ago and is not found yet, of an %s', kind => {
  const check = testsOn(kind);

  check('is asked for again after one, two and four seconds', async fixture => {
    fixture.github.setFaults([{ kind: 'not-found-yet', variable: 'id', on: COMMENTING, times: 3 }]);
    await fixture.publish({ parts: numberedParts(3) });
    expect(visibleComments(fixture)).toEqual(['Part 2.', 'Part 3.']);
    expect(waits(fixture.log)).toEqual(['1', '2', '4']);
    expect(fixture.pauses.slice(-3)).toEqual([1000, 2000, 4000]);
    expect(fixture.warnings()).toEqual([]);
  });

  check('and never is, ends in the words of GitHub', async fixture => {
    fixture.github.setFaults([{ kind: 'not-found-yet', variable: 'id', on: COMMENTING }]);
    expect(await fixture.failure({ parts: numberedParts(2) })).toMatch(/^GitHub answered: Could not resolve to a node/);
    expect(waits(fixture.log)).toEqual(['1', '2', '4']);
  });

  check('is not written twice where a part of a request was done', async fixture => {
    fixture.github.setFaults([{ kind: 'first-not-added', because: 'not-found-yet', on: COMMENTING, times: 1 }]);
    await fixture.publish({ parts: numberedParts(4) });
    expect(posted(fixture, kind)).toHaveLength(1);
    expect(visibleComments(fixture)).toEqual(['Part 2.', 'Part 3.', 'Part 4.']);
    expect(waits(fixture.log)).toEqual([]);
  });

  check('can be a label', async fixture => {
    fixture.github.setFaults([{ kind: 'not-found-yet', variable: 'labelIds', on: /AddLabels/, times: 1 }]);
    await fixture.publish({ options: { labels: ['digest'] } });
    expect(threads(fixture, kind)[0]?.labels).toEqual(['digest']);
    expect(waits(fixture.log)).toEqual(['1']);
  });
});

test('what an earlier run made and is gone is not waited for', async () => {
  const fixture = await openFixture('issue');
  await fixture.publish();
  fixture.github.setFaults([{ kind: 'not-found-yet', variable: 'id', on: /UpdateIssue/ }]);
  const message = await fixture.failure({ parts: ['New.'] }).finally(fixture.close);
  expect(message).toMatch(/^GitHub answered: Could not resolve to a node/);
  expect(fixture.pauses).toEqual([]);
});
