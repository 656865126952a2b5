import type { Clone } from '../../../histories/clones.js';

/** Numbers of the pull requests that release notes name, each with the headings under which they do. */
export type NamedPullRequests = ReadonlyMap<number, ReadonlySet<string>>;

/** The changelog or release notes of a project, which name the pull requests that the project found important. */
export interface ReleaseNotes {
  /** Name of the history that they are compared with. */
  history: string;
  /** `owner/name` of the project. */
  repository: string;
  /** Each set counts some of the named pull requests as important. */
  sets: readonly { description: string; includes(heading: string): boolean }[];
  /** Ids of factors that read what the release notes are made from. Importance is also measured without them. */
  circularFactors: readonly string[];
  namedIn(clone: Clone): NamedPullRequests;
}
