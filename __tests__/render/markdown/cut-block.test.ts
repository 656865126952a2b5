import { cutBlock } from '../../../src/render/markdown/cut-block.js';

const cut = (lines: readonly string[], limit: number) =>
  cutBlock(lines.join('\n'), { limit, weigh: line => line.length + 1, withoutLinks: line => line });

const numbered = (count: number, form: (n: number) => string) => Array.from({ length: count }, (_, n) => form(n + 1));

describe('a block that is cut', () => {
  it('repeats the header of its table', () => {
    const head = ['| Name | Lines |', '|---|---:|'];
    const rows = numbered(9, n => `| row ${n} | ${n} |`);
    const pieces = cut([...head, ...rows], 80);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(piece.split('\n').slice(0, 2)).toEqual(head);
      expect(piece.length).toBeLessThanOrEqual(80);
    }
    expect(pieces.flatMap(piece => piece.split('\n').slice(2))).toEqual(rows);
  });

  it('leaves a row out of a table whose cells no piece has room for', () => {
    const pieces = cut(['| a |', '|---|', '| b |', `| ${'c'.repeat(90)} |`, '| d |'], 40);
    expect(
      pieces
        .join('\n')
        .split('\n')
        .filter(line => /[b-d…]/.test(line)),
    ).toEqual(['| b |', '| … |', '| d |']);
  });

  it('closes and opens again each fold that it is in, also below other lines', () => {
    const lines = numbered(12, n => `- line ${n}`);
    const block = ['## Heading', '', '- open', '', '<details><summary>12</summary>', '', ...lines, '', '</details>'];
    const pieces = cut(block, 100);
    expect(pieces[0]).toMatch(/^## Heading\n\n- open\n\n<details><summary>12<\/summary>\n\n- line 1\n/);
    for (const piece of pieces) expect(piece).toMatch(/<details><summary>12<\/summary>\n\n- [\s\S]*\n\n<\/details>$/);
    expect(pieces.join('\n').match(/^- line \d+$/gm)).toEqual(lines);
  });

  it('closes both of two folds, of which one is in the other', () => {
    const lines = numbered(9, n => `- line ${n}`);
    const fold = (inner: readonly string[], name: string) => [
      `<details><summary>${name}</summary>`,
      '',
      ...inner,
      '',
      '</details>',
    ];
    for (const piece of cut(fold(fold(lines, 'in'), 'out'), 140)) {
      expect(piece.match(/<details>/g)).toHaveLength(2);
      expect(piece.match(/<\/details>/g)).toHaveLength(2);
    }
  });

  it('keeps code in code, and what looks like a fold there', () => {
    const code = ['```text', ...numbered(9, n => `<details> ${n}`), '```'];
    const pieces = cut(code, 60);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatch(/^```text\n(?:<details> \d\n)+```$/);
  });

  it('keeps a quotation a quotation within a line that is too long', () => {
    for (const line of cut([`> ${'word '.repeat(40)}`], 50).flatMap(piece => piece.split('\n')))
      expect(line).toMatch(/^> word/);
  });

  it('is one piece if it fits, as it was', () => {
    const block = '- a\n\n<details><summary>x</summary>\n\n- b\n\n</details>\n\n| c |\n|---|\n| d |\n\nend';
    expect(cut(block.split('\n'), 300)).toEqual([block]);
  });
});
