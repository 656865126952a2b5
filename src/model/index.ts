export { chatUrl } from './base-url.js';
export { estimatedTokens } from './budget.js';
export { type ModelClient, type ModelLimits, type ModelOptions, modelClient } from './client.js';
export { asksForLess, ModelError, type ModelErrorKind } from './errors.js';
export type { Question } from './request.js';
