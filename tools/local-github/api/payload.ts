import type { ErrorEntry } from './errors.js';

/** The body of a GraphQL answer. */
export interface Payload {
  data?: Record<string, unknown> | null;
  errors?: ErrorEntry[];
}
