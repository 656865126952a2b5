import { readCodeOwners } from '../../../src/analyze/paths/code-owners.js';
import { askedAbout } from '../../../src/analyze/second-look/ask.js';
import type { History } from '../../../src/domain/history.js';
import { type Author, authorKey } from '../../../src/domain/pull-request.js';
import { change, type GivenChange } from '../../support/change.js';
import { at, bot, file, person } from '../../support/pull-request.js';
import { looked } from './support.js';

const [A, B] = ['src/a.ts', 'src/b.ts'];
const files = [file(A, 40), file(B, 20)];

/** Earlier changes of these paths by these authors. */
function historyOf(...merges: (readonly [author: Author | null, ...paths: string[]])[]): History {
  return {
    days: 90,
    churn: new Map(),
    merged: merges.map(([author, ...paths], index) => ({
      number: 900 + index,
      title: 'Earlier',
      author: author === null ? null : authorKey(author),
      mergedAt: at('last Tue 10:00'),
      paths,
    })),
  };
}

function asked(
  { owners = null, history, week = [] }: { owners?: string | null; history?: History; week?: readonly Author[] },
  given: GivenChange = {},
) {
  const assessed = week.map((author, index) => looked({ number: 50 + index, author }));
  const ask = askedAbout(assessed, { ownersOf: owners === null ? null : readCodeOwners(owners), history });
  const { owners: found, people } = ask(change({ files, ...given }));
  return [...found, ...people.map(({ login, name }) => login ?? name)];
}

describe('the owners who are asked', () => {
  it('are those of most of the largest paths, then by name', () => {
    expect(asked({ owners: `${A} @zoe @ada\n${B} @zoe @bo` })).toEqual(['@zoe', '@ada']);
    expect(asked({ owners: '* @zoe @ada @bo' })).toEqual(['@ada', '@bo']);
  });

  it('count once for a path', () => {
    expect(asked({ owners: `${A} @zoe @zoe\n${B} @ada @bo` })).toEqual(['@ada', '@bo']);
  });

  it('are not the author, however the name is written', () => {
    expect(asked({ owners: '* @MONA @zoe' }, { author: person('Mona') })).toEqual(['@zoe']);
    expect(asked({ owners: '* @mona' }, { author: { name: 'mona', bot: false } })).toEqual(['@mona']);
    expect(asked({ owners: '* @mona' }, { author: null })).toEqual(['@mona']);
  });
});

describe('the people who are asked', () => {
  const [ada, bo, cleo] = [person('ada'), person('bo'), person('cleo')];
  const often = (author: Author | null, count: number, ...paths: string[]) =>
    Array.from({ length: count }, () => [author, ...paths] as const);

  it('are who changed the paths most, then by key; one change is too little', () => {
    expect(asked({ history: historyOf(...often(bo, 2, A), ...often(ada, 3, A), ...often(cleo, 1, A)) })).toEqual([
      'ada',
      'bo',
    ]);
    expect(asked({ history: historyOf(...often(cleo, 2, A), ...often(bo, 2, A), ...often(ada, 2, A)) })).toEqual([
      'ada',
      'bo',
    ]);
  });

  it('count each path of a change', () => {
    expect(asked({ history: historyOf([ada, A, B], [bo, A, 'src/c.ts']) })).toEqual(['ada']);
  });

  it('are not the author, nor deleted accounts', () => {
    expect(asked({ history: historyOf(...often(ada, 3, A), ...often(null, 3, A)) }, { author: ada })).toEqual([]);
    expect(asked({ history: historyOf(...often(ada, 2, A)) }, { author: null })).toEqual(['ada']);
  });

  it('are not bots, by what the week knows or by their names', () => {
    const roller = bot('roller');
    const known: Author = { login: 'helper', name: 'Helper', bot: true };
    const history = historyOf(
      ...[roller, known, person('house-bot'), person('bot')].flatMap(one => often(one, 2, A)),
      ...often(person('abbot'), 2, A),
    );
    expect(asked({ history, week: [known] })).toEqual(['abbot']);
  });

  it('are written as in the week, and by name only where the week knows it', () => {
    const named: Author = { name: 'Cleo C.', bot: false };
    const history = historyOf(...often(person('Ada'), 2, A), ...often(named, 3, A));
    expect(asked({ history, week: [person('Ada'), named] })).toEqual(['Cleo C.', 'Ada']);
    expect(asked({ history })).toEqual(['ada']);
  });

  it('are nobody where an owner is asked', () => {
    expect(asked({ owners: `${B} @zoe`, history: historyOf(...often(ada, 3, A)) })).toEqual(['@zoe']);
  });
});
