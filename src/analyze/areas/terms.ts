import type { Change } from '../changes/index.js';
import { innerTitle, isTopic, keyOf } from '../tags/index.js';

/** Words that are common in titles of any repository, and that cannot name an area. */
const COMMON_WORDS = new Set(
  `add adds added allow also and any are args async avoid back backend base based basic batch been before better body
  broken bug build bump cache call case cases change changes check class clean cleanup code command common compat
  compile config context copy core correct crash current custom data debug default disable does drop each empty enable
  ensure entry error errors example examples existing expose extra fail failing failure feat feature field file files
  fix fixed fixes flag fold folder for format from full function functions generate get global group handle have help
  helper hide hint host http ignore implement import improve include index info init initial input install instead
  integration internal into invalid issue item items key keep kind last layer length level lib library limit line lines
  lint list load loading local lock log logic long loop main make manager map mark match message method minor misc missing
  mode model module more move name names need nested never new next node none not note nightly null number object old one
  only open option optional options order other output package packages parameter params part pass patch path paths per perf
  performance plain plugin point pre prefer prevent process project property provide public python query range
  read recommended redundant reduce refactor release remove rename rendering replace report request require reset resolve result
  return revert root rule run runner running runtime safe same save script scripts search section select separate server
  service set setting setup shared should show simple simplify single size skip small some sort source spec split stage start
  and or state static status step stop store str string style suite support supported switch sync system table tag target task
  temp template test tests text than that the then this time timeout tiny to token tool tools top track tree try type types
  typing typo unify unit unused update updated upgrade usage use user using util utils valid value values variable version
  via view wait warn warning when where while with without work workaround workflow write wrong yaml zero
  about above across after all always another around because below between both during every first follow good high how
  just less like low many might most much multi must now off out over real really right since still such their them
  there these they too two under until very was way well were what which who why will would you your src fixup nit
  added adding additional adjust align apply attempt available benchmark benchmarks bring cannot cause clear close
  content convert count crate create define delete detect different direct docs documentation dont during edge end event
  explicit extend extract fallback fast final find force found head ignore incorrect increase inline inside join know
  large left link links mock opt original page parse perform pin port prepare properly re-enable readme ready record
  relax remaining restore retry reuse review rework same second seed self send signal skipped specific specify
  standard store stream structure stub sub take temporarily throw tip total touch tune turn unblock undo unified unnecessary
  wrap wheel wheels working kernel kernels instance multiple api apis
  `.split(/\s+/),
);

/** Fewer letters occur in paths by chance. */
const MIN_PATH_WORD_LENGTH = 4;
const MIN_PULL_REQUESTS = 2;
const MAX_PATHS = 100;
const MAX_NAME_LENGTH = 20;

const WORD = /[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu;

/** A name that several titles have. */
export interface Term {
  numbers: Set<number>;
  /** As it was found first. */
  spelling: string;
}

/** Whether a word has two capitals or a digit, as `LoRA`, `HiCache` and `FP8`. */
function looksLikeName(word: string): boolean {
  return /\p{Lu}\S*\p{Lu}|\p{L}\S*\p{N}/u.test(word) && word.length <= MAX_NAME_LENGTH;
}

/** Whether the word, or its plural, is among the words of the changed paths. */
function inPaths(paths: string, key: string): boolean {
  return paths.includes(` ${key} `) || paths.includes(` ${key}s `);
}

/** The words of the first changed paths, in lower case, with one space between them and at both ends. */
function pathWords({ files }: Change): string {
  return ` ${files
    .slice(0, MAX_PATHS)
    .map(({ path }) => path.toLowerCase())
    .join(' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/**
 * The names in the titles, by key. A word is a name if in at least two titles, and in half of all titles that have it, it
 * is written like a name or is also in the changed paths. Paths tell names such as `router` from ordinary words.
 */
export function termsOf(changes: readonly Change[]): Map<string, Term> {
  const terms = new Map<string, Term & { named: Set<number> }>();
  for (const change of changes) {
    const paths = pathWords(change);
    const { number, title } = change.pullRequest;
    for (const [word] of innerTitle(title).matchAll(WORD)) {
      const key = keyOf(word);
      if (COMMON_WORDS.has(key) || COMMON_WORDS.has(word.toLowerCase()) || !isTopic(word)) continue;
      const term = terms.get(key) ?? { numbers: new Set(), named: new Set(), spelling: word };
      terms.set(key, term);
      term.numbers.add(number);
      if (looksLikeName(word) || (key.length >= MIN_PATH_WORD_LENGTH && inPaths(paths, key))) term.named.add(number);
    }
  }
  return new Map(
    [...terms].filter(([, { numbers, named }]) => named.size >= MIN_PULL_REQUESTS && named.size * 2 >= numbers.size),
  );
}
