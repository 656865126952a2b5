import { titlePrefix } from '../changes/title-prefix.js';
import { ownNumbers } from './references-in-text.js';

const NUMBER = '(?:https?:\\/\\/[^\\s#]{1,200}\\/pull\\/|(?:[\\w.-]{1,100}\\/)?[\\w.-]{0,100}#)\\d{1,9}\\b';
const NUMBERS = `${NUMBER}(?:(?:,\\s|\\sand\\s|,\\sand\\s)${NUMBER}){0,20}`;
const START = '(?:^|[.!?;:]\\s|\\()[ \\t>*-]{0,20}';
const SUBJECT =
  '(?:(?:this|it)(?:\\s(?:PR|pull request|change|commit|patch))?(?:\\sis)?\\s(?:(?:an?|the|also|simply)\\s)?)?';
/** What is only planned, as in `we can reland #12`, has another subject. */
const RELANDS =
  '(?:re-?lands?|re-?land(?:ing)?\\sof|re-?appl(?:y|ies)|re-?introduces?|un-?reverts?|(?:undoes|reverts)\\sthe\\srevert\\sof|(?:second|third|another|new)\\s(?:attempt|try)\\s(?:at|of|to\\sland))';
const REVERTED_IN = `\\b(?:was|been)?\\s?(?:reverted|done|undone)\\s(?:in|by)\\s(?:PR\\s)?${NUMBER}`;
/** `This relands #12`, `Second attempt at #12`, `Relands the cache (reverted in #13)`, each to the end of its sentence. */
const CLAIM = new RegExp(
  `${START}${SUBJECT}${RELANDS}\\s(?:(?:the\\s)?(?:PRs?|pull requests?|changes? (?:of|in|from))\\s)?(?=${NUMBER}|[^.!?]{1,200}?${REVERTED_IN})((?:${NUMBER}|[^.!?]){1,300})`,
  'gim',
);
const LEADING = new RegExp(`^${NUMBERS}`, 'i');
const REVERTS = new RegExp(REVERTED_IN, 'gi');

/**
 * The numbers of what a title or description says in so many words that it brings back: pull requests, and the reverts
 * that had taken them back. They count only for what is known to be reverted, or to be a revert.
 */
export function relandsInText({ title, body }: { title: string; body: string }, own: string | undefined): number[] {
  const oneLine = body.replace(/([^\n])\r?\n(?=[^\n\r\s*#>-])/g, '$1 ');
  const claims = [titlePrefix(title).rest, oneLine].flatMap(text =>
    [...text.matchAll(CLAIM)].map(([, said = '']) => said),
  );
  const lists = claims.flatMap(said => [LEADING.exec(said)?.[0] ?? '', ...(said.match(REVERTS) ?? [])]);
  return [...new Set(lists.flatMap(list => ownNumbers(list, own)))];
}
