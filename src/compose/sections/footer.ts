import { statement } from '../../domain/page.js';
import { isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { name, paragraph } from '../values.js';

export const footer: Section = {
  id: 'footer',
  compose: digest => {
    const inJson = isAtLeast(digest, 'few') ? statement('in-json', {}) : null;
    const madeBy = statement('made-by', { version: name(digest.generator.version) });
    return {
      note: paragraph([inJson, madeBy]),
      /** In place of `note` where links lead through a redirect. */
      noteOnRedirects: paragraph([inJson, statement('redirected', {}), madeBy]),
    };
  },
};
