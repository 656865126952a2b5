import { signalsContent } from '../../../src/compose/details/signals.js';
import { entriesByNumber } from '../../../src/compose/lookup.js';
import { basis } from '../../../src/compose/statements/basis.js';
import { evidence, number, reference, signalName, term } from '../../../src/compose/values.js';
import type { Entry, Statistics } from '../../../src/domain/digest.js';
import { type Content, type SectionContent, statement } from '../../../src/domain/page.js';
import { said, saidAll } from '../said.js';
import { digest, entries, finding, type Given, inside, upTo } from '../support.js';

type Signal = Statistics['signals'][number];

const signal = (id: string, more: Partial<Signal> = {}): Signal => ({
  signal: id,
  pullRequests: [1],
  listed: [1],
  unlisted: [],
  measured: null,
  ...more,
});
function contentOf(signals: Signal[], more: (number: number) => Partial<Entry> = () => ({}), given: Given = {}) {
  const pullRequests = entries(30, more);
  return signalsContent(digest({ pullRequests, statistics: { signals }, ...given }), entriesByNumber({ pullRequests }));
}
const signalOf = (...given: Parameters<typeof signal>) =>
  inside(contentOf([signal(...given)]), 'signals', 0) as SectionContent;

describe('a signal', () => {
  it('has its name and count, its meaning and its advice', () => {
    expect(signalOf('reland', { pullRequests: [1, 2], listed: [1, 2] })).toMatchObject({
      name: statement('signal', { signal: signalName('reland'), n: 2 }),
      explanation: {
        type: 'paragraph',
        sentences: [term('signal-meanings', 'reland', ''), term('signal-advice', 'reland', '')],
      },
      rest: null,
    });
  });

  it('has what was measured, and where', () => {
    const measured = { ratio: 2.5, low: 1.25, high: 4, here: false };
    const sentence = (here: boolean) =>
      inside(signalOf('reland', { measured: { ...measured, here } }), 'explanation', 'sentences', 2);
    expect(sentence(true)).toEqual(
      statement('measured', { isHere: true, ratio: number(2.5), low: number(1.25), high: number(4) }),
    );
    expect(said(sentence(false))).toBe(
      'In other repositories, such changes were reverted 2.5 times as often as expected (95 % interval 1.25 to 4).',
    );
  });

  it('lists its pull requests in the order of the digest, with what was found in each', () => {
    const own = (of: number) => ({ paths: [`${of}.sql`] });
    const content = contentOf([signal('migration', { pullRequests: [2, 4], listed: [4, 2] })], of => ({
      findings: [
        finding('untested', { severity: 'high' }),
        finding('migration', { severity: of === 4 ? 'high' : 'low', evidence: own(of) }),
      ],
    }));
    const lines = inside(content, 'signals', 0, 'lines');
    expect(lines).toEqual([
      statement('finding', { reference: reference(4), isHigh: true, basis: basis('signals', 'migration', own(4)) }),
      statement('finding', { reference: reference(2), isHigh: false, basis: basis('signals', 'migration', own(2)) }),
    ]);
    expect(saidAll(lines)).toEqual(['#4 (high): 4.sql', '#2: 2.sql']);
  });

  it('shows five pull requests with what was found, and names all others', () => {
    const { lines, rest } = signalOf('wide', { pullRequests: upTo(22), listed: upTo(20), unlisted: [21, 22] });
    expect(lines).toHaveLength(5);
    expect(rest).toEqual(statement('and-more', { n: 17, evidence: evidence(upTo(22).slice(5)) }));
    expect(said(rest as Content)).toMatch(/^17 more: #6 #7 .* #22$/);
  });

  it('of a later version keeps its id, and explains nothing', () => {
    const { name, explanation } = signalOf('unheard-of');
    expect(said(name ?? null)).toBe('unheard-of (1)');
    expect(saidAll(inside(explanation as SectionContent, 'sentences'))).toEqual(['', '']);
  });
});

describe('the signals', () => {
  it('are all but reverts, which have a section of their own', () => {
    expect(contentOf([signal('reverted'), signal('wide')])?.signals).toMatchObject([
      { name: { values: { signal: signalName('wide') } } },
    ]);
    expect(contentOf([signal('reverted')])).toBeNull();
  });

  it('come after what became of those flagged before, which may stand alone', () => {
    const group = { pullRequests: 40, reverted: [] };
    const flagAccuracy = { weeks: ['2026-W13'], flagged: group, others: group };
    expect(contentOf([], undefined, { flagAccuracy })).toMatchObject({
      flagAccuracy: { id: 'flag-accuracy' },
      signals: [],
    });
    expect(contentOf([signal('wide')])).toMatchObject({ flagAccuracy: null });
  });
});
