import { type Attack, LIMITS } from '../attack.js';

const RUNS = 300;

export const answers = [
  {
    id: 'answers',
    promise: 'Whatever GitHub answers, a run ends, in a report or in a sentence',
    attack: `${RUNS} runs whose answers hold null, other types, numbers without bounds, texts and lists without end, missing keys, other times, lists within lists, pages without end, and errors with the token`,
    bound: 'a valid digest and at most five posts, or an error for the user, without the token; 1,000 requests',
    async run() {
      const { TOKEN } = await import('../../faults/act.js');
      const { ENDLESS, mutationOf } = await import('../answers/mutate.js');
      const { randomOf } = await import('../answers/random.js');
      const { problemsWith } = await import('../answers/run.js');
      const problems: string[] = [];
      for (let seed = 0; seed < RUNS && problems.length < 5; seed += 1) {
        const mutation = seed === 0 ? ENDLESS : mutationOf(randomOf(seed), TOKEN);
        const start = performance.now();
        const found = await problemsWith(mutation);
        const seconds = (performance.now() - start) / 1_000;
        if (seconds > LIMITS.seconds) found.push(`took ${seconds.toFixed(1)} s`);
        for (const problem of found) problems.push(`seed ${seed}, ${mutation.name}: ${problem}`);
      }
      return problems;
    },
  },
] as const satisfies readonly Attack[];
