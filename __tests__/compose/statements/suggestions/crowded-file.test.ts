import { paths } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { type Given, OWNED, statementsOf, textOf, UNOWNED } from './support.js';

const CROWDED: Given = { paths: ['src/a.ts'], counts: { people: 6, met: 4 } };

describe('a crowded file', () => {
  it('is named with how many people changed it', () => {
    expect(statementsOf('crowded-file', CROWDED)).toEqual([
      statement('suggest-crowded-file', {
        path: paths(['src/a.ts']),
        n: 2,
        people: 6,
        isOwned: false,
      }),
    ]);
  });

  it('is to be split', () => {
    expect(textOf('crowded-file', { ...CROWDED, ...OWNED })).toBe(
      'Split src/a.ts: 2 pull requests by 6 people changed it this week. CODEOWNERS names @ada.',
    );
  });

  it.each([UNOWNED, {}])('is to have an owner if the owners are %j', owners => {
    expect(textOf('crowded-file', { ...CROWDED, ...owners })).toMatch(
      /^Split src\/a\.ts or agree on an owner for it: 2 pull requests/,
    );
  });
});
