import { DigestError } from '../domain/errors.js';

/** What a run does, completing "it was stopped while it was …". */
export type Stage = 'reading pull requests' | 'analyzing them' | 'asking the model' | 'posting';

/**
 * Minutes of a run until it posts. A week of 3,000 pull requests takes twelve where GitHub is slow, and a pause that GitHub
 * asks for ten; a job may take six hours, or what its workflow allows.
 */
export const MINUTES = 50;
/** Minutes of their own for posting, so that a report that is begun is completed. */
export const POSTING_MINUTES = 10;
/** Minutes after which a run that no longer looks at the clock is ended from outside. */
export const HANGING_MINUTES = MINUTES + POSTING_MINUTES + 5;

export const IT_HANGS = `The run was ended after ${HANGING_MINUTES} minutes, since it was busy with something that does not end. Please report it at github.com/merge-digest/merge-digest/issues, with the last lines of the log.`;

export const MINUTE_MS = 60_000;

/** The time that a run may take. */
export interface Deadline {
  /** Aborted once the time is up, with a DigestError as its reason. Whatever waits for others ends with it. */
  readonly signal: AbortSignal;
  /** Says what comes next, and looks at the clock, since no timer runs while something is computed. */
  enter(stage: Stage): void;
}

/** `clock` and `timer` are those of Node.js except in tests. */
export function createDeadline(clock: () => number = Date.now, timer = setTimeout): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const began = clock();
  let minutes = MINUTES;
  let stage: Stage = 'reading pull requests';

  /** The milliseconds that are left. */
  function check(): number {
    const left = began + minutes * MINUTE_MS - clock();
    if (left <= 0 && !signal.aborted) controller.abort(timeIsUp(minutes, stage));
    return left;
  }

  /** Once the time should be up: posting may have been given more. */
  function wake(): void {
    const left = check();
    if (left > 0) timer(wake, left).unref();
  }

  wake();
  return {
    signal,
    enter(next) {
      check();
      if (signal.aborted) return;
      stage = next;
      if (next === 'posting') minutes = MINUTES + POSTING_MINUTES;
    },
  };
}

function timeIsUp(minutes: number, stage: Stage): DigestError {
  const advice =
    stage === 'posting'
      ? 'What was posted stays, and comments of it may be missing: run it again for the same week, which completes it.'
      : 'Nothing was posted. Run it again later (githubstatus.com reports outages), or for fewer days with `from` and `to`.';
  return new DigestError(`The run was stopped after ${minutes} minutes, while it was ${stage}. ${advice}`);
}
