import { statement } from '../../domain/page.js';
import { name, paragraph } from '../values.js';
import type { OrganizationSection } from './section.js';

export const footer: OrganizationSection = {
  id: 'footer',
  compose: ({ digest }) => {
    const inJson = statement('in-json-each', {});
    const madeBy = statement('made-by', { version: name(digest.generator.version) });
    return {
      note: paragraph([inJson, madeBy]),
      noteOnRedirects: paragraph([inJson, statement('redirected', {}), madeBy]),
    };
  },
};
