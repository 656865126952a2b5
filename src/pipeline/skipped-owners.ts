import { isCodeOwnersRead, skippedLines } from '../analyze/index.js';

/** More would hide the sentence that says what to do. */
const MAX_LINES_NAMED = 5;

/** A sentence about a CODEOWNERS file, or lines of it, that GitHub does not read; null: it reads all of it. */
export function skippedOwners(codeowners: string | null): string | null {
  if (codeowners !== null && !isCodeOwnersRead(codeowners))
    return 'CODEOWNERS: the file was skipped, since GitHub reads none of more than 3 MB. Name folders instead of files in it.';
  const lines = codeowners === null ? [] : skippedLines(codeowners);
  if (lines.length === 0) return null;
  const further = lines.length - MAX_LINES_NAMED;
  const named = lines.slice(0, MAX_LINES_NAMED).join(', ') + (further > 0 ? ` and ${further} more` : '');
  return `CODEOWNERS: ${lines.length === 1 ? 'line' : 'lines'} ${named} ${lines.length === 1 ? 'was' : 'were'} skipped. A line is a pattern and owners, @LOGIN, @ORGANIZATION/TEAM or an email address; GitHub knows no \`!\`, no ranges or sections in brackets and no \`\\#\` there, and a pattern may have 1,000 characters and a file 5,000 rules.`;
}
