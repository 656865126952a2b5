import { rollup } from 'd3-array';
import type { Series } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';
import { innerTitle, keyOf, type Tag } from '../tags/index.js';
import {
  addFolderName,
  addSource,
  addSpelling,
  type Candidate,
  Candidates,
  isBelow,
  mainMembers,
  OWN_CLAIM,
  ownClaims,
  STRENGTH,
} from './candidate.js';
import { type FolderShare, foldersOf } from './folders.js';
import { MAX_SHARE } from './limits.js';
import { canBeArea, type OwnNames } from './not-areas.js';
import { areaKey, isHardware } from './synonyms.js';
import { termsOf } from './terms.js';
import { givenNames } from './title-names.js';

/** A folder with a smaller share of a change says little about it. */
const MIN_FOLDER_SHARE = 0.3;
/** Of two folders with the same changes, the outer one is the package. */
const DEPTH = -0.005;
const MIN_NAMED = 2;
const HOME = { minShare: 0.6, minChanges: 3 };
const MAX_NAME_WORDS = 3;
/** A claim on a part is nearly as strong on the whole. */
const PART = 0.95;

/** The changes to claim, with what is known about them. */
export interface ClaimInput {
  changes: readonly Change[];
  tags: ReadonlyMap<number, readonly Tag[]>;
  own: OwnNames;
  series: readonly Series[];
}

/** The folders of each change, found once. */
export type FoldersByNumber = ReadonlyMap<number, readonly FolderShare[]>;

function addGiven(candidates: Candidates, change: Change, own: OwnNames): void {
  const { number } = change.pullRequest;
  for (const { name, by, position } of givenNames(change)) {
    const key = areaKey(own.withoutOwn(keyOf(name)));
    if (own.has(keyOf(name)) || own.has(key) || !canBeArea(key)) continue;
    const strength = (by === 'label' ? STRENGTH.label : STRENGTH.given) - STRENGTH.nextName * position;
    const candidate = candidates.claim(key, number, strength + (isHardware(key) ? STRENGTH.hardware : 0));
    addSpelling(candidate, name);
    addSource(candidate, by, number);
  }
}

/** Tags by words of the title that are good enough to join an area that is named by others. */
const TOPICS: ReadonlySet<string> = new Set(['Speculative decoding', 'Multimodal', 'LoRA', 'MoE'].map(areaKey));

function isTopic(key: string): boolean {
  return TOPICS.has(key);
}

function addTags(candidates: Candidates, number: number, tags: readonly Tag[]): void {
  for (const { name, by } of tags) {
    const key = areaKey(name);
    if (by === 'own') {
      const candidate = candidates.claim(key, number, STRENGTH.setting);
      addSpelling(candidate, name);
      addSource(candidate, 'setting', number);
    } else if (by === 'words' && isTopic(key) && candidates.find(key) !== undefined) {
      candidates.claim(key, number, STRENGTH.topic);
    }
  }
}

/** The key of a folder: packages that begin with the repository's name have the key of the rest. */
export function folderKey(name: string, own: OwnNames): string {
  return areaKey(own.withoutOwn(keyOf(name)));
}

function addFolders(candidates: Candidates, number: number, folders: readonly FolderShare[], own: OwnNames): void {
  for (const { path, name, depth, share } of folders) {
    if (share < MIN_FOLDER_SHARE) continue;
    const key = folderKey(name, own);
    const candidate = candidates.claim(key, number, STRENGTH.folder * share + DEPTH * Math.min(depth, 9));
    candidate.folders.add(path);
    addFolderName(candidate, name);
    addSource(candidate, 'module', number);
  }
}

/** The words of a title and of its folders, as keys: single words and neighbours. */
function phrasesOf(text: string): Set<string> {
  const words = text
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, ' ')
    .trim()
    .split(' ');
  const phrases = words.flatMap((_, at) =>
    Array.from({ length: MAX_NAME_WORDS }, (_each, length) => words.slice(at, at + length + 1).join(' ')),
  );
  return new Set(phrases.map(areaKey));
}

function addMentions(candidates: Candidates, { changes, own }: ClaimInput): void {
  const named = candidates.all().filter(candidate => ownClaims(candidate) >= MIN_NAMED && candidate.key.length > 2);
  const keys = new Set(named.map(({ key }) => key));
  for (const { pullRequest, files, prefix } of changes) {
    const inTitle = phrasesOf(innerTitle(prefix.rest));
    const inPaths = phrasesOf(
      files
        .slice(0, 100)
        .map(({ path }) => path)
        .join(' ')
        .replaceAll('_', ' '),
    );
    for (const key of inTitle) {
      if (!keys.has(key) || own.has(key)) continue;
      candidates.claim(key, pullRequest.number, inPaths.has(key) ? STRENGTH.mentionedAndChanged : STRENGTH.mentioned);
    }
  }
}

function addTerms(candidates: Candidates, { changes, own }: ClaimInput): void {
  for (const [term, { numbers, spelling }] of termsOf(changes)) {
    const key = areaKey(term);
    if (own.has(key) || !canBeArea(spelling)) continue;
    for (const number of numbers) {
      const candidate = candidates.claim(key, number, STRENGTH.term);
      if (candidate.folders.size > 0) continue;
      addSpelling(candidate, spelling);
      addSource(candidate, 'tag', number);
    }
  }
}

/**
 * Where most changes of a folder name the same thing, the folder is the home of the name: its other changes belong to the
 * name too, and the folder is not another area.
 */
function joinHomes(candidates: Candidates, folders: FoldersByNumber): void {
  const named = candidates.all().filter(candidate => ownClaims(candidate) >= HOME.minChanges);
  const inFolder = new Map<string, number[]>();
  for (const [number, own] of folders) {
    for (const { path, share } of own) if (share > 0.5) inFolder.set(path, [...(inFolder.get(path) ?? []), number]);
  }
  const homes = [...inFolder].filter(([, numbers]) => numbers.length >= HOME.minChanges);
  for (const candidate of named) {
    const namingIn = ({ members }: Candidate, numbers: readonly number[]) =>
      numbers.filter(number => (members.get(number) ?? 0) >= OWN_CLAIM).length;
    for (const [path, numbers] of homes) {
      const own = namingIn(candidate, numbers);
      // Hardware is named beside the part of the product; the folder is the home of the part.
      if (isHardware(candidate.key) && named.some(other => namingIn(other, numbers) > own)) continue;
      if (own < numbers.length * HOME.minShare || own * 2 < ownClaims(candidate)) continue;
      candidate.folders.add(path);
      for (const number of numbers) candidates.claim(candidate.key, number, STRENGTH.home);
      dropFolder(candidates, candidate, path);
    }
  }
}

function dropFolder(candidates: Candidates, home: Candidate, path: string): void {
  for (const other of candidates.all()) {
    if (other === home || ownClaims(other) > 0 || other.folders.size === 0) continue;
    if ([...other.folders].every(folder => isBelow(folder, path))) candidates.delete(other.key);
  }
}

/** The names that are part of a name: `resolver` and `types` are of `resolver types`. */
function partsOf(key: string): string[] {
  const words = key.split(' ').slice(0, MAX_NAME_WORDS + 1);
  return words.flatMap((_, at) =>
    Array.from({ length: words.length - at }, (_each, more) => words.slice(at, at + more + 1).join(' ')),
  );
}

/** `resolver` also stands for `resolver types`, unless that is much larger. */
function joinParts(candidates: Candidates): void {
  for (const longer of candidates.all().filter(one => one.folders.size > 0 || ownClaims(one) > 0)) {
    for (const key of partsOf(longer.key)) {
      const whole = key === longer.key ? undefined : candidates.find(key);
      if (whole === undefined || mainMembers(whole) < 2 || mainMembers(whole) * 2 < mainMembers(longer)) continue;
      for (const [number, strength] of longer.members) candidates.claim(whole.key, number, strength * PART);
      for (const path of longer.folders) whole.folders.add(path);
    }
  }
}

/** A series whose name is that of a part of the product belongs there. */
function addSeries(candidates: Candidates, { series, changes, own }: ClaimInput): void {
  const numbers = new Set(changes.map(({ pullRequest }) => pullRequest.number));
  for (const { name, pullRequests } of series) {
    const key = areaKey(own.withoutOwn(keyOf(name)));
    if (key.split(' ').length > 2 || own.has(key) || !canBeArea(name)) continue;
    for (const number of pullRequests.filter(one => numbers.has(one))) {
      const candidate = candidates.claim(key, number, STRENGTH.label);
      addSpelling(candidate, name);
      addSource(candidate, 'tag', number);
    }
  }
}

/** Folders that hold more than half of the week say nothing about a single change; a deeper one does. */
function dividingFolders(changes: readonly Change[], own: OwnNames): FoldersByNumber {
  const all = changes.map(change => foldersOf(change, own));
  const sizes = rollup(
    all.flatMap(folders => folders.filter(({ share }) => share > 0.5)),
    rows => rows.length,
    ({ path }) => path,
  );
  const goesDeeper = (path: string) =>
    all.filter(folders => folders.some(one => one.share > 0.5 && one.path !== path && isBelow(one.path, path))).length;
  const isWide = (path: string, size: number) =>
    size > Math.max(2, changes.length * MAX_SHARE) && goesDeeper(path) * 2 >= size;
  const wide = new Set([...sizes].flatMap(([path, size]) => (isWide(path, size) ? [path] : [])));
  return new Map(changes.map(change => [change.pullRequest.number, foldersOf(change, own, wide)]));
}

/** Everything that could be an area of the week. */
export function candidatesOf(input: ClaimInput): { candidates: Candidates; folders: FoldersByNumber } {
  const candidates = new Candidates();
  const folders = dividingFolders(input.changes, input.own);
  for (const change of input.changes) {
    const { number } = change.pullRequest;
    addGiven(candidates, change, input.own);
    addFolders(candidates, number, folders.get(number) ?? [], input.own);
  }
  for (const {
    pullRequest: { number },
  } of input.changes)
    addTags(candidates, number, input.tags.get(number) ?? []);
  addSeries(candidates, input);
  addMentions(candidates, input);
  addTerms(candidates, input);
  joinHomes(candidates, folders);
  joinParts(candidates);
  return { candidates, folders };
}
