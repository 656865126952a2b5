import { type Kind, numberedParts, posted, testsOn, visibleComments } from './support.js';

/** Before each text but the first. */
const BETWEEN_TEXTS = 1000;

describe.each<Kind>(['issue', 'discussion'])('when GitHub breaks down while it posts a report as %s', kind => {
  const check = testsOn(kind);
  const creating = kind === 'issue' ? /^CreateIssue/ : /^CreateDiscussion/;
  const commenting = /^Add(Issue|Discussion)Comment/;

  const faults = {
    'after it was posted': { kind: 'status', status: 502, applied: true, on: creating, times: 1 },
    'before it was posted': { kind: 'status', status: 502, on: creating, times: 1 },
    'with an error that gives no reason': { kind: 'went-wrong', on: creating, times: 1 },
    'in the middle of the answer': { kind: 'cut-off', on: creating, times: 1 },
    'between two comments': { kind: 'status', status: 504, applied: true, on: commenting, skip: 1, times: 1 },
  } as const;

  for (const [when, fault] of Object.entries(faults))
    check(`${when}, the report is posted once and complete`, async fixture => {
      fixture.github.setFaults([fault]);
      expect(await fixture.publish({ parts: numberedParts(8) })).toMatchObject({ number: 1, created: true });
      expect(posted(fixture, kind)).toEqual([['octo/repo, 2026-W14', 'Part 1.']]);
      expect(visibleComments(fixture)).toEqual(numberedParts(8).slice(1));
      expect(fixture.pauses.filter(pause => pause !== BETWEEN_TEXTS)).toEqual([5000]);
      expect(fixture.warnings()).toEqual([
        expect.stringMatching(/^GitHub did not confirm that the report was posted, so it is looked for once more: /),
      ]);
    });

  check('again and again, publishing fails and says so', async fixture => {
    fixture.github.setFaults([{ kind: 'status', status: 502, on: creating }]);
    expect(await fixture.failure()).toMatch(/^GitHub could not be reached at .* \(status 502\)\. Run it again/);
    expect(posted(fixture, kind)).toEqual([]);
  });
});
