/** Files that make their folder a package, by the conventions of the common ecosystems. */
const MANIFEST =
  /(?:^|\/)(?:package\.json|deno\.jsonc?|jsr\.json|Cargo\.toml|pyproject\.toml|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[\w.-]+\.(?:cs|fs|vb)proj|mix\.exs|pubspec\.yaml|[\w.-]+\.gemspec|composer\.json|Package\.swift|[\w.-]+\.cabal)$/;

/** Whether the file at a path is the manifest of a package. */
export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}
