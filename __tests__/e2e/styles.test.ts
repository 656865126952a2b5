import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietWeek } from '../../tools/example-week/quiet.js';
import type { LocalGitHub } from '../../tools/local-github/index.js';
import { linksIn, shown, textOf, withClass } from './page.js';
import { ROOT, report, run, start, succeed, temporaryFolder } from './support.js';

const links = (github: LocalGitHub) => linksIn(shown(github, report(github).body));
const numbered = (github: LocalGitHub) => links(github).filter(({ text }) => /^#\d+$/.test(text));
const HOME = 'https://github.com/lanternworks/lantern';

describe('links', () => {
  const onGitHub = () => start(undefined, { publicUrl: 'https://github.com' });

  it('are quiet unless asked otherwise: they lead through redirect.github.com', async () => {
    const github = await onGitHub();
    const ran = await succeed(github);
    const found = numbered(github);
    const linked = new Set(found.map(({ text }) => Number(text.slice(1))));
    expect(ran.digest().pullRequests.filter(({ number }) => !linked.has(number))).toEqual([]);
    for (const { href, text } of found)
      expect(href).toBe(`https://redirect.github.com/lanternworks/lantern/pull/${text.slice(1)}`);
    expect(withClass(links(github), 'issue-link')).toEqual([]);
    expect(textOf(shown(github, report(github).body))).not.toMatch(/\[#\d+\]/);
    expect(ran.outputs.url).toBe(`${HOME}/issues/${ran.outputs.number}`);
  });

  it('lead straight there with links: direct, and only to what the report means', async () => {
    const github = await onGitHub();
    const ran = await succeed(github, { links: 'direct' });
    const known = new Set([...ran.digest().pullRequests.map(({ number }) => number), 2838]);
    const backlinks = withClass(links(github), 'issue-link');
    expect(backlinks.length).toBeGreaterThanOrEqual(72);
    for (const { href } of backlinks) {
      const number = Number(href.replace(`${HOME}/pull/`, ''));
      expect([href, known.has(number)]).toEqual([href, true]);
    }
    expect(withClass(links(github), 'user-mention')).toEqual([]);
  });

  it('are bare numbers with links: none', async () => {
    const github = await onGitHub();
    await succeed(github, { links: 'none' });
    expect(numbered(github)).toEqual([]);
    expect(withClass(links(github), 'issue-link')).toEqual([]);
    expect(textOf(shown(github, report(github).body))).toContain('#2884');
  });
});

describe('mentions: true', () => {
  it('mentions the authors of the week, and neither bots nor anyone named in a title', async () => {
    const github = await start();
    const ran = await succeed(github, { mentions: 'true' });
    const people = ran.digest().statistics.authors.map(({ author }) => `@${author.login}`);
    const mentioned = new Set(withClass(links(github), 'user-mention').map(({ text }) => text));
    expect([...mentioned].filter(login => !people.includes(login))).toEqual([]);
    expect(people.filter(login => !mentioned.has(login))).toEqual([]);
    expect(people).toHaveLength(23);
  });
});

describe('labels', () => {
  it('are given to the report, and created where the repository has none of that name', async () => {
    const github = await start();
    await succeed(github, { labels: 'merge digest, Release' });
    // Those that are there come with the creation, and GitHub keeps no order.
    expect(
      report(github)
        .labels.map(label => label.toLowerCase())
        .sort(),
    ).toEqual(['merge digest', 'release']);
    expect(github.state.labels.map(({ name }) => name)).toContain('merge digest');
    expect(github.state.labels.map(({ name }) => name)).not.toContain('Release');
  });
});

describe('title', () => {
  it('is the one that was asked for, with its placeholders filled', async () => {
    const github = await start();
    await succeed(github, { title: '{{repository}} from {{first-day}} to {{last-day}} ({{week}})' });
    expect(report(github).title).toBe('lanternworks/lantern from 2026-03-30 to 2026-04-05 (2026-W14)');
  });
});

describe('templates', () => {
  function workspace(files: Record<string, string>): string {
    const folder = temporaryFolder();
    for (const layout of ['markdown', 'html']) mkdirSync(join(folder, 'digest-templates', layout), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'digest-templates', name), text);
    return folder;
  }

  it('of the user replace those of the same name, file by file', async () => {
    const github = await start();
    const folder = workspace({ 'markdown/header.mustache': 'Good morning!\n\n{{period}}\n' });
    await succeed(github, { templates: 'digest-templates' }, { folder });
    const text = textOf(shown(github, report(github).body));
    expect(text).toMatch(/^Good morning! lanternworks\/lantern · week 2026-W14/);
    expect(text).not.toContain('reverted within the week');
    expect(text).toContain('From an earlier week: #2838');
  });

  it('of the page in HTML that cannot be used keep the report from no other place', async () => {
    const github = await start();
    const folder = workspace({ 'html/people.mustache': '{{#text}}' });
    const { exitCode, errors, outputs } = await run(github, { templates: 'digest-templates' }, { folder });
    expect([exitCode, outputs['html-path']]).toEqual([1, '']);
    expect(errors).toEqual([
      expect.stringMatching(/^The template html\/people\.mustache cannot be used: Unclosed section/),
    ]);
    expect(report(github).title).toContain('2026-W14');
    expect(outputs.url).not.toBe('');
  });

  it('say the same in other words, where the strings are changed', async () => {
    const github = await start();
    const strings = readFileSync(join(ROOT, 'templates', 'en', 'strings.yml'), 'utf8');
    const folder = workspace({ 'strings.yml': strings.replaceAll('a deleted account', 'someone who left') });
    await succeed(github, { templates: 'digest-templates' }, { folder });
    expect(report(github).body).toContain('typo in the error for a missing index — someone who left');
  });

  it('that are not there are named, with what to do', async () => {
    const github = await start();
    const { exitCode, errors } = await run(github, { templates: 'nowhere' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^templates: got ".*nowhere", .*actions\/checkout/)]);
  });

  it('with a name that no section has are named, with the names that exist', async () => {
    const github = await start();
    const folder = workspace({ 'markdown/heder.mustache': 'x' });
    const { exitCode, errors } = await run(github, { templates: 'digest-templates' }, { folder });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^templates: got heder\.mustache in digest-templates\/markdown; .*header\.mustache/),
    ]);
  });
});

describe('a quiet week', () => {
  it('reads well with its one pull request', async () => {
    const github = await start(quietWeek());
    const { outputs } = await succeed(github);
    expect(outputs).toMatchObject({ 'pull-requests': '1', reverted: '[]' });
    expect(report(github).title).toBe('Merge digest 2026-W14: 1 pull request in lanternworks/lantern');
    const text = textOf(shown(github, report(github).body));
    expect(text).toContain('1 pull request (10 fewer than the week before) by 1 person');
    expect(text).toContain(
      'What changed Count each document once when a facet has several values (#2877, ingridsolheim)',
    );
    expect(text).not.toMatch(/\b(?:0|undefined|null|NaN) pull requests|Not complete|This week|Reverted/);
  });
});
