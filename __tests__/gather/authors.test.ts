import { coAuthorsIn, coAuthorsOf, contributorKeys, nameAuthors } from '../../src/gather/authors.js';
import { gatherFrom, repositoryWithHistory } from './git/support.js';
import { BEFORE, MONDAY, removeTemporaryFolders, TUESDAY, WEDNESDAY } from './support.js';

afterAll(removeTemporaryFolders);

describe('an author', () => {
  it('has the login of the noreply address, with and without an id', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'Ann <12+ann-b@users.noreply.github.com>' });
    repository.commit({ message: 'Two (#2)', at: TUESDAY, author: 'Carl <carl@users.noreply.github.com>' });
    repository.commit({ message: 'Three (#3)', at: TUESDAY, author: 'Dora <7+dora@users.noreply.github.acme.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author?.login)).toEqual(['ann-b', 'carl', 'dora']);
  });

  it('has the login that the name has elsewhere in the week, unless two logins share the name', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'ANN B <ann@example.com>' });
    const trailer = 'Co-authored-by: Ann B <12+ann-b@users.noreply.github.com>';
    repository.commit({ message: `Two (#2)\n\n${trailer}`, at: TUESDAY });
    repository.commit({ message: 'Three (#3)', at: TUESDAY, author: 'Wei <1+wei-one@users.noreply.github.com>' });
    repository.commit({ message: 'Four (#4)', at: TUESDAY, author: 'Wei <2+wei-two@users.noreply.github.com>' });
    repository.commit({ message: 'Five (#5)', at: WEDNESDAY, author: 'Wei <wei@example.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author?.login)).toEqual([
      'ann-b',
      undefined,
      'wei-one',
      'wei-two',
      undefined,
    ]);
  });

  it('has the login that the name has before the week, unless two logins share the name', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Old', at: BEFORE, author: 'Ann B <12+ann-b@users.noreply.github.com>' });
    for (const login of ['wei-one', 'wei-two'])
      repository.commit({ message: 'Old', at: BEFORE, author: `Wei <${login}@users.noreply.github.com>` });
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'Ann B <ann@example.com>' });
    repository.commit({ message: 'Two (#2)', at: MONDAY, author: 'Wei <wei@example.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author?.login)).toEqual(['ann-b', undefined]);
  });

  it('is one bot under all names that end so and share its address, also from before the week', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Old', at: BEFORE, author: 'AcmeBot <team@example.com>' });
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'acbot <team@example.com>' });
    repository.commit({ message: 'Two (#2)', at: MONDAY, author: 'Ann <team@example.com>' });
    repository.commit({ message: 'Three (#3)', at: MONDAY, author: 'talbot <talbot@example.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => [author?.name, author?.bot])).toEqual([
      ['AcmeBot', true],
      ['Ann', false],
      ['talbot', false],
    ]);
  });

  it('is one person under all names that share an address, but for addresses of machines and for bots', async () => {
    const repository = repositoryWithHistory();
    const authors = [
      'Ann Lee <ann@example.com>',
      'alee <ANN@example.com>',
      'Ann Lee <ann@example.com>',
      'Bob <root@localhost>',
      'Eve <root@localhost>',
      'lee[bot] <ann@example.com>',
    ];
    for (const [index, author] of authors.entries())
      repository.commit({ message: `Change (#${index + 1})`, at: MONDAY, author });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author?.name)).toEqual([
      'Ann Lee',
      'Ann Lee',
      'Ann Lee',
      'Bob',
      'Eve',
      'lee[bot]',
    ]);
  });

  it('has the login that an account had last', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'Gus <7+gus@users.noreply.github.com>' });
    repository.commit({ message: 'Two (#2)', at: TUESDAY, author: 'Gus <7+john@users.noreply.github.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author?.login)).toEqual(['john', 'john']);
  });

  it('has the login of its commit, and not one of before that a trailer has', async () => {
    const repository = repositoryWithHistory();
    const message = 'One (#1)\n\nCo-authored-by: Gus <7+gus@users.noreply.github.com>';
    repository.commit({ message, at: MONDAY, author: 'John <7+john@users.noreply.github.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]).toMatchObject({ author: { login: 'john', name: 'John' }, coAuthors: [] });
  });

  it('has no login from an address that no login can be in', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'Ann <12+ann:topic@users.noreply.github.com>' });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.author).toEqual({ name: 'Ann', bot: false });
  });

  it('who is a bot keeps the suffix of its login', async () => {
    const repository = repositoryWithHistory();
    const address = '49699333+dependabot[bot]@users.noreply.github.com';
    repository.commit({ message: 'Bump (#1)', at: MONDAY, author: `dependabot[bot] <${address}>` });
    repository.commit({ message: 'Bump (#2)', at: MONDAY, author: `Dependabot <${address}>` });
    repository.commit({ message: 'Bump (#3)', at: MONDAY, author: 'renovate[bot] <bot@renovateapp.com>' });
    repository.commit({ message: 'Human (#4)', at: MONDAY, author: 'Abbot <abbot@example.com>' });
    const { pullRequests, newContributors } = await gatherFrom(repository);
    expect(pullRequests.map(({ author }) => author)).toEqual([
      { login: 'dependabot[bot]', name: 'dependabot[bot]', bot: true },
      { login: 'dependabot[bot]', name: 'Dependabot', bot: true },
      { login: 'renovate[bot]', name: 'renovate[bot]', bot: true },
      { name: 'Abbot', bot: false },
    ]);
    expect(newContributors).toEqual([{ name: 'Abbot', bot: false }]);
  });

  it('is a bot by its login, its name or its address, even where the login looks like that of a person', () => {
    const toAuthor = nameAuthors([]);
    const isBot = (name: string, email: string, login?: string) =>
      toAuthor({ name, email, ...(login !== undefined && { login }) }).bot;
    expect(isBot('Prow', '', 'k8s-ci-robot')).toBe(true);
    expect(isBot('Kubernetes Prow Robot', '20407524+prow@users.noreply.github.com')).toBe(true);
    expect(isBot('Claude', 'noreply@anthropic.com')).toBe(true);
    expect(isBot('Claude', 'claude@example.com')).toBe(false);
  });

  it('has the login of an address rather than the one that the source suggests', () => {
    const toAuthor = nameAuthors([
      { name: 'Ann', email: 'ann@users.noreply.github.com' },
      { name: 'Carl', email: '', login: 'acme' },
    ]);
    expect(toAuthor({ name: 'Ann', email: '', login: 'acme' })).toEqual({ login: 'ann', name: 'Ann', bot: false });
    expect(toAuthor({ name: 'carl', email: '' })).toEqual({ login: 'acme', name: 'carl', bot: false });
  });

  it('without a name is called by login or address', () => {
    const toAuthor = nameAuthors([]);
    expect(toAuthor({ name: '', email: '', login: 'ann' }).name).toBe('ann');
    expect(toAuthor({ name: '', email: 'ann@example.com' }).name).toBe('ann@example.com');
    expect(toAuthor({ name: '', email: '' }).name).toBe('unknown');
  });
});

describe('contributor keys', () => {
  it('are name, address and login in lower case, as far as they are known', () => {
    expect(contributorKeys({ name: 'Ann', email: 'Ann@Users.noreply.github.com', login: 'other' })).toEqual([
      'name:ann',
      'email:ann@users.noreply.github.com',
      'login:ann',
    ]);
    expect(contributorKeys({ name: '', email: '', login: 'Ann' })).toEqual(['login:ann']);
    expect(contributorKeys({ name: '', email: '7+ann@users.noreply.GitHub.com' })).toEqual([
      'email:7+ann@users.noreply.github.com',
      'login:ann',
      'account:7@users.noreply.github.com',
    ]);
  });
});

describe('co-authors', () => {
  it('do not include the author, have an address, and are listed once', async () => {
    const repository = repositoryWithHistory();
    const message = [
      'One (#1)',
      '',
      '* first try',
      '',
      'Co-Authored-By: Ann B <ann@example.com>',
      '',
      '* second try',
      '',
      '---------',
      '',
      'Co-authored-by: ann b <ann@elsewhere.example>',
      'Co-authored-by: Octo Cat <octo@example.com>',
      'Co-authored-by: Carl <5+carl@users.noreply.github.com>',
      'Co-authored-by: nobody',
      'Co-authored-by: <only@example.com>',
      'Co-authored-by: Broken <not closed',
      'Signed-off-by: Dora <dora@example.com>',
    ].join('\n');
    repository.commit({ message, at: MONDAY });
    const { pullRequests } = await gatherFrom(repository);
    expect(pullRequests[0]?.coAuthors).toEqual([
      { name: 'Ann B', bot: false },
      { login: 'carl', name: 'Carl', bot: false },
    ]);
  });

  it.each([
    ['under a login of before', 'Gus <7+gus@users.noreply.github.com>', 'John <7+john@users.noreply.github.com>'],
    ['called as the login', 'Ann Bee <7+annbee@users.noreply.github.com>', 'AnnBee <ann@work.example>'],
    [
      'called as the login, the other way round',
      'annbee <ann@work.example>',
      'A B <7+annbee@users.noreply.github.com>',
    ],
    ['with another address', 'Ann Bee <ann@home.example>', 'ann bee <ann@work.example>'],
  ])('do not include the author %s', async (_, author, coAuthor) => {
    const repository = repositoryWithHistory();
    repository.commit({ message: `One (#1)\n\nCo-authored-by: ${coAuthor}`, at: MONDAY, author });
    expect((await gatherFrom(repository)).pullRequests[0]?.coAuthors).toEqual([]);
  });

  it('do not include the author under a name that an address has elsewhere', async () => {
    const repository = repositoryWithHistory();
    const author = 'Ann Bee <ann@home.example>';
    repository.commit({ message: 'One (#1)\n\nCo-authored-by: abee <ann@work.example>', at: MONDAY, author });
    for (const number of [2, 3])
      repository.commit({ message: `More (#${number})`, at: TUESDAY, author: 'Ann Bee <ann@work.example>' });
    expect((await gatherFrom(repository)).pullRequests.map(({ coAuthors }) => coAuthors)).toEqual([[], [], []]);
  });

  it('are not read without an end', () => {
    const message = Array.from({ length: 5000 }, (_, n) => `Co-authored-by: P${n} <p${n}@x.example>`).join('\n');
    expect(coAuthorsIn(message)).toHaveLength(100);
  });

  it('are only found in lines that are nothing but a trailer', () => {
    expect(coAuthorsIn(' co-authored-by:\tAnn <ann@example.com> \nNo co-authored-by: Carl <carl@example.com>')).toEqual(
      [{ name: 'Ann', email: 'ann@example.com' }],
    );
  });

  it('are not those that a tool had no name for', () => {
    const names = [
      'undefined',
      'NULL',
      'None',
      'unknown',
      'root',
      'user',
      'Your Name',
      'undefined undefined',
      'n/a',
      'Userly',
      'Rooth',
    ];
    const message = names.map(name => `Co-authored-by: ${name} <x@example.com>`).join('\n');
    expect(coAuthorsIn(message).map(({ name }) => name)).toEqual(['Userly', 'Rooth']);
  });

  it('that are coding agents are bots', () => {
    const message = 'Add\n\nCo-authored-by: Claude <noreply@anthropic.com>\nCo-authored-by: Carl <carl@x.example>';
    expect(coAuthorsOf(message, null)).toEqual([
      { name: 'Claude', bot: true },
      { name: 'Carl', bot: false },
    ]);
  });

  it('of a merge commit do not include the author of the pull request, recognized by login', () => {
    const message =
      'Add\n\nCo-authored-by: Annie <1+ann@users.noreply.github.com>\nCo-authored-by: Carl <carl@x.example>';
    const author = { login: 'ann', name: 'Ann', bot: false };
    expect(coAuthorsOf(message, author)).toEqual([{ name: 'Carl', bot: false }]);
    expect(coAuthorsOf(message, null).map(({ name }) => name)).toEqual(['Annie', 'Carl']);
  });
});

describe('new contributors', () => {
  it('are the authors whose name, address and login no earlier commit has', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Before', at: BEFORE, author: 'Ann <ann@example.com>' });
    repository.commit({ message: 'Before', at: BEFORE, author: 'Carl <5+carl@users.noreply.github.com>' });
    repository.commit({ message: 'One (#1)', at: MONDAY, author: 'ann <other@example.com>' });
    repository.commit({ message: 'Two (#2)', at: MONDAY, author: 'A. <ANN@example.com>' });
    repository.commit({ message: 'Three (#3)', at: MONDAY, author: 'Carl the Great <carl@users.noreply.github.com>' });
    repository.commit({ message: 'Four (#4)', at: MONDAY, author: 'Dora <dora@example.com>' });
    repository.commit({ message: 'Five (#5)', at: TUESDAY, author: 'Dora <dora@example.com>' });
    const { newContributors } = await gatherFrom(repository);
    expect(newContributors).toEqual([{ name: 'Dora', bot: false }]);
  });
});
