import { plainDescription } from '../../src/analyze/index.js';
import type { NarratedSentence, Narration } from '../../src/domain/narration.js';
import {
  type AcceptedNote,
  checkBriefing,
  checkSentence,
  type SentPullRequest,
} from '../../src/narrate/check/index.js';
import type { World, WorldPullRequest } from '../../tools/local-github/index.js';

/** What is sent of a pull request, as docs/architecture.md and the README say it: no more may be quoted. */
function sentOf({ title, body, files }: WorldPullRequest): SentPullRequest {
  const byLines = [...files].sort((a, b) => b.additions + b.deletions - a.additions - a.deletions);
  const paths = byLines.slice(0, 8).map(({ path }) => path);
  return { title: title.slice(0, 300), description: plainDescription(body, 1_500), paths };
}

/** Numbers of the digest as the names under which the checks know them. */
const withAliases = (text: string) => text.replaceAll(/\{\{(\d+)\}\}/g, '{{p$1}}');

/**
 * What the checks say to each sentence of a narration that was read from `digest.json`, beside the texts of the
 * repository: empty if each of them passes, with the limits that the digest has code add.
 */
export function refusedAgain({ week, areas, notes, language }: Narration, world: World): string[] {
  const people = world.users.flatMap(({ login, name }) => [login, name ?? login]);
  const pullRequests = new Map(world.pullRequests.map(one => [`p${one.number}`, sentOf(one)]));
  const wrong: string[] = [];
  const judge = ({ text, hedges }: NarratedSentence, verdict: ReturnType<typeof checkSentence>) => {
    if (!verdict.kept) wrong.push(`${text}: ${verdict.reasons}`);
    else if (verdict.hedges.join() !== hedges.join()) wrong.push(`${text}: lacks ${verdict.hedges}`);
  };
  const accepted = new Map<string, AcceptedNote>();
  for (const { pullRequest, sentences } of notes)
    for (const one of sentences) {
      const [quote] = one.quotes;
      const alias = `p${pullRequest}`;
      if (quote === undefined || one.quotes.length > 1)
        throw new Error(`"${one.text}" has ${one.quotes.length} quotes`);
      const evidence = { source: quote.source, quote: quote.text };
      const text = withAliases(one.text);
      judge(
        one,
        checkSentence({ text, role: one.role, pullRequest: alias, evidence }, { language, pullRequests, people }),
      );
      accepted.set(JSON.stringify(quote), {
        pullRequest: alias,
        text: one.text,
        quote: quote.text,
        hedges: one.hedges,
      });
    }
  for (const one of [...week, ...areas.flatMap(({ sentences }) => sentences)]) {
    const sentence = { text: withAliases(one.text), notes: one.quotes.map(quote => JSON.stringify(quote)) };
    judge(one, checkBriefing(sentence, { language, people, notes: accepted }));
  }
  return wrong;
}
