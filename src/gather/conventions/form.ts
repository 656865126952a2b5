import type { FormId, Landed, Message } from './landed.js';

/** A form in which a project's commits name the pull request that they landed. */
export interface Form {
  id: FormId;
  /** Forms that the same tool writes: a project that uses one of them uses all. */
  tool: string;
  /** Who uses it, and since when or until when. */
  projects: string;
  examples: readonly { message: Message; landed: readonly Omit<Landed, 'form'>[] }[];
  /** What the message says in this form; empty if it is not written in it. */
  read(message: Message): Omit<Landed, 'form'>[];
}
