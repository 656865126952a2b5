import { titlePrefix } from './title-prefix.js';

/**
 * `2.1.0`, `Release v2.1.0`, `cut 2.1`, and no further words, which may be about a part of it. What is prepared may be
 * released weeks later, or as a candidate before that.
 */
const RELEASE =
  /^(?:(?:release|cut|tag|publish)(?: (?:the )?(?:release|version))* )?(v\d[\w.+-]{0,30}|\d{1,6}\.\d[\w.+-]{0,30})$/i;
/** What is worked on after a release. */
const UNRELEASED = /dev|snapshot|nightly/i;
/** Other words before a title's colon, and other scopes, are names of parts, which have versions of their own. */
const TYPES: readonly (string | null)[] = [null, 'release', 'chore', 'build'];
const SCOPES: readonly (string | null)[] = [null, 'release', 'main', 'master'];

/**
 * The version of the whole project that a pull request of the kind `release` releases, as its title writes it; null if the
 * title does not say just that.
 */
export function releaseVersion(title: string): string | null {
  const { tags, type, scope, rest } = titlePrefix(title);
  if (tags.length > 0 || !TYPES.includes(type) || !SCOPES.includes(scope)) return null;
  const [, version = null] = RELEASE.exec(rest.replaceAll('`', '')) ?? [];
  return version === null || UNRELEASED.test(version) ? null : version;
}
