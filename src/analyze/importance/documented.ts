import { fragmentFormat } from '../../domain/fragment-paths.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** Changelogs, also in fragments, and licenses: a change of these does not show that there is something new to use. */
const NOT_A_GUIDE = /(^|\/)(change(s|log)|history|news|licen[cs]e|copying|citation)[^/]*$/i;

/** Documents for users grew together with source: there is something to use. */
export const documented = {
  id: 'documented',
  weight: 0.85,
  observe: ({ files, source }) => {
    const guides = files.filter(
      ({ kind, additions, path }) =>
        kind === 'docs' && additions > 0 && !NOT_A_GUIDE.test(path) && fragmentFormat(path) === null,
    );
    if (source.length === 0 || guides.length === 0) return null;
    const additions = guides.reduce((lines, file) => lines + file.additions, 0);
    return { value: 1, evidence: { paths: mostChangedPaths(guides), counts: { documents: guides.length, additions } } };
  },
} as const satisfies Factor;
