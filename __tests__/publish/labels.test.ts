import { type Fixture, type Kind, openFixture, testsOn, threads, world } from './support.js';

describe.each<Kind>(['issue', 'discussion'])('the labels of a report posted as %s', kind => {
  const check = testsOn(kind);
  const names = (fixture: Fixture) => threads(fixture, kind)[0]?.labels;

  check('are added, created where they are missing, and never removed', async fixture => {
    await fixture.publish({ options: { labels: ['digest', 'Bug', 'week "14"', 'Digest'] } });
    expect(names(fixture)).toEqual(['Digest', 'bug', 'week "14"']);
    expect(fixture.github.state.labels.map(({ name }) => name)).toEqual(['bug', 'Digest', 'week "14"']);
    names(fixture)?.push('from-mona');
    fixture.mutations();
    await fixture.publish({ options: { labels: ['digest', 'bug'] } });
    expect(names(fixture)).toEqual(['Digest', 'bug', 'week "14"', 'from-mona']);
    expect(fixture.mutations()).toEqual([]);
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

test('a token for discussions that may not create labels gets a warning', async () => {
  const permissions = { issues: 'none', 'pull-requests': 'read' } as const;
  const fixture = await openFixture('discussion', world(), { permissions });
  await fixture.publish({ options: { labels: ['digest'] } }).finally(fixture.close);
  expect(fixture.warnings()).toContainEqual(
    expect.stringMatching(/^The label "digest" is missing in octo\/repo and could not be created\. Create it/),
  );
});
