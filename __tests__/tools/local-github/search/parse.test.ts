import { find, start } from '../support.js';

const SCOPE = 'repo:octo/repo is:pr is:merged';

describe('a search query', () => {
  it('is rejected if a merge time is not valid', async () => {
    const github = await start();
    await expect(find(github, `${SCOPE} merged:2026-3-1..2026-04-01`)).rejects.toThrow(
      'is an unrecognized date/time format.',
    );
    await expect(find(github, `${SCOPE} merged:2026-03-30T00:00:00`)).rejects.toThrow('unrecognized date/time');
  });

  it('is rejected if a qualifier is not supported', async () => {
    await expect(find(await start(), `${SCOPE} review:approved`)).rejects.toThrow(
      'local GitHub does not support the search qualifier review: yet',
    );
  });
});
