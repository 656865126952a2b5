import { risks } from '../../../src/compose/sections/risks.js';
import { basis } from '../../../src/compose/statements/basis.js';
import { evidence, number, reference, signalName, term, title } from '../../../src/compose/values.js';
import type { Entry, Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said, saidAll } from '../said.js';
import { contentOf, entries, finding, type Given, inside, upTo } from '../support.js';

type Signal = Statistics['signals'][number];

const signal = (id: string, more: Partial<Signal> = {}): Signal => ({
  signal: id,
  pullRequests: [1],
  listed: [1],
  unlisted: [],
  measured: null,
  ...more,
});
const findings = (more: Partial<Statistics['findings']> = {}) => ({
  findings: { high: [], medium: [], firstByRisk: [], toWatch: [], ...more },
});
const sectionOf = (
  statistics: Partial<Statistics> = {},
  more: (number: number) => Partial<Entry> = () => ({}),
  given: Given = {},
) => contentOf(risks, { pullRequests: entries(4, more), statistics, ...given });
const signalOf = (...given: Parameters<typeof signal>) =>
  inside(sectionOf({ signals: [signal(...given)] }), 'signals', 0);

describe('the section of risks', () => {
  it.each([
    ['none', false],
    ['few', false],
    ['quiet', true],
    ['busy', true],
  ] as const)('of a volume %j is there: %j', (volume, isThere) => {
    expect(sectionOf({ volume }) !== null).toBe(isThere);
  });

  it('is there for a few pull requests if one has a finding of high severity', () => {
    const content = sectionOf({ volume: 'few', signals: [signal('untested')], ...findings({ high: [3] }) });
    expect(content?.verdict).toMatchObject({ id: 'high-findings' });
    expect(content?.noSecurity).toBeNull();
  });

  it('has nothing but the verdict and the note on security without findings', () => {
    const totals = { pullRequests: [], byPeople: [], byBots: [], byDeletedAccounts: [], additions: 0, deletions: 0 };
    expect(sectionOf({ totals: { ...totals, files: 7 } })).toEqual({
      verdict: statement('no-findings', { total: 4 }),
      ranked: null,
      flagAccuracy: null,
      noSecurity: statement('no-security', { files: 7 }),
      signals: [],
    });
  });

  it('says that no file guards anything only if none does', () => {
    for (const volume of ['quiet', 'busy'] as const) {
      const noSecurity = (id: string) => sectionOf({ volume, signals: [signal(id)] })?.noSecurity;
      expect(noSecurity('wide')).toMatchObject({ id: 'no-security' });
      expect(noSecurity('security-sensitive')).toBeNull();
    }
  });

  it('says what became of what earlier digests flagged', () => {
    const outcomes = { pullRequests: 40, reverted: [] };
    const flagAccuracy = { weeks: ['2026-W13'], flagged: outcomes, others: outcomes };
    expect(inside(sectionOf({}, undefined, { flagAccuracy }), 'flagAccuracy', 'sentences', 0)).toMatchObject({
      id: 'flag-accuracy',
    });
  });
});

describe('what to read most closely', () => {
  it('is listed by rank', () => {
    expect(sectionOf(findings({ firstByRisk: [3, 1] }))?.ranked).toEqual({
      lead: statement('first-by-risk', { n: 2, total: 4 }),
      lines: [3, 1].map(one =>
        statement('titled', { reference: reference(one), title: title(`Change number ${one}`) }),
      ),
    });
  });

  it('reads as a sentence before a list', () => {
    const lead = (firstByRisk: number[]) => said(inside(sectionOf(findings({ firstByRisk })), 'ranked', 'lead'));
    expect(lead([3])).toBe('Read closely the riskiest of 4, not counting reverted ones:');
    expect(lead([3, 1])).toBe('Read closely the 2 riskiest of 4, not counting reverted ones:');
  });

  it('is left out if there is nothing', () => expect(sectionOf()?.ranked).toBeNull());
});

describe('a signal', () => {
  it('has its name, its count, its meaning and its advice', () => {
    expect(signalOf('reland', { pullRequests: [1, 2] })).toMatchObject({
      name: signalName('reland'),
      count: statement('count', { n: 2 }),
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
      inside(
        sectionOf({ signals: [signal('reland', { measured: { ...measured, here } })] }),
        'signals',
        0,
        'explanation',
        'sentences',
        2,
      );
    expect(sentence(true)).toEqual(
      statement('measured', { isHere: true, ratio: number(2.5), low: number(1.25), high: number(4) }),
    );
    expect(said(sentence(false))).toBe(
      'In other repositories, such changes were reverted 2.5 times as often as expected (95 % interval 1.25 to 4).',
    );
  });

  it('has the place and the author of most of it last', () => {
    const place = { modules: ['pay'], all: true };
    const mainAuthor = { author: person('ada'), pullRequests: [1, 2, 3], all: true };
    const content = sectionOf({ signals: [signal('wide', { place, mainAuthor })] });
    expect(said(inside(content, 'signals', 0, 'explanation'))).toMatch(/ All are in pay\. ada authored all of them\.$/);
  });

  it('lists its pull requests in the order of the digest, with what was found in each', () => {
    const own = (number: number) => ({ paths: [`${number}.sql`] });
    const more = (number: number) => ({
      findings: [
        finding('untested', { severity: 'high' }),
        finding('migration', { severity: number === 4 ? 'high' : 'low', evidence: own(number) }),
      ],
    });
    const lines = inside(
      sectionOf({ signals: [signal('migration', { listed: [4, 2] })] }, more),
      'signals',
      0,
      'lines',
    );
    expect(lines).toEqual([
      {
        change: statement('titled', { reference: reference(4), title: title('Change number 4') }),
        basis: basis('signals', 'migration', own(4)),
        isHigh: true,
      },
      {
        change: statement('titled', { reference: reference(2), title: title('Change number 2') }),
        basis: basis('signals', 'migration', own(2)),
        isHigh: false,
      },
    ]);
  });

  it('counts the pull requests that it does not list, and opens to them', () => {
    const rest = inside(
      sectionOf({ signals: [signal('wide', { pullRequests: upTo(22), listed: upTo(20), unlisted: [21, 22] })] }),
      'signals',
      0,
      'rest',
    );
    expect(rest).toEqual(statement('and-more', { n: 2, evidence: evidence([21, 22]) }));
    expect(said(rest)).toBe('And 2 more: #21 #22');
  });

  it('is left out if it is a revert, which has a section of its own', () => {
    expect(sectionOf({ signals: [signal('reverted'), signal('wide')] })?.signals).toMatchObject([
      { name: signalName('wide') },
    ]);
  });

  it('of a later version keeps its id, and explains nothing', () => {
    const content = signalOf('unheard-of') as { name: never; explanation: { sentences: never } };
    expect(said(content.name)).toBe('unheard-of');
    expect(saidAll(content.explanation.sentences)).toEqual(['', '']);
  });
});
