import { type Fixture, type Kind, openFixture, testsOn, threads, world } from './support.js';

describe.each<Kind>(['issue', 'discussion'])('the labels of a report posted as %s', kind => {
  const check = testsOn(kind);
  /** GitHub lists them in an order of its own. */
  const names = (fixture: Fixture) => threads(fixture, kind)[0]?.labels.toSorted();

  check('are added, created where they are missing, and never removed', async fixture => {
    await fixture.publish({ options: { labels: ['digest', 'Bug', 'week "14"', 'Digest'] } });
    expect(names(fixture)).toEqual(['Digest', 'bug', 'week "14"']);
    expect(fixture.github.state.labels.map(({ name }) => name)).toEqual(['bug', 'Digest', 'week "14"']);
    threads(fixture, kind)[0]?.labels.push('from-mona');
    fixture.mutations();
    await fixture.publish({ options: { labels: ['digest', 'bug'] } });
    expect(names(fixture)).toEqual(['Digest', 'bug', 'from-mona', 'week "14"']);
    // The marker alone, which has a hash of the setting.
    expect(fixture.mutations()).toEqual([kind === 'issue' ? 'UpdateIssue' : 'UpdateDiscussion']);
  });

  check('that cannot be created are left out with a warning', async fixture => {
    await fixture.publish({ options: { labels: ['x'.repeat(51), 'bug'] } });
    expect(names(fixture)).toEqual(['bug']);
    expect(fixture.warnings()).toEqual([
      `The label "${'x'.repeat(51)}" is missing in octo/repo and could not be created. Create it by hand, or add ` +
        "the line `issues: write` to the workflow's `permissions:`. GitHub answered: Name is too long (maximum is 50 characters)",
    ]);
  });
});

describe('the labels of an issue', () => {
  const check = testsOn('issue');
  const labelled = { options: { labels: ['bug'] } };

  check('that the repository has already are there from the first moment on', async fixture => {
    await fixture.publish(labelled);
    expect(threads(fixture, 'issue')[0]?.labels).toEqual(['bug']);
    expect(fixture.mutations()).toEqual(['CreateIssue']);
  });

  check('that it may not be made with are added afterwards', async fixture => {
    fixture.github.setFaults([{ kind: 'denied', on: /CreateIssue/, times: 1 }]);
    await fixture.publish(labelled);
    expect(threads(fixture, 'issue').map(({ labels }) => labels)).toEqual([['bug']]);
    expect(fixture.mutations()).toEqual(['CreateIssue', 'CreateIssue', 'AddLabels']);
  });

  check('that may not be used at all are a warning, and the report stays', async fixture => {
    fixture.github.setFaults([
      { kind: 'denied', on: /CreateIssue/, times: 1 },
      { kind: 'denied', on: /AddLabels/ },
    ]);
    expect(await fixture.publish(labelled)).toMatchObject({ number: 1, created: true });
    expect(fixture.warnings()).toEqual([
      'The labels could not be added to the issue. GitHub answered: Resource not accessible by integration',
    ]);
  });
});

test('a token for discussions that may not create labels gets a warning', async () => {
  const permissions = { issues: 'none', 'pull-requests': 'read' } as const;
  const fixture = await openFixture('discussion', world(), { permissions });
  await fixture.publish({ options: { labels: ['digest'] } }).finally(fixture.close);
  expect(fixture.warnings()).toContainEqual(
    expect.stringMatching(/^The label "digest" is missing in octo\/repo and could not be created\. Create it/),
  );
});
