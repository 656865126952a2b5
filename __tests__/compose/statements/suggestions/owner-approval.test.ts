import { list, owner, paths, references } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { type Given, OWNED, statementsOf, textOf, UNOWNED } from './support.js';

const WORKFLOWS: Given = { paths: ['ci.yml'], parts: { security: 'none', rights: 'all' } };

describe('approval after the fact', () => {
  it('is asked of an owner, who is named', () => {
    expect(statementsOf('owner-approval', { ...WORKFLOWS, ...OWNED })).toEqual([
      statement('suggest-owner-approval', {
        n: 2,
        references: references([1, 2]),
        paths: paths(['ci.yml']),
        what: 'rights',
        isOwned: true,
      }),
      statement('suggest-owners', { owners: list([owner('@ada')]) }),
    ]);
    expect(textOf('owner-approval', { ...WORKFLOWS, ...OWNED })).toBe(
      'Ask an owner to approve #1 and #2 after the fact: they change what workflows may do in ci.yml, and no owner of that code approved them. CODEOWNERS names @ada.',
    );
  });

  it.each([UNOWNED, {}])('is asked of somebody if the owners are %j', owners => {
    expect(textOf('owner-approval', { ...WORKFLOWS, ...owners })).toBe(
      'Ask somebody to approve #1 and #2 after the fact: they change what workflows may do in ci.yml, and nobody approved them.',
    );
  });

  it.each([
    ['one', 'none', 'security', 'it changes security-sensitive code in'],
    ['none', 'one', 'rights', 'it changes what workflows may do in'],
    ['one', 'one', 'both', 'it changes security-sensitive code or what workflows may do in'],
  ] as const)('says what changed: security %j, rights %j: %s', (security, rights, what, text) => {
    const given: Given = { pullRequests: [1], paths: ['ci.yml'], parts: { security, rights }, ...OWNED };
    expect(statementsOf('owner-approval', given)[0]?.values.what).toBe(what);
    expect(textOf('owner-approval', given)).toContain(text);
  });
});
