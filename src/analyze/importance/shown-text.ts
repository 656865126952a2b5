/** Enough for a template and the author's own text. */
const MAX_READ_LENGTH = 10_000;
/** One that is never closed hides all that follows it, on GitHub too. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The beginning of a description as a reader sees it: without the comments of its template. */
export function shownText(body: string): string {
  return body.slice(0, MAX_READ_LENGTH).replaceAll(COMMENT, '');
}
