/** How the text of a changelog fragment is written. */
export type FragmentFormat = 'front-matter' | 'prose' | 'yaml' | 'release-note-block' | 'changelog';

const TYPES =
  'features?|feat|bug|bugfix|fix|fixed|doc|docs|removal|deprecation|deprecated|breaking|misc|changed?|added|security|api|enhancement|improvement|perf|performance|significant|new_feature|expired|compatibility|highlight|general|internal';

/** Where tools expect the fragments of one pull request each, the first that fits counts. */
const PATHS: readonly (readonly [RegExp, FragmentFormat])[] = [
  // https://github.com/changesets/changesets/blob/main/docs/intro-to-using-changesets.md
  [/(?:^|\/)\.changeset\/(?!README\.md$)[^/]+\.md$/, 'front-matter'],
  // https://github.com/bevyengine/bevy/tree/main/_release-content
  [/(?:^|\/)_?release-content\/(?:[^/]+\/)+[^/]+\.md$/, 'front-matter'],
  // https://towncrier.readthedocs.io/en/stable/tutorial.html#creating-news-fragments
  [/(?:^|\/)newsfragments\/(?!template)[^/]+\.[a-z_]+(?:\.\d+)?(?:\.(?:rst|md|txt))?$/i, 'prose'],
  [
    new RegExp(
      `(?:^|/)(?:news|changes|changelog|changelog\\.d|upcoming_changes(?:/[\\w.-]+)?|docs/release-notes)/[^/]+\\.(?:${TYPES})(?:\\.\\d+)?(?:\\.(?:rst|md|txt))?$`,
      'i',
    ),
    'prose',
  ],
  // https://github.com/ocaml/dune/tree/main/doc/changes
  [/^doc\/changes\/(?:added|changed|fixed)\/[^/]+\.md$/, 'prose'],
  [/(?:^|\/)docs\/release[-_]?notes\/(?!v?\d+\.\d+|index\.|template)[^/]+\.(?:rst|md)$/i, 'prose'],
  // https://docs.openstack.org/reno/latest/user/usage.html, and Ansible's in changelogs/fragments
  [/(?:^|\/)(?:releasenotes\/notes|changelogs\/fragments)\/[^/]+\.ya?ml$/, 'yaml'],
  // https://changie.dev/guide/quick-start/, OpenTelemetry's chloggen, and flutter/packages
  [/(?:^|\/)(?:\.changes\/unreleased|\.chloggen|pending_changelogs)\/(?!template\.)[^/]+\.ya?ml$/i, 'yaml'],
  // https://github.com/hashicorp/go-changelog
  [/(?:^|\/)\.changelog\/_?\d+\.txt$/, 'release-note-block'],
  [/(?:^|\/)CHANGELOG\.md$/i, 'changelog'],
];

/** The format of the changelog fragment at a path; null: it is not a fragment. */
export function fragmentFormat(path: string): FragmentFormat | null {
  return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

export const MAX_FRAGMENTS = 5;
export const MAX_FRAGMENT_LENGTH = 4_000;
