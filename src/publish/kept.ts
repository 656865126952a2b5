import { type Part, printWithin, type ReportBody } from './body.js';
import { markerLine } from './marker.js';
import { type Account, isAccount } from './own.js';
import type { Posting } from './posting.js';

/** A text of ours as it stands on GitHub. */
export interface StandingText {
  content: ReportBody;
  /** Who changed it last, as far as GitHub tells. */
  editor?: Account | null | undefined;
  /** What messages call it. */
  name: string;
}

/**
 * The body that puts a part in the place of a standing text, with what somebody wrote above and below it; null where the
 * part says what it said before, so that the text stays as it is, with what somebody has changed within it. Warns of
 * words that are replaced.
 */
export function replacing(posting: Posting, { content, editor, name }: StandingText, part: Part): string | null {
  if (markerLine(content.marker) === markerLine(part.marker) && content.record === part.record) return null;
  const { body, isCut } = printWithin(part, content);
  if (isCut)
    warn(
      posting,
      `${name} has no room for what somebody wrote above or below the report, so that is left out. ${WHERE_IT_IS}`,
    );
  const person = editor && !isAccount(editor, posting.account) ? editor.login : null;
  // An earlier version left no hash of its text: there, only GitHub knows whether somebody has changed it.
  if (content.isEdited ?? person !== null)
    warn(posting, `${person ?? 'Somebody'} has changed the text of ${name}, which is now replaced. ${WHERE_IT_IS}`);
  return body;
}

const WHERE_IT_IS =
  'To see the earlier text, select "edited" at its top. A run keeps what is written above or below the report, or in a comment.';

/** Whether somebody has written something into a text that is ours. */
export const hasWordsOfOthers = ({ above, below, isEdited }: ReportBody) => isEdited === true || above + below !== '';

/** The second time, a run finds the same words. */
function warn({ log, warned }: Posting, sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  log.warning(sentence);
}
