import { checkSentence, type Evidence } from '../../../src/narrate/check/index.js';

export interface Case {
  text: string;
  quote: string;
  source?: Evidence['source'];
  title?: string;
  language?: string;
  people?: string[];
}

/** What is said of a sentence about `p1`, whose description is its quote: `kept`, `kept + hedge`, or the reasons. */
export function verdictOf({ text, quote, source = 'description', title = '', language, people }: Case): string {
  const facts = {
    language: language ?? (/\p{sc=Han}{2}/u.test(text) ? 'zh-CN' : 'en'),
    pullRequests: new Map([['p1', { title, description: quote, paths: ['src/query/planner.rs', 'docs/start.md'] }]]),
    ...(people !== undefined && { people }),
  };
  const verdict = checkSentence({ text, role: 'what', pullRequest: 'p1', evidence: { source, quote } }, facts);
  return verdict.kept ? ['kept', ...verdict.hedges].join(' + ') : verdict.reasons.join(', ');
}
