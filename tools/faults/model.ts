import type { InputName } from '../../src/settings/index.js';
import { BEHAVIOURS, type FaultName, startLocalModel } from '../local-model/index.js';
import { type Act, annotations } from './act.js';
import type { FaultCase, ModelSetting } from './fault.js';

/** A secret that is easy to find wherever it should not be, and that no sentence of ours contains. */
export const MODEL_KEY = 'sk-proj-C0ffee/Zm9vYmFyIGJheg+q1W2e3R4t5Y6';
/** Seconds that all of the requests to a model have. */
const MODEL_SECONDS = 180;
/** Seconds that the same run pauses at GitHub: thirteen without a model. */
const GITHUB_SECONDS = 15;

export interface StartedModel {
  inputs: Partial<Record<InputName, string>>;
  requests(): number;
  /** Kinds of the faults that struck. */
  struck(): Set<FaultName>;
  close(): Promise<void>;
}

/** Starts the model of a fault. Each of its requests that will never be answered is an event `abort` of `limit`. */
export async function startModel(
  { faults = [], answer, gone }: ModelSetting,
  limit: EventTarget,
): Promise<StartedModel> {
  const local = await startLocalModel({ answer: BEHAVIOURS[answer ?? 'narrator'].answer, faults });
  local.onHang(() => limit.dispatchEvent(new Event('abort')));
  if (gone) await local.close();
  return {
    inputs: { model: 'local-model', 'model-base-url': local.baseUrl, 'model-api-key': MODEL_KEY },
    requests: () => local.requests.length,
    struck: () => new Set(local.requests.flatMap(request => request.faults)),
    close: async () => (gone ? undefined : local.close()),
  };
}

const isPause = (warning: string) => /asks for a pause/.test(warning);

/** What is wrong with a run that had a model: its warnings, its waits, and whatever shows the key. */
export function wrongWithModel(ran: Act, { ends, says }: FaultCase, posted: string): string[] {
  const wrong: string[] = [];
  const warnings = annotations(ran, 'warning').filter(one => !isPause(one));
  const expected = ends === 'narrated' ? 0 : 1;
  if (warnings.length !== expected) wrong.push(`${warnings.length} warnings, not ${expected}:\n${ran.log}`);
  if (expected === 1 && !warnings.some(one => says?.test(one))) wrong.push(`No warning says ${says}:\n${ran.log}`);
  const hasNarration = /^\s*"narration":/m.test(ran.json ?? '');
  if (hasNarration !== (ends !== 'complete')) wrong.push(`digest.json has ${hasNarration ? 'a' : 'no'} narration.`);
  if (ran.waited > MODEL_SECONDS + GITHUB_SECONDS) wrong.push(`It waits for ${ran.waited} seconds.`);
  const texts = { log: withoutMask(ran.log), 'digest.json': ran.json, 'digest.md': ran.markdown, report: posted };
  for (const [place, text] of Object.entries(texts))
    if (showsKey(text ?? '')) wrong.push(`The ${place} shows the key.`);
  return wrong;
}

/** The line with which the runner is told what to mask. */
const withoutMask = (log: string) => log.replaceAll(/^::add-mask::.*$/gm, '');

/** Twelve characters of a key are enough to find it. */
const PART = 12;

function showsKey(text: string): boolean {
  const spellings = [MODEL_KEY, encodeURIComponent(MODEL_KEY), Buffer.from(MODEL_KEY).toString('base64')];
  return spellings.some(spelling =>
    Array.from({ length: spelling.length - PART + 1 }, (_, at) => spelling.slice(at, at + PART)).some(part =>
      text.includes(part),
    ),
  );
}
