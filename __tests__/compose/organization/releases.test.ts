import { composeOrganization } from '../../../src/compose/index.js';
import type { SectionContent, Value } from '../../../src/domain/page.js';
import { SECTION_IDS } from '../../../src/domain/sections.js';
import { ofRepository, rolledUp } from '../../rollup/support.js';
import { digestOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { said, saidAll, saidInChinese } from '../said.js';
import { sectionOf, statementsIn } from '../shown.js';

const repository = (name: string, ...titles: readonly string[]) =>
  ofRepository(
    `octo/${name}`,
    digestOf(
      titles.map((title, index) =>
        pullRequest({ number: index + 1, title, files: [file('CHANGELOG.md'), file('src/version.ts')] }),
      ),
    ),
  );

const pageOf = (...digests: ReturnType<typeof repository>[]) =>
  composeOrganization(rolledUp(digests), { language: 'en', sections: SECTION_IDS, charts: false });
const releasesOf = (...digests: ReturnType<typeof repository>[]) =>
  sectionOf(pageOf(...digests).sections, 'header')?.releases as Value | null;

describe('the releases of the week', () => {
  it('are named by repository and version, as their titles write it', () => {
    const releases = releasesOf(repository('web', 'Release 2.1.0', 'Release 2.0.8'), repository('api', 'Cut v0.9.3'));
    expect(statementsIn(releases ?? undefined, 'releases', 'release')).toHaveLength(4);
    expect(said(releases)).toBe('Releases: web 2.1.0, web 2.0.8, and api v0.9.3');
    expect(releases === null ? null : saidInChinese(releases)).toBe('发布版本：web 2.1.0、web 2.0.8、api v0.9.3');
  });

  it('are not named where no title has a version', () => {
    expect(releasesOf(repository('web', 'Version Packages', 'feat: open windows'))).toBeNull();
  });

  it('are not named if they were reverted, nor twice', () => {
    const revert = {
      ...pullRequest({ number: 9, title: 'Revert "Release 2.1.0"', merged: 'Fri 12:00' }),
      body: 'Reverts #1',
    };
    const reverted = ofRepository('octo/web', digestOf([pullRequest({ number: 1, title: 'Release 2.1.0' }), revert]));
    expect(said(releasesOf(reverted, repository('api', 'Release 1.0.0', 'Release 1.0.0')))).toBe('Releases: api 1.0.0');
  });

  it('are twelve at most, of each repository two before others of it, and how many more there are', () => {
    const many = (name: string, count: number) =>
      repository(name, ...Array.from({ length: count }, (_, index) => `Release ${index + 1}.0`));
    const text = said(releasesOf(many('web', 14), many('api', 3)));
    expect(text).toMatch(/^Releases: web 1\.0, web 2\.0, api 1\.0, api 2\.0, web 3\.0, .*, web 10\.0, and 5 more$/);
    expect(text?.match(/(?:web|api) \d+\.0/g)).toHaveLength(12);
  });

  it('stand with their numbers in the group of their repository', () => {
    const { sections } = pageOf(repository('web', 'Release 2.1.0', 'Release 2.0.8', 'feat: open windows'));
    const { groups } = sectionOf(sections, 'changes') as { groups: SectionContent[] };
    expect(saidAll(groups[0]?.lines).join()).toContain('2 releases (web#1 and web#2)');
    const unnamed = pageOf(repository('web', 'Version Packages', 'feat: open windows')).sections;
    expect(JSON.stringify(sectionOf(unnamed, 'changes'))).not.toContain('"noted"');
  });
});
