import type { JudgedProject } from '../../../tools/evaluate/importance/judged.js';
import { type Project, TEACHERS, UNSEEN } from '../../../tools/evaluate/importance/projects.js';
import { importanceReport } from '../../../tools/evaluate/importance.js';

const [UV, RUFF] = TEACHERS as [Project, Project];
const [TOKIO] = UNSEEN as [Project];

/** Every other pull request is listed, each with a test; the first ones break users. */
function judged(project: Project, breaking: number): JudgedProject {
  const pullRequests = Array.from({ length: 200 }, (_, index) => {
    const [listed, breaks] = [index % 2 === 0, index < breaking];
    return {
      listed,
      news: index % 4 === 0,
      breaks,
      score: Number(listed),
      breakage: Number(breaks),
      sourceLines: index % 7,
      files: index % 5,
      values: new Map([['tests', Number(listed)]]),
      breakageValues: new Map([['breaking', Number(breaks)]]),
    };
  });
  return { project, pullRequests };
}

/** A report without what is missing, and that line. */
function report(...given: Parameters<typeof importanceReport>) {
  const blocks = importanceReport(...given).split('\n\n');
  return { blocks: blocks.slice(0, -1), missing: blocks.at(-1) };
}

/** What stands under a heading. */
function under(heading: string, blocks: readonly string[]): string[] {
  const rest = blocks.slice(blocks.indexOf(`#### ${heading}`) + 1);
  const end = rest.findIndex(block => block.startsWith('####'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The projects in the rows of a table. */
const rowsOf = (block = '') => [...block.matchAll(/^\| ([\w-]+\/[\w-]+) \|/gm)].map(([, name]) => name);

const ALONE = 'Not measured: astral-sh/uv. Its weights are fitted on the other projects';

describe('importance measured on few projects', () => {
  it('judges two teachers by each other', () => {
    const { blocks } = report([judged(UV, 60), judged(RUFF, 60)], []);
    const [, table] = under('What was listed', blocks);
    expect(rowsOf(table)).toEqual(['astral-sh/uv', 'astral-sh/ruff']);
    expect(table).toContain('| astral-sh/uv | 100 of 200 | 1.000 |');
    expect(rowsOf(under('What breaks users', blocks)[0])).toEqual(['astral-sh/uv', 'astral-sh/ruff']);
    expect(blocks.join()).not.toContain('Not measured');
  });

  it('says that a teacher alone with enough that breaks users is not measured in this', () => {
    const { blocks } = report([judged(UV, 60), judged(RUFF, 10)], [], { fit: true });
    expect(rowsOf(under('What was listed', blocks)[1])).toHaveLength(2);
    expect(under('What breaks users', blocks)).toEqual([
      `${ALONE} with 50 pull requests that break users, and there are none.`,
    ]);
  });

  it('still judges the unseen ones, by the score of the product', () => {
    const { blocks } = report([judged(UV, 60)], [judged(TOKIO, 60)]);
    const [, table, gain, alone] = under('What was listed', blocks);
    expect(rowsOf(table)).toEqual(['tokio-rs/tokio']);
    expect(gain).toMatch(/^Above/);
    expect(alone).toBe(`${ALONE}, and there are none.`);
    expect(rowsOf(under('What breaks users', blocks)[0])).toEqual(['tokio-rs/tokio']);
  });

  it('says so where no project has enough that breaks users', () => {
    const { blocks } = report([judged(UV, 1), judged(RUFF, 1)], [judged(TOKIO, 49)], { fit: true });
    expect(under('What breaks users', blocks)).toEqual([
      'Not measured: no project with 50 pull requests that break users.',
    ]);
    expect(blocks.join('\n')).toContain('Weights of importance, fitted on all of them:');
    expect(blocks.join('\n')).not.toContain('Weights of what users have to act on:');
  });

  it('judges a teacher alone where all are judged by the product', () => {
    const { blocks } = report([judged(UV, 60)], [], { notes: true });
    expect(rowsOf(blocks[0])).toEqual(['astral-sh/uv']);
    expect(rowsOf(under('What breaks users', blocks)[0])).toEqual(['astral-sh/uv']);
    expect(blocks.join()).not.toContain('Not measured');
  });

  it('names projects in which nothing was listed', () => {
    const { blocks } = report([{ project: UV, pullRequests: [] }], [judged(TOKIO, 60)]);
    expect(blocks.at(-1)).toBe('Not measured, as nothing was found listed: astral-sh/uv.');
  });
});

describe('projects that are missing', () => {
  it('are named in one line, with the clone of the changelogs', () => {
    const { missing } = report([judged(UV, 60), judged(RUFF, 60)], [judged(TOKIO, 60)]);
    expect(missing).toMatch(
      /^Missing, so not in these figures: helix-editor\/helix, nushell\/nushell \(with nushell\/nushell\.github\.io\), pytest-dev\/pytest, .*, withastro\/astro\.$/,
    );
    expect(missing?.split(', ')).toHaveLength(1 + TEACHERS.length + UNSEEN.length - 3);
  });

  it('are all that is said if none is there, and nothing if all are', () => {
    expect(importanceReport([], [], { fit: true })).toMatch(/^Missing, so not in these figures: astral-sh\/uv, /);
    const all = (projects: readonly Project[]) => projects.map(one => judged(one, 0));
    expect(importanceReport(all(TEACHERS), all(UNSEEN))).not.toContain('Missing');
  });
});
