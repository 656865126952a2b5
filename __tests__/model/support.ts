import { z } from 'zod';
import { type ModelError, type ModelOptions, modelClient, type Question } from '../../src/model/index.js';
import { type Fault, type FaultName, type LocalModelOptions, startLocalModel } from '../../tools/local-model/index.js';

export const KEY = 'sk-proj-Zm9vYmFyIGJheg/+q1W2e3R4t5Y6';

export const Notes = z.object({
  notes: z.array(z.object({ text: z.string().max(200), role: z.enum(['what', 'why']) })),
});
export const ANSWER = { notes: [{ text: 'Developers can sort </think> by ```name```.', role: 'what' }] } as const;

export const question = (differing: Partial<Question<z.infer<typeof Notes>>> = {}) => ({
  system: 'You write notes.',
  user: 'p1: Sort by name',
  schema: Notes,
  schemaName: 'notes',
  ...differing,
});

const open: { close(): Promise<void> }[] = [];

/** For `afterEach`. */
export async function stopLocalModels(): Promise<void> {
  await Promise.all(open.splice(0).map(server => server.close()));
}

/** A client of a local model that answers ANSWER, unless a fault is given. Its waits are recorded and take no time. */
export async function connect(
  faults: readonly (Fault | FaultName)[] = [],
  client: Partial<ModelOptions> = {},
  server: LocalModelOptions = {},
) {
  const local = await startLocalModel({
    answer: () => ANSWER,
    faults: faults.map(fault => (typeof fault === 'string' ? { kind: fault } : fault)),
    ...server,
  });
  open.push(local);
  const logged: string[] = [];
  const waits: number[] = [];
  const write = (message: string) => void logged.push(message);
  const model = modelClient({
    model: 'small-model',
    apiKey: KEY,
    baseUrl: local.baseUrl,
    budget: 60_000,
    log: { info: write, warning: write, progress: write },
    sleep: async ms => waits.push(ms),
    ...client,
  });
  return { local, model, logged, waits, ask: () => model.ask(question()) };
}

/** The error that a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<ModelError> {
  return promise.then(
    value => {
      throw new Error(`It was answered: ${JSON.stringify(value)}`);
    },
    (error: ModelError) => error,
  );
}
