import { aWorld, createIssue, start } from './support.js';

describe('the secondary rate limit', () => {
  it('rejects the 81st issue within a minute', async () => {
    const github = await start(aWorld(), { now: () => new Date('2026-04-06T06:00:00Z') });
    for (let count = 0; count < 80; count++) expect((await createIssue(github)).errors).toBeUndefined();
    const stopped = await createIssue(github);
    expect(stopped.status).toBe(403);
    expect(stopped.headers.get('retry-after')).toBe('60');
    expect(github.state.issues).toHaveLength(80);
  });
});
