import { isManifest } from '../../src/gather/manifests.js';

it.each(['package.json', 'packages/core/Cargo.toml', 'a/Thing.Core.csproj', 'build.gradle.kts', 'x.gemspec'])(
  '%s is the manifest of a package',
  path => expect(isManifest(path)).toBe(true),
);

it.each(['package.json.ts', 'my-package.json', 'package-lock.json', 'Cargo.toml/x', '.csproj'])(
  '%s is not the manifest of a package',
  path => expect(isManifest(path)).toBe(false),
);
