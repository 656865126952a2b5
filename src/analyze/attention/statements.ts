import type { Attention } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';
import { isByPerson } from '../changes/predicates.js';
import { fragmentTexts } from '../effects/fragment.js';
import { inlineText } from '../effects/markdown.js';
import { sentencesOf } from '../effects/sentences.js';
import { type Section, sectionsOf } from './sections.js';

/** A sentence of the author's own, and where it is from. */
export interface Statement {
  text: string;
  by: Attention['by'];
}

/** What the description of a change says, by how much it is meant for users. */
export interface Statements {
  /** From sections such as "Release notes" and "User-facing changes". */
  releaseNotes: Statement[];
  /** From "BREAKING CHANGE: …" and sections such as "Breaking changes". */
  breaking: Statement[];
  /** From everything else. */
  description: Statement[];
}

const MAX_SENTENCES = 60;
const MAX_SENTENCE_LENGTH = 400;

const RELEASE_NOTES =
  /^(?:release[- ]?notes?|change ?log(?: entry)?|does this pr introduce (?:any|a) user[- ]facing changes?|(?:any )?user[- ]facing changes?|(?:changes for|impact on|what changes for) users|up(?:grade|grading)(?: notes?)?)$/i;
const BREAKING =
  /^(?:\W*)(?:potentially )?(?:breaking(?: api| behaviou?r)?(?: changes?)?|bc[- ]breaking(?: changes?)?|backwards?[- ]incompatib\w+(?: changes?)?)(?:\W*)$/i;
/** `BREAKING CHANGE: …` as of https://www.conventionalcommits.org, and `**Breaking:** …`. */
const BREAKING_LINE =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?(?:⚠️?\s*)?(?:BREAKING[ -]CHANGES?|[Bb]reaking(?: [Cc]hanges?)?)\s*(?::(?:\*\*|__)?|(?:\*\*|__)\s*:)\s*(\S.*)$/u;
/** Sections such as those of tests say nothing to users. */
const OTHER_SECTION =
  /\b(?:tests?|tested|testing|check ?list|benchmark\w*|accuracy|results?|related|todo|follow[- ]?ups?|alternatives?|future|before|usage|examples?|background|motivation|problem|root cause|why)\b/i;
const NONE = /^\W*(?:none|no|n\/?a|nothing|nil|not (?:applicable|yet)|without)\b(?!\s+longer)/i;
const LIST_MARK = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/** The sentences of lines; a list item starts a new one. */
function sentencesIn(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const isItem = LIST_MARK.test(line);
    const text = line.replace(LIST_MARK, '').trim();
    if (open && !isItem && text !== '') paragraphs.push(`${paragraphs.pop() ?? ''} ${text}`);
    else if (text !== '') paragraphs.push(text);
    open = text !== '';
  }
  return paragraphs
    .flatMap(sentencesOf)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '' && sentence.length <= MAX_SENTENCE_LENGTH)
    .slice(0, MAX_SENTENCES);
}

function sentencesUnder(sections: readonly Section[], heading: RegExp): string[] {
  return sections
    .filter(section => heading.test(section.heading))
    .map(({ lines }) => sentencesIn(lines))
    .filter(([first]) => first !== undefined && !NONE.test(first))
    .flat();
}

/** A new line of a description that does not only go on with the sentence above it. */
function breakingLines(sections: readonly Section[]): string[] {
  return sections.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const first = BREAKING_LINE.exec(line)?.[1];
      if (first === undefined) return [];
      const rest = lines.slice(index + 1);
      const end = rest.findIndex(next => next.trim() === '' || LIST_MARK.test(next));
      return sentencesIn([first, ...rest.slice(0, end === -1 ? undefined : end)]);
    }),
  );
}

/** `12.breaking.md`, as towncrier names it by its type. */
const BREAKING_FRAGMENT = /[./](?:breaking|incompatible)(?:\.\d+)?(?:\.(?:md|rst|txt))?$/i;

const NOTHING: Statements = { releaseNotes: [], breaking: [], description: [] };

/** What the author says in the description. Bumps quote the notes of what they bump, so theirs are not read. */
export function statementsOf(change: Change): Statements {
  if (!isByPerson(change) || change.kind === 'dependencies' || change.kind === 'release') return NOTHING;
  const sections = sectionsOf(change.pullRequest.body);
  const said = (texts: readonly string[], by: Statement['by']) => texts.map(text => ({ text, by }));
  const others = sections.filter(
    ({ heading }) => !RELEASE_NOTES.test(heading) && !BREAKING.test(heading) && !OTHER_SECTION.test(heading),
  );
  const lines = breakingLines(sections).filter(text => !NONE.test(text));
  const fragments = fragmentTexts(change).map(({ path, text }) => ({ path, text: inlineText(text) }));
  const inFragments = (isBreaking: boolean) =>
    said(
      fragments
        .filter(({ path }) => BREAKING_FRAGMENT.test(path) === isBreaking)
        .flatMap(({ text }) => sentencesOf(text)),
      'fragment',
    );
  return {
    releaseNotes: [...said(sentencesUnder(sections, RELEASE_NOTES), 'release-note'), ...inFragments(false)],
    breaking: [...said([...lines, ...sentencesUnder(sections, BREAKING)], 'description'), ...inFragments(true)],
    description: said(
      others.flatMap(section => sentencesIn(section.lines)),
      'description',
    ),
  };
}

/** The title without its prefix and its number in a series. Code in backticks stays: it names what the change is about. */
export function titleStatement({ prefix }: Change): Statement {
  const text = prefix.rest.replace(/\s*\(#\d+\)$/, '').replace(/^(?:part )?\d+\s?\/\s?(?:\d+|[nNxX])\b[:.\s-]*/i, '');
  return { text: text.trim(), by: 'title' };
}
