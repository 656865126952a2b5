/** Pull requests of a week that are about the same thing. */
export interface Theme {
  /** `tag:amd`, `kind:fix`, `module:src/query`, or `other` for the rest. */
  id: string;
  /** null: the language has the name, for kinds and the rest. */
  name: string | null;
  by: 'tag' | 'kind' | 'module' | 'rest';
  /** What its pull requests are about in more detail, at most three names; the path of a module. */
  details: string[];
  /** In order of importance. */
  pullRequests: number[];
}
