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

/** A changelog fragment among the files that the change added. */
export const fragment: EffectReader = {
  id: 'fragment',
  read(change: Change) {
    const { fragments = [], number } = change.pullRequest;
    if (fragments.length === 0 || gathersOthers(change)) return null;
    const isGuide = ({ path }: { path: string }) => MIGRATION_GUIDE.test(path);
    const readsGuides = fragments.every(isGuide) && !startsWithVerb(titleSentence(change));
    const read = readsGuides ? fragments : fragments.filter(one => !isGuide(one));
    const notes = read.flatMap(({ path, text }) => textsOf(path, text, number)).filter(isNote);
    const note = notes.find(text => !SUPPORTING.test(text)) ?? notes[0];
    return note === undefined ? null : noteLine(note);
  },
};
