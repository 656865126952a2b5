import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** A word of the path that names settings: `server_args.py`, `src/cli.ts`, `config/parser.rs`. */
const SETTINGS =
  /(^|[/_.-])(config|configs|configuration|settings?|options?|args|arguments|cli|flags?|envs?|environ|params)([/_.-]|$)/i;
/** The published schema of settings: `uv.schema.json`. */
const SCHEMA = /(^|[/_.-])schema\.(json|ya?ml)$/i;

/** What a user can set changed: a new flag, key or variable is what a reader can go and use. */
export const settings = {
  id: 'settings',
  weight: 0.4,
  observe: ({ files }) => {
    const found = files.filter(
      ({ path, kind }) => (kind === 'source' && SETTINGS.test(path)) || (kind === 'config' && SCHEMA.test(path)),
    );
    return found.length === 0
      ? null
      : { value: 1, evidence: { paths: mostChangedPaths(found), counts: { settings: found.length } } };
  },
} as const satisfies Factor;
