import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DigestError } from '../../src/domain/errors.js';
import type { Log } from '../../src/domain/log.js';

/** The period that these tests gather, and instants before, in and after it. */
export const WEEK = { start: '2026-03-30T00:00:00Z', end: '2026-04-06T00:00:00Z', asOf: null };
export const BEFORE = '2026-03-20T12:00:00Z';
export const MONDAY = '2026-03-30T09:00:00Z';
export const TUESDAY = '2026-03-31T09:00:00Z';
export const WEDNESDAY = '2026-04-01T09:00:00Z';
export const AFTER = '2026-04-07T12:00:00Z';

export const silent: Log = { info() {}, warning() {}, progress() {} };

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-digest-'));
  folders.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The message of the DigestError with which a promise is rejected, with PATH for the path. */
export async function errorMessage(promise: Promise<unknown>, path: string): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DigestError)) throw new Error('It did not fail with a DigestError', { cause: error });
  return error.message.replaceAll(path, 'PATH');
}
