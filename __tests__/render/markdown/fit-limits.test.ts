import { fitToParts } from '../../../src/render/markdown/fit.js';
import { type LinkStyle, linksTo } from '../../../src/render/markdown/links.js';

const [CONTINUED, CONTINUES] = ['*Continued from above.*', '*Continued in the next comment.*'];
/** With it, the definition of a link to a number of one digit has fifty characters. */
const URL = 'https://github.com/octo/house-of-ada';

function parts(blocks: readonly string[], limit: number, style: LinkStyle = 'direct'): string[] {
  const all = blocks.map((markdown, index) => ({ section: `s${index}`, markdown }));
  return fitToParts(all, {
    limit,
    links: linksTo({ repositoryUrl: URL }, style),
    continued: CONTINUED,
    continues: CONTINUES,
    maxParts: 1_000,
    rest: '',
  });
}

/** The pieces of one block, without the lines that point from one to the next. */
const piecesOf = (block: string, limit: number) =>
  parts([block], limit).map(part => part.replace(`${CONTINUED}\n\n`, '').replace(`\n\n${CONTINUES}\n`, '').trim());

const ROOM = 936;
/** Leaves this many characters for blocks, beside the lines that point to other parts. */
const LIMIT = ROOM + CONTINUED.length + CONTINUES.length + 8;
const fold = (lines: string, of = '9') => `<details><summary>${of}</summary>\n\n${lines}\n\n</details>`;
const linked = (length: number) => '[#\u20601] '.padEnd(length, 'x');

describe('at the limit', () => {
  it('a page stays in one part, and with one character more needs two', () => {
    expect(parts(['x'.repeat(400), 'y'.repeat(ROOM - 404)], LIMIT)).toHaveLength(1);
    expect(parts(['x'.repeat(400), 'y'.repeat(ROOM - 403)], LIMIT)).toHaveLength(2);
  });

  it('a block keeps its links, and without room for their definitions loses them', () => {
    // The definition, the line between, and the end of the last line.
    const most = ROOM - 50 - 3;
    expect(parts([linked(most)], LIMIT)).toEqual([`${linked(most)}\n\n[#\u20601]: ${URL}/pull/1\n`]);
    expect(parts([linked(most + 1)], LIMIT)).toEqual([`${linked(most + 1).replace(/[[\]]/g, '')}\n`]);
  });

  it('a block stays in one piece, fold or not, and with one character more is cut', () => {
    for (const wrap of [(text: string) => text, fold]) {
      const full = wrap('x'.repeat(ROOM - wrap('').length));
      expect(parts([full, 'next'], LIMIT)).toEqual([`${full}\n\n${CONTINUES}\n`, 'next\n']);
      expect(piecesOf(wrap('x'.repeat(ROOM + 1 - wrap('').length)), LIMIT)).toHaveLength(2);
    }
  });

  it('two lines of a block stay together', () => {
    const [a, b] = ['a'.repeat(400), 'b'.repeat(ROOM - 401)];
    expect(piecesOf(`${a}\n${b}\nc`, LIMIT)).toEqual([`${a}\n${b}`, 'c']);
    expect(piecesOf(`${a}\n${b}b\nc`, LIMIT)).toEqual([a, `${b}b\nc`]);
  });

  it('an empty page is one part', () => expect(parts([], LIMIT)).toEqual(['\n']));
});

describe('a block that is too long', () => {
  it('is cut into few pieces of whole lines', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `- ${index}`);
    const all = piecesOf(lines.join('\n'), LIMIT);
    expect(all.join('\n').split('\n')).toEqual(lines);
    expect(all).toHaveLength(2);
  });

  it('is cut within a line that is too long, and keeps the lines around it', () => {
    const long = 'x'.repeat(ROOM + 10);
    expect(piecesOf(`before\n\n${long}\nafter`, LIMIT)).toEqual([
      'before',
      'x'.repeat(ROOM - 1),
      `${'x'.repeat(11)}\nafter`,
    ]);
    expect(piecesOf(`${'x'.repeat(ROOM)}\nafter`, LIMIT)).toEqual(['x'.repeat(ROOM), 'after']);
  });

  it.each([0, 1])('makes several folds of a fold, each as long as possible (%d)', more => {
    const all = parts([fold('x\n'.repeat(1200).trim(), '1200')], LIMIT + more);
    expect(all).toHaveLength(3);
    for (const part of all) {
      expect(part.length).toBeLessThanOrEqual(LIMIT + more);
      expect(part).toMatch(/<details><summary>1200<\/summary>\n\nx[x\n]*x\n\n<\/details>/);
    }
    expect(all.join('').match(/^x$/gm)).toHaveLength(1200);
  });

  it.each([ROOM - 20, 2 * ROOM])('keeps its lines if it is a fold whose summary leaves no room (%d)', length => {
    const all = parts([fold('- line\n'.repeat(9), 's'.repeat(length))], LIMIT);
    expect(all).toEqual([`${fold('- line\n'.repeat(9).trim(), '…')}\n`]);
  });

  it('says on both sides of a cut that it continues, but other sections do not', () => {
    const [first, second, third] = parts(['first', 'x'.repeat(ROOM - 2), 'third'], LIMIT);
    for (const part of [first, second]) expect(part).toContain(CONTINUES);
    for (const part of [first, second, third]) expect(part).not.toContain(CONTINUED);
  });
});

/** GitHub's Markdown (cmark-gfm) expands the references of a text to at most 100,000 characters of addresses. */
describe('GitHub expands two thousand links of fifty characters', () => {
  const links = (count: number) => Array.from({ length: count }, () => '[#\u20601]').join(' ');
  const linksIn = (part: string) => part.match(/\[#\u20601\](?!:)/g)?.length ?? 0;

  it('in one block, and further references there have no link', () => {
    expect(parts([links(2000)], 65_536).map(linksIn)).toEqual([2000]);
    const [dense = '', ...others] = parts([links(2001)], 65_536);
    expect(others).toEqual([]);
    expect(linksIn(dense)).toBe(2000);
    expect(dense).toContain('[#\u20601] #\u20601\n');
  });

  it('in one part, and one more begins the next part', () => {
    expect(parts([links(500), links(500), links(1000)], 65_536).map(linksIn)).toEqual([2000]);
    expect(parts([links(500), links(500), links(1001), 'x'], 65_536).map(linksIn)).toEqual([1000, 1001]);
    expect(parts([links(2001), links(1), 'x'], 65_536).map(linksIn)).toEqual([2000, 1]);
  });
});
