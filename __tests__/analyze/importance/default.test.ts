import { defaultFactor } from '../../../src/analyze/importance/default.js';
import { change } from '../../support/change.js';

const observe = (title: string) => defaultFactor.observe(change({ title }));

describe('the default factor', () => {
  it('has no evidence but the title', () => expect(observe('Cache by default')).toEqual({ value: 1, evidence: {} }));

  it.each(['Cache by default', 'Open by default', 'The default door', 'Other defaults'])('sees: %s', title =>
    expect(observe(title)?.value).toBe(1),
  );

  it.each(['Cache by name', 'Defaulting doors', 'default(doors): open'])('does not see: %s', title =>
    expect(observe(title)).toBeNull(),
  );
});
