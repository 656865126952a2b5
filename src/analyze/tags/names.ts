import type { PullRequest } from '../../domain/pull-request.js';
import { titlePrefix } from '../changes/title-prefix.js';

/** The same for all spellings of a name: `[Jit_Kernels]` and the label `jit-kernel` have the key `jit kernel`. */
export function keyOf(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/[\s_\-./]+/g, ' ')
    .trim();
  return words.length > 4 && /[^s]s$/.test(words) ? words.slice(0, -1) : words;
}

/** The family before the name of a label: `area/query`, `component: api`, and `A-parser` as in rust-lang/rust. */
const LABEL_FAMILY =
  /^(?:area|component|comp|module|topic|scope|pkg|package|feature|feat|domain|team|sig|lang|platform|plugin|subsystem|kind|type|category|changelog)\s*[:/-]\s*|^[A-Z][-:]\s*(?=\w)/i;

/** The name of a label without its family: `area/query` is `query`. */
export function withoutFamily(label: string): string {
  return label.replace(LABEL_FAMILY, '');
}

/** Labels about the process, and not about the change. */
const PROCESS_LABEL =
  /^(?:good.first|help.wanted|needs?\b|ready\b|lgtm|approved?\b|cla\b|size\b|priority|prio\b|p\d$|run\b|backport|cherry|stale|do.?not|status|state|release.note|first.time|triaged?\b|merged?\b|auto|semver|hacktoberfest|waiting|review|blocked|duplicate|invalid|wontfix|question|pinned|no\b|skip|in.progress|pending|community|contribution|contributor|external|internal|high|low|medium|critical|major|minor|patch|x*[sml]$)/i;

/** Names that only say the kind of a change (which is found separately) or its branch, or that say nothing. */
const NOT_TOPICS = new Set(
  `feat feature new bug bugfix fix fixe hotfix regression refactor refactoring cleanup clean chore misc minor tiny
  trivial enhancement improve improvement update add remove style lint format wip draft rfc poc experimental main
  master dev develop v0 v1 v2 revert reland reapply rollback core other nit note urgent important small part step
  stage phase all src lib repo project followup follow code patch support support new feature hot fix bug fix type
  `.split(/\s+/),
);
const NOT_TOPIC_PHRASES = new Set([
  'new feature',
  'hot fix',
  'bug fix',
  'bug fixe',
  'code style',
  'clean up',
  'follow up',
]);

/** `2/N`, `1 of 3`, `#12` or `v0.6.7`, at the end of a name or alone. */
const NUMBERING =
  /(?:^|[\s(]+)(?:[\dnx]{1,3}\s{0,3}(?:\/|of)\s{0,3}[\dnx]{1,3}|#\d{1,9}|v?\d{1,6}(?:\.[\dx]{1,6}){1,4}\S{0,20})\)?$/i;
const BRANCH = /^releases?[/-]|^(?:branch|backport|cherry.?pick)\b/i;

/** Whether a name can say what a change is about. */
export function isTopic(name: string): boolean {
  const key = keyOf(name);
  if (name.length > 30 || key.split(' ').length > 4 || !/\p{L}.*\p{L}/u.test(name)) return false;
  return !NOT_TOPICS.has(key) && !NOT_TOPIC_PHRASES.has(key) && !BRANCH.test(name);
}

/** `[doc, perf]` has two names. */
function splitList(text: string): string[] {
  const names = text.replaceAll('`', '').split(/[,;|&+]/);
  return names.map(name => name.trim()).filter(name => !BRANCH.test(name));
}

/** `[CI/Build]` has two names too, but `[P/D]` is one. */
function splitSlashes(name: string): string[] {
  return /^\w{2,}(?:\s?\/\s?\w{2,})+$/.test(name) && !/\d\/|ci\/cd/i.test(name) ? name.split(/\s?\/\s?/) : [name];
}

const QUOTATION = /^(?:(?:revert(?:s|ed|ing)?|re-?land(?:s|ed|ing)?|re-?appl(?:y|ies|ied))\b[\s:(]{1,3}["“']?(?=\S))+/i;

/** The title that a revert or a reland quotes; any other title without its number at the end. */
export function innerTitle(title: string): string {
  const inner = title.trim().replace(QUOTATION, '');
  return inner.replace(/(?:\s{0,3}\(#\d{1,9}\)|["”']){1,9}$/, '');
}

/** Whether a scope is a path, and so one name: `feat(ext/node)` is, `fix(ci/docs)` has two names. */
function isPath(scope: string): boolean {
  const [first = ''] = scope.split('/');
  return /^[a-z][\w/-]*$/.test(scope) && isTopic(first) && !KIND_WORDS.has(first);
}
const KIND_WORDS = new Set(['ci', 'build', 'test', 'tests', 'docs', 'doc', 'deps', 'perf']);

/**
 * The names that a pull request gives itself, as it spells them: those of its title's prefix, then its labels. Versions,
 * numbering and `WIP` are left out.
 */
export function namesOf({ title, labels = [] }: Pick<PullRequest, 'title' | 'labels'>): string[] {
  const { tags, type, scope } = titlePrefix(innerTitle(title));
  const bracketed = tags.flatMap(splitList).flatMap(splitSlashes);
  const types = splitList(type ?? '').flatMap(splitSlashes);
  const scopes = splitList(scope ?? '').flatMap(name => (isPath(name) ? [name] : splitSlashes(name)));
  // `perf(query)` is mainly about the query, `docs(query)` mainly about the documentation.
  const typed = /^perf|^optim/.test(type ?? '') ? [...scopes, ...types] : [...types, ...scopes];
  const own = labels.map(withoutFamily).filter(label => !PROCESS_LABEL.test(label));
  return [...[...bracketed, ...typed].map(name => name.replace(NUMBERING, '')), ...own.sort()].filter(isTopic);
}
