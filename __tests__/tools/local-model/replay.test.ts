import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelClient } from '../../../src/model/index.js';
import { type LocalModel, replay, startLocalModel } from '../../../tools/local-model/index.js';
import { questions } from './support.js';

const running: LocalModel[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(local => local.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-digest-recorded-'));
  folders.push(folder);
  return folder;
}

const ANSWER = { notes: [{ pullRequest: 'p1', sentences: [] }] };
const LOG = { info: () => {}, warning: () => {}, progress: () => {} };

const clientOf = (baseUrl: string) =>
  modelClient({ model: 'recorded', apiKey: '', baseUrl, budget: 60_000, log: LOG, sleep: async () => {} });

async function askedOf(place: string) {
  const missing: string[] = [];
  const local = await startLocalModel({ answer: replay(place, { missing: path => missing.push(path) }) });
  running.push(local);
  const { notes } = questions();
  if (notes === undefined) throw new Error('There is no question.');
  const answer = clientOf(local.baseUrl)
    .ask(notes)
    .catch((error: Error) => error);
  return { local, missing, answer: await answer };
}

/** Records an answer to the question that was missing. */
function answerMissing(folder: string, answer: unknown = ANSWER): string {
  const [name = ''] = readdirSync(join(folder, 'missing'));
  const recording = JSON.parse(readFileSync(join(folder, 'missing', name), 'utf8'));
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...recording, answer }));
  return path;
}

describe('recorded answers', () => {
  it('are those of somebody: a question without one is written down, and the client is told where', async () => {
    const folder = emptyFolder();
    const { answer, missing, local } = await askedOf(folder);
    const [path = ''] = missing;
    expect(path).toMatch(/\/missing\/[0-9a-f]{64}\.json$/);
    expect(String(answer)).toContain(path);
    expect(local.requests).toHaveLength(1);
    const { key, name, system, user, answer: none } = JSON.parse(readFileSync(path, 'utf8'));
    expect([name, none]).toEqual(['notes', null]);
    expect(path).toContain(key);
    expect(user).toContain('|p1 title|feat(page): keep the order of a page');
    expect(system).toContain('octo/house');
  });

  it.each([
    ['JSON', ANSWER],
    ['text, as it came', `<think>Hm.</think>\n\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\``],
  ])('are given verbatim, as %s', async (_, recorded) => {
    const folder = emptyFolder();
    await askedOf(folder);
    const path = answerMissing(folder, recorded);
    for (const place of [folder, path]) {
      const { answer, missing } = await askedOf(place);
      expect(answer).toEqual(ANSWER);
      expect(missing).toEqual([]);
    }
  });

  it('of another question, or none, are named', async () => {
    const folder = emptyFolder();
    await askedOf(folder);
    const path = answerMissing(folder);
    const recording = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...recording, user: `${recording.user} ` }));
    expect(() => replay(folder)).toThrow(`${path}: its key is not of its system and user.`);
    writeFileSync(path, JSON.stringify({ ...recording, answer: null }));
    expect(() => replay(folder)).toThrow(`${path} has no answer yet.`);
    writeFileSync(path, '{}');
    expect(() => replay(folder)).toThrow(`${path} is no recording`);
  });
});

describe('the command', () => {
  const command = (...args: string[]) =>
    spawn(process.execPath, ['--import', 'tsx/esm', 'tools/local-model/command.ts', ...args], {
      cwd: join(import.meta.dirname, '..', '..', '..'),
    });

  const written = async (stream: NodeJS.ReadableStream, until: RegExp): Promise<string> => {
    let text = '';
    for await (const chunk of stream) {
      text += chunk;
      if (until.test(text)) break;
    }
    return text;
  };

  it('serves recordings, and begins with a folder that says what is missing now', async () => {
    const folder = join(emptyFolder(), 'new');
    const child = command('--replay', folder);
    const [baseUrl = ''] = /http:\S+\/v1/.exec(await written(child.stdout, /\/v1;/)) ?? [];
    const { briefing } = questions();
    if (briefing === undefined) throw new Error('There is no question.');
    const error = await clientOf(baseUrl).ask(briefing).catch(String);
    child.kill();
    expect(error).toMatch(/No answer to this question is recorded/);
    expect(existsSync(join(folder, 'missing'))).toBe(true);
  });

  it('names what it can do with a name that it does not know', async () => {
    const child = command('--answer', 'truthfully');
    expect(await written(child.stderr, /$^/)).toMatch(/It may be narrator, obeys-injections, arbitrary/);
  });
});
