import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** A changelog entry says that there is an entry, and a licence nothing. */
const NO_GUIDE = /(^|\/)(change(s|log)|history|news|licen[cs]e|copying|citation)[^/]*$/i;

/** Documents for users came with the source: there is something to use. */
export const documented = {
  id: 'documented',
  weight: 0.5,
  observe: ({ files, source }) => {
    const found = files.filter(({ kind, additions, path }) => kind === 'docs' && additions > 0 && !NO_GUIDE.test(path));
    if (source.length === 0 || found.length === 0) return null;
    const additions = found.reduce((lines, file) => lines + file.additions, 0);
    return { value: 1, evidence: { paths: mostChangedPaths(found), counts: { documents: found.length, additions } } };
  },
} as const satisfies Factor;
