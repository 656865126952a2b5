import { fragmentFormat } from '../../domain/fragment-paths.js';
import type { Change } from '../changes/index.js';
import { textsOf } from './fragment-texts.js';
import { isNote, noteLine } from './note.js';
import type { EffectReader } from './reader.js';
import { titleSentence } from './title.js';
import { startsWithVerb } from './verbs.js';

/** Says what users have to do, and not what is new: of use only where the title says less. */
const MIGRATION_GUIDE = /(?:^|\/)migration[-_]?guides?\//;
/** A line of a changelog for the packages that every release updates. */
const SUPPORTING = /^(?:updates? (?:minimum|dependenc)|bumps? |update dependenc)/i;

const RELEASE = /\b(?:change ?logs?|pre-?release|publish|release notes?)\b/i;

/** Whether a pull request gathers the fragments of others into a changelog. */
function gathersOthers({ kind, pullRequest: { title, files, number, fragments = [] } }: Change): boolean {
  if (kind === 'release' || RELEASE.test(title)) return true;
  if (files.some(({ path, status }) => status === 'removed' && ![null, 'changelog'].includes(fragmentFormat(path))))
    return true;
  const named = new Set(
    fragments
      .filter(({ path }) => fragmentFormat(path) === 'changelog')
      .flatMap(({ text }) => text.match(/#\d{1,9}|\/pull\/\d{1,9}/g) ?? [])
      .map(reference => Number(reference.replace(/\D/g, ''))),
  );
  return named.size > 2 || (named.size === 2 && !named.has(number));
}

const isGuide = ({ path }: { path: string }) => MIGRATION_GUIDE.test(path);

/** A text for readers from a changelog fragment, in its own markup. */
export interface FragmentText {
  path: string;
  text: string;
}

/** The texts of the changelog fragments that the change added about itself. Guides tell what to do, and are left out. */
export function fragmentTexts(change: Change): FragmentText[] {
  const { fragments = [], number } = change.pullRequest;
  if (fragments.length === 0 || gathersOthers(change)) return [];
  return fragments
    .filter(one => !isGuide(one))
    .flatMap(({ path, text: whole }) => textsOf(path, whole, number).map(text => ({ path, text })));
}

/** A changelog fragment among the files that the change added. */
export const fragment: EffectReader = {
  id: 'fragment',
  read(change: Change) {
    const { fragments = [], number } = change.pullRequest;
    if (fragments.length === 0 || gathersOthers(change)) return null;
    const readsGuides = fragments.every(isGuide) && !startsWithVerb(titleSentence(change));
    const texts = readsGuides
      ? fragments.flatMap(({ path, text }) => textsOf(path, text, number))
      : fragmentTexts(change).map(({ text }) => text);
    const notes = texts.filter(isNote);
    const note = notes.find(text => !SUPPORTING.test(text)) ?? notes[0];
    return note === undefined ? null : noteLine(note);
  },
};
