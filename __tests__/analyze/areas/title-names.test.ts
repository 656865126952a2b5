import { givenNames } from '../../../src/analyze/areas/title-names.js';
import { change } from '../../support/change.js';

const namesOf = (title: string, labels: string[] = []) =>
  givenNames(change({ title, labels })).map(({ name, by }) => `${name}:${by}`);

describe('the names that a pull request gives', () => {
  it.each([
    ['[AMD][Grid] Open', ['AMD:tag', 'Grid:tag']],
    ['[AMD, Grid and Roof] Open', ['AMD:tag', 'Grid:tag', 'Roof:tag']],
    ['[Triton/Gluon] Open', ['Triton/Gluon:tag', 'Triton:tag', 'Gluon:tag']],
    ['[P/D] Open', ['P/D:tag']],
    ['[FlashInfer v0.6.7] Open', ['FlashInfer:tag']],
    ['feat(router): open', ['router:scope']],
    ['crates/glass: open', ['glass:scope']],
    ['scheduler: open', ['scheduler:scope']],
    ['Speculative decoding: open', ['Speculative decoding:scope']],
    ['Revert "[AMD] Open (#12)"', ['AMD:tag']],
  ])('%s: %j', (title, names) => {
    expect(namesOf(title)).toEqual(names);
  });

  it.each([
    '[Bugfix] Open',
    '[2/4] Open',
    '[CI][Test] Open',
    'feat: open',
    'fix(deps): open',
    'Package by default: open',
  ])('%s: none', title => {
    expect(namesOf(title)).toEqual([]);
  });

  it('are those of labels about parts, and not of labels about kinds or the process', () => {
    const labels = ['area/search', 'A-Rendering', 'component: api', 'glass', 'C-Bug', 'kind/bug', 'priority: high'];
    expect(namesOf('Mend', labels)).toEqual(['Rendering:label', 'api:label', 'search:label', 'glass:label']);
    expect(namesOf('Mend', ['needs-review', 'size/XL', 'bug', 'S-Ready', 'good first issue'])).toEqual([]);
  });
});
