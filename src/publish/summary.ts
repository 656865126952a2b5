import { DigestError } from '../domain/errors.js';
import type { Report } from '../domain/report.js';
import type { Publisher } from './publisher.js';

/** Bytes that a job summary may have: GitHub drops a longer one. */
export const MAX_SUMMARY_BYTES = 1_048_576;

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

function restSentence(shown: number, total: number): string {
  const first = shown === 1 ? 'the first' : `the first ${shown}`;
  const part = shown === 0 ? 'none of the' : `${first} of the`;
  return `This page shows ${part} ${total} parts of the report, because GitHub limits its size. The full report is in \`digest.md\`, whose path is the output \`markdown-path\`.\n`;
}

/**
 * The whole report if it is shorter than `limit` bytes; otherwise as many parts as fit, and a sentence that says where
 * the full report is. Every part is valid Markdown by itself, so no table or `<details>` is left open.
 */
export function summaryOf(report: Report, limit = MAX_SUMMARY_BYTES): string {
  if (bytesOf(report.markdown) < limit) return report.markdown;
  const { parts } = report;
  for (let shown = parts.length; shown > 0; shown -= 1) {
    // The last part says itself what is not in any.
    const rest = shown === parts.length ? [] : [restSentence(shown, parts.length)];
    const text = [...parts.slice(0, shown), ...rest].join('\n\n');
    if (bytesOf(text) < limit) return text;
  }
  return restSentence(0, parts.length);
}

const NO_SUMMARY =
  'publish: got "summary"; this runner has no job summary, since it does not set GITHUB_STEP_SUMMARY. Leave `summary` out of `publish`, or use a runner that has one.';

/** The job summary, on the page of the workflow run. */
export const summary = {
  id: 'summary',
  posts: false,
  async publish({ report, ports }) {
    if (ports.writeSummary === null) throw new DigestError(NO_SUMMARY);
    try {
      await ports.writeSummary(summaryOf(report));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DigestError(`The job summary could not be written: ${reason.replace(/\.?$/, '.')}`, { cause: error });
    }
    return {};
  },
} as const satisfies Publisher;
