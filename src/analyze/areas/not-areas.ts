import { isTopic, keyOf } from '../tags/index.js';

const setOf = (words: string) =>
  new Set(
    words
      .trim()
      .split(/\s*[,\n]\s*/)
      .map(keyOf),
  );

/** Names that say what kind of change something is, or how it is handled, and not which part of the product it changes. */
const KINDS = setOf(`
  feat, feature, features, new feature, enhancement, fix, fixes, bugfix, bug fix, hotfix, hot fix, bug, bugs, regression, patch,
  refactor, refactoring, cleanup, clean up, clean, chore, misc, other, others, minor, tiny, nit, style, lint, linting, format, formatting,
  docs, doc, document, documentation, readme, changelog, tutorial, example, examples, blog, test, tests, testing, ut, uts, e2e, unit test,
  unit tests, unittest, flaky, flaky test, nightly, ci, cd, ci cd, cicd, devops, infra, infrastructure, workflow, workflows, github action,
  github actions, gha, build, builds, packaging, docker, dockerfile, wheel, wheels, release, releases, version, versioning, deps, dep,
  dep dev, deps dev, dependency, dependencies, dependabot, renovate, bump, upgrade, update, updates, perf, performance, optimization,
  optimisation, optimize, improvement, improve, bench, benchmark, benchmarks, revert, reverts, reland, backport, cherry pick, breaking,
  breaking change, deprecation, deprecated, removal, remove, rename, security, cve, typo, typos, wip, rfc, draft, poc, internal, external,
  various, all, general, multiple, agent instructions, agents, skills, triage, bot, script, scripts, tool, tools, tooling, dx, ux, types,
  typing, type, diagnostic, error, errors, warning, warnings, log, step, part, phase, stage, support, add, hardware, new model, feature restoration,
  roll, sync, experimental, preview, main, master, codeowners, hygiene, debug, question, discussion, tracking, community`);

/** Folders and stems that say nothing about what is in them. */
const STEMS = setOf(`
  src, source, sources, lib, libs, library, core, cores, python, srt, package, packages, pkg, crate, crates, internal, internals, active,
  common, commons, util, utils, utility, utilities, helper, helpers, shared, base, app, apps, module, modules, main, java, kotlin, js,
  ts, javascript, typescript, rust, go, cpp, c, cc, cxx, swift, dart, include, includes, csrc, node, impl, misc, others, resources, assets,
  static, public, private, dist, out, gen, generated, com, org, io, cmd, bin, v0, v1, v2, v3, infra, prototype, experimental, third party,
  3rdparty, vendor, contrib, new, old, legacy, default, root, project, projects, code, runtime, infer, workflow, workflows, types, type,
  interface, interfaces, constants, test, tests, testing, playground, browser, isomorphic, darwin, src main, integration, templates, file, files,
  function, functions, data, item, items, object, objects, component, components, folder,
  op, layer, layers, instance, part, third_party, component, product, repo, feature, features, hsa, ext, extra, extras, host, device, op test`);

/** Files of these names say nothing about what is in them; people can mean a part of the product. */
const FILE_STEMS = setOf('entry, index, init');

/** Folders that hold pipelines. */
export function isAboutCi(path: string): boolean {
  return /^(?:\.github|\.ci|\.circleci|\.buildkite|\.gitlab|ci|scripts\/ci)\//.test(path);
}

/** Whether a name that a title or a label gives can be that of an area. */
export function canBeArea(name: string): boolean {
  const key = keyOf(name);
  return isTopic(name) && !KINDS.has(key) && !STEMS.has(key) && !/^(?:v?\d|[\d.x]+$)/.test(key);
}

/** Whether a folder says what is in it. */
export function isTellingFolder(name: string): boolean {
  const key = keyOf(name);
  return (
    key.length > 1 &&
    /\p{L}{2}/u.test(name) &&
    !KINDS.has(key) &&
    !STEMS.has(key) &&
    !FILE_STEMS.has(key) &&
    !/^(?:\.|__)/.test(name) &&
    !/^v?\d+(?:[._]\d+)*$/.test(name)
  );
}

/** The names of the repository: its own, its owner's, and the words of its own name. */
export interface OwnNames {
  has(key: string): boolean;
  /** A key without the name of the repository at its start: `uv resolver` in astral-sh/uv is `resolver`. */
  withoutOwn(key: string): string;
}

export function ownNamesOf(repository: string, further: Iterable<string> = []): OwnNames {
  const [owner = '', name = ''] = repository.includes('/') ? repository.split('/') : ['', repository];
  const words = keyOf(name).split(' ');
  const keys = new Set([keyOf(name), keyOf(owner), ...[...further].map(keyOf)].filter(key => key !== ''));
  if (words.length > 1) for (const word of words) if (word.length > 2) keys.add(keyOf(word));
  const prefixes = [...keys].filter(key => key.length > 1).sort((a, b) => b.length - a.length);
  return {
    has: key => keys.has(key) || keys.has(key.replaceAll(' ', '')),
    withoutOwn: key => {
      const prefix = prefixes.find(one => key.startsWith(`${one} `));
      return prefix === undefined ? key : key.slice(prefix.length + 1);
    },
  };
}
