import { releaseVersion } from '../../../src/analyze/changes/release-version.js';

describe('the version that a release names', () => {
  it.each([
    ['2.1.0', '2.1.0'],
    ['v4.3.6', 'v4.3.6'],
    ['release version 2.3.2', '2.3.2'],
    ['Release v0.34.0', 'v0.34.0'],
    ['release: cut v1.24.1', 'v1.24.1'],
    ['Cut v1.24.0-rc.0', 'v1.24.0-rc.0'],
    ['chore(main): release 1.4.0', '1.4.0'],
    ['build(release): `3.1.1`', '3.1.1'],
    ['Release v7', 'v7'],
  ])('is read from “%s”: %s', (title, version) => {
    expect(releaseVersion(title)).toBe(version);
  });

  it.each([
    ['nothing is released', 'Merge back release 3.13'],
    ['it is only prepared', 'Prep release v0.29.0'],
    ['it is only prepared', 'Prepare for release 0.20.0'],
    ['the next one is only begun', 'Release 2.4.0.dev0'],
    ['the next one is only begun', 'Bump version to 2.4.0'],
    ['it is of a part', 'chore(web): release 1.4.0'],
    ['it is of a part', 'web: release 1.4.0'],
    ['it is of a part', '[web] Release 1.4.0'],
    ['there are further words', 'Release 1.4.0 notes'],
    ['it is a year', 'Release 2026'],
    ['there is none', 'Version Packages'],
  ])('is none where %s: “%s”', (_, title) => {
    expect(releaseVersion(title)).toBeNull();
  });
});
