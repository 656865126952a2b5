import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Digest } from '../../src/domain/digest.js';
import { exampleWeek } from '../example-week/index.js';
import { HISTORIES } from '../histories/index.js';
import { startLocalGitHub } from '../local-github/index.js';
import { runAction } from '../runner/index.js';
import { program } from '../runner/program.js';

/** Weeks whose pull requests have descriptions, with the period to ask for. All but the example are files beside the checkout. */
const WEEKS = {
  example: null,
  'bevy-2026-w31': { repository: 'bevyengine/bevy', period: { week: '2026-W31' } },
  'flutter-packages-2026-w29-w32': {
    repository: 'flutter/packages',
    period: { from: '2026-07-13', to: '2026-08-09' },
  },
} as const;
export type WeekName = keyof typeof WEEKS;
export const WEEK_NAMES = Object.keys(WEEKS) as WeekName[];

export const LANGUAGES = ['en', 'zh-CN'] as const;

const fileOf = (name: WeekName) => join(HISTORIES, `${name}.jsonl.gz`);

export const isThere = (name: WeekName): boolean => WEEKS[name] === null || existsSync(fileOf(name));

/** The digest of a week, as the bundle makes it with the model at this base URL. */
export async function digestOf(name: WeekName, language: string, baseUrl: string): Promise<Digest> {
  const folder = await mkdtemp(join(tmpdir(), 'merge-digest-narration-'));
  const week = WEEKS[name];
  const model = { model: 'recorded', 'model-base-url': baseUrl, language, 'output-directory': folder };
  if (week === null) {
    const gitHub = await startLocalGitHub(exampleWeek());
    const inputs = { ...model, week: '2026-W14' };
    const run = await runAction({ apiUrl: gitHub.apiUrl, repository: 'lanternworks/lantern', folder, inputs });
    await gitHub.close();
    if (run.exitCode !== 0) throw new Error(run.log);
  } else {
    const options = { ...model, ...week.period, source: 'file', path: fileOf(name), repository: week.repository };
    const given = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
    await promisify(execFile)(process.execPath, [...program('dist/cli/index.js', 'src/cli.ts').arguments, ...given]);
  }
  return Digest.parse(JSON.parse(await readFile(join(folder, 'digest.json'), 'utf8')));
}
