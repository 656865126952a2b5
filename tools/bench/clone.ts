import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMMITS = 15_000;
const FOLDERS = 60;
const FILES_PER_FOLDER = 30;
const LINES = 120;
const AUTHORS = 400;
/** 15,000 commits over so many days make a week of about 270. */
const DAYS = 389;
const DAY = 86_400;
/** 2026-04-06T00:00:00Z: the last week of the clone is 2026-W14. */
const END = Date.UTC(2026, 3, 6) / 1000;

/** Where the clone is kept, as it takes some seconds to make; the folder is ignored by git. */
const PLACE = join(import.meta.dirname, '..', '..', '.cache', 'bench', `clone-of-${COMMITS}.git`);

function git(path: string, args: readonly string[]) {
  return spawn('git', ['-C', path, ...args], { stdio: ['pipe', 'ignore', 'inherit'] });
}

/** Numbers that look drawn by chance and are the same for the same argument. */
function drawn(at: number, salt: number, below: number): number {
  let mixed = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt + 7, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % below;
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** One squashed pull request: each of its files is written anew with a line changed and one added. */
function commit(at: number, versions: Map<string, string[]>): string {
  const author = `Developer ${drawn(at, 1, AUTHORS)}`;
  const email = `${author.replace(' ', '-').toLowerCase()}@example.com`;
  const time = Math.floor(END - DAYS * DAY + (at * DAYS * DAY) / COMMITS);
  const folder = drawn(at, 2, FOLDERS);
  const first = drawn(at, 4, FILES_PER_FOLDER);
  const files = Array.from({ length: 1 + drawn(at, 3, 6) }, (_, n) => {
    const path = `src/part-${folder}/deep/module-${(first + n) % FILES_PER_FOLDER}.ts`;
    const lines = versions.get(path) ?? Array.from({ length: LINES }, (_, line) => `line ${line} of ${path}`);
    lines[drawn(at, 20 + n, lines.length)] = `changed by ${at} for reason ${n}`;
    if (lines.length < LINES * 2) lines.splice(drawn(at, 30 + n, lines.length), 0, `added by ${at}`);
    versions.set(path, lines);
    return `M 100644 inline ${path}\n${data(lines.join('\n'))}`;
  });
  const message = `Change part ${folder} for the ${at}th time (#${at + 1})\n\nWhat and why.\n`;
  return [
    `commit refs/heads/main\nauthor ${author} <${email}> ${time} +0000\n`,
    `committer GitHub <noreply@github.com> ${time} +0000\n`,
    data(message),
    ...files,
    '\n',
  ].join('');
}

/** A clone with 15,000 squashed pull requests, some 270 of them in its last week; made once. */
export async function madeClone(log: (message: string) => void): Promise<string> {
  if (existsSync(PLACE)) return PLACE;
  log(`  making a clone of ${COMMITS} commits`);
  const unfinished = `${PLACE}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await once(spawn('git', ['init', '--quiet', '--bare', '--initial-branch=main', unfinished]), 'close');
  const importing = git(unfinished, ['fast-import', '--quiet']);
  const versions = new Map<string, string[]>();
  for (let at = 0; at < COMMITS; at += 1) {
    if (!importing.stdin.write(commit(at, versions))) await once(importing.stdin, 'drain');
  }
  importing.stdin.end();
  await once(importing, 'close');
  // As a clone from GitHub comes: one pack of deltas.
  await once(git(unfinished, ['gc', '--quiet']), 'close');
  renameSync(unfinished, PLACE);
  return PLACE;
}
