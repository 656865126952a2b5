/** What projects themselves found worth telling: the pull requests that their changelogs and release notes name. */
import type { Clone } from './clones.js';
import { apisOfPlaywright } from './told-playwright.js';

/** Numbers that a changelog names, each with the headings under which it stands. */
export type Named = ReadonlyMap<number, ReadonlySet<string>>;

export interface Telling {
  /** Name of the history, and the repository that tells. */
  history: string;
  repository: string;
  /** What counts as told, in words. */
  sets: readonly { what: string; tells(heading: string): boolean }[];
  /** Factors that see what the labels are made of; measured without them too. */
  restated: readonly string[];
  named(clone: Clone): Named;
}

type Marks = Map<number, Set<string>>;

function mark(marks: Marks, number: number, heading: string): void {
  marks.set(number, (marks.get(number) ?? new Set()).add(heading));
}

/** Every number that `pattern` finds, under the nearest heading above it. */
function underHeadings(text: string, pattern: RegExp, marks: Marks): void {
  let heading = '';
  for (const line of text.split('\n')) {
    heading = /^#{2,4}\s+(.+)$/.exec(line)?.[1]?.trim().toLowerCase() ?? heading;
    for (const [, number] of line.matchAll(pattern)) mark(marks, Number(number), heading);
  }
}

function uv(clone: Clone): Named {
  const marks: Marks = new Map();
  const older = clone.git('ls-tree', '--name-only', 'HEAD', 'changelogs/').trim().split('\n');
  for (const file of ['CHANGELOG.md', ...older]) {
    underHeadings(clone.show(file), /\[#(\d+)\]\(https:\/\/github\.com\/astral-sh\/uv\/pull\/\1\)/g, marks);
  }
  return marks;
}

const VITE_CHANGELOG = 'packages/vite/CHANGELOG.md';

/** Vite's older changelogs stand at tags that the newest links; their lines begin with the type of the commit. */
function vite(clone: Clone): Named {
  const marks: Marks = new Map();
  const newest = clone.show(VITE_CHANGELOG);
  const tags = [...newest.matchAll(/blob\/(v[\w.-]+)\/packages\/vite\/CHANGELOG\.md/g)].map(match => match[1] ?? '');
  for (const text of [newest, ...tags.map(tag => clone.show(VITE_CHANGELOG, tag))]) {
    let heading = '';
    for (const line of text.split('\n')) {
      heading = /^#{2,4}\s+(.+)$/.exec(line)?.[1]?.toLowerCase() ?? heading;
      const type = /^\* (\w+)(?:\([^)]*\))?(!?): /.exec(line);
      const number = [...line.replace(/\), closes .*/, '').matchAll(/\(\[?#(\d+)/g)].at(-1)?.[1];
      if (number === undefined) continue;
      mark(marks, Number(number), type === null ? heading : `${type[2] === '!' ? 'breaking ' : ''}${type[1]}`);
    }
  }
  return marks;
}

function vllmAscend(clone: Clone): Named {
  const marks: Marks = new Map();
  const notes = clone.show('docs/source/user_guide/release_notes.md');
  underHeadings(notes, /\[#(\d+)\]\(https:\/\/github\.com\/vllm-project\/vllm-ascend\/(?:pull|issues)\/\1\)/g, marks);
  return marks;
}

/** Headings of problems, thanks and texts name what was not merged then, or what no reader came for. */
const ASIDE = /known issue|contributors|^documentation|^docs|dependenc/;

export const TELLINGS: readonly Telling[] = [
  {
    history: 'uv',
    repository: 'astral-sh/uv',
    sets: [
      { what: 'all that the changelog names', tells: () => true },
      {
        what: 'all but fixes, documentation, Python versions, Rust and release',
        tells: heading => !/bug|fix|documentation|^python|rust|^release|other|distributions/.test(heading),
      },
    ],
    restated: [],
    named: uv,
  },
  {
    history: 'vite',
    repository: 'vitejs/vite',
    sets: [{ what: 'features, performance, breaking', tells: heading => /feat|perf|breaking/.test(heading) }],
    restated: ['kind', 'breaking'],
    named: vite,
  },
  {
    history: 'vllm-ascend',
    repository: 'vllm-project/vllm-ascend',
    sets: [
      {
        what: 'all that the release notes name but known issues, documentation',
        tells: heading => !ASIDE.test(heading),
      },
      { what: 'its Highlights', tells: heading => /highlight/.test(heading) },
    ],
    restated: [],
    named: vllmAscend,
  },
  {
    history: 'playwright',
    repository: 'microsoft/playwright',
    sets: [{ what: 'first documents an API that the release notes of its time name', tells: () => true }],
    restated: ['documented'],
    named: apisOfPlaywright,
  },
];
