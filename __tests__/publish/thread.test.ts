import {
  type Fixture,
  type Kind,
  numberedParts,
  posted,
  testsOn,
  threads,
  visible,
  visibleComments,
} from './support.js';

describe.each<Kind>(['issue', 'discussion'])('a report posted as %s', kind => {
  const check = testsOn(kind);

  check('has its first part as body and the others as comments', async fixture => {
    const publication = await fixture.publish({ parts: numberedParts(3) });
    expect(posted(fixture, kind)).toEqual([['octo/repo, 2026-W14', 'Part 1.']]);
    expect(visibleComments(fixture)).toEqual(['Part 2.', 'Part 3.']);
    expect(publication).toEqual({
      url: `${fixture.github.url}/octo/repo/${kind}s/1`,
      number: 1,
      created: true,
      markdownPath: '/out/digest.md',
      jsonPath: '/out/digest.json',
    });
  });

  check('is posted once: a second run finds it and writes nothing', async fixture => {
    await fixture.publish({ parts: numberedParts(2) });
    fixture.mutations();
    expect(await fixture.publish({ parts: numberedParts(2) })).toMatchObject({ number: 1, created: false });
    expect(fixture.mutations()).toEqual([]);
    expect(posted(fixture, kind)).toHaveLength(1);
    expect(fixture.log.at(-1)).toBe(
      `info: Nothing to change in the ${kind} ${fixture.github.url}/octo/repo/${kind}s/1`,
    );
  });

  check('is updated when its title, its parts or their number have changed', async fixture => {
    await fixture.publish({ parts: numberedParts(2) });
    await fixture.publish({ parts: numberedParts(4, 'Piece'), title: 'Another title' });
    expect(posted(fixture, kind)).toEqual([['Another title', 'Piece 1.']]);
    expect(visibleComments(fixture)).toEqual(['Piece 2.', 'Piece 3.', 'Piece 4.']);
    await fixture.publish({ parts: numberedParts(1) });
    expect(posted(fixture, kind)).toEqual([['octo/repo, 2026-W14', 'Part 1.']]);
    expect(visibleComments(fixture)).toEqual([]);
  });
});

describe('a report', () => {
  const kind = 'issue';
  const check = testsOn(kind);

  check('stays closed when a person has closed it, and is still updated', async fixture => {
    await fixture.publish();
    const [first] = threads(fixture, kind);
    Object.assign(first ?? {}, { closed: true, stateReason: 'NOT_PLANNED' });
    await fixture.publish({ parts: ['New.'] });
    expect(threads(fixture, kind)).toMatchObject([{ closed: true, stateReason: 'NOT_PLANNED' }]);
    expect(posted(fixture, kind)).toEqual([['octo/repo, 2026-W14', 'New.']]);
  });

  check('has its title cut to the length that GitHub accepts', async fixture => {
    await fixture.publish({ title: `${'é'.repeat(300)}` });
    await fixture.publish({ title: `${'é'.repeat(300)}` });
    expect(threads(fixture, kind).map(({ title }) => title)).toEqual([`${'é'.repeat(255)}…`]);
  });

  check('that is too long for GitHub fails with the message of GitHub', async fixture => {
    const message = await fixture.failure({ parts: ['#'.repeat(65_536)] });
    expect(message).toContain('Body is too long (maximum is 65536 characters)');
  });
});

describe('posting to a repository', () => {
  const elsewhere = { digest: { repository: { nameWithOwner: 'acme/product', url: null, defaultBranch: null } } };

  testsOn('issue')('other than the one that the report is about updates the same report', async (fixture: Fixture) => {
    await fixture.publish(elsewhere);
    await fixture.publish({ ...elsewhere, parts: ['New.'] });
    expect(threads(fixture, 'issue').map(({ body }) => visible(body))).toEqual(['New.']);
    expect(threads(fixture, 'issue')[0]?.body).toContain('repository=acme%2Fproduct&');
  });
});
