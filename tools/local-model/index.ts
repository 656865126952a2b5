export { FAULTS, type Fault, type FaultName } from './faults.js';
export type { LocalModel, LocalModelOptions, RequestRecord } from './options.js';
export type { ChatRequest } from './protocol.js';
export { startLocalModel } from './server.js';
