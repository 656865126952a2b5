import { SettingsError } from '../../src/domain/errors.js';
import { resolveSettings } from '../../src/settings/index.js';
import { ENVIRONMENT, type Given, problems, read, resolve, settings } from './support.js';

const FILE = '.github/merge-digest.yml';

describe('an input and a key of the configuration file', () => {
  it('take precedence in this order over the default', () => {
    const config = 'bots: include\nlinks: none';
    expect(settings({ bots: 'exclude' }, config)).toMatchObject({ bots: 'exclude', links: 'none', whenEmpty: 'post' });
    expect(settings({ bots: 'apart' }, config).bots).toBe('apart');
  });
});

describe('a configuration file', () => {
  it('can be missing, unless an input names it', () => {
    expect(problems({}, null)).toEqual([]);
    expect(problems({ config: 'digest.yml' }, null)).toEqual([
      'config: got "digest.yml"; there is no such file in octo/house.',
    ]);
  });

  it('of another repository sets what its code consists of, but not how and where the report is posted', () => {
    const config = 'bots: include\nmodules: {api: [src/**]}\nmentions: true\npublish: [files]\nlinks: direct';
    expect(settings({ repository: 'other/house' }, config)).toMatchObject({
      bots: 'include',
      modules: { api: ['src/**'] },
      mentions: false,
      publish: ['issue', 'summary'],
      links: 'quiet',
    });
    expect(settings({ repository: 'Octo/House' }, config).mentions).toBe(true);
  });

  it('of another repository has no problem that ends the run, and sets nothing that has one', () => {
    const config = 'publish: [nowhere]\nlanguage: tlh\nsize: 9\nimportance: {size: 1e308}\nbots: include';
    const resolved = resolve({ repository: 'other/house' }, config);
    expect(resolved).toMatchObject({ problems: [], settings: { importance: {}, bots: 'include', language: 'en' } });
    expect(resolved.foreignProblems).toEqual([expect.stringMatching(/:4: importance\.size: got 1e\+308; /)]);
    expect(resolved.leftOut).toEqual(['publish', 'language']);
    expect(problems({}, config)).toHaveLength(4);
  });

  it.each(['[', '- a list', 'a: 1\n---\nb: 2', `# ${'x'.repeat(200_000)}`])(
    'of another repository that cannot be read is as if there were none: %.20j',
    config => {
      const { settings: read, problems: own, foreignProblems } = resolve({ repository: 'other/house' }, config);
      expect([own, foreignProblems.length]).toEqual([[], 1]);
      expect(read).toEqual(settings({ repository: 'other/house' }));
    },
  );

  it('of a clone that no input names is one’s own in the current folder, and elsewhere anybody’s', () => {
    const config = 'bots: include\nmentions: true';
    const ofClone = (isForeignClone: boolean, repository?: string) =>
      resolveSettings(
        read(
          { repository, publish: 'files' },
          { ...ENVIRONMENT, repository: undefined, sourceKnowsRepository: true, isForeignClone },
        ),
        config,
      );
    const mentions = (resolved: ReturnType<typeof ofClone>) => resolved.settings?.mentions;
    expect(mentions(ofClone(false))).toBe(true);
    expect(mentions(ofClone(true, 'octo/house'))).toBe(true);
    expect(ofClone(true)).toMatchObject({ settings: { bots: 'include', mentions: false }, leftOut: ['mentions'] });
  });
});

describe('where to publish', () => {
  it('is known to be nobody’s choice unless an input or the configuration file says it', () => {
    expect(settings({}).publishesByDefault).toBe(true);
    expect(settings({ publish: 'issue, summary' }).publishesByDefault).toBe(false);
    expect(settings({}, 'publish: [summary]').publishesByDefault).toBe(false);
  });
});

describe('the repository to post in', () => {
  it('is a problem where neither a workflow nor an input names it, as of a clone', () => {
    const ofClone = (given: Given) =>
      resolveSettings(read(given, { ...ENVIRONMENT, repository: undefined, sourceKnowsRepository: true }), null)
        .problems;
    expect(ofClone({ publish: 'files, issue' })).toEqual([
      'post-to-repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo, since publish has "issue".',
    ]);
    expect(ofClone({ publish: 'files, summary' })).toEqual([]);
    expect(ofClone({ publish: 'issue', 'post-to-repository': 'octo/house' })).toEqual([]);
    expect(ofClone({ publish: 'issue', repository: 'octo/house' })).toEqual([]);
  });
});

describe('the discussion category', () => {
  const problem =
    'discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".';

  it('is required if the report is published as a discussion', () => {
    expect(problems({ publish: 'discussion' })).toEqual([problem]);
    expect(problems({}, 'publish: [discussion]')).toEqual([problem]);
    expect(problems({ publish: 'discussion' }, 'discussion-category: Announcements')).toEqual([]);
  });
});

describe('a language from the configuration file', () => {
  it('has to have templates', () => {
    expect(problems({}, 'language: de')).toEqual([expect.stringMatching(/^language: got "de"; it may be "en" or /)]);
    expect(problems({ language: 'en' }, 'language: de')).toEqual([]);
  });
});

describe('the problems of inputs and configuration file', () => {
  it('are one error, with a line for each', () => {
    const { problems } = resolve({ 'dry-run': 'no' }, 'pin: 1\nlabel: [x]');
    expect(new SettingsError(problems).message).toBe(
      [
        'dry-run: got "no"; it may be true or false.',
        `${FILE}:1: pin: got 1; it may be true or false.`,
        `${FILE}:2: unknown key "label"; did you mean "labels"?`,
      ].join('\n'),
    );
  });
});
