import type { Change } from '../changes/index.js';
import type { AttentionFinder, Found } from './finder.js';
import { affectedIn, nameIn } from './names.js';
import { type Statement, statementsOf, titleStatement } from './statements.js';

/** `feat(scope)!:` as of https://www.conventionalcommits.org, and tags such as `[BREAKING]` and `[bc-breaking]`. */
const MARKED_TITLE = /^\s*[a-z][\w-]*(?:\([^()]{1,60}\))?!:|\[[^\]]{0,40}(?<![\w-])(?:bc[- ])?breaking[^\]]{0,40}\]/i;
const LABEL =
  /^(?:[\w /:-]*[/: ])?(?:breaking|bc[- ]?break(?:ing)?|breaking[- ]change|breaks?[- ]api)$|^semver[-:/ ]{0,2}major$/i;
/** A sentence that calls this very change breaking. `This is not a breaking change` and `Breaking change in #1` do not. */
const THIS_IS_BREAKING =
  /\b(?:this|it|which)(?: (?:pr|pull request|change))? (?:is|introduces|contains|constitutes)(?: (?:technically|also|therefore|thus))? a (?:\w+ )?breaking change\b|\b(?:calling|marking|label?ling|considering) (?:this|it)(?: (?:pr|change))?(?: as)? (?:a )?breaking\b|^breaking change$/i;
const HEDGED = /\b(?:not|never|if|would|could|might|may|whether|unless|some sense)\b/i;

/** What the author says about it being a breaking change; the first is the most telling. */
export function breakingStatements(change: Change): Statement[] {
  const { breaking, description } = statementsOf(change);
  const { title, labels = [] } = change.pullRequest;
  const said = description.filter(({ text }) => THIS_IS_BREAKING.test(text) && !HEDGED.test(text));
  const inTitle = MARKED_TITLE.test(title) ? [titleStatement(change)] : [];
  const inLabel = labels.some(label => LABEL.test(label)) ? [{ ...titleStatement(change), by: 'label' as const }] : [];
  return [...breaking, ...inTitle, ...inLabel, ...said];
}

/** The author calls it a breaking change. */
export const breaking = {
  kind: 'breaking',
  find: (change): Found[] => {
    const statements = breakingStatements(change);
    const [first] = statements;
    if (first === undefined) return [];
    const texts = [...statements.map(({ text }) => text), titleStatement(change).text];
    const subject = texts.map(nameIn).find(name => name !== undefined);
    const affects = affectedIn(texts);
    return [{ by: first.by, ...(subject && { subject }), ...(affects && { affects }) }];
  },
} as const satisfies AttentionFinder;
