/** Checks action.yml and the workflows with the rules of GitHub's own editor, which knows the current runtimes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKFLOWS = join('.github', 'workflows');

async function problemsOf(path: string): Promise<string[]> {
  const text = await readFile(join(ROOT, path), 'utf8');
  const diagnostics = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, text));
  return diagnostics.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

const workflows = (await readdir(join(ROOT, WORKFLOWS))).sort().map(name => join(WORKFLOWS, name));
const problems = (await Promise.all(['action.yml', ...workflows].map(problemsOf))).flat();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`action.yml and ${workflows.length} workflows: no problems.`);
