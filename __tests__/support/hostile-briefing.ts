import type { Digest } from '../../src/domain/digest.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { digestOf } from './digest.js';
import { isWritten } from './hostile-week.js';
import { file, person, pullRequest, review } from './pull-request.js';

/** A word that a text takes the place of. */
export const MARK = 'Zebrawood';

const shipped = (number: number, lines = 90) => file(`src/${number % 7}/part-${number}.ts`, lines, 12);

/** Changelog fragments of every format that is read, each with the text in it. */
const fragmentsWith = (text: string): { path: string; text: string }[] => [
  { path: '.changeset/brave-doors.md', text: `---\n"${text}": minor\n---\n\nUsers can now open ${text} with a key\n` },
  { path: 'newsfragments/12.feature.md', text: `The ${text} door can now be opened from the inside.\n` },
  { path: 'changes/13.breaking.md', text: `The default of \`${text}\` changed from \`${text}a\` to \`${text}b\`.\n` },
  { path: 'releasenotes/notes/door.yaml', text: `features:\n  - |\n    The ${text} door can now be locked twice.\n` },
  { path: '.changes/unreleased/door.yaml', text: `kind: Added\nbody: The ${text} door can now be painted red\n` },
  { path: '.changelog/14.txt', text: `\`\`\`release-note:improvement\nThe ${text} door opens by itself now\n\`\`\`\n` },
  {
    path: 'release-content/notes/door.md',
    text: `---\ntitle: ${text} doors\n---\n\nDoors can now have ${text} on them.\n`,
  },
];

/**
 * A week whose pull requests tell a text in every way that the briefing reads: areas by tag, scope, label and folder,
 * series, effects from notes, fragments, descriptions and titles, notices, reasons of reverts.
 */
export function briefedWeek(text: string): PullRequest[] {
  let number = 100;
  const next = () => {
    number += 1;
    return number;
  };
  const change = (given: Partial<PullRequest>) => {
    const own = next();
    return pullRequest({ number: own, author: person(`dev-${own % 5}`), files: [shipped(own)], ...given });
  };
  const times = (count: number, of: (n: number) => Partial<PullRequest>) =>
    Array.from({ length: count }, (_, n) => change(of(n)));
  const nouns = ['door', 'window', 'roof', 'cellar', 'stairs'];
  const tagged = times(4, n => ({ title: `[${text}] Add the ${nouns[n]} to the plan` }));
  const scoped = times(4, n => ({ title: `feat(${text}-scope): show every ${nouns[n]} of the house` }));
  const labelled = times(4, n => ({ title: `Paint one ${nouns[n]} in blue`, labels: [`area/${text} label`] }));
  const inFolder = times(4, n => ({
    title: `feat: measure the ${nouns[n]} twice`,
    files: [file(`${text}folder/${nouns[n]}.ts`, 60, 3), file(`${text}folder/index.ts`, 5)],
  }));
  const series = times(5, n => ({ title: `[${n + 1}/5] feat: ${text} hinges for ${nouns[n]}` }));
  const noted = [
    change({ title: 'Doors', body: `## Release notes\n\n- The ${text} door can be opened from the inside\n` }),
    change({ title: 'Windows', body: `\`\`\`release-note\nThe ${text} window can be opened now\n\`\`\`\n` }),
    change({ title: 'feat: cellar', body: `The ${text} cellar can now be entered without a key.\n\nMore.` }),
  ];
  const fragments = fragmentsWith(text).map(fragment =>
    change({
      title: `feat: ${fragment.path.split('/')[0]} door`,
      files: [shipped(number + 1), file(fragment.path, 5, 0, { status: 'added' })],
      fragments: [fragment],
    }),
  );
  const notices = [
    change({
      title: `feat!: raise the default of \`${text}.key\` from \`${text}1\` to \`${text}2\``,
      body: `BREAKING CHANGE: the default of \`${text}.key\` changes from \`${text}1\` to \`${text}2\`; affects all ${text} doors.\n`,
    }),
    change({ title: `Remove the option \`--${text}\``, files: [file('src/options.ts', 2, 80)] }),
    change({ title: `feat: deprecate \`${text}.open()\`` }),
    change({
      title: 'feat: rooms',
      body: `## Breaking changes\n\n- \`${text}Room\` was removed, affects ${text} users.\n`,
    }),
    change({ title: `security: keep ${text} out of the house (CVE-2026-12345)` }),
    change({
      title: `build: bump ${text}-lib from 1.2.0 to 2.0.0`,
      files: [file('package.json', 1, 1), file('package-lock.json', 9, 9)],
    }),
    change({ title: 'feat: tables', files: [file(`migrations/${text}.sql`, 40, 0, { status: 'added' }), shipped(3)] }),
  ];
  const original = change({ title: `fix: close the ${text} door` });
  const revert = change({
    title: `Revert "fix: close the ${text} door"`,
    body: `Reverts octo/house#${original.number}\n\nIt broke the ${text} lock because the key fails.\n`,
  });
  const reland = change({
    title: `Reland "fix: close the ${text} door"`,
    body: `Relands octo/house#${original.number}`,
    files: [shipped(7, 400)],
  });
  const looked = times(2, n => ({
    title: `feat: let the ${text} ${nouns[n]} keep secrets`,
    files: [file(`src/auth/${text}/session.ts`, 700, 30)],
    reviews: [review(person(`dev-${n + 7}`), 'Tue 9:00')],
    reviewThreads: { total: 9, unresolved: 4 },
  }));
  return [
    ...[...tagged, ...scoped, ...labelled, ...inFolder, ...series, ...noted, ...fragments, ...notices],
    ...[original, { ...revert, mergedAt: '2026-04-02T10:00:00Z' }, { ...reland, mergedAt: '2026-04-03T10:00:00Z' }],
    ...looked,
  ];
}

const GIVEN = { codeowners: `* @octo/${MARK}\n` };

export const briefedDigest = (text: string): Digest => digestOf(briefedWeek(text), GIVEN);

/** The digest with a text in place of the mark, in every text that strangers write. */
export function inPlaceOfMark<T>(value: T, text: string, written = false): T {
  if (typeof value === 'string') return (written ? value.replaceAll(MARK, () => text) : value) as T;
  if (Array.isArray(value)) return value.map(one => inPlaceOfMark(one, text, written)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, inPlaceOfMark(one, text, isWritten(key, value))]),
  ) as T;
}
