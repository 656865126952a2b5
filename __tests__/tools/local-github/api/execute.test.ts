import { askRepository, start } from '../support.js';

describe('a query', () => {
  it('for a field of GitHub that this server lacks is an error', async () => {
    const { errors } = await askRepository(await start(), 'id stargazerCount');
    expect(errors).toMatchObject([
      {
        path: ['repository', 'stargazerCount'],
        message: 'local GitHub does not support Repository.stargazerCount yet',
      },
    ]);
  });

  it('needs instants with seconds and a time zone, as on GitHub', async () => {
    const github = await start();
    const since = (value: string) =>
      askRepository(
        github,
        'issues(filterBy: { since: $since }) { totalCount }',
        { since: value },
        '($since: DateTime)',
      );
    expect((await since('2026-03-30T00:00:00Z')).errors).toBeUndefined();
    expect((await since('2026-03-30T00:00:00+08:00')).errors).toBeUndefined();
    for (const wrong of ['2026-03-30', '2026-03-30T00:00:00', 'yesterday', '2026-13-40T00:00:00Z'])
      expect((await since(wrong)).errors).toMatchObject([
        { message: 'Variable $since of type DateTime was provided invalid value' },
      ]);
  });
});
