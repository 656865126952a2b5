import type { Fault, FaultName } from './faults.js';
import type { ChatRequest } from './protocol.js';

/**
 * The value to answer with, as JSON; a string is sent as it is. `key` is the one that came with the request.
 * @throws Unanswered if it has none
 */
export type AnswerFunction = (request: ChatRequest, key: string) => unknown;

/** Why there is no answer, in a sentence that the client is told. */
export class Unanswered extends Error {}

export interface LocalModelOptions {
  port?: number;
  /** Default: an example of the schema that is asked for. */
  answer?: AnswerFunction;
  faults?: readonly Fault[];
  /** The only key that is accepted. Default: any, and none. */
  key?: string;
  /** The names that /v1/models lists. A request for another model is answered as ever. */
  models?: readonly string[];
}

/** One request, to whatever path, and how it was answered. */
export interface RequestRecord {
  method: string;
  path: string;
  /** The key that came with it; empty without one. */
  key: string;
  /** Null if it was not a chat request. */
  chat: ChatRequest | null;
  /** HTTP status; 0 if the connection was cut or never answered. */
  status: number;
  /** The faults that it triggered. */
  faults: FaultName[];
}

export interface LocalModel {
  /** `http://127.0.0.1:PORT/v1`, the base URL. */
  baseUrl: string;
  requests: RequestRecord[];
  setFaults(faults: readonly Fault[]): void;
  /** Is told of each request that will never be answered. */
  onHang(tell: () => void): void;
  close(): Promise<void>;
}
