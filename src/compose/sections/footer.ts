import { statement } from '../../domain/page.js';
import type { Section } from '../section.js';
import { name, paragraph } from '../values.js';

export const footer: Section = {
  id: 'footer',
  compose: ({ generator, statistics }) => {
    const inJson = statistics.volume === 'none' ? null : statement('in-json', {});
    const madeBy = statement('made-by', { version: name(generator.version) });
    return {
      note: paragraph([inJson, madeBy]),
      // For a place whose links lead through a redirect.
      noteOnRedirects: paragraph([inJson, statement('redirected', {}), madeBy]),
    };
  },
};
