const TEMPLATE_COMMENT = /<!--[\s\S]*?-->/g;
/** Enough for a template and the author's own text. */
const MAX_READ_LENGTH = 10_000;

/** The beginning of a description without the comments of its template. */
export function visibleDescription(body: string): string {
  return body.slice(0, MAX_READ_LENGTH).replaceAll(TEMPLATE_COMMENT, '');
}
