import { SettingsError } from '../../src/domain/errors.js';
import { problems, resolve, settings } from './support.js';

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
});

describe('where to publish', () => {
  it('is known to be nobody’s choice unless an input or the configuration file says it', () => {
    expect(settings({}).publishesByDefault).toBe(true);
    expect(settings({ publish: 'issue, summary' }).publishesByDefault).toBe(false);
    expect(settings({}, 'publish: [summary]').publishesByDefault).toBe(false);
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
