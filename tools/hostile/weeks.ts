import fc from 'fast-check';
import { anyWeekOf, hostileText } from '../../__tests__/support/arbitraries.js';
import { BODY_LIMIT, digestOf, reportOf } from '../../__tests__/support/digest.js';
import { PARSERS } from '../../__tests__/support/github.js';
import { KNOWN_BAD } from '../../__tests__/support/hostile.js';
import { pageProblems } from '../../__tests__/support/hostile-page.js';
import { hostileSurroundings, LANGUAGES } from '../../__tests__/support/hostile-week.js';
import { LAYOUT } from '../../__tests__/support/languages.js';
import { composeOrganization } from '../../src/compose/index.js';
import { Digest } from '../../src/domain/digest.js';
import { OrganizationDigest } from '../../src/domain/organization.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { readRecord, recordLine } from '../../src/publish/record.js';
import { type Language, renderMarkdown } from '../../src/render/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { parseConfig } from '../../src/settings/config.js';
import { LIMITS } from './attack.js';

/** Pull requests in one week. */
const MAX_PULL_REQUESTS = 4;
/** Weeks that are made up at once. */
const SLICE = 50;
const MAX_POSTS = 5;
/** One week in so many is also a page over several repositories, and is also read with cmark-gfm, a process each time. */
const FULL_EVERY = 8;
/** Problems that are reported. */
const MAX_PROBLEMS = 5;

const configKey = fc.constantFrom('title', 'labels', 'sections', 'exclude-paths', 'importance', 'tags', 'modules', 'x');
const config = fc
  .array(fc.tuple(configKey, fc.oneof(hostileText, fc.constantFrom(...KNOWN_BAD), fc.double().map(String))), {
    maxLength: 4,
  })
  .chain(entries =>
    fc.constantFrom(
      entries.map(([key, text]) => `${key}: ${text}`).join('\n'),
      entries.map(([key, text]) => `${key}: [${JSON.stringify(text)}]`).join('\n'),
      entries.map(([key, text]) => `${key}: { ${JSON.stringify(text)}: ${JSON.stringify(text)} }`).join('\n'),
    ),
  );
const record = fc.base64String({ maxLength: 400 }).map(text => `<!-- merge-digest-record ${text} -->`);

const anyWeek = fc.record({
  pullRequests: anyWeekOf(MAX_PULL_REQUESTS),
  given: hostileSurroundings,
  language: fc.constantFrom(...LANGUAGES),
  config,
  record,
});
type Week = ReturnType<typeof anyWeek.generate>['value'];

function organizationPage(digest: Digest, language: Language): string {
  const { period } = digest;
  const organization = rollUp([digest], { version: '1.0.0', period, missing: [] });
  OrganizationDigest.parse(organization);
  const page = composeOrganization(organization, { language: 'en', sections: SECTION_IDS, charts: false });
  return renderMarkdown(page, language, LAYOUT, { links: 'none', mentions: false, title: null, limit: BODY_LIMIT })
    .markdown;
}

/** Everything that a run does with a week, except for asking GitHub. */
async function problemsOf(week: Week, isFull: boolean): Promise<string[]> {
  const { pullRequests, given, language, config: text, record: line } = week;
  parseConfig(text, 'merge-digest.yml');
  readRecord(line);
  const digest = digestOf(pullRequests, given);
  const saved = Digest.parse(JSON.parse(JSON.stringify(digest)));
  readRecord(recordLine(saved.weeks ?? []));
  const { parts, markdown } = reportOf(saved, { charts: false }, language);
  return [
    ...(parts.length > MAX_POSTS ? [`${parts.length} posts`] : []),
    ...(await pageProblems(markdown, isFull ? PARSERS : PARSERS.slice(0, 1))),
    ...(isFull ? await pageProblems(organizationPage(saved, language)) : []),
  ];
}

export interface Fuzzed {
  weeks: number;
  longestSeconds: number;
  problems: string[];
}

/** Makes up weeks and looks at what comes of them. The same seed makes the same weeks. */
export async function fuzzWeeks(count: number, seed: number): Promise<Fuzzed> {
  const problems: string[] = [];
  let longest = 0;
  for (let done = 0; done < count && problems.length < MAX_PROBLEMS; done += SLICE) {
    const slice = { seed: seed + done, numRuns: Math.min(SLICE, count - done) };
    for (const [index, one] of fc.sample(anyWeek, slice).entries()) {
      const start = performance.now();
      const found = await problemsOf(one, index % FULL_EVERY === 0).catch(error => [String(error).slice(0, 300)]);
      const seconds = (performance.now() - start) / 1_000;
      longest = Math.max(longest, seconds);
      if (seconds > LIMITS.seconds) found.push(`took ${seconds} s`);
      problems.push(...found.map(problem => `seed ${slice.seed}, week ${index}: ${problem}`));
    }
  }
  return { weeks: count, longestSeconds: longest, problems: problems.slice(0, MAX_PROBLEMS) };
}
