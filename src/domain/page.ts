import type { Author } from './pull-request.js';
import type { StatementId, Statements } from './statements.js';

/**
 * What a page says and in which order, independent of language and output format: statements and rows of typed values.
 * `render/` adds the words and the format.
 */
export interface Page {
  title: PageTitle;
  /** How people are called: by their GitHub logins, or by the names in their commits where logins are not known of all. */
  peopleBy: 'login' | 'name';
  timeZone: string;
  /** null where only a clone is known. */
  repositoryUrl: string | null;
  /** On a page about several: those that its numbers belong to. */
  repositories?: readonly NamedRepository[];
  sections: readonly PageSection[];
  /** Every pull request, for forms of the page in which readers choose among all of them. */
  pullRequests: readonly PageRow[];
}

/** One of several repositories, which stands before the numbers of its pull requests. */
export interface NamedRepository {
  /** As short as the others allow: `web`, or `octo-org/web`. */
  name: string;
  /** null where only a clone is known. */
  url: string | null;
}

export interface PageTitle {
  statement: Statement;
  /** What a title of the user's own may name, by placeholder. */
  placeholders: Readonly<Record<string, Value>>;
}

export interface PageSection {
  /** Names the section's template. */
  id: string;
  content: SectionContent;
}

/** A pull request by itself, with what readers choose it by. A type, since a template takes it like a section. */
export type PageRow = {
  reference: Value;
  /** Its repository on a page about several; null on one about one. */
  repository: Value | null;
  title: Value;
  author: Value;
  /** null: it is in none. */
  area: Value | null;
  /** null: of no kind in particular. */
  kind: Value | null;
  lines: Value;
  /** What later pull requests did to it. */
  outcomes: readonly Value[];
  /** A risk signal, of which `outcomes` says more; null: it still stands. */
  reverted: Value | null;
  /** The other risk signals. */
  findings: readonly Value[];
};

/** The shape of one section: each section has its own. */
export interface SectionContent {
  readonly [key: string]: Content;
}
export type Content = Value | Chart | SectionContent | readonly Content[] | boolean | null;

/** Something that a page prints within a line. */
export type Value =
  | Statement
  | { type: 'paragraph'; sentences: readonly Value[] }
  | { type: 'list'; items: readonly Value[]; separator: ListSeparator }
  | { type: 'noted'; value: Value; note: Value }
  | { type: 'number'; number: number }
  /** A number with one decimal. */
  | { type: 'decimal'; number: number }
  /** Points of importance, with their sign. */
  | { type: 'points'; points: number }
  /** A part of a whole, 0 to 1. */
  | { type: 'share'; share: number }
  | { type: 'hours'; hours: number }
  | { type: 'instant'; instant: string }
  /** Two calendar days, `2026-03-30`, both included. */
  | { type: 'days'; first: string; last: string }
  | { type: 'reference'; number: number; repository?: NamedRepository }
  /** The pull requests behind a count. */
  | { type: 'evidence'; numbers: readonly number[]; most?: number; repository?: NamedRepository }
  /** null: a deleted account. `mention`: whether the settings may turn the name into a mention. */
  | { type: 'person'; author: Author | null; mention: boolean }
  /** An owner as CODEOWNERS names them. */
  | { type: 'owner'; owner: string }
  | { type: 'path'; path: string }
  | { type: 'commit'; sha: string; repository?: NamedRepository }
  /** A name in full; `url` is null where it has no address. */
  | { type: 'link'; text: string; url: string | null }
  /** A name from GitHub: of a module, a label, a package, a branch, a zone. */
  | { type: 'name'; name: string }
  /** Text from GitHub in which backticks make code, cut to a length that fits where it is printed. */
  | { type: 'title'; text: string; length: TitleLength }
  /** A sentence of a language model, printed as a title is. Each `OBJECT` in it stands for the next of `objects`. */
  | { type: 'prose'; text: string; objects: readonly Value[] }
  /**
   * Stands behind such a sentence, under the number by which the footer lists the `quotes` that it rests on; null: not
   * numbered yet.
   */
  | { type: 'mark'; number: number | null; sentence: string; quotes: Value }
  /** A word of the language for one of our own ids; `name` is what it is called where the language has no word. */
  | { type: 'term'; kind: TermKind; id: string; name: string | null }
  /** The evidence of a finding or a factor, in the language's words for it. */
  | { type: 'basis'; of: Explaining; id: string; values: Readonly<Record<string, Value | number>> };

/** Where a value stands in prose: U+FFFC, the object replacement character. */
export const OBJECT = '\ufffc';

export type ListSeparator = 'and' | 'comma' | 'semicolon' | 'dot' | 'space';
/**
 * `full` for lists of pull requests, `brief` within a sentence, `whole` where all of it should be readable, `sentence` for
 * those of a language model, which are a little longer.
 */
export type TitleLength = 'brief' | 'full' | 'whole' | 'sentence';
/** The groups of entries of a language that put evidence into words. */
export type Explaining = 'signals' | 'factors' | 'second-look';
export type TermKind =
  | 'signals'
  | 'signal-meanings'
  | 'signal-advice'
  | 'factors'
  | 'change-kinds'
  | 'path-kinds'
  | 'attention-kinds'
  | 'second-look-actions'
  | 'hedges'
  | 'phrases';

/** A picture, which stands by itself: columns with a label and a height each. */
export interface Chart {
  type: 'bars';
  bars: readonly { label: Value; value: number }[];
}

/** Chooses a plural form or a variant; numbers are printed as the language writes them. */
export type Selector = number | boolean | string;

export interface Statement<Id extends StatementId = StatementId> {
  type: 'statement';
  id: Id;
  values: Readonly<Record<string, Value | Selector>>;
}

/** A statement with exactly the values that it may name. */
export function statement<Id extends StatementId>(
  id: Id,
  values: Readonly<Record<Statements[Id][number], Value | Selector>>,
): Statement<Id> {
  return { type: 'statement', id, values };
}
