import type { Digest, Suggestion } from '../../src/domain/digest.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { quietWeek } from '../../tools/example-week/quiet.js';
import { digestOf, reportOf } from '../support/digest.js';
import { disturbing, elements, onGitHub, visible } from '../support/github.js';
import { at, file, person, pullRequest } from '../support/pull-request.js';
import { digestOfWorld } from '../support/world.js';
import { noteSentences, reached, SUGGESTION_SENTENCES } from './prose/said.js';
import { sectionOf } from './reading.js';

/** What a reader sees of the section. */
function section(digest: Digest): string {
  noteSentences(digest);
  return sectionOf(digest, 'suggestions');
}

/** The page's words for one suggestion about pull requests 1 to `count`. */
function said(id: string, count: number, more: Omit<Suggestion, 'id' | 'pullRequests'> = {}): string {
  const pullRequests = Array.from({ length: count }, (_, index) =>
    pullRequest({ number: index + 1, author: person(`p${index + 1}`) }),
  );
  const suggestion = { id, pullRequests: pullRequests.map(({ number }) => number), ...more };
  return section({ ...digestOf(pullRequests), suggestions: [suggestion] });
}

describe('the suggestions of the example week', () => {
  const digest = () => digestOfWorld(exampleWeek());

  it.each([
    'By weight: what may do harm now, what fell, what will cost later.',
    'Ask an owner to approve #2932 after the fact: it changes what workflows may do in .github/workflows/ci.yml, .github/workflows/release.yml, and .github/workflows/cluster.yml, and no owner of that code approved it. CODEOWNERS names @gus-wren.',
    'Settle with tkwabena whether #2890 comes back: it was reverted within 30 hours of its merge and has not been relanded. #2925 gives the reason: Tonight',
  ])('say: %s', sentence => expect(section(digest())).toContain(sentence));

  it('name owners as code, and disturb nobody', () => {
    const pages = reportOf(digest()).parts.map(part => onGitHub(part).tree);
    const spans = pages.flatMap(page => elements(page, 'code').map(visible));
    expect(spans).toContain('@gus-wren');
    for (const page of pages) expect(disturbing(page)).toEqual([]);
  });

  it('stand after the risks', () => {
    const headings = reportOf(digest())
      .markdown.split('\n')
      .filter(line => line.startsWith('## '));
    expect(headings.indexOf('## Suggestions')).toBe(headings.indexOf('## Risks') + 1);
  });
});

describe('the section of suggestions', () => {
  it('is left out where there is nothing to do, and of digests saved before there were any', () => {
    expect(section(digestOfWorld(quietWeek()))).toBe('');
    const { suggestions, ...before } = digestOfWorld(exampleWeek());
    expect(suggestions).not.toHaveLength(0);
    expect(section(before)).toBe('');
  });

  it('says nothing of an order where there is one', () => {
    expect(said('crowded-file', 8, { paths: ['src/a.ts'], counts: { people: 5, met: 4 } })).not.toContain('By weight');
  });
});

describe('a suggestion', () => {
  const counts = { guarded: 1, newcomers: 1, ranked: 0 };

  it('says of each reason to read now how many it holds for', () => {
    expect(said('read-now', 1, { counts: { guarded: 0, newcomers: 1, ranked: 1 } })).toContain(
      'Read #1 now: nobody but its author looked at it before the merge, and it is among the week’s first by risk and it is by somebody new here.',
    );
    expect(said('read-now', 3, { counts })).toContain(
      'Read #1, #2, and #3 now: nobody but their authors looked at them before the merge, and one changes what guards secrets, identity or rights and one is by somebody new here.',
    );
    expect(said('read-now', 2, { counts: { ...counts, guarded: 2, newcomers: 0 } })).toContain(
      'and all change what guards secrets, identity or rights.',
    );
  });

  const reverted = (body: string) =>
    section(
      digestOf([
        pullRequest({ number: 1, title: 'A cache', files: [file('src/a.ts', 30)], mergedAt: at('Tue 00:00') }),
        pullRequest({
          number: 2,
          title: 'Revert "A cache"',
          author: person('bo'),
          files: [file('src/a.ts', 0, 30)],
          mergedAt: at('Tue 06:00'),
          body,
        }),
      ]),
    );

  it('gives the revert’s own reason, or says that there is none', () => {
    const settle =
      'Settle with mona whether #1 comes back: it was reverted within 6 hours of its merge and has not been relanded.';
    expect(reverted('Reverts #1')).toContain(`${settle} #2 does not say why.`);
    expect(reverted('Reverts #1\n\nSearches of two words hang when the cache is full.')).toContain(
      `${settle} #2 gives the reason: Searches of two words hang when the cache is full.`,
    );
  });

  it('says of what fell where it was too large to take in at once', () => {
    const large = (count: number) => said('settle-reverts', count, { counts: { hours: 6, large: 1 } });
    expect(large(1)).toContain('It was very large, and would come back better in smaller steps.');
    expect(large(2)).toContain('One was very large, and would come back better in smaller steps.');
  });

  it('says what CI let through, and how soon it showed', () => {
    const given = { names: ['engine'], counts: { hours: 30, reverted: 2, untested: 1 } };
    expect(said('checks-before-merge', 3, given)).toContain(
      'See what CI runs for engine before a merge: #1, #2, and #3 changed it and were reverted or fixed within 30 hours; one of them changed no test.',
    );
  });

  it('says where tests are missing, and whose the code is', () => {
    const owners = ['@a', '@b', '@c', '@d', '@e', '@f'];
    const given = { names: ['engine'], paths: ['engine/core.ts'], owners, counts: { of: 5, lines: 1200, people: 3 } };
    expect(said('tests-for-core', 3, given)).toContain(
      'Add tests for engine/core.ts: 3 of the 5 pull requests that changed the core of engine changed no test with it (#1, #2, and #3): 1,200 added lines by 3 people. CODEOWNERS names @a, @b, @c, @d, and 2 more.',
    );
  });

  it('says with each workaround where it is and whom to ask', () => {
    const week = [
      pullRequest({ number: 1, title: 'Work around a stall for now', files: [file('src/a.ts', 4)] }),
      pullRequest({ number: 2, title: 'Disable retries for now', files: [file('src/b.ts', 4)], author: person('bo') }),
    ];
    expect(section(digestOf(week))).toContain(
      'Open an issue, with an owner, for each of these: #1 (mona, src/a.ts) and #2 (bo, src/b.ts).',
    );
  });

  it('asks for an owner only where nobody is one, and counts what it does not list', () => {
    const crowded = (owners: string[]) =>
      said('crowded-file', 14, { paths: ['src/a.ts'], owners, counts: { people: 6, met: 4 } });
    expect(crowded([])).toContain('Split src/a.ts or agree on an owner for it: 14 pull requests (#1, ');
    expect(crowded([])).toContain('#12, and 2 more) by 6 people changed it this week, 4 of them within two days');
    expect(crowded([])).toContain('CODEOWNERS names nobody.');
    expect(crowded(['@mona'])).toContain('Split src/a.ts: 14 pull requests');
  });

  it('says what came in without somebody to keep it', () => {
    const given = { names: ['MUSA'], paths: ['engine/musa.py'], counts: { unchecked: 1 } };
    expect(said('backend-owner', 1, given)).toContain(
      'Agree who keeps MUSA working: #1 brought it in, in engine/musa.py, and no test or CI file with it.',
    );
    expect(said('backend-owner', 1, { ...given, owners: [], counts: { unchecked: 0 } })).toContain(
      '#1 brought it in, in engine/musa.py. CODEOWNERS names nobody.',
    );
  });
});

describe('every sentence of suggestions', () => {
  it('was said', () => {
    expect(SUGGESTION_SENTENCES.filter(id => !reached.has(id))).toEqual([]);
  });
});
