import { sectionsOf } from '../../../src/compose/sections/index.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';

describe('the sections', () => {
  it('have the ids of the settings, between header and footer', () => {
    expect(sectionsOf(SECTION_IDS).map(({ id }) => id)).toEqual(['header', ...SECTION_IDS, 'footer']);
  });

  it('have the order that is asked for', () => {
    expect(sectionsOf(['details', 'attention']).map(({ id }) => id)).toEqual([
      'header',
      'details',
      'attention',
      'footer',
    ]);
  });
});
