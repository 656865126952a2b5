import type { WorldPullRequest } from '../local-github/world.js';
import { derived } from './derive.js';

type Files = WorldPullRequest['files'];

const LINE = /^(?<path>.+) \+(?<plus>\d+(?:\.\.\d+)?) -(?<minus>\d+(?:\.\.\d+)?)(?: (?<kind>[ACDR]))?$/;
const KINDS = { A: 'ADDED', C: 'COPIED', D: 'DELETED', R: 'RENAMED' } as const;
const REVERSED = { ADDED: 'DELETED', DELETED: 'ADDED' } as const;

/**
 * Parses the files of a pull request, one per line: `src/a.rs +12 -3`, `src/b.rs +40 -0 A`.
 * `src/{a,b}.rs` is two files, and `+1..4` a count in that range, derived from the path.
 */
export function readFiles(text: string): Files {
  return text
    .split('\n')
    .filter(line => line !== '')
    .flatMap(line => {
      const { path = '', plus = '', minus = '', kind } = LINE.exec(line)?.groups ?? {};
      if (path === '') throw new Error(`Not a changed file: "${line}"`);
      return alternatives(path).map(each => ({
        path: each,
        additions: count(plus, each),
        deletions: count(minus, each),
        changeType: kind === undefined ? ('MODIFIED' as const) : KINDS[kind as keyof typeof KINDS],
      }));
    });
}

/** The same files with every change reversed. */
export function reversed(files: Files): Files {
  return files.map(({ path, additions, deletions, changeType }) => ({
    path,
    additions: deletions,
    deletions: additions,
    changeType: REVERSED[changeType as keyof typeof REVERSED] ?? changeType,
  }));
}

/** The files of changelog fragments, from their texts by type. */
export function newsFiles(number: number, news: Readonly<Record<string, string>>): Files {
  return Object.entries(news).map(([type, text]) => ({
    path: `changes/${number}.${type}.md`,
    additions: text.trimEnd().split('\n').length,
    deletions: 0,
    changeType: 'ADDED',
    text,
  }));
}

function alternatives(pattern: string): string[] {
  const [, before = '', choices, after = ''] = /^(.*?)\{(.+?)\}(.*)$/.exec(pattern) ?? [];
  if (choices === undefined) return [pattern];
  return choices.split(',').flatMap(choice => alternatives(`${before}${choice}${after}`));
}

function count(range: string, path: string): number {
  const [low = 0, high = low] = range.split('..').map(Number);
  return low + derived(path, high - low + 1);
}
