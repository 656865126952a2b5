import type { ApiContext } from '../context.js';

/**
 * Mutations by name. The schema has checked the input before a mutation runs; `clientMutationId` is added to its payload
 * afterwards.
 */
export type Mutations = Record<string, (input: never, context: ApiContext) => Record<string, unknown>>;
