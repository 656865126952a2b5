import { upgradeNotice } from '../../../src/analyze/importance/upgrade-notice.js';
import { change } from '../../support/change.js';

const observe = (body: string) => upgradeNotice.observe(change({ body }));

describe('the upgrade-notice factor', () => {
  it('shows one word of each sort, and counts once', () => {
    expect(observe('Breaking change: hinges are deprecated. Deprecation of doors. Migrate by hand.')).toEqual({
      value: 1,
      evidence: { names: ['breaking change', 'migrate', 'deprecated'] },
    });
  });

  it.each([
    'This is breaking',
    '## Breaking changes',
    'A backwards incompatible door',
    'Backward-incompatible',
    'A backwards incompatibility',
    'Doors are incompatible',
    'How to migrate',
    'A migration of doors',
    'Deprecates doors',
    'A DeprecationWarning',
    'Doors no longer squeak',
    'A list:\n- [doors] no longer squeak',
    '<!-- Say why. --> Doors no longer squeak',
  ])('sees: %s', body => expect(observe(body)?.value).toBe(1));

  it.each([
    'Doors break',
    'Heartbreaking doors',
    'Compatible doors',
    'Migrating birds',
    'Depreciated doors',
    'A longer door',
    '<!-- Is it a breaking change? -->',
    '<!-- Is it a breaking change?\n\nSay so.',
    '- [ ] Breaking change',
    '- [x] Not a breaking change',
    '* [X] Nothing is deprecated',
    'Checks:\n\n  - [ ] Migration',
    'Checks:\r\n- [ ] Migration\r\n',
    '',
  ])('does not see: %j', body => expect(observe(body)).toBeNull());

  it('reads the beginning of a long description', () => {
    expect(observe(`${'x '.repeat(4_990)}deprecated`)?.value).toBe(1);
    expect(observe(`${'x '.repeat(5_000)}deprecated`)).toBeNull();
  });

  it('shows no more of a word than anybody reads', () => {
    const names = observe(`${'deprecat'.repeat(900)} backwards-incompatib${'x'.repeat(900)}`)?.evidence.names ?? [];
    expect(names).toHaveLength(2);
    expect(names.filter(name => name.length > 32)).toEqual([]);
  });
});
