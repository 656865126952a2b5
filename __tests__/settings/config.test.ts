import { CONFIG_KEYS, parseConfig } from '../../src/settings/config.js';
import { problems, settings } from './support.js';

const FILE = '.github/merge-digest.yml';
const KEYS = Object.keys(CONFIG_KEYS).join(', ');

describe('the configuration file', () => {
  it('sets settings in plain YAML', () => {
    const config = `
# What we want to read on Monday
publish: [discussion, files]
discussion-category: Announcements
labels:
  - digest
  - "2026"
close-previous: true
exclude-authors: ["*[bot]"]
bot-authors: [merge-train]
modules:
  api: [src/api/**, "src/{rest,rpc}/**"]
`;
    expect(settings({}, config)).toMatchObject({
      publish: ['discussion', 'files'],
      discussionCategory: 'Announcements',
      labels: ['digest', '2026'],
      closePrevious: true,
      excludeAuthors: ['*[bot]'],
      botAuthors: ['merge-train'],
      modules: { api: ['src/api/**', 'src/{rest,rpc}/**'] },
      bots: 'apart',
    });
  });

  it.each(['', '# nothing yet\n', '---\n', '~', '{}', 'labels:\n#  - digest\n'])(
    'can be without any settings: %j',
    config => {
      expect(settings({}, config)).toEqual(settings({}, null));
    },
  );
});

describe('a problem in the file', () => {
  it.each([
    [
      '# a\n\nlabels: []\nexlude-authors: []',
      `${FILE}:4: unknown key "exlude-authors"; did you mean "exclude-authors"?`,
    ],
    ['exclude_paths: []', `${FILE}:1: unknown key "exclude_paths"; did you mean "exclude-paths"?`],
    ['colour: red', `${FILE}:1: unknown key "colour"; it may be ${KEYS}.`],
    ['constructor: 1', `${FILE}:1: unknown key "constructor"; it may be ${KEYS}.`],
    ['repository: a/b', `${FILE}:1: "repository" is an input of the workflow, not a key of this file.`],
    ['token: ghs_secret', `${FILE}:1: "token" is an input of the workflow, not a key of this file.`],
    [
      'exclude-authors: dependabot',
      `${FILE}:1: exclude-authors: got "dependabot"; it may be a list, such as [dependencies, "*[bot]"].`,
    ],
    ['labels: {a: 1}', `${FILE}:1: labels: got a mapping; it may be a list, such as [digest].`],
    ['labels:\n  - ok\n  - 2026', `${FILE}:3: labels: got 2026 in the list; it may be a name on one line, in quotes.`],
    [
      'publish:\n  - issue\n  - isue',
      `${FILE}:3: publish: got "isue" in the list; it may be "issue", "discussion", "summary" or "files"; did you mean "issue"?`,
    ],
    ['publish: []', `${FILE}:1: publish: got a list; it may be a list of at least one, such as [issue, summary].`],
    ['mentions: yes', `${FILE}:1: mentions: got "yes"; it may be true or false.`],
    ['mentions: "true"', `${FILE}:1: mentions: got "true"; it may be true or false.`],
    [
      'modules: [src]',
      `${FILE}:1: modules: got a list; it may be a mapping of names to glob patterns, such as {api: ["src/api/**"]}.`,
    ],
    [
      'modules:\n  api: src/api',
      `${FILE}:2: modules.api: got "src/api"; it may be a list of glob patterns, such as ["src/api/**"].`,
    ],
    [
      'modules:\n  api:\n    - ""',
      `${FILE}:3: modules.api: got "" in the list; it may be a glob pattern of paths, such as docs/** or **/*.md.`,
    ],
    ['pin: true\nlabels: []\npin: false', `${FILE}:3: duplicate key "pin".`],
    ['modules:\n  api: [a]\n  web: [b]\n  api: [c]', `${FILE}:4: duplicate key "api".`],
    ['- labels', `${FILE}:1: got a list; it may be a mapping of keys to values.`],
    ['\nlabels', `${FILE}:2: got "labels"; it may be a mapping of keys to values.`],
    ['labels: []\n---\npin: true', `${FILE}:2: a second document starts; it may be one document only.`],
    ['pin: *that', `${FILE}:1: pin: Unresolved alias (the anchor must be set before the alias): that.`],
  ])('is reported with its line: %j', (config, expected) => {
    expect(problems({}, config)).toEqual([expected]);
  });

  const globs = (count: number) => '"{a,b}",'.repeat(count);

  it.each([
    ['globs of modules', `modules: {api: [${globs(250)}], web: [${globs(251)}]}`, 'a mapping', 'names with 1000 glob'],
    ['globs of the core', `core-paths: [${globs(501)}]`, 'a list', '1000 glob'],
    ['globs of tags', `tags: {a: {paths: [${globs(501)}]}}`, 'a mapping', 'tags with 1000 glob'],
    ['tags', `tags: {${Array.from({ length: 201 }, (_, n) => `t${n}: {}`)}}`, 'a mapping', '200 tags'],
    [
      'words',
      `tags: {a: {words: [${'w,'.repeat(500)}], labels: [${'l,'.repeat(501)}]}}`,
      'a mapping',
      'tags with 1000 ',
    ],
  ])('may be too many %s', (_, config, got, mayBe) => {
    const [key] = config.split(':');
    const [problem, ...others] = problems({}, config);
    expect(problem?.replace('at most ', '')).toMatch(`${FILE}:1: ${key}: got ${got}; it may be ${mayBe}`);
    expect(others).toEqual([]);
    expect(problems({}, config.replace(/"\{a,b\}",|t0: \{\},|w,/, ''))).toEqual([]);
  });

  it('of syntax is reported with its line, and is then the only one', () => {
    const found = problems({}, 'pin: 1\nlabels: [a\n');
    expect(found).toEqual([expect.stringMatching(/^\.github\/merge-digest\.yml:\d: not valid YAML: .*\.$/)]);
  });

  it('is reported with the path from which the file was read', () => {
    expect(problems({ config: 'tools/digest.yml' }, 'pin: 1')).toEqual([
      'tools/digest.yml:1: pin: got 1; it may be true or false.',
    ]);
  });
});

describe('a hostile file', () => {
  it('cannot expand aliases into gigabytes', () => {
    const levels = Array.from({ length: 9 }, (_, level) => `${level}: &l${level + 1} [${`*l${level},`.repeat(9)}]`);
    const config = `labels: &l0 [${'x,'.repeat(9)}]\nmodules:\n${levels.map(line => `  ${line}`).join('\n')}\n`;
    expect(problems({}, config)).toEqual([
      `${FILE}:2: modules: Excessive alias count indicates a resource exhaustion attack.`,
    ]);
  });

  it('cannot change prototypes', () => {
    expect(problems({}, '__proto__: {pin: true}')).toEqual([`${FILE}:1: unknown key "__proto__"; it may be ${KEYS}.`]);
    const { modules } = settings({}, 'modules:\n  __proto__: [src]\n  api: [src]');
    expect(Object.getPrototypeOf(modules)).toBe(Object.prototype);
    expect(modules).toEqual({ api: ['src'] });
  });

  it('is refused if it is too long', () => {
    expect(parseConfig(`# ${'x'.repeat(200_000)}`, FILE).problems).toEqual([
      `${FILE}: has 200002 characters; it may have at most 200000.`,
    ]);
  });

  it('has at most twenty problems reported, and the others counted', () => {
    const text = Array.from({ length: 25 }, (_, n) => `nothing-like-a-key-${n}: 1`).join('\n');
    const { problems } = parseConfig(text, FILE);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe(`${FILE}: and 5 more problems.`);
  });
});
