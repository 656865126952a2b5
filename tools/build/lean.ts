import ts from 'typescript';

/** Where an escape would stand for itself and not for its character. */
const RAW = /\\[\u0080-\uffff]|String\.raw\s*`[^`]*[\u0080-\uffff]/;

/**
 * A bundle that starts sooner and can still be read and compared: without comments (licences stand in licenses.txt),
 * indented with tabs, and in ASCII, which V8 reads and keeps at a byte a character.
 * @throws Error for what is no JavaScript, and for text in which an escape would mean something else
 */
export function lean(source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(source, {
    // By its ending it is read as JavaScript, in which `a < b > (c)` is no call with types.
    fileName: 'bundle.js',
    reportDiagnostics: true,
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const [wrong] = diagnostics;
  if (wrong !== undefined) throw new Error(ts.flattenDiagnosticMessageText(wrong.messageText, '\n'));
  if (RAW.test(outputText)) throw new Error('The bundle holds characters beyond ASCII where they cannot be escaped.');
  // A text that goes over several lines keeps the spaces that it begins them with.
  const kept = linesWithinTemplates(outputText);
  const lines = outputText.split('\n').map((line, at) => (kept.has(at) ? line : tabbed(line)));
  return lines.join('\n').replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const tabbed = (line: string) => line.replace(/^(?: {4})+/, spaces => '\t'.repeat(spaces.length / 4));

/** Numbers of the lines, from 0, that begin inside a template literal or a string that goes on from the line before. */
function linesWithinTemplates(text: string): Set<number> {
  const file = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const within = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isLiteralExpression(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      node.kind === ts.SyntaxKind.TemplateHead
    ) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const last = file.getLineAndCharacterOfPosition(node.end).line;
      for (let at = line + 1; at <= last; at += 1) within.add(at);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return within;
}
