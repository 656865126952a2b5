import { lean } from '../../tools/build/lean.js';

/** What the text, made lean, comes to as a program. */
async function evaluated(source: string): Promise<unknown> {
  const module = `data:text/javascript,${encodeURIComponent(lean(`export default ${source};`))}`;
  return ((await import(module)) as { default: unknown }).default;
}

describe('a lean bundle', () => {
  it('has no comments, and tabs for four spaces', () => {
    const source = '/** Tells. */\nexport function tell() {\n    // Why.\n    return 1;\n}\ntell();\n';
    expect(lean(source)).toBe('export function tell() {\n\treturn 1;\n}\ntell();\n');
  });

  it.each([
    ['a string', '"… 漢 😀"', '… 漢 😀'],
    ['a template', '`… 漢 😀`', '… 漢 😀'],
    ['a pattern', '/^[“”…]+$/.test("“…”")', true],
    ['a pattern of code points', '/^[😀-😂]$/u.test("😁")', true],
    ['what looks like a comment', '"// no /* comment */"', '// no /* comment */'],
    ['lines of a template that begin with spaces', '`a\n    b\n        c`', 'a\n    b\n        c'],
    ['comparisons that look like types', '((a, b) => a < b > (0))(1, 2)', true],
  ])('means what it meant in %s', async (_, source, value) => {
    expect(await evaluated(source)).toBe(value);
  });

  it('is in ASCII', () => {
    expect(lean('const dash = "–"; // –')).toMatch(/^[\t\n -~]*$/);
  });

  it.each([
    ['an escaped character', 'const a = "\\é";', /cannot be escaped/],
    ['a raw template', 'const a = String.raw`é`;', /cannot be escaped/],
    ['no JavaScript', 'const = 1;', /expected/],
  ])('is refused with %s', (_, source, message) => {
    expect(() => lean(source)).toThrow(message);
  });
});
