import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalGitHub } from '../../tools/local-github/index.js';
import { runAction } from '../../tools/runner/index.js';
import { HURRIED, TOKEN, temporaryFolder, WEEK } from './support.js';

export const REPOSITORIES = ['lantern', 'lantern-operator', 'lantern.example', 'lantern-billing'].map(
  name => `lanternworks/${name}`,
);

/**
 * What a workflow has after a job for each repository: a folder with those of `actions/download-artifact` in `digests/`,
 * and the repositories whose job failed.
 */
export async function artifacts(
  github: LocalGitHub,
  more: Readonly<Record<string, string>> = {},
): Promise<{ folder: string; failed: string[] }> {
  const folder = temporaryFolder();
  const inputs = { week: WEEK, publish: 'files', ...more };
  const jobs = await Promise.all(
    REPOSITORIES.map(async repository => {
      const job = { apiUrl: github.apiUrl, repository, folder: temporaryFolder(), inputs };
      return { repository, ran: await runAction({ ...job, token: TOKEN, environment: HURRIED }) };
    }),
  );
  for (const { repository, ran } of jobs.filter(({ ran }) => ran.exitCode === 0)) {
    const artifact = join(folder, 'digests', `digest-${repository.split('/')[1]}`);
    mkdirSync(artifact, { recursive: true });
    cpSync(ran.outputs['json-path'] ?? '', join(artifact, 'digest.json'));
  }
  return { folder, failed: jobs.filter(({ ran }) => ran.exitCode !== 0).map(({ repository }) => repository) };
}
