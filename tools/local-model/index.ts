export { BEHAVIOURS, type BehaviourName } from './behaviours/index.js';
export { FAULTS, type Fault, type FaultName } from './faults.js';
export type { AnswerFunction, LocalModel, LocalModelOptions, RequestRecord } from './options.js';
export type { ChatRequest } from './protocol.js';
export { replay } from './replay.js';
export { startLocalModel } from './server.js';
