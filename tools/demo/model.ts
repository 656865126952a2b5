import { BEHAVIOURS, replay, startLocalModel } from '../local-model/index.js';

export interface DemoModel {
  /** Inputs of the action that name it. */
  inputs: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A model on this machine: the narrator, or what is recorded in a folder. */
export async function startDemoModel(recorded: string | undefined): Promise<DemoModel> {
  const answer = recorded === undefined ? BEHAVIOURS.narrator.answer : replay(recorded);
  const local = await startLocalModel({ answer });
  const name = recorded === undefined ? 'local-narrator' : 'recorded-model';
  return { inputs: { model: name, 'model-base-url': local.baseUrl }, close: () => local.close() };
}
