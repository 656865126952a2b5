import { BOT, comment, comments, type Kind, numberedParts, testsOn, visibleComments } from './support.js';

describe.each<Kind>(['issue', 'discussion'])('the comments of a report posted as %s', kind => {
  const check = testsOn(kind);

  check("are changed, but never a person's, even if it begins with a copied marker", async fixture => {
    await fixture.publish({ parts: numberedParts(3) });
    const [second] = comments(fixture);
    comment(fixture, kind, 1, 'mona', 'Thanks!');
    comment(fixture, kind, 1, 'mona', second?.body.replace('Part 2.', 'Mine.') ?? '');
    comment(fixture, kind, 1, BOT, 'Said by another workflow.');
    await fixture.publish({ parts: numberedParts(1) });
    expect(visibleComments(fixture)).toEqual(['Thanks!', 'Mine.', 'Said by another workflow.']);
  });
});

describe('the comments of a report', () => {
  const check = testsOn('issue');

  check('stay in reading order after one of them was deleted', async fixture => {
    await fixture.publish({ parts: numberedParts(4) });
    fixture.github.state.comments.splice(0, 1);
    await fixture.publish({ parts: numberedParts(4) });
    expect(visibleComments(fixture)).toEqual(['Part 2.', 'Part 3.', 'Part 4.']);
  });

  check('are added two in a request, with a second between requests', async fixture => {
    await fixture.publish({ parts: numberedParts(6) });
    const comment = 'AddIssueComment';
    expect(fixture.mutations()).toEqual(['CreateIssue', comment, comment, comment]);
    expect(fixture.pauses).toEqual([1000, 1000, 1000]);
    expect(visibleComments(fixture)).toEqual(numberedParts(6).slice(1));
  });

  check('of which one "was submitted too quickly" are all there once, in order', async fixture => {
    fixture.github.setFaults([
      { kind: 'first-not-added', because: 'too-quickly', on: /AddIssueComment/, skip: 1, times: 1 },
    ]);
    await fixture.publish({ parts: numberedParts(6) });
    expect(visibleComments(fixture)).toEqual(numberedParts(6).slice(1));
    expect(fixture.warnings()).toEqual([
      expect.stringMatching(/looked for once more: Only some of the comments were added\. .*submitted too quickly$/),
    ]);
  });

  check('are found among more than a page of other comments', async fixture => {
    await fixture.publish({ parts: numberedParts(2) });
    for (let n = 0; n < 120; n += 1) comment(fixture, 'issue', 1, 'mona', `Comment ${n}`);
    fixture.github.state.comments.push(...fixture.github.state.comments.splice(0, 1));
    await fixture.publish({ parts: numberedParts(3, 'Piece') });
    expect(visibleComments(fixture)).toHaveLength(122);
    expect(visibleComments(fixture).filter(text => text.startsWith('Piece'))).toEqual(['Piece 2.', 'Piece 3.']);
  });
});
