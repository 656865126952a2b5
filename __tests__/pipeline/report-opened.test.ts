import type { Opened } from '../../src/domain/gathered.js';
import { noteWhatIsNotUsed, warnOfMissingFiles } from '../../src/pipeline/report-opened.js';

const OPENED: Opened = {
  repository: { nameWithOwner: 'octo/house', url: 'https://github.com/octo/house', defaultBranch: 'main' },
  config: null,
  codeowners: null,
};

function said(more: Partial<Opened>): string[] {
  const lines: string[] = [];
  const log = {
    info() {},
    progress() {},
    warning: (text: string) => lines.push(`warning: ${text}`),
    notice: (text: string) => lines.push(`notice: ${text}`),
  };
  warnOfMissingFiles({ ...OPENED, ...more }, log);
  noteWhatIsNotUsed({ ...OPENED, ...more }, log);
  return lines;
}

describe('what of a repository cannot be used', () => {
  it('is nothing where all of it was read', () => expect(said({})).toEqual([]));

  it.each([
    [
      { lost: ['CODEOWNERS', '.github/merge-digest.yml'] },
      'warning: The clone lacks the contents of CODEOWNERS and .github/merge-digest.yml: the run goes on as if there were none.',
    ],
    [
      { tooLarge: ['CODEOWNERS'] },
      'warning: Too large to be read, with more than 3 MB: CODEOWNERS. The run goes on as if there were none.',
    ],
    [{ codeowners: 'src/[a-z]/ @ada\n' }, expect.stringMatching(/^notice: CODEOWNERS: line 1 was skipped\. /)],
    [
      { repository: { ...OPENED.repository, nameWithOwner: 'local/house', url: null } },
      expect.stringMatching(/^notice: It is not known which repository on GitHub this is: /),
    ],
  ])('is in the log: %j', (more, sentence) => expect(said(more)).toEqual([sentence]));
});
