import { SettingsError } from '../../src/domain/errors.js';
import { settingsOf } from '../../src/pipeline/settings.js';
import { ENVIRONMENT, read } from '../settings/support.js';

/** What the log says of a file, in a run about another repository than that of the workflow, or about a clone. */
function said(config: string, environment: Partial<typeof ENVIRONMENT> & { isForeignClone?: boolean } = {}): string[] {
  const lines: string[] = [];
  const log = {
    notice: (text: string) => void lines.push(`notice: ${text}`),
    warning: (text: string) => void lines.push(`warning: ${text}`),
  };
  const repository = environment.isForeignClone ? { publish: 'files' } : { repository: 'other/house' };
  settingsOf(read(repository, { ...ENVIRONMENT, ...environment }), config, log);
  return lines;
}

const CLONE = { repository: undefined, sourceKnowsRepository: true, isForeignClone: true };

describe('a foreign configuration file', () => {
  it('without problems has nothing said of it', () => {
    expect(said('bots: include\nmentions: true\nfrom-a-later-version: 1')).toEqual([]);
  });

  it('with problems is a warning, however many there are', () => {
    const keys = ['modules', 'core-paths', 'importance', 'highlights', 'tags'];
    expect(said(keys.map(key => `${key}: 1`).join('\n'))).toEqual([
      expect.stringMatching(
        /^warning: The configuration file of other\/house has problems, and what they are about is not used\. \.github\/merge-digest\.yml:1: modules: .* \.github\/merge-digest\.yml:3: importance: .* \(2 more\)$/,
      ),
    ]);
  });

  it('of a clone that is not in the current folder says which keys are not used, and how they would be', () => {
    expect(said('mentions: true\nlanguage: en\nbots: include', CLONE)).toEqual([
      "notice: .github/merge-digest.yml: mentions, language not used, as the clone is not in the current folder and may be anybody's. If it is yours, run the command in it, or name it with --repository.",
    ]);
  });
});

test('problems of inputs, and of one’s own file, end the run', () => {
  const log = { notice() {}, warning() {} };
  expect(() => settingsOf(read({ pin: 'maybe' }), 'publish: [nowhere]', log)).toThrow(SettingsError);
});
