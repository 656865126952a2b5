import fc from 'fast-check';
import { composeOrganization, composeOrganizationNotification } from '../../../src/compose/index.js';
import type { Digest } from '../../../src/domain/digest.js';
import type { Page, SectionContent, Value } from '../../../src/domain/page.js';
import { SECTION_IDS, type SectionId } from '../../../src/domain/sections.js';
import type { RollUpOptions } from '../../../src/rollup/index.js';
import { anyDigests, anyMissing, ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf } from '../../support/digest.js';
import { runs } from '../../support/property-runs.js';
import { bot, file, person, pullRequest } from '../../support/pull-request.js';
import { said } from '../said.js';
import { repeated, sectionOf, statementsIn } from '../shown.js';

const OPTIONS = { language: 'en', sections: SECTION_IDS, charts: true } as const;

function pageOf(
  digests: readonly Digest[],
  given: Partial<RollUpOptions> = {},
  sections: readonly SectionId[] = OPTIONS.sections,
): Page {
  return composeOrganization(rolledUp(digests, given), { ...OPTIONS, sections });
}

/** A digest of so many features of the product, each by another author. */
const features = (name: string, count: number) =>
  ofRepository(
    name,
    digestOf(
      Array.from({ length: count }, (_, index) =>
        pullRequest({
          number: index + 1,
          title: `Add a window to room ${index + 1}`,
          author: person(`author-${index % 7}`),
          files: [file(`src/room-${index % 5}/window.ts`, 20 + index, 2)],
        }),
      ),
    ),
  );

/** Everything inside some content that refers to pull requests and commits. */
function referring(content: unknown): Extract<Value, { type: 'reference' | 'evidence' | 'commit' }>[] {
  if (typeof content !== 'object' || content === null) return [];
  const own = content as Value;
  const below = Object.values(content).flatMap(referring);
  return own.type === 'reference' || own.type === 'evidence' || own.type === 'commit' ? [own, ...below] : below;
}

const isOf =
  ({ repository }: Pick<Digest, 'repository'>) =>
  (digest: Digest) =>
    digest.repository.nameWithOwner === repository.nameWithOwner;

const groupsOf = (page: Page) => (sectionOf(page.sections, 'changes')?.groups ?? []) as SectionContent[];
/** The lines of its first group. */
const linesOf = (page: Page) => ((groupsOf(page)[0]?.lines ?? []) as Value[]).map(said);

describe('the page over several repositories', () => {
  it('names the repository of every number, and knows its address', () => {
    fc.assert(
      fc.property(anyDigests, anyMissing, (digests, missing) => {
        const page = pageOf(digests, { missing });
        const known = page.repositories?.map(({ name }) => name) ?? [];
        const values = referring([page.sections.map(({ content }) => content), page.pullRequests]);
        expect(values.filter(({ repository }) => !known.includes(repository?.name ?? ''))).toEqual([]);
        expect(repeated(known)).toEqual([]);
        for (const line of composeOrganizationNotification(rolledUp(digests, { missing })))
          expect(referring(line).filter(({ repository }) => !known.includes(repository?.name ?? ''))).toEqual([]);
      }),
      runs(100),
    );
  });

  it('names the repository of a commit that was pushed', () => {
    const web = ofRepository('web', digestOf([pullRequest({ number: 7, title: 'Wake up' })]));
    const revert = {
      sha: 'c0ffee5d0c',
      title: 'Revert "Wake up"',
      author: person('ann'),
      committedAt: '2026-04-01T12:00:00Z',
      reverted: [{ number: 7, title: 'Wake up', afterHours: 2, mergedInPeriod: true, partial: false, evidence: null }],
      reason: null,
    };
    const statistics = { ...web.statistics, pushedReverts: [revert] };
    const page = pageOf([{ ...web, statistics }, features('api', 2)]);
    const commits = referring(page.sections).filter(({ type }) => type === 'commit');
    expect(commits).toMatchObject([{ sha: 'c0ffee5d0c', repository: { name: 'web' } }]);
  });

  it('is in the order of the settings, with what they ask for and no more', () => {
    fc.assert(
      fc.property(anyDigests, fc.shuffledSubarray([...SECTION_IDS], { minLength: 1 }), (digests, sections) => {
        const ids = pageOf(digests, {}, sections).sections.map(({ id }) => id);
        expect(ids).toEqual(['header', ...sections, 'footer'].filter(id => ids.includes(id)));
        expect(ids.slice(0, 1).concat(ids.slice(-1))).toEqual(['header', 'footer']);
      }),
      runs(60),
    );
  });

  it('has a group for each repository with merges, those with the most first, and one line for the others', () => {
    const page = pageOf([features('octo/small', 1), features('octo/none', 0), features('octo/large', 3)]);
    expect(groupsOf(page).map(({ lead }) => said(lead))).toEqual([
      'large · 3 pull requests by 3 people · Listed above: large#1 large#2 large#3',
      'small · 1 pull request by 1 person · Listed above: small#1',
    ]);
    expect(said(sectionOf(page.sections, 'changes')?.quiet)).toBe('Nothing was merged in none.');
  });

  it.each([
    [2, 2],
    [8, 3],
    [14, 4],
    [40, 5],
  ])('shows of a repository with %i pull requests %i of them', (count, most) => {
    // Without the sections above, which describe some of them.
    const page = pageOf([features('octo/house', count)], {}, ['changes']);
    const lines = groupsOf(page)[0]?.lines as readonly Value[];
    expect(statementsIn(lines as never, 'item').length).toBe(most);
  });

  it('shows one more rather than a line that counts it', () => {
    const count = (of: number) => {
      const lines = linesOf(pageOf([features('octo/house', of)], {}, ['changes']));
      return [lines.length, lines.at(-1)];
    };
    expect(count(3)).toEqual([3, expect.stringMatching(/^Add a window/)]);
    expect(count(4)).toEqual([3, 'Also · 2 more changes']);
  });

  it('says how many others there are, so that each group adds up', () => {
    const bump = (number: number) =>
      pullRequest({ number, title: `Bump lodash from 4.17.${number} to 4.18.0`, author: bot('dependabot') });
    const mixed = ofRepository(
      'octo/house',
      digestOf([
        ...features('octo/house', 8).pullRequests.map(({ number }) =>
          pullRequest({ number, title: `Add a window to room ${number}`, files: [file(`src/${number}.ts`, 20, 2)] }),
        ),
        bump(101),
        bump(102),
      ]),
    );
    const page = pageOf([mixed], {}, ['changes']);
    expect(said(groupsOf(page)[0]?.lead)).toBe('house · 10 pull requests by 1 person and a bot');
    expect(linesOf(page).at(-1)).toBe('Also · 5 more changes · 2 dependency updates');
    const bumps = pageOf([ofRepository('octo/house', digestOf([bump(1), bump(2)]))], {}, ['changes']);
    // In the line of its name, where there is nothing else.
    expect(said(groupsOf(bumps)[0]?.lead)).toBe('house · 2 pull requests by a bot · 2 dependency updates');
    expect(linesOf(bumps)).toEqual([]);
  });

  it('shows what people did where nothing of the product changed', () => {
    const docs = ofRepository(
      'octo/house',
      digestOf([
        pullRequest({ number: 1, title: 'docs: say how doors open', files: [file('docs/doors.md', 9, 1)] }),
        pullRequest({ number: 2, title: 'Bump lodash from 4.17.1 to 4.18.0', author: bot('dependabot') }),
      ]),
    );
    expect(linesOf(pageOf([docs], {}, ['changes']))).toEqual([
      expect.stringMatching(/^Say how doors open \(house#1/),
      'Also · 1 dependency update',
    ]);
  });

  it('says before the words of a title what part of the product they are about', () => {
    const lineOf = (title: string) => {
      const digest = digestOf([pullRequest({ number: 1, title, files: [file('pkg/head.go', 40, 2)] })]);
      return linesOf(pageOf([ofRepository('octo/house', digest)], {}, ['changes'])).join();
    };
    expect(lineOf('fix(tsdb): avoid racing')).toMatch(/^tsdb: Avoid racing \(house#1/);
    expect(lineOf('[ty] Add support for warnings')).toMatch(/^ty: Add support for warnings \(/);
    expect(lineOf('fix: keep the door open')).toMatch(/^Keep the door open \(/);
  });

  it('does not call a repository quiet whose commits name no pull request', () => {
    const none = digestOf([]);
    const clone = { branch: 'main', recognised: 0, commits: 4, unnamed: 4, commonestShape: null };
    const unclear = ofRepository('octo/web', { ...none, completeness: { ...none.completeness, clone } });
    const page = pageOf([unclear]);
    expect(sectionOf(page.sections, 'changes')).toBeUndefined();
    expect(said(sectionOf(page.sections, 'header')?.nothing)).toBeNull();
  });

  it('links a repository to its own digest where that was posted', () => {
    const report = 'https://github.com/octo/house/issues/7';
    const page = pageOf([{ ...features('octo/house', 1), report }], {}, ['changes']);
    expect(JSON.stringify(groupsOf(page)[0]?.lead)).toContain(report);
    expect(JSON.stringify(groupsOf(pageOf([features('octo/house', 1)]))[0]?.lead)).not.toContain(report);
  });

  it('has every pull request, those of the largest repository first, each in the order of its own page', () => {
    fc.assert(
      fc.property(anyDigests, digests => {
        const { pullRequests, repositories = [] } = pageOf(digests);
        const ofRepositories = repositories.map(repository =>
          pullRequests.filter(row => said(row.repository) === repository.name),
        );
        expect(pullRequests).toEqual(ofRepositories.flat());
        const numbers = ofRepositories.map(rows => rows.flatMap(({ reference }) => referring(reference)));
        const own = rolledUp(digests).repositories.map(part => digests.find(isOf(part))?.pullRequests ?? []);
        expect(numbers).toEqual(
          own.map((entries, index) =>
            entries.map(({ number }) => ({ type: 'reference', number, repository: repositories[index] })),
          ),
        );
      }),
      runs(60),
    );
  });

  it('has the owner before a name that two owners have', () => {
    const page = pageOf([features('octo/web', 1), features('other/web', 1), features('octo/api', 1)]);
    expect(page.repositories?.map(({ name }) => name)).toEqual(['api', 'octo/web', 'other/web']);
    // Labels of links that differ by case alone are one in Markdown, and would lead to one of the two.
    const byCase = pageOf([features('octo/web', 1), features('other/Web', 1)]);
    expect(byCase.repositories?.map(({ name }) => name)).toEqual(['octo/web', 'other/Web']);
    // A name with two slashes, as no repository of GitHub has, is not taken for another without its owner.
    const bySlash = pageOf([features('octo/web', 1), features('other/web', 1), features('x/octo/web', 1)]);
    expect(new Set(bySlash.repositories?.map(({ name }) => name))).toEqual(
      new Set(['octo/web', 'other/web', 'x/octo/web']),
    );
  });

  it('names what is missing, by reason, and what lacks pull requests', () => {
    const digest = features('octo/web', 2);
    const lacking = { ...digest, completeness: { ...digest.completeness, expected: 5, notGathered: 3 } };
    const page = pageOf([lacking], {
      missing: [
        { repository: 'octo/api', reason: 'absent' },
        { repository: 'octo/docs', reason: 'absent' },
        { repository: null, file: 'x/digest.json', reason: 'unreadable' },
        { repository: 'octo/old', file: 'y/digest.json', reason: 'mismatched' },
        { repository: 'octo/web', file: 'z/digest.json', reason: 'twice' },
        { repository: 'octo/web', file: 'z/2/digest.json', reason: 'twice' },
        { repository: 'octo/secret', reason: 'failed' },
      ],
    });
    const { incomplete } = sectionOf(page.sections, 'header') as { incomplete: SectionContent };
    expect((incomplete.missing as Value[]).map(said)).toEqual([
      'No digest of api and docs: their jobs may have failed.',
      'No digest of secret could be made; the log says why.',
      'No digest could be read from x/digest.json; the log says why.',
      'The digest of old is of another period.',
      'There are further digests of web; only one of each is counted.',
      '2 of 5 pull requests of web could be read.',
    ]);
  });

  it('does not say that nothing was merged while something is missing', () => {
    const nothing = (given: Partial<RollUpOptions>) =>
      said(sectionOf(pageOf([features('octo/web', 0)], given).sections, 'header')?.nothing);
    expect(nothing({})).toBe('No pull request was merged.');
    expect(nothing({ missing: [{ repository: 'octo/api', reason: 'failed' }] })).toBeNull();
  });

  it('is titled by its owners, or by their number where there are many', () => {
    const titled = (...names: string[]) => said(pageOf(names.map(name => features(name, 1))).title.statement);
    expect(titled('octo/web', 'octo/api')).toBe('Merge digest 2026-W14: 2 pull requests across 2 repositories of octo');
    expect(titled('octo/web', 'other/web')).toBe(
      'Merge digest 2026-W14: 2 pull requests across 2 repositories of octo, other',
    );
    expect(titled('a/x', 'b/x', 'c/x')).toBe('Merge digest 2026-W14: 3 pull requests across 3 repositories');
  });

  it('has figures in its details that add up to those of the header', () => {
    fc.assert(
      fc.property(anyDigests, digests => {
        const page = pageOf(digests);
        const [header] = statementsIn(sectionOf(page.sections, 'header'), 'organization-figures');
        const rows = statementsIn(sectionOf(page.sections, 'details'), 'repository-figures');
        for (const figure of ['n', 'reverted']) {
          const sum = rows.reduce((total, { values }) => total + Number(values[figure]), 0);
          expect(sum).toBe(header?.values[figure]);
        }
      }),
      runs(100),
    );
  });
});
