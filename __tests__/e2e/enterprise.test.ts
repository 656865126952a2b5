import { exampleWeek } from '../../tools/example-week/index.js';
import { shown, textOf } from './page.js';
import { report, start, succeed } from './support.js';

describe('an older GitHub Enterprise Server', () => {
  it('gets its report, without what it does not know, and the page says so', async () => {
    const github = await start(exampleWeek(), { enterprise: true, withoutFields: ['PullRequest.statusCheckRollup'] });
    const ran = await succeed(github);
    const digest = ran.digest();
    expect(github.apiUrl).toMatch(/\/api\/v3$/);
    expect(ran.warnings).toEqual([
      'PullRequest.statusCheckRollup is left out of the digest. This GitHub does not know it.',
    ]);
    expect(digest.completeness).toMatchObject({
      expected: 72,
      gathered: 72,
      missingFields: ['PullRequest.statusCheckRollup'],
    });
    expect(digest.pullRequests.filter(({ checks }) => checks !== undefined)).toEqual([]);
    const text = textOf(shown(github, report(github).body));
    expect(text).toContain('72 pull requests (61 more than the week before)');
    expect(text).not.toContain('Not complete');
    expect(text).toContain('The state of checks could not be read, so failing checks are not reported.');
    expect(text).not.toContain('Checks not passed');
    expect(text).toContain('Unresolved reviews');
  });

  it('says nothing of the kind where it knows every field', async () => {
    const github = await start(exampleWeek(), { enterprise: true });
    const ran = await succeed(github);
    expect(ran.warnings).toEqual([]);
    expect(ran.digest().completeness).not.toHaveProperty('missingFields');
    expect(textOf(shown(github, report(github).body))).not.toContain('could not be read');
  });
});
