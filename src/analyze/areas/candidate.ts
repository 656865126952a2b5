import type { AreaSource } from './title-names.js';

/** Something that can become an area. */
export interface Candidate {
  key: string;
  /** How often each spelling of its name is in titles and labels. */
  spellings: Map<string, number>;
  /** How often its changes are in folders of each name. */
  folderNames: Map<string, number>;
  sources: Map<AreaSource, Set<number>>;
  /** Its pull requests, each with the strength of the claim, above 0. */
  members: Map<number, number>;
  /** The folders that it stands for. */
  folders: Set<string>;
}

/** How sure a claim on a pull request is. */
export const STRENGTH = {
  setting: 6,
  /** A name in its title's prefix or among its labels; names further on count a little less. */
  given: 3,
  nextName: 0.1,
  label: 2.6,
  /** Hardware says for whom a change is, wherever it is named. */
  hardware: 1,
  /** A folder counts by the share of the change that is below it. */
  folder: 2,
  /** In the home folder of a name. */
  home: 1.9,
  /** The title has a name that others give, and so do its paths. */
  mentionedAndChanged: 1.8,
  mentioned: 1.2,
  /** A word of the title that several have in common. */
  term: 0.8,
  topic: 0.7,
} as const;

/** From here on, a claim is one that the pull request itself makes. */
export const OWN_CLAIM = 2.5;
/** Claims below this are too weak to decide how large a candidate is. */
export const MAIN_CLAIM = 1;

export class Candidates {
  readonly #all = new Map<string, Candidate>();

  of(key: string): Candidate {
    const found = this.#all.get(key);
    if (found !== undefined) return found;
    const created: Candidate = {
      key,
      spellings: new Map(),
      folderNames: new Map(),
      sources: new Map(),
      members: new Map(),
      folders: new Set(),
    };
    this.#all.set(key, created);
    return created;
  }

  find(key: string): Candidate | undefined {
    return this.#all.get(key);
  }

  /** Adds a claim; a pull request keeps its strongest one. */
  claim(key: string, number: number, strength: number): Candidate {
    const candidate = this.of(key);
    candidate.members.set(number, Math.max(strength, candidate.members.get(number) ?? 0));
    return candidate;
  }

  delete(key: string): void {
    this.#all.delete(key);
  }

  all(): Candidate[] {
    return [...this.#all.values()];
  }
}

function countIn(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}

export function addSpelling({ spellings }: Candidate, name: string): void {
  countIn(spellings, name);
}

export function addFolderName({ folderNames }: Candidate, name: string): void {
  countIn(folderNames, name);
}

export function addSource({ sources }: Candidate, source: AreaSource, number: number): void {
  const numbers = sources.get(source) ?? new Set();
  sources.set(source, numbers.add(number));
}

/** How many pull requests are mainly about a candidate. */
export function mainMembers({ members }: Candidate): number {
  return [...members.values()].filter(strength => strength >= MAIN_CLAIM).length;
}

/** How many pull requests name a candidate themselves. */
export function ownClaims({ members }: Candidate): number {
  return [...members.values()].filter(strength => strength >= OWN_CLAIM).length;
}

/** Whether the words of one name are all among those of the other. */
export function isPartOf(shorter: string, longer: string): boolean {
  const words = new Set(longer.split(' '));
  return shorter !== longer && shorter.split(' ').every(word => words.has(word));
}

/** Whether a folder is the other or is below it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

const GIVEN: readonly AreaSource[] = ['tag', 'scope', 'label'];
/** A folder names an area if it has this many times as many pull requests as the names that people give. */
const FOLDER_LEADS = 2;

/** What a candidate was mainly found by. */
export function sourceOf({ sources }: Candidate): AreaSource {
  const size = (source: AreaSource) => sources.get(source)?.size ?? 0;
  if (size('setting') > 0) return 'setting';
  const given = GIVEN.reduce((sum, source) => sum + size(source), 0);
  if (size('module') > given * FOLDER_LEADS) return 'module';
  return [...GIVEN].sort((a, b) => size(b) - size(a))[0] ?? 'module';
}
