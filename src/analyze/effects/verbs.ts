import { withoutCode } from './markdown.js';

/** Verbs that titles and descriptions of changes start with. */
const VERBS = `
abort absorb accelerate accept account acknowledge acquire activate adapt add address adjust adopt advance advertise
alias align allocate allow always amend annotate answer anticipate append apply arrange ask assert assign attach
attempt auto-detect avoid await back-port backfill backport bail ban batch bind blend block boost bootstrap borrow
bound break bring broaden build bump bundle bypass cache calculate call cancel cap capture carry cast catch centralize
chain change check choose chunk claim clamp clarify clean cleanup clear clone close coalesce coerce collapse collect
combine compact compare compensate compile complete compose compress compute concatenate condense configure confine
confirm connect consider consolidate constrain construct consume continue control convert coordinate copy correct
correlate count cover create crop customize deactivate debounce decode decouple dedent dedupe deduplicate default
defer define delay delegate delete demote deny deploy deprecate derive describe deserialize destroy desugar detach
detect determine dim disable disallow disambiguate discard disconnect discover dismiss dispatch display dispose
distill distinguish do document don't double downgrade download drain drop dump duplicate elect elide embed emit
emphasize emulate enable encapsulate encode encourage enforce enhance enlarge enqueue ensure enter erase escape
establish evaluate evict evolve exclude execute exempt exercise exit expand expect expire explain export expose extend
externalize extract factor fail fall fallback favor favour fetch fill filter finalize find fine-tune finish fire fix
fixup flag flatten flip flush focus fold follow forbid force fork forward freeze fuse gate gather generate get give
group guarantee guard hand-off handle harden hide highlight hoist honor honour hook hydrate ignore implement import
impose improve include increase increment indent index indicate infer inform inherit initialise initialize inject
inline insert inspect install instantiate instrument integrate intercept intern interpolate interpret introduce
invalidate invoke isolate iterate join justify keep label land launch lazy-load leave let lift limit link lint list
load localize lock log look lower lowercase maintain make manage map mark match materialize measure memoize merge
migrate minimize mint mirror mitigate mock modernize modify modularize monitor mount move mute name narrow nest
normalize notify nudge obey offer offload omit only open opt opt-in optimise optimize order overhaul override
overwrite pack pad paginate parallelize parameterize parse partition pass patch pause perform permit persist pick pin
place plumb polish poll polyfill populate port postpone pre-allocate pre-init precompile precompute predict prefer
prefetch prefix preload prepare prepend preserve prevent print prioritize probe process produce profile prohibit
promote propagate protect prove provide prune publish pull purge push put quantize quarantine query queue quiet quote
raise randomize rank rate-limit re-add re-enable re-export re-land re-use reach read reapply rearrange rebase rebuild
reclaim recognize recompile recompute reconcile reconnect record recover recycle redact redirect rediscover reduce
reextract refactor reference refine reformat refresh refuse regenerate register reimplement reinstate reject relabel
reland relax relay release reload relocate remap remember remove rename render reopen reorder reorganize repair repeat
rephrase replace repoint report represent require rerun rescore reserve reset reshape resize resolve respect respond
restart restore restrict restructure restyle resume retain retarget retire retrieve retrigger retry return reuse
revamp revert revise reword rework rewrite rip roll rotate round route run sandbox sanitize save scale scan schedule
scope scroll scrub seal search secure seed segment select send separate serialize serve set set-up shard share shift
shortcut shorten show shrink shut sign silence simplify skip slice slim soften solve sort spawn specialize specify
sped speed speed-up spell split squash stabilise stabilize stage standardize start stash steer stop store stream
streamline strengthen stringify strip subclass submit subscribe substitute suffix suggest support suppress surface
survive suspend swap switch sync synchronize tag take target teach tear terminate test throttle throw tidy tidy-up tie
tighten time toggle tolerate touch trace track transform translate treat trigger trim truncate trust try tune turn
tweak type-check typecheck unblock unbreak unbundle unclamp uncomment undeprecate undo unflake unhide unify uninstall
unload unlock unpin unregister unskip unwind unwrap update upgrade upload upstream use utilize validate vary vendor
verify version visit wait walk warm warn watch weaken widen wire work wrap write yield zero
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
  [/es$/, ''],
  [/s$/, ''],
];
/** Participles that do not describe the noun after them: `Extended material` has no verb. */
const PAST =
  /^(add|fix|remov|updat|improv|chang|mov|renam|replac|introduc|implement|enabl|disabl|refactor|rework|bump|upgrad|optimi[sz]|correct|resolv|switch|support|allow|avoid|prevent|ensur|expos|extract|convert|migrat|translat|adapt|adjust|reduc|simplif|creat|delet|us)(?:ed|ied)$/;

/**
 * The base of a verb in a form that a line can start with: `Adds`, `added` and `Add` are `add`. null for other words, and
 * for forms in -ing, which are more often nouns.
 */
export function baseVerb(word: string): string | null {
  const lower = word.toLowerCase().replace('’', "'");
  if (BASES.has(lower)) return lower;
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  const [, past] = PAST.exec(lower) ?? [];
  if (past !== undefined) return [past, `${past}e`, `${past}y`].find(base => BASES.has(base)) ?? null;
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
/** What follows a noun, and not a verb. */
const AFTER_NOUN = /^(?:of|is|are|was|were|has|have|can|should|must|will|does|and|or|by|such|no|now)$/i;
const PREPOSITION = /^(?:for|on|in|at|from|to|after|with|when)$/i;
/** Verbs that are nouns before a preposition: `support for X`. */
const NOUNS =
  /^(?:support|release|change|lock|cache|log|hook|patch|report|access|call|document|dump|fix|flag|label|limit|map|order|process|query|queue|range|record|reference|state|use|time|trace|version|monitor|mirror|mount)$/;

const FINITE = /\b(?:is|are|was|were|can|should|must|will|would|has|have|does|do|now|no longer|such as)\b/i;
const CLAUSE_START = /\b(?:when|if|that|where|which|because|while|as|after|before|so|what|whose|who)\b.*$/i;

/** Whether an inflected verb belongs to a noun: `Saved searches can be shared`, `Names such as …`. */
function isParticiple(word: string, line: string): boolean {
  const isInflected = /(?:ed|s)$/i.test(word) && !BASES.has(word.toLowerCase());
  return isInflected && FINITE.test(withoutCode(line).replace(CLAUSE_START, ''));
}

/** `Documents that are deleted` starts with a noun, `Ensures that it is` with a verb. */
const RELATIVE = /^\w+s (?:that|which|who) (?:is|are|was|were|has|have|had|can|do|does|no longer)\b/i;

/** Whether a line starts with a verb that says what the change does, and not with a noun of the same spelling. */
export function startsWithVerb(line: string): boolean {
  const [word = ''] = FIRST_WORD.exec(line) ?? [];
  const base = baseVerb(word);
  const [, second = ''] = line.split(' ', 2);
  if (base === null) return /^\p{L}\p{Ll}+$/u.test(word) && ARTICLE.test(second) && !NO_VERB.test(word);
  if (isParticiple(word, line) || RELATIVE.test(line)) return false;
  return !AFTER_NOUN.test(second) && !(NOUNS.test(base) && PREPOSITION.test(second));
}

/** A verb in the same form as the first: `Adds X and removes Y`. */
const SECOND_VERB =
  /( and (?:also )?)(remove|add|make|replace|rename|improve|allow|ensure|introduce|enable|disable|expose|deprecate)s\b/g;

/** A line that starts with a verb, with the verb in its base: `Adds a timer` becomes `Add a timer`. */
export function imperative(line: string): string {
  const [word = ''] = FIRST_WORD.exec(line) ?? [];
  const base = baseVerb(word);
  if (base === null || !startsWithVerb(line)) return line;
  const rest = line.slice(word.length);
  return base + (/s$/i.test(word) ? rest.replace(SECOND_VERB, '$1$2') : rest);
}
