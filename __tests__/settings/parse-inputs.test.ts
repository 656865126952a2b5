import { INPUT_NAMES } from '../../src/settings/index.js';
import { ENVIRONMENT, type Given, problems, read, settings } from './support.js';

describe('without any inputs', () => {
  it('the report is about the last week of the own repository, in an issue and the summary', () => {
    expect(settings({})).toMatchObject({
      repository: 'octo/house',
      postToRepository: 'octo/house',
      period: { week: '2026-W14', timeZone: 'UTC' },
      publish: ['issue', 'summary'],
      labels: [],
      title: null,
      language: 'en',
      bots: 'apart',
      links: 'quiet',
      mentions: false,
      dryRun: false,
      outputDirectory: null,
    });
  });

  it('nothing counts as given, and neither does an input that is empty or blank', () => {
    expect(read({}).explicit.size).toBe(0);
    const blank = Object.fromEntries(INPUT_NAMES.map(name => [name, ' \n'])) as Given;
    expect(read(blank)).toEqual(read({}));
  });
});

describe('the repository to post in', () => {
  it('is the one that the workflow runs in, unless an input names another', () => {
    expect(settings({ repository: 'a/b' })).toMatchObject({ repository: 'a/b', postToRepository: 'octo/house' });
    expect(settings({ 'post-to-repository': 'a/b' })).toMatchObject({
      repository: 'octo/house',
      postToRepository: 'a/b',
    });
  });

  it('is the one that the report is about if there is no workflow', () => {
    expect(read({ repository: 'a/b' }, { now: ENVIRONMENT.now }).values.postToRepository).toBe('a/b');
  });
});

describe('the repository that the report is about', () => {
  it('has to be named if there is no workflow', () => {
    expect(read({}, { now: ENVIRONMENT.now }).problems).toEqual([
      'repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo.',
    ]);
  });

  it('does not have to be named if the source knows it', () => {
    expect(read({}, { now: ENVIRONMENT.now, sourceKnowsRepository: true }).problems).toEqual([]);
  });
});

describe('the inputs for the period', () => {
  it.each<[Given, string]>([
    [{ from: '2026-04-01' }, 'to: not given; it may be a date such as 2026-04-01, since from is given.'],
    [{ to: '2026-04-01' }, 'from: not given; it may be a date such as 2026-04-01, since to is given.'],
    [
      { week: 'last', from: '2026-04-01', to: '2026-04-02' },
      'week: given together with from or to; it may be either the week or the two days.',
    ],
  ])('cannot be combined like %j', (given, expected) => {
    expect(problems(given)).toEqual([expected]);
  });

  it('are one problem, not two, if one of them is not valid', () => {
    expect(problems({ 'time-zone': 'Nowhere/Land', week: '2027-W01' })).toHaveLength(1);
  });

  it('are refused if the period has not started', () => {
    expect(problems({ week: '2026-W15' })).toEqual([]);
    expect(problems({ week: '2026-W16' })).toEqual([expect.stringMatching(/^week: got "2026-W16"; .* has started: /)]);
  });
});

describe('a language without templates', () => {
  it('is refused with the languages that there are', () => {
    expect(problems({ language: 'zh-TW' })).toEqual([
      'language: got "zh-TW"; it may be "en" or "zh-CN"; did you mean "zh-CN"?',
    ]);
  });

  it('is not refused here if the languages are not known', () => {
    const { now, repository } = ENVIRONMENT;
    expect(read({ language: 'zh-TW' }, { now, repository }).problems).toEqual([]);
  });
});

describe('the problems of the inputs', () => {
  it('are all reported at once, in the order of the inputs, with those of the file at the end', () => {
    const config = 'pin: sometimes';
    const found = problems({ 'dry-run': 'yes', repository: 'octo', week: 'soon' }, config);
    expect(found.map(problem => problem.split(': got')[0])).toEqual([
      'repository',
      'week',
      'dry-run',
      '.github/merge-digest.yml:1: pin',
    ]);
  });

  it('never show the token', () => {
    expect(problems({ token: 'ghs_secret and more' })).toEqual([
      'token: got a value that is not shown here; it may be a token without spaces or line breaks.',
    ]);
  });

  it('leave no settings', () => {
    expect(() => settings({ bots: 'all' })).toThrow('bots: got "all"');
  });

  it('leave the default as the value of the input, which then does not count as given', () => {
    const { values, explicit } = read({ bots: 'all', links: 'none' });
    expect([values.bots, values.links, [...explicit]]).toEqual(['apart', 'none', ['links']]);
  });
});

describe('one repository beside several', () => {
  it.each(['repositories', 'digests'])('is a problem with %s, as nothing would be said of it', name => {
    expect(read({ repository: 'octo/web', [name]: 'octo/api' }).problems).toEqual([
      `repository: given together with ${name}; it may be either one repository or several. post-to-repository says where to post.`,
    ]);
    expect(read({ 'post-to-repository': 'octo/web', [name]: 'octo/api' }).problems).toEqual([]);
  });
});

describe('the repositories that have to be in a folder of digests', () => {
  const problemsOf = (repositories: string) => read({ digests: 'digests', repositories }).problems;

  it('are names, as what a pattern stands for is not asked', () => {
    expect(problemsOf('octo/web, octo/api')).toEqual([]);
    expect(problemsOf('octo/web, octo/*, !octo/attic, octo/topic:ui')).toEqual([
      'repositories: got "octo/*, !octo/attic, octo/topic:ui" with digests; it may then have the names of repositories alone, such as octo-org/octo-repo.',
    ]);
    expect(read({ repositories: 'octo/*' }).problems).toEqual([]);
  });
});
