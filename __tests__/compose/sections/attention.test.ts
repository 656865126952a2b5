import { attention } from '../../../src/compose/sections/attention.js';
import { statement } from '../../../src/domain/page.js';
import type { SectionId } from '../../../src/domain/sections.js';
import { said, saidAll } from '../said.js';
import { contentOf, entries, type Given, inside, notice, upTo } from '../support.js';

const sectionOf = (given: Given = {}, sections?: readonly SectionId[]) =>
  contentOf(attention, { pullRequests: entries(20), ...given }, sections && { sections });
const notices = (count: number) => upTo(count).map(number => notice(number));

describe('Before you upgrade', () => {
  it('has a line for each notice', () => {
    const content = sectionOf({ attention: [notice(2), notice(1, { kind: 'removed', subject: '--fast' })] });
    expect(saidAll(content?.lines)).toEqual(['Breaking · Effect of 2 (#2)', 'Removed · `--fast` (#1)']);
    expect(content?.more).toBeNull();
  });

  it('is left out if there is nothing to know', () => expect(sectionOf()).toBeNull());

  it('has eight lines, and folds all others', () => {
    expect(sectionOf({ attention: notices(8) })).toMatchObject({ more: null });
    const content = sectionOf({ attention: notices(10) });
    expect(content?.lines).toHaveLength(8);
    expect(content?.more).toMatchObject({ count: statement('more', { n: 2 }) });
    expect(saidAll(inside(content, 'more', 'lines'))).toEqual([
      'Breaking · Effect of 9 (#9)',
      'Breaking · Effect of 10 (#10)',
    ]);
    expect(said(inside(content, 'more', 'count'))).toBe('2 more');
  });

  it('does not tell the effect of what stands under This week, if the page has that section', () => {
    const given: Given = { highlights: [1], attention: [notice(1, { subject: 'Effect' })] };
    expect(saidAll(sectionOf(given)?.lines)).toEqual(['Breaking · `Effect` (#1)']);
    expect(saidAll(sectionOf(given, ['attention'])?.lines)).toEqual(['Breaking · Effect of 1 (#1)']);
  });
});
