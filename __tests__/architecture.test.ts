import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

interface File {
  /** From src on: `analyze/index.ts`. */
  path: string;
  text: string;
  /** What it imports: paths from src on for our own files, names for packages. */
  own: string[];
  packages: string[];
}

function read(path: string): File {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const relative = imports.filter(name => name.startsWith('.'));
  return {
    path,
    text,
    own: relative.map(name => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts')),
    packages: imports.filter(name => !name.startsWith('.')),
  };
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map(read);

/** The folder that a file is in, or the file itself if it is in src. */
const roomOf = (path: string) => path.split('/')[0] ?? path;
const within = (room: string) => files.filter(({ path }) => path.startsWith(`${room}/`));

/** What each room may import of ours, beside itself. Rooms that are not here may not exist. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  settings: ['domain'],
  github: ['domain'],
  model: ['domain'],
  analyze: ['domain'],
  // Its trends follow the rules of those of one repository.
  rollup: ['domain', 'analyze'],
  compose: ['domain'],
  render: ['domain'],
  narrate: ['domain', 'model'],
  gather: ['domain', 'github'],
  publish: ['domain', 'github'],
  host: ['domain', 'render'],
  backtest: ['domain', 'analyze', 'gather', 'settings'],
  pipeline: [
    'version.ts',
    'domain',
    'settings',
    'github',
    'gather',
    'analyze',
    'rollup',
    'compose',
    'render',
    'publish',
    'host',
    'model',
    'narrate',
  ],
};
const ENTRIES = ['main.ts', 'cli.ts', 'version.ts'];
/** Stages are joined by the pipeline, and know nothing of each other. */
const STAGES = ['gather', 'analyze', 'narrate', 'compose', 'render', 'publish'];
/** Of narrate/ the checks. */
const PURE = ['domain', 'analyze', 'rollup', 'compose', 'render', 'narrate/check'];

/** Packages that a room may import; the other rooms may import any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod', 'fastest-levenshtein', 'yaml'],
  analyze: ['d3-array', 'fastest-levenshtein', 'zod'],
  rollup: [],
  compose: [],
  render: ['intl-messageformat', 'luxon', 'mustache', 'yaml', 'zod'],
};

describe('the rooms of src', () => {
  it('are found, with everything that they import', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(({ own }) => own).filter(target => !files.some(({ path }) => path === target))).toEqual([]);
  });

  it('are those that are listed here, and beside them are only the entries', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].sort()).toEqual([...Object.keys(ALLOWED), ...ENTRIES].sort());
  });

  it.each(files.filter(({ path }) => path.includes('/')).map(({ path }) => path))(
    '%s imports what its room may',
    path => {
      const { own, packages } = files.find(file => file.path === path) as File;
      const room = roomOf(path);
      const rooms = [room, ...(ALLOWED[room] ?? [])];
      expect(own.filter(target => !rooms.includes(roomOf(target)))).toEqual([]);
      const allowed = PACKAGES[room];
      if (allowed !== undefined) expect(packages.filter(name => !allowed.includes(name))).toEqual([]);
    },
  );

  it('lets no stage import another', () => {
    const crossing = STAGES.flatMap(stage =>
      within(stage).flatMap(({ path, own }) =>
        own
          .filter(target => roomOf(target) !== stage && STAGES.includes(roomOf(target)))
          .map(target => `${path} → ${target}`),
      ),
    );
    expect(crossing).toEqual([]);
  });

  it('lets nobody import an entry, except its version', () => {
    const entries = files.flatMap(({ path, own }) =>
      own.filter(target => target === 'main.ts' || target === 'cli.ts').map(target => `${path} → ${target}`),
    );
    expect(entries).toEqual([]);
  });

  it('lets main.ts alone know the runner', () => {
    const knowing = files.filter(({ packages }) => packages.includes('@actions/core')).map(({ path }) => path);
    expect(knowing).toEqual(['main.ts']);
  });
});

describe('imports', () => {
  it.each(['src', 'tools', '__tests__'])('go in no circle in %s, type-only imports included', folder => {
    expect(circlesIn(folder)).toEqual([]);
  });
});

describe('domain, analyze, rollup, compose, render and the checks of narrate are pure', () => {
  const pure = PURE.flatMap(within);

  it('with no hidden cache that lives as long as the process', () => {
    const caches = pure.flatMap(({ path, text }) =>
      namesIn(text)
        .filter(name => name === 'WeakMap' || name === 'WeakRef')
        .map(name => `${path}: ${name}`),
    );
    expect(caches).toEqual([]);
  });

  it('with no module of Node.js', () => {
    const node = pure.flatMap(({ path, packages }) =>
      packages.filter(name => name.startsWith('node:') || name.startsWith('@actions/')).map(name => `${path}: ${name}`),
    );
    expect(node).toEqual([]);
  });

  it.each([
    ['environment', ['process', 'globalThis']],
    [
      'clock',
      ['Date.now', 'new Date', 'DateTime.now', 'DateTime.local', 'DateTime.utc', 'performance', 'Temporal.Now'],
    ],
    ['chance', ['Math.random', 'crypto']],
    ['network', ['fetch', 'XMLHttpRequest', 'WebSocket']],
    ['order or words of the machine’s own language', ['localeCompare']],
  ])('with no %s', (_, names) => {
    expect(
      pure.flatMap(({ path, text }) =>
        namesIn(text)
          .filter(name => names.includes(name))
          .map(name => `${path}: ${name}`),
      ),
    ).toEqual([]);
  });
});

describe('a file', () => {
  it('has at most 250 lines', () => {
    expect(files.filter(({ text }) => text.trimEnd().split('\n').length > 250).map(({ path }) => path)).toEqual([]);
  });
});

/** The names that a file's code speaks of: `process`, `Math.random`, and `new Date` where it is given no instant. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && (node.arguments ?? []).length === 0) names.push(`new ${node.expression.getText()}`);
    if (ts.isPropertyAccessExpression(node)) names.push(node.getText(), node.name.text);
    else if (ts.isIdentifier(node) && !namesAProperty(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return names;
}

function namesAProperty({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
}

/** Groups of files that import each other, directly or through others. */
function circlesIn(folder: string): string[][] {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(path => posix.join(folder, path.replaceAll('\\', '/')))
    .filter(path => path.endsWith('.ts'));
  const imports = new Map(paths.map(path => [path, importsOf(path)]));
  const reachable = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(imports.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next) || !imports.has(next)) continue;
      seen.add(next);
      open.push(...(imports.get(next) ?? []));
    }
    return seen;
  };
  const reach = new Map(paths.map(path => [path, reachable(path)]));
  const inCircle = paths.filter(path => reach.get(path)?.has(path));
  const circles = inCircle.map(path =>
    inCircle.filter(other => reach.get(path)?.has(other) && reach.get(other)?.has(path)),
  );
  return [...new Map(circles.map(circle => [circle.join(), circle])).values()];
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter(name => name.startsWith('.'))
    .map(name => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'));
}
