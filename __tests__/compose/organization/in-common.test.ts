import { composeOrganization } from '../../../src/compose/index.js';
import type { Digest } from '../../../src/domain/digest.js';
import type { SectionContent, Value } from '../../../src/domain/page.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { said, saidAll, saidInChinese } from '../said.js';
import { sectionOf, statementsIn } from '../shown.js';

const SAME = 'Write the house rules anew';

/** A repository with these titles, the first of pull request 11, none of which is a highlight. */
function repository(name: string, ...titles: readonly string[]): Digest {
  const pullRequests = titles.map((title, index) =>
    pullRequest({ number: index + 11, title, files: [file(`src/${index}.ts`, 90 - index, 40)] }),
  );
  return { ...ofRepository(`octo/${name}`, digestOf(pullRequests)), highlights: [] };
}

function groupsOf(digests: readonly Digest[], language = 'en') {
  const { sections } = composeOrganization(rolledUp(digests), { language, sections: SECTION_IDS, charts: false });
  return (sectionOf(sections, 'changes') as { groups: SectionContent[] }).groups;
}

const saidOf = (digests: readonly Digest[]) =>
  groupsOf(digests).map(({ lead, lines }) => [said(lead), ...saidAll(lines)]);

describe('what three or more repositories did in the same words', () => {
  const three = ['api', 'cli', 'web'].map(name => repository(name, SAME, `Paint the ${name}`));

  it('is listed once, before the repositories, which list the rest', () => {
    expect(saidOf(three)).toEqual([
      ['Several repositories', `${SAME} (api#11, cli#11, and web#11)`],
      ['api · 2 pull requests by 1 person', 'Paint the api (api#12, mona)', 'Listed above: api#11'],
      ['cli · 2 pull requests by 1 person', 'Paint the cli (cli#12, mona)', 'Listed above: cli#11'],
      ['web · 2 pull requests by 1 person', 'Paint the web (web#12, mona)', 'Listed above: web#11'],
    ]);
  });

  it('has its own words in Chinese', () => {
    const [first] = groupsOf(three, 'zh-CN');
    expect(saidInChinese(first?.lead as Value)).toBe('多个仓库');
    expect(statementsIn(groupsOf(three), 'in-common')).toHaveLength(1);
  });

  it('stays in each where only two have it', () => {
    expect(saidOf(three.slice(0, 2)).map(([lead]) => lead)).toEqual([
      'api · 2 pull requests by 1 person',
      'cli · 2 pull requests by 1 person',
    ]);
  });

  it('is not listed there where a section above describes it', () => {
    const highlighted = three.map(digest => ({ ...digest, highlights: [11] }));
    expect(saidOf(highlighted)[0]).toEqual([
      'api · 2 pull requests by 1 person',
      'Paint the api (api#12, mona)',
      'Listed above: api#11',
    ]);
  });

  it('names twenty of them, and a repository without its number there has a line of its own', () => {
    const many = Array.from({ length: 25 }, (_, index) => repository(`part-${String(index).padStart(2, '0')}`, SAME));
    const [common, ...groups] = saidOf(many);
    expect(common).toEqual(['Several repositories', expect.stringMatching(/part-19#11, and 5 more\)$/)]);
    expect(groups[19]).toEqual(['part-19 · 1 pull request by 1 person · Listed above: part-19#11']);
    expect(groups[20]).toEqual(['part-20 · 1 pull request by 1 person', `${SAME} (part-20#11, mona)`]);
  });

  it('is at most five changes, those of the most repositories first', () => {
    const titles = [
      'Paint garden doors',
      'Move lamps upstairs',
      'Count every window',
      'Polish brass handles',
      'Label the keys',
      SAME,
    ];
    const all = ['api', 'cli', 'web'].map(name => repository(name, ...titles));
    const [common] = saidOf([...all, repository('zoo', SAME)]);
    expect(common?.slice(0, 2)).toEqual(['Several repositories', `${SAME} (api#16, cli#16, web#16, and zoo#11)`]);
    expect(common).toHaveLength(6);
  });
});
