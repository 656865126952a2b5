/**
 * Projects whose own people say which pull requests their users should know about: in a changelog that they wrote, in
 * release notes, or in fragments. Changelogs that are generated from the titles of pull requests are left out, because
 * importance reads the same titles.
 */

/** Where a project says it. */
export interface ReleaseNotes {
  /** Paths of changelogs in the newest commit; they name pull requests by number. */
  changelogs?: RegExp;
  /** The clone with the changelogs, if it is not the project's own: `owner/name`. */
  changelogsIn?: string;
  /**
   * Paths of fragments, each added by the pull request that it is about. A group that it captures is the heading;
   * without a group, it is what the text says about its kind.
   */
  fragments?: RegExp;
  /** Headings of sections that list everything of a sort, whether important or not. What only they name is not measured. */
  unclear?: RegExp;
  /** Headings of sections that list every pull request, which says nothing. */
  everything?: RegExp;
  /** The month from which on it is complete; older pull requests are not measured. */
  since?: string;
  /** Titles of pull requests that are listed elsewhere: another product in the same repository. */
  apart?: RegExp;
  /** Headings of what breaks users, if they are not the usual ones. */
  breaks?: RegExp;
}

export interface Project extends ReleaseNotes {
  /** `owner/name` */
  repository: string;
  language: string;
}

/** The weights are fitted on these, and each is judged by weights that were fitted on the others. */
export const TEACHERS: readonly Project[] = [
  {
    repository: 'astral-sh/uv',
    language: 'Rust',
    since: '2024-02',
    changelogs: /^(?:CHANGELOG\.md|changelogs\/.*\.md)$/,
  },
  {
    repository: 'astral-sh/ruff',
    apart: /^\[(?:ty|red[- ]knot)\b/i,
    language: 'Rust',
    since: '2023-01',
    changelogs: /^(?:CHANGELOG\.md|changelogs\/.*\.md)$/,
  },
  {
    repository: 'helix-editor/helix',
    language: 'Rust',
    since: '2021-06',
    changelogs: /^CHANGELOG\.md$/,
    unclear: /themes|languages|grammars|packaging|lsp configurations/,
  },
  {
    repository: 'nushell/nushell',
    language: 'Rust',
    changelogs: /^blog\/.*nushell[-_]v?\d.*\.md$/,
    changelogsIn: 'nushell/nushell.github.io',
    unclear: /hall of fame|internals/,
    everything: /full changelog|^changelog|^nushell$/,
    since: '2023-09',
  },
  {
    repository: 'pytest-dev/pytest',
    language: 'Python',
    fragments: /^changelog\/[^/]+?\.([a-z]+)(?:\.\d+)?\.rst$/,
  },
  { repository: 'pypa/pip', language: 'Python', fragments: /^news\/[^/]+?\.([a-z]+)(?:\.rst)?$/ },
  {
    repository: 'numpy/numpy',
    language: 'Python, C',
    fragments: /^doc\/release\/upcoming_changes\/[^/]+?\.([a-z_]+)\.rst$/,
  },
  {
    repository: 'vllm-project/vllm-ascend',
    language: 'Python',
    changelogs: /^docs\/source\/user_guide\/release_notes\.md$/,
  },
  { repository: 'babel/babel', language: 'JavaScript', changelogs: /^(?:\.github\/)?CHANGELOG[^/]*\.md$/ },
  { repository: 'jestjs/jest', language: 'TypeScript', since: '2023-07', changelogs: /^CHANGELOG\.md$/ },
  {
    repository: 'rubocop/rubocop',
    since: '2021-01',
    language: 'Ruby',
    fragments: /^changelog\/(new|fix|change)_[^/]*\.md$/,
    changelogs: /^(?:CHANGELOG\.md|relnotes\/.*\.md)$/,
  },
  {
    repository: 'prometheus/prometheus',
    language: 'Go',
    changelogs: /^CHANGELOG\.md$/,
    breaks: /^change$/,
  },
  { repository: 'etcd-io/etcd', language: 'Go', since: '2019-01', changelogs: /^CHANGELOG\/CHANGELOG-3\.\d+\.md$/ },
  { repository: 'pinterest/ktlint', language: 'Kotlin', since: '2022-01', changelogs: /^CHANGELOG\.md$/ },
  {
    repository: 'ocaml/dune',
    language: 'OCaml',
    since: '2023-06',
    changelogs: /^CHANGES\.md$/,
    fragments: /^doc\/changes\/(?:(added|changed|fixed)\/)?[^/]+\.md$/,
  },
  {
    repository: 'bevyengine/bevy',
    language: 'Rust',
    fragments: /^_?release-content\/(release-notes|migration-guides)\/[^/]+\.md$/,
    breaks: /^migration-guides$/,
  },
];

/** Nobody looked at these before the weights were final: they are for judging alone. */
export const UNSEEN: readonly Project[] = [
  { repository: 'tokio-rs/tokio', language: 'Rust', changelogs: /^tokio[\w-]*\/CHANGELOG\.md$/ },
  {
    repository: 'aio-libs/aiohttp',
    language: 'Python, C',
    fragments: /^CHANGES\/[^/]+?\.([a-z]+)(?:\.\d+)?(?:\.rst)?$/,
  },
  { repository: 'psf/black', language: 'Python', changelogs: /^CHANGES\.md$/ },
  { repository: 'python-poetry/poetry', language: 'Python', changelogs: /^CHANGELOG\.md$/ },
  {
    repository: 'prettier/prettier',
    language: 'JavaScript',
    fragments: /^changelog_unreleased\/([\w-]+)\/[^/]+\.md$/,
  },
  { repository: 'thanos-io/thanos', language: 'Go', changelogs: /^CHANGELOG\.md$/ },
  {
    repository: 'open-telemetry/opentelemetry-collector',
    language: 'Go',
    fragments: /^\.chloggen\/(?!TEMPLATE)[^/]+\.yaml$/,
  },
  {
    repository: 'open-telemetry/opentelemetry-java-instrumentation',
    language: 'Java',
    changelogs: /^CHANGELOG\.md$/,
  },
  {
    repository: 'vectordotdev/vector',
    language: 'Rust',
    fragments: /^changelog\.d\/[^/]+?\.(breaking|security|deprecation|feature|enhancement|fix)\.md$/,
  },
  { repository: 'haskell/cabal', language: 'Haskell', fragments: /^changelog\.d\/[^/]+$/ },
  { repository: 'withastro/astro', language: 'TypeScript', fragments: /^\.changeset\/(?!README)[^/]+\.md$/ },
];
