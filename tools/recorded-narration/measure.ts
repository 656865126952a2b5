import type { Digest } from '../../src/domain/digest.js';
import { startLocalModel } from '../local-model/index.js';
import { readPrompt } from '../local-model/prompt.js';
import type { ChatRequest } from '../local-model/protocol.js';
import { replay } from '../local-model/replay.js';
import type { Figures } from './labels.js';
import { sentencesIn } from './sentences.js';
import { digestOf, type WeekName } from './weeks.js';

export interface Measured {
  digest: Digest;
  /** What was asked, for readers. */
  requests: ChatRequest[];
  figures: Figures;
  /** Questions without a recorded answer. */
  missing: string[];
}

function figuresOf({ narration }: Digest, requests: readonly ChatRequest[]): Figures {
  const asked = requests.map(readPrompt);
  const refused = asked.reduce((sum, one) => sum + one.refused.length, 0);
  const notes = asked.filter(({ name }) => name === 'notes');
  const pullRequests = new Set(notes.flatMap(one => [...one.pullRequests.keys()])).size;
  const kept = narration === undefined ? 0 : sentencesIn(narration).length;
  const sentences = kept + (narration?.setAside.length ?? 0);
  return { pullRequests, sentences, keptAtOnce: sentences - refused, kept };
}

/** Makes the digest of a week with recorded answers; null if there are none. */
export async function measure(name: WeekName, language: string, folder: string | null): Promise<Measured | null> {
  if (folder === null) return null;
  const missing: string[] = [];
  const model = await startLocalModel({ answer: replay(folder, { missing: path => missing.push(path) }) });
  const digest = await digestOf(name, language, model.baseUrl);
  const requests = model.requests.flatMap(({ chat }) => chat ?? []);
  await model.close();
  return { digest, requests, figures: figuresOf(digest, requests), missing };
}
