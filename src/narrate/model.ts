import type { Question } from '../model/index.js';

/** What narrating needs of a model; src/model has it. */
export interface Model {
  /** Throws ModelError. */
  ask<T>(question: Question<T>): Promise<T>;
}
