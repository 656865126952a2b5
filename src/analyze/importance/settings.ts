import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** Source paths with a word for settings: `server_args.py`, `src/cli.ts`, `config/parser.rs`. */
const SETTINGS =
  /(^|[/_.-])(config|configs|configuration|settings?|options?|args|arguments|cli|flags?|envs?|environ|params)([/_.-]|$)/i;
/** Published schemas of settings: `uv.schema.json`. */
const SCHEMA = /(^|[/_.-])schema\.(json|ya?ml)$/i;

/** Changes what users can set: there may be a new flag, key or variable to use. */
export const settings = {
  id: 'settings',
  weight: 0.4,
  observe: ({ files }) => {
    const found = files.filter(
      ({ path, kind }) => (kind === 'source' && SETTINGS.test(path)) || (kind === 'config' && SCHEMA.test(path)),
    );
    if (found.length === 0) return null;
    return { value: 1, evidence: { paths: mostChangedPaths(found), counts: { settings: found.length } } };
  },
} as const satisfies Factor;
