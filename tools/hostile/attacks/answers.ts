import { type Attack, LIMITS } from '../attack.js';

/** In one process, whose memory is measured: it has the local GitHub of all its runs too. */
const RUNS = 100;

function hundred(first: number): Attack {
  return {
    id: `answers-${first}`,
    promise: 'Whatever GitHub answers, a run ends, in a report or in a sentence',
    attack: `${RUNS} runs whose answers hold null, other types, numbers without bounds, texts and lists without end, missing keys, other times, lists within lists, pages without end, and errors with the token`,
    bound: 'a valid digest and at most five posts, or an error for the user, without the token; 1,000 requests',
    async run() {
      const { TOKEN } = await import('../../faults/act.js');
      const { ENDLESS, mutationOf } = await import('../answers/mutate.js');
      const { randomFrom } = await import('../../random.js');
      const { problemsWith } = await import('../answers/run.js');
      const problems: string[] = [];
      for (let seed = first; seed < first + RUNS && problems.length < 5; seed += 1) {
        const mutation = seed === 0 ? ENDLESS : mutationOf(randomFrom(seed), TOKEN);
        const start = performance.now();
        const found = await problemsWith(mutation);
        const seconds = (performance.now() - start) / 1_000;
        if (seconds > LIMITS.seconds) found.push(`took ${seconds.toFixed(1)} s`);
        for (const problem of found) problems.push(`seed ${seed}, ${mutation.name}: ${problem}`);
      }
      return problems;
    },
  };
}

export const answers = [hundred(0), hundred(100), hundred(200)] as const;
