import type { Attack } from '../attack.js';

const TEXTS = 2_000;
const SEED = 3;
/** Problems that are reported. */
const MAX_PROBLEMS = 3;

export const signs = [
  {
    id: 'signs-links',
    promise: 'No text becomes a link, a mention or markup, and what it shows is what was written',
    attack: `${TEXTS} made-up texts of addresses, \`mailto:\`, \`xmpp:\`, \`www.\`, references, advisories, markup and characters that are not seen, in ten places of a page each`,
    bound: 'no link but ours, read with cmark-gfm and comrak',
    async run() {
      const { default: fc } = await import('fast-check');
      const { hostileText } = await import('../../../__tests__/support/arbitraries.js');
      const { problemsOf } = await import('../../../__tests__/support/hostile.js');
      const { isVisible } = await import('../../../src/domain/visible-text.js');
      const { escapeText } = await import('../../../src/render/markdown/escape.js');
      // Emoji codes are GitHub's. Of a text that shows nothing, the page says so instead.
      const text = hostileText.filter(one => isVisible(one.replaceAll('`', '')) && !/:[+\w-]+:/.test(one));
      const problems: string[] = [];
      for (const one of fc.sample(text, { seed: SEED, numRuns: TEXTS })) {
        problems.push(...problemsOf(escapeText(one), one).map(problem => `${JSON.stringify(one)}: ${problem}`));
        if (problems.length >= MAX_PROBLEMS) break;
      }
      return problems;
    },
  },
] as const satisfies readonly Attack[];
