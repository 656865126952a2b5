import { DigestError } from '../domain/errors.js';
import type { Report } from '../domain/report.js';
import type { Publisher } from './publisher.js';

/** Bytes that a step's summary may have; GitHub drops a longer one whole. */
export const SUMMARY_LIMIT = 1_048_576;

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

function restOf(shown: number, parts: number): string {
  const first = shown === 1 ? 'the first' : `the first ${shown}`;
  const held = shown === 0 ? 'none of the' : `${first} of the`;
  return `This page holds ${held} ${parts} parts of the report, as GitHub takes no more. The whole of it is in \`digest.md\`, whose path is the output \`markdown-path\`.\n`;
}

/**
 * The whole report if it is shorter than `limit` bytes, else as many parts as fit and a sentence that says where the
 * whole is. It is cut between parts only, since each is valid by itself: no open table, no open `<details>`.
 */
export function summaryOf(report: Report, limit = SUMMARY_LIMIT): string {
  if (bytesOf(report.markdown) < limit) return report.markdown;
  const { parts } = report;
  for (let shown = parts.length; shown > 0; shown -= 1) {
    const text = [...parts.slice(0, shown), restOf(shown, parts.length)].join('\n\n');
    if (bytesOf(text) < limit) return text;
  }
  return restOf(0, parts.length);
}

/** The page of the workflow run. */
export const summary = {
  id: 'summary',
  posts: false,
  async publish({ report, ports }) {
    try {
      await ports.writeSummary(summaryOf(report));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DigestError(`The job summary could not be written: ${reason.replace(/\.?$/, '.')}`, { cause: error });
    }
    return {};
  },
} as const satisfies Publisher;
