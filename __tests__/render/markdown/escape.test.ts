import fc from 'fast-check';
import { isVisible } from '../../../src/domain/visible-text.js';
import {
  code,
  escapeHtml,
  escapeInline,
  escapeText,
  htmlCode,
  link,
  titleText,
} from '../../../src/render/markdown/escape.js';
import { plain } from '../../../src/render/text/plain.js';
import { hostileText } from '../../support/arbitraries.js';
import { disturbing, elements, hrefs, type Node, onGitHub, PARSERS, textOf, visible } from '../../support/github.js';
import { KNOWN_BAD, problemsOf, SHA } from '../../support/hostile.js';
import { RUNS } from '../../support/property-runs.js';

/** What a title shows: the words between its backticks, and not the backticks. */
const shownTitle = (title: string) => plain(title).replaceAll(/`([^`]+)`/g, (_, words: string) => words.trim() || ' ');
/** Of other texts the page says that there is none, and prints nothing else. */
const isSeen = (text: string) => isVisible(text.replaceAll('`', ''));
const SEEN_BAD = KNOWN_BAD.filter(isSeen);
/** Emoji codes are left to GitHub, which shows `:bug:` as a beetle in its own lists of titles, too. */
const withWords = hostileText.filter(text => isSeen(text) && !/:[+\w-]+:/.test(text));

describe('a line of text', () => {
  it.each([
    ['snake_case 1_000 Ж_Ж', 'snake_case 1_000 Ж_Ж'],
    ['_it_ __x__ a_', '\\_it\\_ \\_\\_x\\_\\_ a\\_'],
    ['a-b + c = d^2, C# code', 'a-b + c = d^2, C# code'],
    ['-x', '\\-x'],
    ['12. and 3. and', '12\\. and 3. and'],
    ['1.5 and 2)x and 3. and', '1.5 and 2)x and 3. and'],
    ['me@ home, # of GH- and a:/b', 'me@ home, # of GH- and a:/b'],
    ['abcdef 123456', 'abcdef 123456'],
    ['c0ffee5', 'c0ffee\u200b5'],
    ['C0FFEE5d0c0f', 'C0FFEE\u200b5d0c0f'],
    ['c0ffee5d0c0ff', 'c0ffee\u200b5d0c0f\u200bf'],
    ['@mona GH-1 #1', '@\u200bmona GH-\u200b1 #\u200b1'],
    ['wWw.x http://x', 'wWw\u200b.x http:\u200b//x'],
    ['a@.b.example a@', 'a@\u200b.b.example a@\u200b'],
    ['CVE-2024-1 ghsa-jfh8 TICKET-1', 'CVE-\u200b2024-1 ghsa-\u200bjfh8 TICKET-1'],
    ['_c0ffee5_ xc0ffee5', '\\_c0ffee\u200b5\\_ xc0ffee5'],
  ])('is escaped only where it has to be, so that mail can show its source: %s', (written, source) => {
    expect(escapeText(written)).toBe(source);
  });

  it('keeps the spaces at its ends, and its start as it is, where it continues a line', () => {
    expect(['- a ', ' 1. *b*', '#', ', '].map(escapeInline)).toEqual(['- a ', ' 1. \\*b\\*', '#', ', ']);
  });
});

describe('text on the page shows what was written, and has no other effect', () => {
  it.each(SEEN_BAD.map(text => [text]))('%j', text => {
    expect(problemsOf(escapeText(text), text)).toEqual([]);
  });

  it.each(
    `12. item|12) item|1.|7)|0.\u00a0x|-|+|=|==|^|#|-\u00a0x|+ [ ] x|## x|#\u00a0x|x ##|x \\#|>|~|[|]|![|&|&#35;|<|$|$$|:|@`
      .split('|')
      .concat('|', '\\|'),
  )('also at the ends of a line: %j', written => expect(problemsOf(escapeText(written), written)).toEqual([]));

  it('for any text of strangers', () => {
    fc.assert(
      fc.property(withWords, text => {
        expect(problemsOf(escapeText(text), text)).toEqual([]);
      }),
      RUNS.text,
    );
  });
});

describe('pieces of addresses and references', () => {
  const piece = fc.constantFrom(
    ...'@.-_+:/#~*`()<>[]\\&;,!wWx1 \u00ad\u200d',
    ...[
      'mailto:',
      'xmpp:',
      'http:',
      'HTTPS:',
      'ftp:',
      '://',
      '//',
      'www.',
      'WWW.',
      'b.example',
      'x@',
      '&#64;',
      '&commat;',
    ],
    ...['GH-', 'CVE-', '2024-1234', 'ghsa-', 'jfh8-c2jp-5v3q', 'octo/house', 'c0ffee', '5d0', SHA.slice(0, 7)],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 10 }).map(pieces => pieces.join(''));

  it('become no link in any order, to whatever parser', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 60, maxLength: 60 }), texts => {
        const markdown = texts.flatMap(one => [escapeText(one), titleText(one), escapeInline(plain(one))]).join('\n\n');
        for (const parser of PARSERS) {
          const { tree } = onGitHub(`${markdown}\n\n<b>${texts.map(escapeHtml).join(' ')}</b>`, [SHA], parser);
          expect(hrefs(tree)).toEqual([]);
        }
      }),
      RUNS.text,
    );
  });
});

describe('a title shows what was written, and its code as code', () => {
  it.each(SEEN_BAD.map(text => [text]))('%j', text => {
    expect(problemsOf(titleText(text), shownTitle(text))).toEqual([]);
  });

  it('for any text of strangers', () => {
    fc.assert(
      fc.property(withWords, title => {
        expect(problemsOf(titleText(title), shownTitle(title))).toEqual([]);
      }),
      RUNS.text,
    );
  });

  it.each([
    ['Bump `lodash` to `5.0`', ['lodash', '5.0']],
    ['Make `a|b` and `@mona` and `#1` and `<img>` plain', ['a|b', '@mona', '#1', '<img>']],
    ['`x`', ['x']],
    ['An `unclosed span', []],
    ['$`x`$ is not a formula', ['x']],
  ])('%j has the code %j', (title, codes) => {
    const { tree } = onGitHub(`- ${titleText(title)}`);
    expect(elements(tree, 'code').map(textOf)).toEqual(codes);
  });

  it('separates two spans of code that touch, and nothing else', () => {
    expect(titleText('`a``b` c')).toBe('`a`\u200b`b` c');
    expect(titleText('`a`')).toBe('`a`');
    expect(titleText('')).toBe('');
  });
});

describe('a name in the line of a fold shows what was written, and has no other effect', () => {
  /** Emoji codes are left to GitHub, here as well. */
  const bare = (words: string) =>
    words.replaceAll(/:[\w+-]+:|(?:\p{Extended_Pictographic}|\ufe0f|\u200d)/gu, '').trim();

  function expectInert(name: string): void {
    const { tree } = onGitHub(`<details><summary>${escapeHtml(name)}</summary>\n\n- one\n\n</details>\n\nThe end.\n`, [
      SHA,
    ]);
    const [fold, end, ...more] = (tree.children ?? []).filter(({ type }) => type === 'element');
    expect([fold?.tagName, end && textOf(end), more]).toEqual(['details', 'The end.', []]);
    expect(elements(tree, 'summary').map(one => bare(visible(one)))).toEqual([
      bare(plain(name).replaceAll(/\s+/g, ' ')),
    ]);
    expect([...disturbing(tree), ...hrefs(tree)]).toEqual([]);
    expect(elements(tree, 'img', 'em', 'strong', 'del', 'code', 'table', 'input', 'b', 'picture')).toEqual([]);
  }

  it.each(KNOWN_BAD.map(name => [name]))('%j', expectInert);
  it('for any text of strangers', () => fc.assert(fc.property(withWords, expectInert), RUNS.text));
});

describe('a path shows what it is, as code', () => {
  it.each(KNOWN_BAD.map(text => [text]))('%j', text => {
    expect(problemsOf(code(text), text)).toEqual([]);
  });

  it('for any text of strangers', () => {
    fc.assert(
      fc.property(withWords, path => {
        const source = code(path);
        expect(problemsOf(source, path)).toEqual([]);
        expect(elements(onGitHub(`| ${source} |\n|---|`).tree, 'code')).toHaveLength(1);
      }),
      RUNS.text,
    );
  });

  it('has a code span also for a name of white space only', () => {
    expect(elements(onGitHub(`x ${code(' \t')} y`).tree, 'code')).toHaveLength(1);
  });

  it.each(KNOWN_BAD.map(text => [text]))('also in the line of a fold: %j', text => {
    const { tree } = onGitHub(`<details><summary>${htmlCode(text)}</summary>\n\n- one\n\n</details>\n`, [SHA]);
    const shown = plain(text).replaceAll(/\s+/g, ' ').trim();
    expect(elements(tree, 'code').map(visible)).toEqual([shown]);
    expect([...disturbing(tree), ...hrefs(tree), ...elements(tree, 'img', 'em', 'strong', 'del')]).toEqual([]);
    expect(elements(tree, 'details')).toHaveLength(1);
  });
});

describe('a link', () => {
  it.each(['javascript:alert(1)', 'octo/house', '', 'https://user:password@example.org', 'https://x/\ud800'])(
    'leads nowhere but into the web: %j is none',
    url => expect(link('a *b*', url)).toBe(escapeText('a *b*')),
  );

  it('has our address, with any label', () => {
    fc.assert(
      fc.property(withWords, label => {
        const { tree } = onGitHub(link(label, 'https://example.org/a b?c=<d>'));
        expect(elements(tree, 'a').map(anchor => anchor.properties?.href)).toEqual([
          'https://example.org/a%20b?c=%3Cd%3E',
        ]);
      }),
      RUNS.text,
    );
  });
});

describe('an emoji’s name', () => {
  it('is shown as it is or as the emoji, as titles on GitHub are', () => {
    expect([':tada: done', '🎉 done']).toContain(visible(onGitHub(escapeText(':tada: done')).tree));
  });
});

describe('a text with colons', () => {
  it.each([
    ['Fix the crash at parser.js:100:14', '100:14'],
    ['std::vec:x:1 and _a:100:1', 'x:1'],
  ])('stays one, and becomes no emoji: %s', text => {
    for (const written of [escapeText(text), titleText(text), escapeInline(text)]) {
      const { tree } = onGitHub(written);
      expect(textOf(tree).trim()).toBe(text);
    }
    expect(textOf(onGitHub(`<b>${escapeHtml(text)}</b>`).tree).trim()).toBe(text);
  });
});

describe('a text from right to left has a direction of its own, so it turns no list', () => {
  /** What decides about dir="auto": the text outside of elements with a direction of their own. */
  const deciding = (markdown: string) => {
    const [list] = elements(onGitHub(markdown).tree, 'ul');
    const outside = (node: Node): string =>
      node.properties?.dir === undefined ? (node.value ?? (node.children ?? []).map(outside).join('')) : '';
    return list === undefined ? '' : outside(list);
  };
  const HEBREW = '\u05ea\u05d9\u05e7\u05d5\u05df parser (v2)';
  const ARABIC = 'Fix \u0625\u0635\u0644\u0627\u062d';
  /** Adlam, Hanifi Rohingya, Samaritan, Mandaic, Mende Kikakui, Phoenician, and the comma of Arabic. */
  const OTHERS = ['\u{1e900}', '\u{10d00}', '\u0800', '\u0840', '\u{1e800}', '\u{10900}', '\u060c'];

  it.each([HEBREW, ARABIC, `\`${HEBREW}\` in code`, ...OTHERS])('in a list: %s', text => {
    for (const written of [titleText(text), escapeText(text), escapeHtml(text), code(text), htmlCode(text)])
      expect(deciding(`- ${written} #1\n- Add the printer`)).not.toMatch(
        /[\u0590-\u08ff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
      );
  });

  it('also in bold, where it is shown as it was written', () => {
    const { tree } = onGitHub(`- **${titleText(HEBREW)}** and more`);
    expect(elements(tree, 'strong').map(textOf)).toEqual([HEBREW]);
  });

  it('and other text has no tags, so that mail can show its source', () => {
    expect(titleText('Add the printer (beta)')).toBe('Add the printer (beta)');
    expect(titleText('\u4fee\u590d')).toBe('\u4fee\u590d');
  });
});
