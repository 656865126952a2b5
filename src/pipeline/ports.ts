import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunLog } from '../domain/log.js';
import type { SourceId } from '../gather/index.js';
import type { GitHubClient } from '../github/client.js';
import { createClient } from '../github/octokit.js';
import type { Templates } from '../host/templates.js';
import { type Fetch, transportOf } from '../host/transport.js';
import { workspaceFolder } from '../host/workspace-folder.js';
import { VERSION } from '../version.js';
import { createDeadline, type Deadline } from './deadline.js';

/** What the pipeline uses of the outside world. */
export interface Ports {
  version: string;
  log: RunLog;
  source: SourceChoice;
  /** null: there is no token, and GitHub cannot be asked. */
  client: GitHubClient | null;
  /** Connects to servers, through a proxy where one is set. */
  transport: Promise<Fetch>;
  loadTemplates(language: string, own: string | null): Promise<Templates>;
  /**
   * The folder that the files are written to; `given` is the input `output-directory`.
   * @throws DigestError where it is outside the workspace
   */
  outputDirectory(given: string | null): string;
  /** The folder that the input `digests` names. @throws DigestError where it is outside the workspace */
  digestsFolder(given: string): string;
  /** null: this runner has no job summary. */
  writeSummary: ((text: string) => Promise<void>) | null;
  deadline: Deadline;
  sleep(milliseconds: number): Promise<void>;
}

export interface SourceChoice {
  id: SourceId;
  /** The clone or file, for sources that read one. */
  path: string;
  /** How many weeks before the period are assessed too; for clones only. */
  weeksBack: number;
}

/** What differs between the action and the terminal. */
export interface PortOptions extends Pick<Ports, 'log' | 'source' | 'writeSummary'> {
  /** Empty: there is none. */
  token: string;
  /** For GITHUB_API_URL. */
  environment: NodeJS.ProcessEnv;
  /** The folder that relative paths of inputs must stay in; null: files may be anywhere. */
  workspace: string | null;
  defaultOutputDirectory: string;
  /** Default: one from now on. */
  deadline?: Deadline;
}

export function createPorts(options: PortOptions): Ports {
  const { log, source, writeSummary, token, environment, workspace, defaultOutputDirectory } = options;
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const transport = transportOf(environment);
  const { deadline = createDeadline() } = options;
  const { signal } = deadline;
  return {
    version: VERSION,
    log,
    source,
    transport,
    client: token === '' ? null : createClient({ token, apiUrl, log, transport, signal }),
    async loadTemplates(language, own) {
      // Not needed before the first request: see start.ts.
      const { loadTemplates } = await import('../host/templates.js');
      return loadTemplates(language, workspace === null ? own && resolve(own) : own, workspace ?? '.');
    },
    outputDirectory(given) {
      if (given === null) return defaultOutputDirectory;
      return workspace === null ? given : workspaceFolder(workspace, 'output-directory', given);
    },
    digestsFolder: given => (workspace === null ? given : workspaceFolder(workspace, 'digests', given)),
    writeSummary,
    deadline,
    async sleep(milliseconds) {
      signal.throwIfAborted();
      await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
  };
}
