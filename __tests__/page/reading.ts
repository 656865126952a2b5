/** A page as it is read before any fold is opened. */
export function withoutFolds(markdown: string): string {
  return markdown.replaceAll(/<details>[\s\S]*?<\/details>/g, '');
}

/** The pull requests that Markdown links to, each as often as it does. */
export function linkedIn(markdown: string): number[] {
  const references = markdown.replaceAll(/^\[#\u2060\d+\]: .*$/gm, '').matchAll(/\[#\u2060(\d+)\]/g);
  return [...references].map(([, number]) => Number(number));
}
