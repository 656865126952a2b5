import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** Runs a program that starts a watchdog; the limit is for a test that would otherwise not end. */
const watched = (milliseconds: number, program: string) =>
  run(
    process.execPath,
    [
      ...['--import', 'tsx/esm', '--input-type', 'module', '--eval'],
      `import { startWatchdog } from './src/host/watchdog.ts'; startWatchdog(${milliseconds}, 'It hangs.'); ${program}`,
    ],
    { cwd: ROOT, timeout: 300_000, killSignal: 'SIGTERM' },
  );

describe('a process with a watchdog', () => {
  it('is ended with the last words, even if it never pauses', async () => {
    const hanging = watched(50, 'setTimeout(() => { for (;;); }, 600);');
    await expect(hanging).rejects.toMatchObject({ signal: 'SIGKILL', stderr: 'It hangs.\n' });
  });

  it('ends by itself when it is done, before and after the watchdog has started', async () => {
    expect(await watched(3_600_000, "console.log('done');")).toEqual({ stdout: 'done\n', stderr: '' });
    const later = await watched(3_600_000, "setTimeout(() => console.log('done'), 800);");
    expect(later).toEqual({ stdout: 'done\n', stderr: '' });
  });
});
