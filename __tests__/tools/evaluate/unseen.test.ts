import type { MeasuredScore } from '../../../tools/evaluate/measured-score.js';
import { UNSEEN_REPOSITORIES } from '../../../tools/evaluate/second-look/repositories.js';
import { developmentReport, type UnseenRepository, unseenReport } from '../../../tools/evaluate/unseen.js';

function measured(repository: string, reverted: number): [string, UnseenRepository] {
  const score: MeasuredScore = {
    repository,
    pullRequests: 1000,
    reverted,
    area: 0.7,
    areaWithinWeeks: 0.6,
    interval: { low: 0.6, high: 0.8 },
    recall: 0.2,
    recallWithinWeeks: 0.3,
    sizeArea: 0.5,
  };
  return [repository, { samples: [], score, weeks: [] }];
}

const [ANT, ARROW, ...OTHERS] = UNSEEN_REPOSITORIES;

/** The parts of a report by their headings. */
function partsOf(text: string): [heading: string, text: string][] {
  return text
    .split('### ')
    .slice(1)
    .map(part => [part.slice(0, part.indexOf('\n')), part.trim()]);
}

describe('the report of unseen repositories', () => {
  it('names those that are missing once in each part', () => {
    const parts = partsOf(unseenReport(new Map([measured(ANT, 20), measured(ARROW, 2)]), true));
    const missing = `\n\nMissing, so not in these figures: ${OTHERS.join(', ')}.`;
    expect(parts.map(([, text]) => text.split(missing).length)).toEqual([2, 2, 2]);
    expect(parts[0]?.[1]).toContain(`| ${ANT} | 1000 | 20 (2.0 %) | 0.70 (0.60–0.80) |`);
    expect(parts[0]?.[1]).toContain(`\n\nToo few reverts to tell: ${ARROW}.\n\nMissing`);
  });

  it('has no table of nothing', () => {
    const nothing = unseenReport(new Map(), true);
    expect(partsOf(nothing).map(([, text]) => text.split('\n').length)).toEqual([3, 3, 3]);
    expect(nothing).toContain(`Missing, so not in these figures: ${UNSEEN_REPOSITORIES.join(', ')}.`);
    expect(partsOf(unseenReport(new Map([measured(ANT, 2)]), true))[0]?.[1]).not.toContain('median');
  });

  it('names nothing if all are there', () =>
    expect(unseenReport(new Map(UNSEEN_REPOSITORIES.map(name => measured(name, 20))), true)).not.toContain('Missing'));
});

describe('the report of the repositories on which the list was made', () => {
  it('names clones and histories that are missing', () => {
    const text = developmentReport(
      new Map([
        ['astral-sh/uv', []],
        ['aiter', []],
      ]),
      true,
    );
    expect(text).toContain('| the list : the largest of all that stand | 0 : 0.0 | – |');
    expect(text).toMatch(/\n\nMissing, so not in these figures: microsoft\/playwright, .*, ao, flashinfer, verl\.$/);
    expect(developmentReport(new Map(), true)).not.toContain('|');
  });
});
