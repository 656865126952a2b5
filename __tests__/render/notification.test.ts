import fc from 'fast-check';
import { renderNotification } from '../../src/render/index.js';
import { plain } from '../../src/render/markdown.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import { hostileText } from '../support/arbitraries.js';
import { digestOf, english } from '../support/digest.js';
import { disturbing, elements, hrefs, onGitHub, visible } from '../support/github.js';
import { KNOWN_BAD } from '../support/hostile.js';
import { runs } from '../support/property-runs.js';
import { file, pullRequest } from '../support/pull-request.js';
import { digestOfWorld } from '../support/world.js';

const REPORT = 'https://github.com/octo/house/issues/7';
const OPTIONS = { links: 'quiet', mentions: false, title: null } as const;
type Digest = Parameters<typeof renderNotification>[0];
const notify = (digest: Digest, url: string | null = REPORT) => renderNotification(digest, english(), OPTIONS, url);

describe('a notification', () => {
  it('tells a week in three lines: what it is about, what did not stand, what to read first', () => {
    const { text } = notify(digestOfWorld(exampleWeek()));
    expect(text.split('\n')).toEqual([
      'Merge digest 2026-W14: 72 pull requests in lanternworks/lantern',
      expect.stringMatching(
        /^Reverted: #2884 perf\(query\): .*; #2871 .*; #2888 .*; and 1 more\. .*high severity: #2604/,
      ),
      expect.stringMatching(/^Read first: #2604 .*; #2779 .*; #2846 .*\.$/),
    ]);
  });

  it('links to the report, and to each pull request without a trace in its timeline', () => {
    const { tree } = onGitHub(notify(digestOfWorld(exampleWeek())).markdown);
    const [report, ...others] = hrefs(tree);
    expect(report).toBe(REPORT);
    expect(others.length).toBeGreaterThan(5);
    for (const href of others)
      expect(href).toMatch(/^https:\/\/redirect\.github\.com\/lanternworks\/lantern\/pull\/\d+$/);
    expect(disturbing(tree).filter(text => text.startsWith('#'))).toEqual([]);
    expect(elements(tree, 'li')).toHaveLength(2);
  });

  it('has no links where there is no report, or none are wanted', () => {
    const { markdown } = renderNotification(
      digestOfWorld(exampleWeek()),
      english(),
      { ...OPTIONS, links: 'none' },
      null,
    );
    expect(hrefs(onGitHub(markdown).tree)).toEqual([]);
    expect(disturbing(onGitHub(markdown).tree)).toEqual([]);
  });

  it('of a quiet week names what there is, and of an empty one says only that', () => {
    expect(notify(digestOfWorld(quietWeek())).text).toMatch(/\nNothing .* reverted\.\nRead first: #2877 fix\(query\)/);
    expect(notify(digestOfWorld(emptyWeek())).text).toBe(
      'Merge digest 2026-W14: nothing merged in lanternworks/lantern',
    );
  });

  it('says when the week could not be read in full, and only then', () => {
    const told = (files: number, expected: number) =>
      notify(digestOf([pullRequest({ number: 1, files: [file('a.ts')], filesTotal: files })], { expected })).text;
    expect(told(1, 4)).toContain('Not complete: 1 of 4');
    expect(told(3000, 1)).toContain('Not complete: 1 of 1');
    expect(told(1, 1)).not.toContain('Not complete');
  });

  it('names three of what was reverted, and counts what is more', () => {
    const reverted = (count: number) => {
      const titles = Array.from({ length: count }, (_, index) => `Paint door ${index + 1} of the house`);
      const week = titles.flatMap((title, index) => [
        pullRequest({ number: index + 1, title, merged: 'Mon 10:00', files: [file(`${index}.ts`)] }),
        pullRequest({
          number: index + 101,
          title: `Revert "${title}"`,
          files: [file(`${index}.ts`)],
          merged: 'Tue 10:00',
        }),
      ]);
      return notify(digestOf(week)).text.split('\n')[1];
    };
    const three = 'Reverted: #1 Paint door 1 of the house; #2 Paint door 2 of the house; #3 Paint door 3 of the house';
    expect(reverted(3)).toBe(`${three}.`);
    expect(reverted(5)).toBe(`${three}; and 2 more.`);
  });

  it('names ten findings of high severity at most', () => {
    const digest = digestOf(Array.from({ length: 12 }, (_, index) => pullRequest({ number: index + 1 })));
    for (const entry of digest.pullRequests) entry.findings = [{ signal: 'core-path', severity: 'high', evidence: {} }];
    expect(notify(digest).text).toContain('Findings of high severity: #1, #2, #3, #4, #5, #6, #7, #8, #9, #10.\n');
  });

  it('has no space at the ends of its lines, and no list where there is one line', () => {
    const { text } = renderNotification(
      digestOf([]),
      english({ 'notification.mustache': ' {{title}} \n  \n x ' }),
      OPTIONS,
      null,
    );
    expect(text).toBe('Merge digest 2026-W14: nothing merged in octo/house\nx');
    expect(notify(digestOf([])).markdown).toBe(`**[Merge digest 2026-W14: nothing merged in octo/house](${REPORT})**`);
  });
});

describe('a title that a stranger chose', () => {
  const told = (title: string) =>
    renderNotification(digestOf([pullRequest({ number: 1, title })]), english(), { ...OPTIONS, links: 'none' }, null);

  it.each(KNOWN_BAD)('shows in a chat as it is, and pings nobody there: %j', title => {
    const { text, markdown } = told(title);
    expect(text.split('\n')).toHaveLength(3);
    for (const form of [text, markdown]) {
      expect(form).not.toMatch(/@[\w-]|<[!#@\w/]|:\/\/|&#?\w+;/);
    }
    const { tree } = onGitHub(markdown);
    expect(elements(tree, 'strong')).toHaveLength(1);
    expect(elements(tree, 'li')).toHaveLength(2);
    expect(elements(tree, 'a', 'img', 'em', 'del', 'code', 'table', 'input', 'details')).toEqual([]);
  });

  it.each([
    'Paint *the* _door_ | `red` ~now~ \\\\o/',
    'Thank @mona & <!channel> for &amp; and #1',
    'Paint [the](http://x.example) ![door][1]',
  ])('shows every sign of it: %j', title => {
    const { text, markdown } = told(title);
    expect(plain(text.split('\n')[2] ?? '')).toBe(`Read first: #1 ${title}.`);
    expect(elements(onGitHub(markdown).tree, 'li').map(visible)[1]).toBe(`Read first: #1 ${title}.`);
  });

  it('keeps to its line', () => {
    fc.assert(
      fc.property(hostileText, title => {
        const { text, markdown } = told(title);
        expect(text.split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(3);
        expect(elements(onGitHub(markdown).tree, 'li')).toHaveLength(2);
        expect(visible(onGitHub(markdown).tree)).toContain('Read first: #1');
      }),
      runs(100),
    );
  });
});
