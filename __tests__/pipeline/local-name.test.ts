import { localName } from '../../src/pipeline/local-name.js';

const sayOf = (nameWithOwner: string, url: string | null) =>
  localName({ repository: { nameWithOwner, url, defaultBranch: 'main' } });

describe('a clone or a file that does not tell its repository', () => {
  it('is named in the log, with what to do', () => {
    expect(sayOf('local/reader', null)).toBe(
      'It is not known which repository on GitHub this is: the report calls it local/reader, and numbers have no links. Name it with --repository, such as --repository octo-org/octo-repo.',
    );
  });

  it('is none that has a name on another forge, or an owner who is called so', () => {
    expect(sayOf('octo/reader', null)).toBeNull();
    expect(sayOf('local/reader', 'https://github.com/local/reader')).toBeNull();
  });
});
