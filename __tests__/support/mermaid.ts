import DOMPurify from 'dompurify';

// Only a browser can clean HTML; to be parsed a diagram needs no cleaning.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });

/** What is wrong with a diagram: GitHub's parser refuses it, or it does more than draw; null: nothing. */
export async function mermaidProblem(diagram: string): Promise<string | null> {
  if (/^\s*click\b|\bhref\b|%%\{|<[a-z/!]|javascript:|https?:/im.test(diagram)) return `a diagram acts: ${diagram}`;
  const { default: mermaid } = await import('mermaid');
  try {
    await mermaid.parse(diagram);
    return null;
  } catch (error) {
    return `a diagram is none: ${error instanceof Error ? error.message : error}\n${diagram}`;
  }
}
