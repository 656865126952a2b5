import DOMPurify from 'dompurify';

// Outside of a browser DOMPurify has nothing to work on; the grammar of a block, which is what is asked here, needs none.
Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });

/**
 * The kind of diagram that Mermaid takes a fenced block for.
 * @throws where it cannot be parsed, or is not one block
 */
export async function parseMermaid(markdown: string): Promise<string> {
  const [, source] = /^```mermaid\n((?:(?!```)[\s\S])*)```$/.exec(markdown) ?? [];
  if (source === undefined) throw new Error(`No Mermaid block: ${markdown}`);
  const { default: mermaid } = await import('mermaid');
  return (await mermaid.parse(source)).diagramType;
}

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
