import { composeOrganization, composeOrganizationNotification, composeSiteEntry } from '../../../src/compose/index.js';
import type { Digest } from '../../../src/domain/digest.js';
import type { Content, SectionContent, Value } from '../../../src/domain/page.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { said, saidAll, saidInChinese } from '../said.js';
import { sectionOf, statementsIn } from '../shown.js';
import { notice } from '../support.js';

/** A repository with these titles, the first of pull request 11. */
const repository = (name: string, ...titles: readonly string[]) =>
  ofRepository(
    `octo/${name}`,
    digestOf(
      titles.map((title, index) =>
        pullRequest({ number: index + 11, title, files: [file(`src/${index}.ts`, 90 - index, 40)] }),
      ),
    ),
  );

const NAMES = ['api', 'cli', 'docs', 'jobs', 'mail', 'web'] as const;
const WINDOW = 'feat: open windows by voice';

const over = (digests: readonly Digest[], language = 'en') =>
  composeOrganization(rolledUp(digests), { language, sections: SECTION_IDS, charts: false });

function newsOf(digests: readonly Digest[]) {
  const { news = [] } = (sectionOf(over(digests).sections, 'this-week') ?? {}) as { news?: SectionContent[] };
  return news.map(({ text }) => said(text));
}

/** What stands under a repository, its name included. */
const groupOf = (digests: readonly Digest[], name: string) => {
  const { groups } = sectionOf(over(digests).sections, 'changes') as { groups: SectionContent[] };
  const group = groups.find(({ lead }) => said(lead)?.startsWith(name));
  return [said(group?.lead), ...saidAll(group?.lines)];
};

describe('the same change in several repositories', () => {
  const everywhere = NAMES.map(name => repository(name, WINDOW, `feat: paint the ${name}`));

  it('is one line that names the first of them and counts the others', () => {
    expect(newsOf(everywhere)[0]).toBe(
      '6 repositories: Open windows by voice (api#11, cli#11, docs#11, jobs#11, and 2 more)',
    );
    expect(newsOf(everywhere.slice(0, 2))).toEqual([
      '2 repositories: Open windows by voice (api#11 and cli#11)',
      'api: Paint the api (api#12)',
      'cli: Paint the cli (cli#12)',
    ]);
  });

  it('is so in Chinese too', () => {
    const { news } = sectionOf(over(everywhere, 'zh-CN').sections, 'this-week') as { news: { text: Value }[] };
    expect(news.slice(0, 1).map(({ text }) => saidInChinese(text))).toEqual([
      expect.stringMatching(/^6 个仓库：.*api#11、cli#11、docs#11、jobs#11/),
    ]);
  });

  it('is not compared by case and space', () => {
    const [line] = newsOf([repository('api', WINDOW), repository('web', 'feat: open  Windows by voice')]);
    expect(line).toBe('2 repositories: Open windows by voice (api#11 and web#11)');
  });

  it('is no longer one where a word differs', () => {
    const news = newsOf([repository('api', WINDOW), repository('web', 'feat: open windows by hand')]);
    expect(news).toEqual(['api: Open windows by voice (api#11)', 'web: Open windows by hand (web#11)']);
  });

  it('stays two lines where both are of one repository', () => {
    const [line] = newsOf([repository('api', WINDOW, 'feat: close doors', WINDOW)]);
    expect(line).toBe('api: Open windows by voice (api#11); Close doors (api#12)');
  });

  it('takes the room of one, so that each repository has as many lines of its own as before', () => {
    const more = (name: string) => repository(name, WINDOW, `feat: paint the ${name}`, `feat: clean the ${name}`);
    expect(newsOf([more('api'), more('web')])).toEqual([
      '2 repositories: Open windows by voice (api#11 and web#11)',
      'api: Paint the api (api#12); Clean the api (api#13)',
      'web: Paint the web (web#12); Clean the web (web#13)',
    ]);
  });

  it('has its own line in a repository whose number it does not name', () => {
    expect(groupOf(everywhere, 'api')).toEqual(['api · 2 pull requests by 1 person · Listed above: api#11 api#12']);
    expect(groupOf(everywhere, 'web')).toContain('Open windows by voice (web#11, mona)');
  });

  it('is one line of a notification and of a feed', () => {
    const digest = rolledUp(everywhere);
    const [line] = composeOrganizationNotification(digest).flat();
    expect(said(line)).toMatch(/^New: Open windows by voice \(api#11, cli#11, docs#11, jobs#11, and 2 more\); Paint/);
    expect(saidAll(composeSiteEntry(digest).highlights as Content)).toEqual([
      'Open windows by voice (api#11, cli#11, docs#11, jobs#11, and 2 more)',
      expect.stringMatching(/^Paint the /),
      expect.stringMatching(/^Paint the /),
    ]);
  });
});

describe('what users of several repositories have to know', () => {
  const requiring = (name: string, version = '3.9') => ({
    ...repository(name, `feat: paint the ${name}`, `Drop Python ${version} of ${name}`),
    highlights: [],
    attention: [notice(12, { kind: 'requirement', by: 'manifest', subject: 'python', from: version })],
  });
  /** Where "This week" lists all of them. */
  const inNews = (digest: Digest): Digest => ({ ...digest, highlights: [12] });

  const attentionOf = (digests: readonly Digest[]) => {
    const { lines, more } = sectionOf(over(digests).sections, 'attention') as { lines: Content; more: SectionContent };
    return {
      lines: saidAll(lines),
      more: more === null ? null : said(more.count),
      folded: more === null ? [] : saidAll(more.lines),
    };
  };

  it('is one line where it is the same', () => {
    const digests = NAMES.map(name => inNews(requiring(name)));
    expect(attentionOf(digests)).toEqual({
      lines: ['Requirement · Python 3.9 is no longer supported (api#12, cli#12, docs#12, jobs#12, and 2 more)'],
      more: null,
      folded: [],
    });
  });

  it('is one line where it tells what the change does, which the groups of those it names do not tell again', () => {
    const digests = NAMES.map(name => ({
      ...repository(name, 'feat: use a new door'),
      highlights: [],
      attention: [notice(11, { kind: 'breaking', by: 'title' })],
    }));
    expect(attentionOf(digests).lines).toEqual([
      'Breaking · Use a new door (api#11, cli#11, docs#11, jobs#11, and 2 more)',
    ]);
    expect(groupOf(digests, 'jobs')).toEqual(['jobs · 1 pull request by 1 person · Listed above: jobs#11']);
    expect(groupOf(digests, 'mail')).toEqual(['mail · 1 pull request by 1 person', 'Use a new door (mail#11, mona)']);
  });

  it('is one line where titles have other words for the same requirement', () => {
    const telling = (name: string, version?: string) => {
      const digest = requiring(name, version);
      return { ...digest, attention: digest.attention.map(one => ({ ...one, subject: 'Python' })) };
    };
    const digests = ['api', 'web'].map(name => telling(name));
    expect(attentionOf(digests).lines).toEqual(['Requirement · Python 3.9 is no longer supported (api#12 and web#12)']);
    expect(groupOf(digests, 'web')).toContain('Drop Python 3.9 of web (web#12, mona)');
    expect(attentionOf([telling('api', '3.8'), telling('web')]).lines).toEqual([
      'Requirement · Drop Python 3.8 of api (api#12)',
      'Requirement · Drop Python 3.9 of web (web#12)',
    ]);
  });

  it('is a line each where the versions differ', () => {
    expect(attentionOf([inNews(requiring('api', '3.8')), inNews(requiring('web'))]).lines).toEqual([
      'Requirement · Python 3.8 is no longer supported (api#12)',
      'Requirement · Python 3.9 is no longer supported (web#12)',
    ]);
  });

  it('counts what is folded by its lines', () => {
    const removed = (name: string) =>
      Array.from({ length: 5 }, (_, index) =>
        notice(11, { kind: 'removed', by: 'description', subject: `--${name}-${index}` }),
      );
    const digests = ['api', 'web'].map(name => {
      const digest = inNews(requiring(name));
      return { ...digest, attention: [...digest.attention, ...removed(name)] };
    });
    const { lines, more, folded } = attentionOf(digests);
    expect([lines.length, more, folded.length]).toEqual([8, '3 more', 3]);
    expect([...lines, ...folded].filter(line => line?.includes('#12'))).toEqual([
      'Requirement · Python 3.9 is no longer supported (api#12 and web#12)',
    ]);
  });

  it('is listed by the same words in a notification', () => {
    const lines = composeOrganizationNotification(rolledUp(NAMES.map(name => inNews(requiring(name))))).flat();
    expect(statementsIn(lines as Content, 'notify-attention').map(said)).toEqual([
      'Before you upgrade: Requirement · Python 3.9 is no longer supported (api#12, cli#12, docs#12, jobs#12, and 2 more).',
    ]);
  });
});
