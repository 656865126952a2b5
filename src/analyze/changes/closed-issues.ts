/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#([1-9]\d{0,8})\b/gi;

/**
 * The issues of the same repository that a description closes with a keyword, ascending. Its own number is none: projects
 * whose commits land pull requests by `Closes #12` name it so.
 */
export function closedIssues({ number: own, body }: { number: number; body: string }): number[] {
  const withoutComments = body.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
  const numbers = [...withoutComments.matchAll(CLOSING)].map(match => Number(match[1]));
  return [...new Set(numbers)].filter(number => number !== own).sort((a, b) => a - b);
}
