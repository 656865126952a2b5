import {
  inertReference,
  type LinkStyle,
  linksTo,
  referencesIn,
  withTextBehindReferences,
} from '../../../src/render/markdown/links.js';
import { disturbing, elements, hrefs, onGitHub, visible } from '../../support/github.js';

const URL = 'https://github.com/octo/house';

describe('a pull request is linked', () => {
  const linked = (style: LinkStyle, url: string | null) => {
    const links = linksTo({ repositoryUrl: url }, style);
    return `See ${links.reference(12)}.\n\n${links.definition(inertReference(12))}\n`;
  };

  it('quietly through redirect.github.com, which leaves no trace', () => {
    expect(linked('quiet', URL)).toBe(
      'See [#\u206012].\n\n[#\u206012]: https://redirect.github.com/octo/house/pull/12\n',
    );
  });
  it('directly if asked', () => {
    expect(linked('direct', URL)).toBe('See [#\u206012].\n\n[#\u206012]: https://github.com/octo/house/pull/12\n');
    expect(linked('direct', 'https://ghe.example.org/octo/house')).toContain(
      'https://ghe.example.org/octo/house/pull/12',
    );
  });

  it.each<[string, LinkStyle, string | null]>([
    ['none is asked for', 'none', URL],
    ['an Enterprise host has no redirect', 'quiet', 'https://ghe.example.org/octo/house'],
    ['its address is none of the web', 'direct', 'javascript:alert(1)//'],
    ['its address hides another host', 'direct', 'https://github.com@example.org/octo/house'],
    ['its address has half a character', 'quiet', 'https://github.com/\ud800'],
    ['only a clone is known', 'direct', null],
    ['only a clone is known and nothing asked for', 'quiet', null],
  ])('not at all where %s', (_, style, url) => {
    const links = linksTo({ repositoryUrl: url }, style);
    expect(links.reference(12)).toBe('#\u206012');
    expect([links.definition(inertReference(12)), links.address(12), links.redirected]).toEqual([null, null, false]);
  });

  it('by a reference, which its definition gives the address of', () => {
    const [quiet, direct] = [linksTo({ repositoryUrl: URL }, 'quiet'), linksTo({ repositoryUrl: URL }, 'direct')];
    expect(direct.reference(12)).toBe('[#\u206012]');
    expect([quiet.redirected, direct.redirected]).toEqual([true, false]);
    expect(quiet.address(12)).toBe('https://redirect.github.com/octo/house/pull/12');
    expect(linksTo({ repositoryUrl: 'https://github.com/octo/h [x]' }, 'direct').address(12)).toBe(
      'https://github.com/octo/h%20%5Bx%5D/pull/12',
    );
  });
});

describe('on a page about several repositories, a pull request is linked', () => {
  const WEB = { name: 'web', url: 'https://github.com/octo/web' };
  const API = { name: 'octo_2/__api__', url: 'https://github.com/octo_2/__api__' };
  const CLONE = { name: 'local/a clone', url: null };
  const links = linksTo({ repositoryUrl: null, repositories: [WEB, API, CLONE] }, 'quiet');
  const page = (...references: string[]) => {
    const text = withTextBehindReferences(`- ${references.join('')}: (7)`);
    return onGitHub(
      `${text}\n\n${referencesIn(text)
        .flatMap(label => links.definition(label) ?? [])
        .join('\n')}\n`,
    ).tree;
  };

  it('with the name of its repository before its number', () => {
    const tree = page(links.reference(12, WEB), links.reference(12, API));
    expect(visible(tree)).toBe('web#12 octo_2/__api__#12: (7)');
    expect(hrefs(tree)).toEqual([
      'https://redirect.github.com/octo/web/pull/12',
      'https://redirect.github.com/octo_2/__api__/pull/12',
    ]);
    expect(links.address(3, WEB)).toBe('https://redirect.github.com/octo/web/pull/3');
    expect(links.redirected).toBe(true);
  });

  it('only where its repository has an address', () => {
    const tree = page(links.reference(12, CLONE));
    expect([visible(tree), hrefs(tree), disturbing(tree)]).toEqual(['local/a clone#12: (7)', [], []]);
  });

  it('without a trace in other repositories', () => {
    const quiet = linksTo({ repositoryUrl: null, repositories: [WEB] }, 'none').reference(12, WEB);
    expect(disturbing(onGitHub(`Look at ${quiet}.`).tree)).toEqual([]);
  });
});

describe('a reference', () => {
  it('is found in Markdown, each once', () => {
    expect(referencesIn('[#\u20602] [#\u20601] #\u20603 [#4] [#\u20602]')).toEqual(['#\u20602', '#\u20601']);
  });

  it('without a link is not a reference for GitHub either', () => {
    const { tree } = onGitHub(`See ${inertReference(12)}.`);
    expect([visible(tree), disturbing(tree), hrefs(tree)]).toEqual(['See #12.', [], []]);
  });

  const DEFINITION = '[#\u20601]: https://redirect.github.com/octo/house/pull/1';

  it.each([
    '[#\u20601]: of a line of its own',
    '- [#\u20601]: of a list',
    '12. [#\u20601]: of a numbered list',
    '> [#\u20601]: of a quotation',
    'Before [#\u20601](7) of a line',
    '**[#\u20601](seven)** of a line',
  ])('stays a link with a colon or a bracket behind it: %s', markdown => {
    const { tree } = onGitHub(`${withTextBehindReferences(markdown)}\n\n${DEFINITION}`);
    expect(hrefs(tree)).toEqual(['https://redirect.github.com/octo/house/pull/1']);
    expect(visible(tree)).toMatch(/#1(?:: of a|\((?:7|seven)\) of a)/);
  });

  it.each(['Look![#\u20601] behind', 'Look\\\\![#\u20601] behind', '[#\u20601][#\u20601] behind'])(
    'is no image and no part of another link: %s',
    markdown => {
      const { tree } = onGitHub(`${withTextBehindReferences(markdown)}\n\n${DEFINITION}`);
      expect(elements(tree, 'img')).toEqual([]);
      expect(hrefs(tree)).toHaveLength(markdown.split('[#').length - 1);
      expect(visible(tree)).toMatch(/#1 behind$/);
    },
  );

  it('is left alone elsewhere', () => {
    const markdown = 'See [#\u20601], [#\u20602]: and [#\u20603] (7)';
    expect(withTextBehindReferences(markdown)).toBe(markdown);
  });
});
