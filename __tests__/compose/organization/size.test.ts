import { composeOrganization } from '../../../src/compose/index.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import { renderMarkdown } from '../../../src/render/index.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { BODY_LIMIT, digestOf } from '../../support/digest.js';
import { LAYOUT, languageNamed } from '../../support/languages.js';
import { file, person, pullRequest } from '../../support/pull-request.js';

/** Longer than most: fifty pull requests with titles that fill a line, half of them breaking, and twelve authors. */
const BUSY = digestOf(
  Array.from({ length: 50 }, (_, index) =>
    pullRequest({
      number: 10_000 + index,
      title: `feat${index % 2 === 0 ? '!' : ''}: the window of room ${index} opens to both sides, and closes when it rains`,
      author: person(`an-author-with-a-name-${index % 12}`),
      files: [file(`src/rooms/of-the-house/room-${index % 9}/window.ts`, 40 + index, 9)],
    }),
  ),
);

describe('a page over sixty busy repositories', () => {
  it.each(['en', 'zh-CN'])('is posted in five parts at most, each within GitHub’s size: %s', language => {
    const names = Array.from({ length: 60 }, (_, index) => `octo-organization/a-service-of-the-house-${index}`);
    const digest = rolledUp(names.map(name => ofRepository(name, BUSY)));
    expect(digest.totals.pullRequests).toBe(3000);
    const page = composeOrganization(digest, { language, sections: SECTION_IDS, charts: true });
    const options = { links: 'quiet', mentions: false, title: null, language, limit: BODY_LIMIT } as const;
    const { parts, markdown } = renderMarkdown(page, languageNamed(language), LAYOUT, options);
    expect(parts.length).toBeLessThanOrEqual(5);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(BODY_LIMIT);
    for (const name of names) expect(markdown).toContain(name.split('/')[1]);
  });
});
