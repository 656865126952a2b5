import type { Attack } from '../attack.js';

const DEFAULT_WEEKS = 10_000;
const SEEDS = { first: 1, second: 1_000_000 } as const;

/** Half of the made-up weeks. Two processes share them, as a machine has two cores. */
function half(name: keyof typeof SEEDS): Attack {
  return {
    id: `weeks-${name}`,
    promise: 'Whatever strangers write, a run ends, quietly and within five posts',
    attack: `${DEFAULT_WEEKS / 2} made-up weeks: any title, body, path, label, login, CODEOWNERS, configuration and record, in both languages, for one repository and over several`,
    bound: '60 s and 1 GB each, five posts, no mention, link, reference or element of theirs',
    async run() {
      const { fuzzWeeks } = await import('../weeks.js');
      const count = Math.ceil(Number(process.env.HOSTILE_WEEKS ?? DEFAULT_WEEKS) / 2);
      const { problems, longestSeconds } = await fuzzWeeks(count, SEEDS[name]);
      console.log(`${count} weeks, the longest took ${longestSeconds.toFixed(2)} s`);
      return problems;
    },
  };
}

export const weeks = [half('first'), half('second')] as const;
