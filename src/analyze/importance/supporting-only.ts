import type { Factor } from './factor.js';

/**
 * Changes no source: only documents, tests, pipelines, manifests or configuration. Unknown if the list of files is
 * incomplete, because the rest may contain source.
 */
export const supportingOnly = {
  id: 'supporting-only',
  weight: -0.6,
  observe: ({ pullRequest, files, source }) => {
    if (files.length === 0 || source.length > 0 || pullRequest.filesTotal > files.length) return null;
    const names = [...new Set(files.map(({ kind }) => kind))].sort();
    return { value: 1, evidence: { names, counts: { files: files.length } } };
  },
} as const satisfies Factor;
