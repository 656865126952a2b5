import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type AnswerFunction, Unanswered } from './options.js';
import { contentOf, readPrompt } from './prompt.js';
import type { ChatRequest } from './protocol.js';

/** A question and what a model answered to it, as it is saved. */
export const Recording = z.object({
  /** Of `system` and `user`. */
  key: z.string(),
  /** Of the schema: notes, briefing, repaired_notes or repaired_briefing. */
  name: z.string(),
  system: z.string(),
  user: z.string(),
  /** JSON, or the text of the model as it came; null: nobody has answered yet. */
  answer: z.unknown(),
});
export type Recording = z.infer<typeof Recording>;

/** The same question has the same key: SHA-256 of both messages, one after the other. */
export const keyOf = (system: string, user: string): string =>
  createHash('sha256')
    .update(system + user)
    .digest('hex');

/** @throws Error that names the file, if it is no recording or another question's */
function readRecording(path: string): Recording {
  const { data, error } = Recording.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (data === undefined) throw new Error(`${path} is no recording: ${z.prettifyError(error)}`);
  if (data.key !== keyOf(data.system, data.user)) throw new Error(`${path}: its key is not of its system and user.`);
  if (data.answer == null) throw new Error(`${path} has no answer yet.`);
  return data;
}

/** The recordings in a folder, or the one in a file. */
export function readRecordings(place: string): Recording[] {
  if (!statSync(place).isDirectory()) return [readRecording(place)];
  const names = readdirSync(place).filter(name => name.endsWith('.json'));
  return names.sort().map(name => readRecording(join(place, name)));
}

const MISSING = 'missing';

/** The folder for questions that nobody has answered. */
export const missingFolder = (place: string): string =>
  join(statSync(place).isDirectory() ? place : dirname(place), MISSING);

function save(place: string, recording: Recording): string {
  const folder = missingFolder(place);
  const path = join(folder, `${recording.key}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(recording, null, 2)}\n`);
  return path;
}

export interface ReplayOptions {
  /** Is told where a question was written that has no answer. */
  missing?: (path: string) => void;
}

/**
 * Answers what is recorded in a folder or file, verbatim. Another question is written to `missing/KEY.json` beside the
 * recordings, for somebody to answer and to move, and the client is told so.
 */
export function replay(place: string, { missing = () => {} }: ReplayOptions = {}): AnswerFunction {
  const answers = new Map(readRecordings(place).map(({ key, answer }) => [key, answer]));
  return (request: ChatRequest) => {
    const [system, user] = [contentOf(request, 'system'), contentOf(request, 'user')];
    const key = keyOf(system, user);
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const name = readPrompt(request).name ?? '';
    const path = save(place, { key, name, system, user, answer: null });
    missing(path);
    throw new Unanswered(`No answer to this question is recorded; it is in ${path}.`);
  };
}
