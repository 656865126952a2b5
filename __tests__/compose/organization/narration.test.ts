import { composeOrganization } from '../../../src/compose/index.js';
import type { NarratedNote } from '../../../src/domain/narration.js';
import type { OrganizationDigest, OrganizationNarration } from '../../../src/domain/organization.js';
import type { Content, SectionContent } from '../../../src/domain/page.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf } from '../../support/digest.js';
import { file, type Given, pullRequest } from '../../support/pull-request.js';
import { note, sentence } from '../narration/support.js';
import { said } from '../said.js';
import { sectionOf } from '../shown.js';

const NAMES = ['octo/web', 'octo/api'] as const;

/** Both have pull requests 1 to 4, of which 4 reverts 3. */
const PULL_REQUESTS: readonly Given[] = [
  { number: 1, title: 'feat: sort the list' },
  { number: 2, title: 'feat: keep the order' },
  { number: 3, title: 'feat: fold the page' },
  { number: 4, title: 'Revert "feat: fold the page"', body: 'Reverts #3' },
];
const digests = NAMES.map(name =>
  ofRepository(
    name,
    digestOf(
      PULL_REQUESTS.map(one => pullRequest({ files: [file(`src/${Math.min(one.number, 3)}.ts`, 40, 40)], ...one })),
    ),
  ),
);
type Quoted = readonly [repository: string, number: number];

const overAll = (text: string, quoted: readonly Quoted[]) => ({
  text,
  hedges: [],
  quotes: quoted.map(([repository, number]) => ({
    repository,
    pullRequest: number,
    source: 'description' as const,
    text: `Words of ${repository} ${number}`,
  })),
});

const narration = (more: Partial<OrganizationNarration>): OrganizationNarration => ({
  model: 'a-model',
  language: 'en',
  week: [],
  repositories: [],
  setAside: [],
  ...more,
});

const textOf = (content: Content | undefined) => (content === undefined ? '' : (said(content) ?? ''));

function withNotes(digest: OrganizationDigest, name: string, notes: NarratedNote[], model = 'a-model') {
  const repositories = digest.repositories.map(part =>
    part.repository.nameWithOwner === name ? { ...part, narration: { model, language: 'en', notes } } : part,
  );
  return { ...digest, repositories };
}

const sections = (digest: OrganizationDigest, language = 'en') =>
  composeOrganization(digest, { language, sections: SECTION_IDS, charts: true }).sections;

function thisWeek(digest: OrganizationDigest, language = 'en') {
  const { narrated = [], news = [] } = (sectionOf(sections(digest, language), 'this-week') ?? {}) as {
    narrated?: Content[];
    news?: SectionContent[];
  };
  return { narrated: narrated.map(textOf), news: news.map(({ text }) => textOf(text)) };
}

const opened = (...week: OrganizationNarration['week']) => ({ ...rolledUp(digests), narration: narration({ week }) });
const evidenceOf = (digest: OrganizationDigest) => {
  const { narration: content } = (sectionOf(sections(digest), 'footer') ?? {}) as { narration?: SectionContent };
  const folds = (content?.folds ?? []) as { sentences: { quotes: Content }[] }[];
  return {
    by: content === undefined ? null : said(content.by),
    quotes: folds.flatMap(fold => fold.sentences.map(({ quotes }) => said(quotes))),
  };
};

describe('a sentence over several repositories', () => {
  const both = overAll('Lists keep their order ({{octo/web#1}}), and so do pages ({{octo/api#1}})', [
    ['octo/web', 1],
    ['octo/api', 1],
  ]);

  it('opens the page, with each pull request under its repository', () => {
    expect(thisWeek(opened(both)).narrated).toEqual(['Lists keep their order (web#1), and so do pages (api#1).']);
  });

  it('has the words of each pull request in the footer, under its repository', () => {
    const { by, quotes } = evidenceOf(opened(both));
    expect(quotes).toEqual(['web#1: “Words of octo/web 1” · api#1: “Words of octo/api 1”']);
    expect(by).toMatch(/^The numbered sentences are by a-model: 1 passed the checks\. /);
  });

  it('takes the place of what a line would say again', () => {
    const plain = thisWeek(rolledUp(digests)).news.join(' ');
    expect(plain).toContain('web#1');
    const { news } = thisWeek(opened(both));
    expect(news.join(' ')).not.toMatch(/web#1|api#1/);
  });

  it('is left out where one of its pull requests was reverted, or is of no repository here', () => {
    expect(thisWeek(opened(overAll('Pages fold', [['octo/web', 3]]))).narrated).toEqual([]);
    expect(thisWeek(opened(overAll('Pages fold', [['octo/none', 1]]))).narrated).toEqual([]);
  });

  it.each([
    ['a number alone', 'Lists sort {{1}}'],
    ['a pull request that it does not quote', 'Lists sort {{octo/api#2}}'],
    ['another repository', 'Lists sort {{octo/none#1}}'],
    ['what is no repository', 'Lists sort {{a b#1}} '],
  ])('refers to nothing by %s', (_, text) => {
    const [narrated = ''] = thisWeek(opened(overAll(text, [['octo/web', 1]]))).narrated;
    expect(narrated.replace(/\{\{a b#1\}\} ?/, '')).toBe('Lists sort (web#1).');
  });

  it('is not on a page in another language', () => {
    expect(thisWeek(opened(both), 'zh-CN').narrated).toEqual([]);
    expect(sectionOf(sections(opened(both), 'zh-CN'), 'footer')).not.toHaveProperty('narration');
  });
});

describe('the notes of a repository', () => {
  const noted = withNotes(rolledUp(digests), 'octo/web', [note(1), note(2)]);

  it('stand in the place of its effects, under its name', () => {
    const { news } = thisWeek(noted);
    const line = news.find(text => text.startsWith('web'));
    expect(line).toMatch(/What of \d \(web#\d\)/);
    expect(news.find(text => text.startsWith('api'))).not.toContain('What of');
  });

  it('are listed once, whoever wrote them, with all models by name', () => {
    const two = withNotes(noted, 'octo/api', [note(1)], 'b-model');
    const { by, quotes } = evidenceOf(two);
    expect(new Set(quotes)).toEqual(new Set(['web#1: “Words of 1”', 'web#2: “Words of 2”', 'api#1: “Words of 1”']));
    expect(quotes).toHaveLength(3);
    expect(by).toContain('are by b-model, a-model: 3 passed the checks');
  });
});

describe('what pull requests of one repository have in common', () => {
  it('opens its group, and what it tells has no line below it', () => {
    const common = [{ repository: 'octo/web', sentences: [sentence('Lists and pages keep their order', [1, 2])] }];
    const digest = { ...rolledUp(digests), narration: narration({ repositories: common }) };
    const content = composeOrganization(digest, { language: 'en', sections: ['changes'], charts: true }).sections;
    const { groups = [] } = (sectionOf(content, 'changes') ?? {}) as { groups?: SectionContent[] };
    const web = groups.find(({ lead }) => textOf(lead).startsWith('web'));
    expect(textOf(web?.narrated)).toBe('Lists and pages keep their order (web#1 and web#2).');
    const lines = ((web?.lines ?? []) as Content[]).map(textOf);
    expect(lines.filter(line => /sort the list|keep the order/i.test(line))).toEqual([]);
  });
});
