import fc from 'fast-check';
import { compose, composeNotification } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { type Language, renderNotification } from '../../src/render/index.js';
import { plain } from '../../src/render/text/plain.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import { hostileText } from '../support/arbitraries.js';
import { digestOf } from '../support/digest.js';
import { disturbing, elements, hrefs, onGitHub, visible } from '../support/github.js';
import { KNOWN_BAD } from '../support/hostile.js';
import { languageNamed } from '../support/languages.js';
import { runs } from '../support/property-runs.js';
import { file, pullRequest } from '../support/pull-request.js';
import { digestOfWorld } from '../support/world.js';
import { ourEnglish } from './reading.js';

const REPORT = 'https://github.com/octo/house/issues/7';

interface Given {
  links?: 'quiet' | 'none';
  title?: string;
  language?: Language;
}

function notify(digest: Digest, url: string | null = REPORT, { links = 'quiet', title, language }: Given = {}) {
  const page = compose(digest, { language: 'en', sections: [], charts: false });
  const options = { links, title: title ?? null };
  return renderNotification(page, composeNotification(digest), language ?? ourEnglish(), options, url);
}

describe('a notification', () => {
  it('has a line each on the week, what is new, what needs attention, and what was reverted', () => {
    const { text } = notify(digestOfWorld(exampleWeek()));
    expect(text.split('\n')).toEqual([
      'Merge digest 2026-W14: 72 pull requests in lanternworks/lantern',
      expect.stringMatching(/^New: .* \(#2604\); .* \(#2940\); .* \(#2841\)\.$/),
      expect.stringMatching(
        /^Before you upgrade \(\d+\): Breaking · `vector\.encoding` \(#2604\): .*; Breaking · .*; …$/,
      ),
      expect.stringMatching(/^Reverted \(4\): .* \(#2871\); .* \(#2884\); .* \(#2888\); …$/),
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
    expect(elements(tree, 'li')).toHaveLength(3);
  });

  it('has no links where there is no report, or none are wanted', () => {
    const { markdown } = notify(digestOfWorld(exampleWeek()), null, { links: 'none' });
    expect(hrefs(onGitHub(markdown).tree)).toEqual([]);
    expect(disturbing(onGitHub(markdown).tree)).toEqual([]);
  });

  it('of a quiet week names what there is, and of an empty one says only that', () => {
    expect(notify(digestOfWorld(quietWeek())).text).toMatch(
      /^Merge digest [^\n]*\nNew: Count each [^\n]* \(#2877\)\.$/,
    );
    expect(notify(digestOfWorld(emptyWeek())).text).toBe(
      'Merge digest 2026-W14: nothing merged in lanternworks/lantern',
    );
  });

  it('says when the week could not be read in full, and only then', () => {
    const text = (files: number, expected: number) =>
      notify(digestOf([pullRequest({ number: 1, files: [file('a.ts')], filesTotal: files })], { expected })).text;
    expect(text(1, 4)).toContain('Not complete: 1 of 4');
    expect(text(3000, 1)).toContain('Not all changes of 1 pull request could be read.');
    expect(text(3000, 1)).not.toContain('Not complete');
    expect(text(1, 1)).not.toMatch(/Not complete|could be read/);
  });

  it('names three reverted pull requests, and says how many there are if there are more', () => {
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
      return notify(digestOf(week)).text.split('\n').at(-1);
    };
    const three = 'Paint door 1 of the house (#1); Paint door 2 of the house (#2); Paint door 3 of the house (#3)';
    expect(reverted(3)).toBe(`Reverted: ${three}.`);
    expect(reverted(5)).toBe(`Reverted (5): ${three}; …`);
  });

  it('has no list where there is one line', () => {
    expect(notify(digestOf([])).text).toBe('Merge digest 2026-W14: nothing merged in octo/house');
    expect(notify(digestOf([])).markdown).toBe(`**[Merge digest 2026-W14: nothing merged in octo/house](${REPORT})**`);
    expect(notify(digestOf([]), null).markdown).toBe('**Merge digest 2026-W14: nothing merged in octo/house**');
  });

  it('has the title of the user’s own, as text', () => {
    const { text, markdown } = notify(digestOf([]), null, { title: '*{{week}}* for @octo' });
    expect(text).toBe('*2026-W14* for @\u200bocto');
    expect(markdown).toBe('**\\*2026-W14\\* for @\u200bocto**');
  });

  it('is in the language of the report', () => {
    const { text } = notify(digestOfWorld(quietWeek()), null, { language: languageNamed('zh-CN') });
    expect(text).toMatch(/\n新变化：.*（#2877）。$/);
  });

  it('escapes the words of a language for a chat, but not for plain text', () => {
    const language = languageNamed('en', { sentences: 'notify-new: "*New* <b>things</b>: {items}"' });
    const { text, markdown } = notify(digestOf([pullRequest({ number: 1 })]), null, { language });
    expect(text).toContain('\n*New* things: Change number 1');
    expect(markdown).toContain('\n- \\*New\\* **things**: Change number 1');
  });
});

describe('an effect in the words of a stranger', () => {
  const week = digestOf([pullRequest({ number: 1 })]);
  const notified = (text: string) => {
    const pullRequests = week.pullRequests.map(one => ({ ...one, effect: { text, from: 'release-note' as const } }));
    return notify({ ...week, pullRequests }, null, { links: 'none' });
  };

  it.each(KNOWN_BAD)('shows in a chat as it is, and mentions nobody there: %j', effect => {
    const { text, markdown } = notified(effect);
    expect(text.split('\n')).toHaveLength(2);
    for (const form of [text, markdown]) {
      expect(form).not.toMatch(/@[\w-]|<[!#@\w/]|:\/\/|&#?\w+;/);
    }
    const { tree } = onGitHub(markdown);
    expect(elements(tree, 'strong')).toHaveLength(1);
    expect(elements(tree, 'li')).toHaveLength(1);
    expect(elements(tree, 'a', 'img', 'em', 'del', 'code', 'table', 'input', 'details')).toEqual([]);
  });

  it.each([
    'Paint *the* _door_ | `red` ~now~ \\\\o/',
    'Thank @mona & <!channel> for &amp; and #1',
    'Paint [the](http://x.example) ![door][1]',
  ])('shows every sign of it: %j', effect => {
    const { text, markdown } = notified(effect);
    expect(plain(text.split('\n')[1] ?? '')).toBe(`New: ${effect} (#1).`);
    expect(elements(onGitHub(markdown).tree, 'li').map(visible)).toEqual([`New: ${effect} (#1).`]);
  });

  it('keeps to its line', () => {
    fc.assert(
      fc.property(hostileText, effect => {
        const { text, markdown } = notified(effect);
        expect(text.split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(2);
        expect(elements(onGitHub(markdown).tree, 'li')).toHaveLength(1);
        expect(visible(onGitHub(markdown).tree)).toMatch(/New: .*\(#1\)\.$/);
      }),
      runs(100),
    );
  });
});
