import fc from 'fast-check';
import { anyDigests } from '../../__tests__/rollup/support.js';
import { BODY_LIMIT, WEEK_14 } from '../../__tests__/support/digest.js';
import { disturbing, elements, hrefs, onGitHub } from '../../__tests__/support/github.js';
import { KNOWN_BAD } from '../../__tests__/support/hostile.js';
import { documentOf } from '../../__tests__/support/hostile-html.js';
import { LANGUAGES } from '../../__tests__/support/hostile-week.js';
import { HTML_LAYOUT, LAYOUT } from '../../__tests__/support/languages.js';
import { composeOrganization, composeSite, composeSiteEntry } from '../../src/compose/index.js';
import { Digest } from '../../src/domain/digest.js';
import { OrganizationDigest } from '../../src/domain/organization.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { type Language, renderFeed, renderHtml, renderIndex, renderMarkdown } from '../../src/render/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { pick, type Random, randomFrom } from '../random.js';

const MAX_POSTS = 5;
/** Values of a digest that are changed, each alone, before it is given up to find one that its schema allows. */
const ATTEMPTS = 20;
const ADDRESSES = ['javascript:alert(1)', 'octo/house', 'https://a:b@example.org', 'https://github.com/\ud800', '//x'];
const NAMES = ['@octo/team', 'a/b#1', '../x/y', 'octo/we\u200bb', 'octo/API', '', 'x'.repeat(70_000)];
const NUMBERS = [0, 1, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e308, 0.5];

type Owner = Record<string, unknown>;

const isOwner = (value: unknown): value is Owner => typeof value === 'object' && value !== null;

function placesIn(value: unknown, places: { owner: Owner; key: string }[] = []) {
  if (!isOwner(value)) return places;
  for (const key of Object.keys(value)) {
    places.push({ owner: value, key });
    placesIn(value[key], places);
  }
  return places;
}

function changed(value: unknown, random: Random): unknown {
  if (typeof value === 'string' || value === null) return pick(random, [...KNOWN_BAD, ...ADDRESSES, ...NAMES]);
  if (typeof value === 'number') return pick(random, NUMBERS);
  if (typeof value === 'boolean') return !value;
  if (!Array.isArray(value)) return undefined;
  return pick(random, [[], [...value].reverse(), Array.from({ length: 200 }, (_, n) => value[n % value.length])]);
}

/** The digest with another value at one place, or everywhere under one key, if there may be such a digest. */
function hostile(digest: Digest, random: Random): Digest {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const copy = structuredClone(digest);
    const places = placesIn(copy);
    // By the name of the key, since most places are of few keys.
    const key = pick(random, [...new Set(places.map(place => place.key))]);
    const all = places.filter(place => place.key === key);
    for (const place of random() < 0.3 ? all : [pick(random, all)])
      place.owner[place.key] = changed(place.owner[place.key], random);
    const { data } = Digest.safeParse(copy);
    if (data !== undefined) return data;
  }
  return digest;
}

const isOfWeb = (href: string) => /^https?:\/\//.test(href);
const isBacklink = (href: string) =>
  /^https?:\/\/(?:www\.)?github\.com\/[^?]*\/(?:pull|issues|discussions)\//i.test(href);
const isOwn = (href: string) => isOfWeb(href) || /^(?:#[\w-]*|data:,|feed\.xml|0\/digest\.html)$/.test(href);

function problemsOfPage(digests: readonly Digest[], language: Language): string[] {
  const over = rollUp(digests, { version: '1.0.0', period: WEEK_14, missing: [] });
  const { error } = OrganizationDigest.safeParse(JSON.parse(JSON.stringify(over)));
  const page = composeOrganization(over, { language: 'en', sections: SECTION_IDS, charts: true });
  const options = { links: 'quiet', mentions: false, title: null, limit: BODY_LIMIT } as const;
  const { parts, markdown } = renderMarkdown(page, language, LAYOUT, options);
  const { tree } = onGitHub(markdown);
  const site = composeSite([{ entry: composeSiteEntry(over), file: '0/digest.json', page: '0/digest.html' }]);
  const pages = [
    renderHtml(page, language, HTML_LAYOUT, { ...options }),
    renderIndex(site, language, HTML_LAYOUT, { hasFeed: true, version: '1.0.0' }),
  ].map(documentOf);
  const feed = renderFeed(site, language, 'https://example.org/');
  return [
    ...(error === undefined ? [] : ['writes a digest that cannot be read again']),
    ...(parts.length > MAX_POSTS ? [`takes ${parts.length} posts`] : []),
    ...disturbing(tree).map(text => `disturbs by ${text}`),
    ...hrefs(tree).filter(href => !isOfWeb(href) || isBacklink(href)),
    ...elements(tree, 'img', 'input', 'iframe', 'svg').map(({ tagName }) => `holds ${tagName}`),
    ...pages.flatMap(hrefs).filter(href => !isOwn(href)),
    ...pages.flatMap(one => elements(one, 'img', 'base', 'iframe', 'object')).map(({ tagName }) => `holds ${tagName}`),
    ...[...feed.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) => (isOfWeb(href) ? [] : [href])),
  ];
}

/** What digests do to a page, a site and a feed that somebody saved who wants to do harm. The seed says which they are. */
export function problemsOfSaved(seed: number): string[] {
  const random = randomFrom(seed);
  const [given = []] = fc.sample(anyDigests, { seed, numRuns: 1 });
  const digests = given.map(digest => hostile(hostile(digest, random), random));
  try {
    return problemsOfPage(digests, pick(random, LANGUAGES)).map(problem => `seed ${seed}: ${problem.slice(0, 200)}`);
  } catch (error) {
    return [`seed ${seed}: ${error instanceof Error ? error.stack : error}`];
  }
}
