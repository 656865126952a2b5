import { type Kind, numberedParts, testsOn } from './support.js';

describe.each<Kind>(['issue', 'discussion'])('a report posted as %s', kind => {
  testsOn(kind)('that GitHub accepts but does not update is an error', async fixture => {
    await fixture.publish({ parts: numberedParts(2) });
    const tooLong = '#'.repeat(262_144);
    expect(await fixture.failure({ parts: [tooLong, tooLong] })).toBe(
      'GitHub accepted the new text but shows a different one: ' +
        `${fixture.github.url}/octo/repo/${kind}s/1, part 2 of ${fixture.github.url}/octo/repo/${kind}s/1. ` +
        'The full report is in /out/digest.md. Run it again; if that does not help, the text may be too long for GitHub.',
    );
  });
});
