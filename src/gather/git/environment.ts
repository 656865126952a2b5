import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What git needs of the surroundings: its programs, the settings in which a user says whose clones to read, and a place for temporary
 * files. Everything else stays here, with the tokens and keys in it: a clone can name programs for git to run, and
 * GIT_DIR would make git read another repository. Not even GIT_CONFIG_COUNT is passed on, whose values can be tokens.
 */
const KEPT = new Set([
  ...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'DEVELOPER_DIR'],
  ...['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
  // Under sudo, git also reads the clones of the user who called it.
  'SUDO_UID',
  // Windows.
  ...[
    'SYSTEMROOT',
    'PATHEXT',
    'COMSPEC',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'PROGRAMDATA',
    'TEMP',
    'TMP',
  ],
]);

/** The environment of git: nothing asks, locks, or fetches, and no transport may run. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // On Windows the names have other cases.
  const kept = Object.entries(environment).filter(([name]) => KEPT.has(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // An older git does not know GIT_NO_LAZY_FETCH, and protocol.file.allow of a clone outdoes protocol.allow: with it,
    // a missing object would run the program that remote.origin.uploadpack names.
    GIT_ALLOW_PROTOCOL: '',
    // There is no such file: with the index of a work tree, git would read contents from its files, through filters.
    GIT_INDEX_FILE: join(tmpdir(), 'merge-digest-has-no-index'),
  };
}
