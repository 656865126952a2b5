import { lean } from '../../../tools/build/lean.js';

/** Runs the source after `lean` and returns its default export. */
async function evaluated(source: string): Promise<unknown> {
  const module = `data:text/javascript,${encodeURIComponent(lean(`export default ${source};`))}`;
  return ((await import(module)) as { default: unknown }).default;
}

describe('a lean bundle', () => {
  it('has no comments, and tabs instead of four spaces', () => {
    const source = '/** Counts. */\nexport function count() {\n    // Why.\n    return 1;\n}\ncount();\n';
    expect(lean(source)).toBe('export function count() {\n\treturn 1;\n}\ncount();\n');
  });

  it.each([
    ['a string', '"… 漢 😀"', '… 漢 😀'],
    ['a template', '`… 漢 😀`', '… 漢 😀'],
    ['a pattern', '/^[“”…]+$/.test("“…”")', true],
    ['a pattern of code points', '/^[😀-😂]$/u.test("😁")', true],
    ['text that looks like a comment', '"// no /* comment */"', '// no /* comment */'],
    ['template lines with leading spaces', '`a\n    b\n        c`', 'a\n    b\n        c'],
    ['comparisons that look like types', '((a, b) => a < b > (0))(1, 2)', true],
  ])('keeps the meaning of %s', async (_, source, value) => {
    expect(await evaluated(source)).toBe(value);
  });

  it('is ASCII', () => {
    expect(lean('const dash = "–"; // –')).toMatch(/^[\t\n -~]*$/);
  });

  it.each([
    ['an escaped character', 'const a = "\\é";', /cannot be escaped/],
    ['a raw template', 'const a = String.raw`é`;', /cannot be escaped/],
    ['a syntax error', 'const = 1;', /expected/],
  ])('is rejected with %s', (_, source, message) => {
    expect(() => lean(source)).toThrow(message);
  });
});
