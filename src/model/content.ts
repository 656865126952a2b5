const THOUGHT_START = '<think>';
const THOUGHT_END = '</think>';
const FENCE = '```';

const afterThought = (content: string) => {
  const end = content.indexOf(THOUGHT_END);
  return end === -1 ? '' : content.slice(end + THOUGHT_END.length).trim();
};

/** What follows the thoughts of a reasoning model; empty if it only thinks. */
export function withoutThoughts(content: string): string {
  const trimmed = content.trim();
  if (trimmed.endsWith(THOUGHT_END)) return '';
  return trimmed.startsWith(THOUGHT_START) ? afterThought(trimmed) : trimmed;
}

/** What is between the first and the last code fence. */
function withoutFences(answer: string): string {
  const start = answer.indexOf(FENCE);
  const end = answer.lastIndexOf(FENCE);
  return start === end ? answer : answer.slice(start + FENCE.length, end).replace(/^\w*\s/, '');
}

const withoutProse = (answer: string) => answer.slice(Math.max(0, answer.indexOf('{')), answer.lastIndexOf('}') + 1);

/**
 * Where the JSON of an answer may be, the likeliest first. The whole comes first, because a string in it may contain a
 * fence or the end of a thought. Some servers leave out the start of the thoughts, which is in the prompt.
 */
export function jsonCandidates(content: string): readonly string[] {
  const answer = withoutThoughts(content);
  const forms = (text: string) => [text, withoutFences(text), withoutProse(text)];
  return [answer, ...forms(afterThought(answer)), ...forms(answer)];
}
