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

/** The folder that a file lies in, or the file itself where it lies in src. */
const floorOf = (path: string) => path.split('/')[0] ?? path;
const within = (floor: string) => files.filter(({ path }) => path.startsWith(`${floor}/`));

/** `analyze/index.ts → render/index.ts`, for every import that is not allowed. */
function forbidden(some: readonly File[], allowed: (target: string, from: File) => boolean): string[] {
  return some.flatMap(from =>
    from.own.filter(target => !allowed(target, from)).map(target => `${from.path} → ${target}`),
  );
}

const ENTRIES = ['main.ts', 'cli.ts'];
const STAGES = ['gather', 'analyze', 'narrate', 'render', 'publish'];

describe('the house', () => {
  it('was found, with all that it imports', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap(({ own }) => own).filter(target => !files.some(({ path }) => path === target))).toEqual([]);
  });

  it.each([
    ['domain', []],
    ['analyze', ['domain']],
    ['render', ['domain']],
    ['settings', ['domain']],
    ['github', ['domain']],
    ['gather', ['domain', 'github']],
    ['publish', ['domain', 'github']],
    ['narrate', ['domain']],
  ])('lets %s import itself and of ours only %j', (floor, others) => {
    const allowed = new Set([floor, ...others]);
    expect(forbidden(within(floor), target => allowed.has(floorOf(target)))).toEqual([]);
  });

  it('lets no stage import another', () => {
    const stages = files.filter(({ path }) => STAGES.includes(floorOf(path)));
    const crosses = (target: string, from: File) =>
      STAGES.includes(floorOf(target)) && floorOf(target) !== floorOf(from.path);
    expect(forbidden(stages, (target, from) => !crosses(target, from))).toEqual([]);
  });

  it('lets nobody but the entries import the pipeline, and nobody the entries', () => {
    const rest = files.filter(({ path }) => !ENTRIES.includes(path));
    expect(forbidden(rest, target => ![...ENTRIES, 'pipeline.ts'].includes(target))).toEqual([]);
    expect(forbidden(files, target => !ENTRIES.includes(target))).toEqual([]);
  });

  it('lets main.ts alone know the runner', () => {
    const knowing = files.filter(({ packages }) => packages.includes('@actions/core')).map(({ path }) => path);
    expect(knowing).toEqual(['main.ts']);
  });

  it('goes round in no circle between its floors', () => {
    const floors = [...new Set(files.map(({ path }) => floorOf(path)))];
    const below = new Map(
      floors.map(floor => [
        floor,
        new Set(files.filter(({ path }) => floorOf(path) === floor).flatMap(({ own }) => own.map(floorOf))),
      ]),
    );
    const circles = floors.flatMap(one =>
      [...(below.get(one) ?? [])]
        .filter(other => other !== one && below.get(other)?.has(one))
        .map(other => `${one} ↔ ${other}`),
    );
    expect(circles).toEqual([]);
  });
});

describe('analyze and render are pure', () => {
  const pure = [...within('analyze'), ...within('render'), ...within('domain')];

  it('with no module of Node’s', () => {
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
