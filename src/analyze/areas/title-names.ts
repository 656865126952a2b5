import type { AREA_SOURCES } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { innerTitle } from '../tags/index.js';
import { canBeArea } from './not-areas.js';

export type AreaSource = (typeof AREA_SOURCES)[number];

/** A name that a pull request gives to the part of the product that it changes. */
export interface GivenName {
  name: string;
  by: Extract<AreaSource, 'tag' | 'scope' | 'label'>;
  /** 0 for the name that it gives first. */
  position: number;
}

/** `2/N`, `#12`, `v0.6.7`. */
const NUMBERING =
  /(?:^|[\s(]+)(?:[\dnx]{1,3}\s?(?:\/|of)\s?[\dnx]{1,3}|#\d{1,9}|v?\d{1,6}(?:\.[\dx]{1,6}){1,4}\S{0,20})\)?$/i;

function parts(text: string): string[] {
  const names = text.replaceAll('`', '').split(/[,;|&+]|\band\b/);
  return names.map(name => name.trim().replace(NUMBERING, '').trim()).filter(name => name !== '');
}

/** `Triton/Gluon` is one name, and two others after it; so is `ext/node`. */
function withParts(name: string): string[] {
  if (withoutPath(name) !== name || !/^[\w-]{2,}(?:\s?\/\s?[\w-]{2,})+$/.test(name)) return [name];
  return [name, ...name.split(/\s?\/\s?/)];
}

/** `crates/x: words`: the last folder of a path is its name. */
function withoutPath(name: string): string {
  return /^(?:packages|crates|apps|libs?|src|modules|plugins|internal|pkg|cmd)\//.test(name)
    ? name.slice(name.lastIndexOf('/') + 1)
    : name;
}

/** Several words before a colon: `Speculative decoding: words`. */
const WORDS_BEFORE_COLON = /^\s*([\p{L}][\p{L}\p{N}_./ -]{1,30}):\s+\S/u;

/** `Package by default: words` begins a sentence. */
const FUNCTION_WORD = /\b(?:an?|and|as|at|by|for|from|in|is|of|on|or|the|to|with)\b/i;

function inPrefix(title: string): { name: string; by: 'tag' | 'scope' }[] {
  const { tags, type, scope, rest } = titlePrefix(title);
  const [, before = ''] = type === null ? (WORDS_BEFORE_COLON.exec(rest) ?? []) : [];
  const opening = FUNCTION_WORD.test(before) ? '' : before;
  const scopes = [...parts(scope ?? ''), ...parts(type ?? ''), ...parts(opening)];
  return [
    ...tags.flatMap(parts).map(name => ({ name, by: 'tag' as const })),
    ...scopes.map(name => ({ name, by: 'scope' as const })),
  ];
}

/** Labels that name an area: `area/query`, `A-Rendering`, `component: api`. */
const AREA_LABEL =
  /^(?:area|areas|component|comp|module|topic|scope|pkg|package|domain|subsystem|platform|plugin|feature|feat|os|lang|p)\s*[:/-]\s*|^[AO]-(?=\w)/i;
/** Labels of other families: `C-Bug`, `kind/bug`, `priority: high`, `status/ready`. */
const OTHER_FAMILY = /^[\p{L} -]{1,20}\s*[:/]\s*\S|^[A-Z]-\S/u;
/** Labels about the process, and not about the change. */
const PROCESS_LABEL =
  /^(?:good.first|help.wanted|needs?\b|ready\b|lgtm|approved?\b|cla\b|size\b|priority|prio\b|p\d$|run\b|backport|cherry|stale|do.?not|status|state|release.note|first.time|triaged?\b|merged?\b|auto|semver|hacktoberfest|waiting|review|blocked|duplicate|invalid|wontfix|question|pinned|no\b|skip|in.progress|pending|community|contribution|contributor|external|internal|high|low|medium|critical|major|minor|patch|x*[sml]$)/i;

function inLabels(labels: readonly string[]): string[] {
  const families = labels.filter(label => AREA_LABEL.test(label)).map(label => label.replace(AREA_LABEL, ''));
  const plain = labels.filter(
    label => !AREA_LABEL.test(label) && !OTHER_FAMILY.test(label) && !PROCESS_LABEL.test(label),
  );
  return [...families.sort(), ...plain.sort()];
}

/** The part of the product that a title names before its words, as it names it; null if there is none. */
export function partNamed(title: string): string | null {
  const names = inPrefix(innerTitle(title)).map(({ name }) => withoutPath(name));
  return names.find(canBeArea) ?? null;
}

/** The names of parts of the product in a title's prefix and in the labels, the most reliable first. */
export function givenNames({ pullRequest: { title, labels = [] } }: Change): GivenName[] {
  const named = [
    ...inPrefix(innerTitle(title)).flatMap(({ name, by }) => withParts(name).map(one => ({ name: one, by }))),
    ...inLabels(labels).map(name => ({ name, by: 'label' as const })),
  ];
  return named
    .map(one => ({ ...one, name: withoutPath(one.name) }))
    .filter(({ name }) => canBeArea(name))
    .map((one, position) => ({ ...one, position }));
}
