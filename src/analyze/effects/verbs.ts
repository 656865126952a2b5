import { withoutCode } from './markdown.js';

/** Verbs that titles and descriptions of changes start with. */
const VERBS = `
abort absorb accelerate accept account acquire activate adapt add address adjust adopt advance advertise align allocate allow always
annotate answer anticipate append apply arrange ask assert assign attach attempt auto-detect avoid await back-port backport bail ban
batch block boost bootstrap bound break bring build bump bundle cache calculate call cancel cap capture catch centralize change check
choose clamp clarify clean cleanup clear clone close coalesce collapse collect combine compare compile complete compress
compute configure confirm connect consider consolidate construct consume continue control convert coordinate copy correct count
cover create customize deactivate debounce decode decouple dedupe deduplicate default defer define delay delegate delete
demote deny deprecate derive describe deserialize destroy detach detect determine disable disallow discard disconnect discover
dismiss display dispatch dispose distinguish do document don't downgrade download drain drop dump duplicate elect embed emit emulate enable
encapsulate encode encourage enforce enhance enlarge ensure enter escape establish evaluate evict exclude execute exempt exercise
exit expand expire explain export expose extend extract fail fall fetch fill filter finalize find finish fix flag flatten
flip flush focus follow forbid force forward freeze fuse gate generate get give group guard guarantee handle harden hide
highlight hoist honor honour hook ignore implement import improve include increase increment index indicate infer inherit
initialise initialize inject inline insert inspect install instrument integrate intercept interpret introduce invalidate
invoke isolate iterate join keep label land launch leave let lift limit link list load localize lock log look lower maintain make map
mark match materialize measure memoize merge migrate minimize mirror mitigate mock modernize modify monitor mount move mute name
narrow normalize notify offer omit only open opt optimise optimize order overhaul override overwrite pack parallelize parameterize
parse pass patch pause perform permit persist pick pin place plumb polish poll populate port postpone pre-allocate precompute prefer
prefetch preload prepare preserve pre-init prevent print prioritize process produce profile prohibit promote propagate protect provide
prune publish pull purge push put quarantine query queue quote raise randomize rate-limit re-add re-enable re-export re-land reextract
reach read reapply rearrange rebase rebuild recognize recompute reconcile reconnect record recover redact redirect reduce
re-use refactor reference refine refresh refuse register regenerate reinstate reject reland relax relay release reload relocate remember
remove rename render reopen reorder reorganize repair replace report represent require reserve reset resize resolve respect
respond restart restore restrict restructure resume retain retire retrieve retry return reuse revamp revert revise rework
rewrite roll rotate round route run sanitize save scale schedule scope search secure select send separate serialize
serve set shard share shift shorten show shrink shut simplify skip slim solve sort sped speed split stabilise stabilize standardize
start stop store stream streamline strengthen strip substitute support suppress surface suspend swap switch sync synchronize
tag take target teach tear terminate test throttle throw tidy tighten time toggle tolerate trace track transform translate
treat trigger trim truncate try tune turn tweak type-check typecheck unblock unbreak unclamp undo unify uninstall unload unlock unpin unregister unskip unwrap
update upgrade upload use utilize validate vendor verify version wait warn watch widen wire work wrap write yield
`;

const BASES: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    made: 'make',
    built: 'build',
    kept: 'keep',
    wrote: 'write',
    rewrote: 'rewrite',
    sent: 'send',
    took: 'take',
    gave: 'give',
    got: 'get',
    brought: 'bring',
    taught: 'teach',
    chose: 'choose',
    left: 'leave',
    does: 'do',
  }),
);

/** The forms that English makes regularly, each as an ending with what replaces it. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
  [/ed$/, ''],
  [/d$/, ''],
  [/([bdgklmnprt])\1ed$/, '$1'],
];

/**
 * The base of a verb in a form that a line can start with: `Adds`, `added` and `Add` are `add`. null for other words, and
 * for forms in -ing, which are more often nouns.
 */
export function baseVerb(word: string): string | null {
  const lower = word.toLowerCase().replace('’', "'");
  if (BASES.has(lower)) return lower;
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  for (const [ending, replacement] of ENDINGS) {
    const base = lower.replace(ending, replacement);
    if (base !== lower && BASES.has(base)) return base;
  }
  return null;
}

const FIRST_WORD = /^[A-Za-z][A-Za-z'’-]*(?=[\s,]|$)/;
/** Words that are no verbs, also before an article. */
const NO_VERB =
  /^(?:after|all|also|and|as|at|before|both|but|by|during|even|every|for|from|if|in|into|not|on|once|only|or|over|since|such|than|that|then|this|to|under|unless|until|when|where|while|with|within|without)$/i;
const ARTICLE = /^(?:an?|the|each|every|its|any)$/i;
const NOUN_FOLLOWS = /^(?:of|for|on|in|at|from|is|are|was|were|has|have|can|should|must|will|does|and|or|to)$/i;
/** Verbs that are also followed by these small words. */
const VERB_PARTICLES =
  /^(?:account|ask|bail|fall|wait|look|search|opt|log|build|focus|roll|run|switch|move|migrate|convert|connect|add|turn|upgrade|update|port|back-?port|go|fix|work|adapt|bump|link|retry|rely|start|iterate|watch|poll|apply|fail|sync|return|adjust|clean|resolve|do)$/;

const FINITE = /\b(?:is|are|was|were|can|should|must|will|would|has|have|does|do|now|no longer|such as)\b/i;
const CLAUSE_START = /\b(?:when|if|that|where|which|because|while|as|after|before|so|whose|who)\b.*$/i;

/** Whether an inflected verb belongs to a noun: `Saved searches can be shared`, `Names such as …`. */
function isParticiple(word: string, line: string): boolean {
  const isInflected = /(?:ed|s)$/i.test(word) && !BASES.has(word.toLowerCase());
  return isInflected && FINITE.test(withoutCode(line).replace(CLAUSE_START, ''));
}

/** Whether a line starts with a verb that says what the change does, and not with a noun of the same spelling. */
export function startsWithVerb(line: string): boolean {
  const [word = ''] = FIRST_WORD.exec(line) ?? [];
  const base = baseVerb(word);
  const [, second = ''] = line.split(' ', 2);
  if (base === null) return /^\p{L}\p{Ll}+$/u.test(word) && ARTICLE.test(second) && !NO_VERB.test(word);
  if (isParticiple(word, line)) return false;
  return !NOUN_FOLLOWS.test(second) || VERB_PARTICLES.test(base);
}

/** A line that starts with a verb, with the verb in its base: `Adds a timer` becomes `Add a timer`. */
export function imperative(line: string): string {
  const [word = ''] = FIRST_WORD.exec(line) ?? [];
  const base = baseVerb(word);
  return base === null || !startsWithVerb(line) ? line : base + line.slice(word.length);
}
