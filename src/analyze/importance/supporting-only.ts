import type { Factor } from './factor.js';

/**
 * Nothing in it bears behaviour: documents, tests, pipelines, manifests or configuration alone. Not told where the list
 * of files is cut short, since the rest may hold source.
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
