import { footer } from '../../../src/compose/sections/footer.js';
import { name } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { contentOf } from '../support.js';

const IN_JSON = statement('in-json', {});
const REDIRECTED = statement('redirected', {});
const MADE_BY = statement('made-by', { version: name('1.0.0') });

describe('the footer', () => {
  it.each(['few', 'busy'] as const)(
    'of a volume %j says where the numbers are, where links lead, and what made the page',
    volume => {
      expect(contentOf(footer, { statistics: { volume } })).toEqual({
        note: { type: 'paragraph', sentences: [IN_JSON, MADE_BY] },
        noteOnRedirects: { type: 'paragraph', sentences: [IN_JSON, REDIRECTED, MADE_BY] },
      });
    },
  );

  it('names no numbers of an empty week', () => {
    expect(contentOf(footer, { statistics: { volume: 'none' } })).toEqual({
      note: { type: 'paragraph', sentences: [MADE_BY] },
      noteOnRedirects: { type: 'paragraph', sentences: [REDIRECTED, MADE_BY] },
    });
  });
});
