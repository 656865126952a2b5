import type { InputName } from '../../src/settings/index.js';
import type { Fault, LocalGitHubOptions, World } from '../local-github/index.js';
import type { BehaviourName, Fault as ModelFault } from '../local-model/index.js';

/**
 * How a run ends. `complete`: with the bytes of a run without troubles, in the issue and in both files; where a model is
 * asked, with those of a run without one. `narrated`: with the bytes of a run whose model has no troubles. `reported`: with
 * one report that leaves something out, and says so. `fails`: with a sentence that says what to do. `twice`: two runs at
 * once both post; the next run leaves one of their reports and leads from the other to it.
 */
export type Ending = 'complete' | 'narrated' | 'reported' | 'fails' | 'twice';

/** A language model for the run, and what is wrong with it. */
export interface ModelSetting {
  faults?: readonly ModelFault[];
  /** Default: one that writes what passes the checks. */
  answer?: BehaviourName;
  /** Nothing listens at its address. */
  gone?: boolean;
}

/** One thing that goes wrong, as data: how the local GitHub misbehaves, and what must come out. */
export interface FaultCase {
  id: string;
  words: string;
  github?: LocalGitHubOptions;
  /** A made-up week of so many pull requests in place of the example. */
  pullRequests?: number;
  /** What is different in the repository. */
  world?: (world: World) => void;
  faults?: readonly Fault[];
  inputs?: Partial<Record<InputName, string>>;
  /** The run has a language model. */
  model?: ModelSetting;
  token?: string;
  /** Files in the folder that the step runs in, path to text. */
  workspace?: Readonly<Record<string, string>>;
  /** The week was reported before, and a title has changed since. */
  posted?: boolean;
  /** Runs that start at the same time; default 1. */
  runs?: number;
  ends: Ending;
  /** In the log: a warning or the announcement of a wait; where the run fails, an error. */
  says?: RegExp;
  /** On the page. */
  page?: RegExp;
  /** What a run that fails leaves on disk, named by its outputs: Markdown and JSON, or JSON alone; default none. */
  files?: 'both' | 'json';
  /** The run ends without waiting for anything. */
  atOnce?: boolean;
}
