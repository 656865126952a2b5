import { spawn } from 'node:child_process';
import { program } from './program.js';

export interface Printed {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface Place {
  /** The current folder. */
  cwd: string;
  /** Variables, in addition to PATH. */
  environment?: Readonly<Record<string, string>>;
}

/** Runs the terminal's bundle with an environment that holds nothing but PATH and what is given. */
export function runTerminal(args: readonly string[], { cwd, environment = {} }: Place): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const cli = program('dist/cli/index.js', 'src/cli.ts');
    const env = { PATH: process.env.PATH, ...cli.environment, ...environment };
    const child = spawn(process.execPath, [...cli.arguments, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', code =>
      resolve({
        exitCode: code ?? 1,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
