/** Reads whether a fix names an earlier pull request as what it repairs, and does not merely mention it. */

/** Words before the number: `a regression from #7`, `follow-up to #7`, `broken by #7`, `missed in #7`. */
const BEFORE =
  /\b(?:introduc\w+|caus(?:ed|es|ing)|br(?:oke\w*|eak\w*)|regress\w*|follow(?:ing|s|ed)?(?:[- ]?(?:up|on))?|(?:since|after|as of)|miss(?:ed|ing)|forg[eo]t\w*|overlook\w*|left ?over|mistake\w*|bugs? (?:in|from|of|by)|(?:hot-?)?fix(?:es|ed|ing|up)?|repairs?|correct\w*|amends?|typo)\b[^#.;]{0,45}$/i;
/** The titles of squashed commits end with their own number: `fix: sizes (#7)`. */
const OWN_NUMBER = { before: /\($/, after: /^\)\s*$/ };
/** The same words where the number is what another one solved, or only an occasion. */
const NOT_BEFORE =
  /\b(?:fixed|solved|addressed|resolved|reported|demonstrated|discussed|mentioned|implemented|merged|closed) (?:in|by|at|with|on)\b[^#.;]{0,25}$|\b(?:similar|same|like|see|cf|also|depends?|based|blocked|supersedes?|replaces?|until|once|tests?|expectations?|cherry-?picks?) [^#.;]{0,25}$/i;
/** Words after the number: `#7 broke it`, `#7 accidentally removed it`, `#7 did not handle it`. */
const AFTER =
  /^[^#.;]{0,40}\b(?:introduc\w+|br(?:oke|eaks|eaking)|caus(?:ed|es|ing)|regress\w*|missed|misses|forgot|overlooked|accidental\w*|inadvertent\w*|unintention\w*|mistake\w*|wrongly|incorrectly|did(?: not|n't)|does(?: not|n't)|was(?: not|n't)|fail(?:s|ed) to|left)\b/i;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The parts of a text that say one thing each. Links keep their dots. */
function sentencesOf(text: string): string[] {
  return text
    .replaceAll(COMMENT, '')
    .split(/[\r\n]{2,}|[\r\n]+(?=\s*[-*+\d#|>])|[.!?] /)
    .map(sentence => sentence.replaceAll(/\s+/g, ' ').trim());
}

/** The link or mention of a number becomes `#7`, also within Markdown, so that words stand next to it. */
function plain(sentence: string): string {
  return sentence
    .replaceAll(/https?:\/\/\S*?\/pull\/(\d+)[^\s)\]]*/g, '#$1')
    .replaceAll(/\[#?(\d+)\]\(#\d+\)/g, '#$1')
    .replaceAll(/[\w.-]+\/[\w.-]+#(\d+)/g, '#$1');
}

/** Numbers that the title or description of a fix names as the cause of what it fixes, or as what it follows up. */
export function namedAsCause({ title, body }: { title: string; body: string }): number[] {
  const sentences = [title, ...sentencesOf(body)].map(plain);
  const named = sentences.flatMap(sentence =>
    [...sentence.matchAll(/#(\d+)\b/g)].filter(({ 0: mention, index }) => {
      const [before, after] = [sentence.slice(0, index), sentence.slice(index + mention.length)];
      if (OWN_NUMBER.before.test(before) && OWN_NUMBER.after.test(after)) return false;
      return (BEFORE.test(before) && !NOT_BEFORE.test(before)) || AFTER.test(after);
    }),
  );
  return [...new Set(named.map(([, number]) => Number(number)))];
}
