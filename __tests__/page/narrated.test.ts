import { compose, composeNotification } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import type { Narration } from '../../src/domain/narration.js';
import { renderNotification } from '../../src/render/index.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { exampleNarration } from '../../tools/example-week/narration/index.js';
import { quietWeek } from '../../tools/example-week/quiet.js';
import { narration, note, quote, sentence } from '../compose/narration/support.js';
import { area, digest, entries, upTo } from '../compose/support.js';
import { BODY_LIMIT, reportOf } from '../support/digest.js';
import { elements, hrefs, type Node, onGitHub, visible } from '../support/github.js';
import { languageNamed } from '../support/languages.js';
import { digestOfWorld } from '../support/world.js';
import { withoutFolds } from './reading.js';

const week = digestOfWorld(exampleWeek());
const narrated = (own: Narration): Digest => ({ ...week, narration: own });
const LANGUAGES = ['en', 'zh-CN'] as const;

const marksIn = (node: Node) => elements(node, 'sup').map(visible);
/** The folds that tell what sentences rest on, which are the last of the page. */
const foldsIn = (node: Node) =>
  elements(node, 'details').filter(fold => /words that each rests on|所依据的原文/.test(visible(fold)));
/** The lines of numbered lists, each with its number. */
const linesIn = (node: Node) =>
  elements(node, 'ol').flatMap(list => {
    const first = Number(list.properties?.start ?? 1);
    return elements(list, 'li').map((line, index) => `${first + index}. ${visible(line)}`);
  });

describe.each(LANGUAGES)('the page in %s with sentences of a model', name => {
  const own = exampleNarration(name);
  const language = languageNamed(name);
  const { markdown, parts } = reportOf(narrated(own), {}, language);
  const { tree } = onGitHub(markdown);

  it('numbers them in its order, and tells of each in one fold what it rests on', () => {
    const marks = marksIn(tree);
    expect(marks.length).toBeGreaterThan(10);
    expect(marks).toEqual(upTo(marks.length).map(String));
    const lines = foldsIn(tree).flatMap(linesIn);
    expect(lines.map(line => line.split('.')[0])).toEqual(marks);
    const [first] = own.week;
    for (const { text } of first?.quotes ?? []) expect(lines[0]).toContain(text);
  });

  it('numbers them in the order of other sections', () => {
    const reordered = reportOf(narrated(own), { sections: ['changes', 'this-week'] }, language).markdown;
    const page = onGitHub(reordered).tree;
    expect(marksIn(page)).toEqual(upTo(marksIn(tree).length).map(String));
    // The first sentence is now that of the first area, which quotes two pull requests.
    const [line = ''] = foldsIn(page).flatMap(linesIn);
    expect(line).toMatch(/^1\. #2857.+ · #2942/);
  });

  it('has the fold wherever sentences are, with no other section on the page', () => {
    const page = onGitHub(reportOf(narrated(own), { sections: ['this-week'] }, language).markdown).tree;
    expect(foldsIn(page).flatMap(linesIn)).toHaveLength(marksIn(page).length);
    expect(marksIn(page).length).toBeGreaterThan(8);
  });

  it('says nothing of them where none is shown', () => {
    const sections = ['attention', 'reverted', 'second-look', 'people', 'trend', 'details'] as const;
    expect(reportOf(narrated(own), { sections }, language)).toEqual(reportOf(week, { sections }, language));
  });

  it('is the composed page for sentences in another language', () => {
    const foreign = exampleNarration(name === 'en' ? 'zh-CN' : 'en');
    expect(reportOf(narrated(foreign), {}, language)).toEqual(reportOf(week, {}, language));
  });

  it('tells nothing of a note about what was reverted', () => {
    const [text = ''] = own.notes.flatMap(one => (one.pullRequest === 2884 ? one.sentences : [])).map(one => one.text);
    expect(text).not.toBe('');
    expect(markdown).not.toContain(text);
  });

  it('fits into one body', () => expect(parts).toHaveLength(1));

  it('has the same notification', () => {
    const said = (one: Digest) => {
      const page = compose(one, { language: name, sections: ['this-week', 'changes'], charts: false });
      return renderNotification(page, composeNotification(one), language, { links: 'quiet', title: null }, null);
    };
    expect(said(narrated(own))).toEqual(said(week));
  });
});

describe('the English page', () => {
  const own = exampleNarration('en');
  const markdown = reportOf(narrated(own), { links: 'none' }).markdown.replaceAll('\u2060', '');

  it.each([
    '- **Vector**: An index of embeddings takes 27 % of the memory, by its description (#2604).<sup>5</sup> Existing indexes stay',
    '(behind a flag; #2779).<sup>',
    'Queries read less, since #2857 skips blocks of postings that cannot reach the results and #2942 counts',
    'on ARM, by its description (#2894), and 2 more steps (#2922 and #2934)<sup>15</sup>',
    '<details><summary>15 sentences by example-model, with the words that each rests on</summary>',
    'The numbered sentences are by example-model: 27 passed the checks and 15 are shown; 1 did not pass.',
  ])('reads: %s', text => expect(markdown).toContain(text));
});

describe('the Chinese page', () => {
  const own = exampleNarration('zh-CN');
  const markdown = reportOf(narrated(own), { links: 'none' }, languageNamed('zh-CN')).markdown.replaceAll('\u2060', '');

  it.each([
    '- **Vector**：据其描述，嵌入向量索引只占原来 27 % 的内存（#2604）<sup>5</sup>。已有的索引',
    '（需打开功能开关；#2779）<sup>',
    '#2857 略过进不了结果的倒排块，#2942 改从列存统计刻面<sup>',
    '同系列另有 2 步（#2922、#2934）<sup>15</sup>',
    '<details><summary>15 句由 example-model 撰写，附各句所依据的原文</summary>',
    '带编号的句子由 example-model 撰写：27 句通过核对，本页展示 15 句，1 句未通过。',
  ])('reads: %s', text => expect(markdown).toContain(text));
});

describe('a quiet week', () => {
  const quiet = digestOfWorld(quietWeek());
  const own = narration({
    week: [sentence('A document counts once', [2877])],
    notes: [note(2877, ['what', 'caution'])],
  });
  const { markdown } = reportOf({ ...quiet, narration: own }, { links: 'none' });

  it('is a list of sentences, without an opening', () => {
    const text = withoutFolds(markdown).replaceAll('\u2060', '');
    expect(text).not.toContain('A document counts once');
    expect(text).toContain('\n- What of 2877 (#2877, ingridsolheim).<sup>1</sup> Caution of 2877.<sup>2</sup>\n');
  });
});

describe('a page of 145 sentences', () => {
  const words = (number: number) => `${'word '.repeat(50)}${number}`;
  const own = narration({
    notes: upTo(145).map(number => ({
      pullRequest: number,
      sentences: [
        {
          ...sentence(`Words of ${number}`, []),
          role: 'what' as const,
          quotes: [1, 2, 3].map(one => quote(number, { text: words(one) })),
        },
      ],
    })),
  });
  const from = (first: number, last: number) => upTo(last).slice(first - 1);
  const many = digest({
    pullRequests: entries(145),
    areas: [area('One', from(1, 60)), area('Two', from(61, 120)), area('Three', from(121, 145))],
    narration: own,
  });
  const { parts } = reportOf(many);
  const trees = parts.map(part => onGitHub(part).tree);

  it('has a line for each, in folds that are each in one part, with links that work', () => {
    const folds = trees.flatMap(foldsIn);
    expect(folds.map(fold => linesIn(fold).length)).toEqual([50, 50, 45]);
    expect(folds.flatMap(linesIn).map(line => Number.parseInt(line, 10))).toEqual(upTo(145));
    expect(folds.map(fold => hrefs(fold).length)).toEqual([50, 50, 45]);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(BODY_LIMIT);
  });

  it('has all of them marked', () => expect(trees.flatMap(marksIn)).toEqual(upTo(145).map(String)));
});
