/**
 * Playwright's release notes name APIs, not pull requests. A pull request counts as named if it first documents an API
 * that the notes of a version name, in the months before that version.
 */
import { DAY_MS } from '../../../../src/domain/instant.js';
import type { Clone } from '../../../histories/clones.js';
import { addHeading, type HeadingsByNumber } from './headings.js';
import type { NamedPullRequests, ReleaseNotes } from './types.js';

const NOTES = 'docs/src/release-notes-js.md';
const DAY_SECONDS = DAY_MS / 1000;
/** A version comes every four to eight weeks; its notes are sometimes written after it. */
const WINDOW = { before: 100 * DAY_SECONDS, after: 21 * DAY_SECONDS };

interface Addition {
  /** Seconds since 1970. */
  time: number;
  number: number | null;
  line: string;
}

/** Every line ever added to the paths, oldest first, with the pull request that added it. */
function additions(clone: Clone, ...paths: string[]): Addition[] {
  const found: Addition[] = [];
  let time = 0;
  let number: number | null = null;
  for (const line of clone
    .git('log', '--reverse', '-p', '-U0', '--no-renames', '--format=@@@ %ct %s', '--', ...paths)
    .split('\n')) {
    const commit = /^@@@ (\d+) (.*)$/.exec(line);
    if (commit !== null) {
      time = Number(commit[1]);
      number = Number(/\(#(\d+)\)\s*$/.exec(commit[2] ?? '')?.[1] ?? 0) || null;
    } else if (line.startsWith('+')) found.push({ time, number, line: line.slice(1) });
  }
  return found;
}

/** When the first line of each version's notes was written. */
function versionTimes(clone: Clone): Map<string, number> {
  const times = new Map<string, number>();
  for (const { time, line } of additions(clone, NOTES)) {
    const version = /^## Version (\S+)/.exec(line)?.[1];
    if (version !== undefined && !times.has(version)) times.set(version, time);
  }
  return times;
}

/** `Locator.all`, from a heading of the API's documents or from a reference to it in the notes. */
const HEADING = /^#+ (?:async )?(?:method|property|event|option): ([\w.#]+)/;
const REFERENCE = /\[`(?:method|property|event|option): ([\w.#]+)`\]/g;

function namedIn(clone: Clone): NamedPullRequests {
  const introduced = new Map<string, Addition>();
  for (const addition of additions(clone, 'docs/src/api', 'docs/src/test-api', 'docs/src/test-reporter-api')) {
    const api = HEADING.exec(addition.line)?.[1];
    if (api !== undefined && !introduced.has(api)) introduced.set(api, addition);
  }
  const times = versionTimes(clone);
  const headings: HeadingsByNumber = new Map();
  let version = '';
  for (const line of clone.show(NOTES).split('\n')) {
    version = /^## Version (\S+)/.exec(line)?.[1] ?? version;
    const time = times.get(version) ?? 0;
    for (const [, api] of line.matchAll(REFERENCE)) {
      const first = introduced.get(api ?? '');
      if (first?.number == null || first.time < time - WINDOW.before || first.time > time + WINDOW.after) continue;
      addHeading(headings, first.number, 'api');
    }
  }
  return headings;
}

export const playwright: ReleaseNotes = {
  history: 'playwright',
  repository: 'microsoft/playwright',
  sets: [{ description: 'first documents an API that the release notes of its time name', includes: () => true }],
  circularFactors: ['documented'],
  namedIn,
};
