import { SettingsError } from '../../src/domain/errors.js';
import { CONFIG_KEYS, parseConfig } from '../../src/settings/config.js';
import { problems, resolve, settings } from './support.js';

const FILE = '.github/merge-digest.yml';
const KEYS = Object.keys(CONFIG_KEYS).join(', ');

describe('the configuration file', () => {
  it('sets what shapes the report, in plain YAML', () => {
    const config = `
# What we want to read on Monday
publish: [discussion, files]
discussion-category: Announcements
labels:
  - digest
  - "2026"
close-previous: true
exclude-authors: ["*[bot]"]
modules:
  api: [src/api/**, "src/{rest,rpc}/**"]
`;
    expect(settings({}, config)).toMatchObject({
      publish: ['discussion', 'files'],
      discussionCategory: 'Announcements',
      labels: ['digest', '2026'],
      closePrevious: true,
      excludeAuthors: ['*[bot]'],
      modules: { api: ['src/api/**', 'src/{rest,rpc}/**'] },
      bots: 'apart',
    });
  });

  it('gives way to an input, and stands before the default', () => {
    const config = 'bots: include\nlinks: none';
    expect(settings({ bots: 'exclude' }, config)).toMatchObject({ bots: 'exclude', links: 'none', whenEmpty: 'post' });
    expect(settings({ bots: 'apart' }, config).bots).toBe('apart');
  });

  it.each(['', '# nothing yet\n', '---\n', '~', '{}', 'labels:\n#  - digest\n'])('may say nothing: %j', config => {
    expect(settings({}, config)).toEqual(settings({}, null));
  });

  it('may be missing, unless an input names it', () => {
    expect(problems({}, null)).toEqual([]);
    expect(problems({ config: 'digest.yml' }, null)).toEqual([
      'config: got "digest.yml"; there is no such file in octo/house.',
    ]);
  });

  it('says with all its problems at once what to change', () => {
    const { problems } = resolve({ 'dry-run': 'no' }, 'pin: 1\nlabel: [x]');
    expect(new SettingsError(problems).message).toBe(
      [
        'dry-run: got "no"; it may be true or false.',
        `${FILE}:1: pin: got 1; it may be true or false.`,
        `${FILE}:2: unknown key "label"; did you mean "labels"?`,
      ].join('\n'),
    );
  });
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
    ['pin: true\nlabels: []\npin: false', `${FILE}:3: key "pin" stands there twice.`],
    ['- labels', `${FILE}:1: got a list; it may be a mapping of keys to values.`],
    ['\nlabels', `${FILE}:2: got "labels"; it may be a mapping of keys to values.`],
    ['labels: []\n---\npin: true', `${FILE}:2: a second document begins; it may be one only.`],
    ['pin: *that', `${FILE}:1: pin: Unresolved alias (the anchor must be set before the alias): that.`],
  ])('%j is told with its line', (config, expected) => {
    expect(problems({}, config)).toEqual([expected]);
  });

  it('of syntax is told with its line, and then nothing else about the file', () => {
    const said = problems({}, 'pin: 1\nlabels: [a\n');
    expect(said).toEqual([expect.stringMatching(/^\.github\/merge-digest\.yml:\d: no valid YAML: .*\.$/)]);
  });

  it('is told under the path that the file was read from', () => {
    expect(problems({ config: 'tools/digest.yml' }, 'pin: 1')).toEqual([
      'tools/digest.yml:1: pin: got 1; it may be true or false.',
    ]);
  });
});

describe('a hostile file', () => {
  it('unfolds no aliases into gigabytes', () => {
    const levels = Array.from({ length: 9 }, (_, level) => `${level}: &l${level + 1} [${`*l${level},`.repeat(9)}]`);
    const config = `labels: &l0 [${'x,'.repeat(9)}]\nmodules:\n${levels.map(line => `  ${line}`).join('\n')}\n`;
    expect(problems({}, config)).toEqual([
      `${FILE}:2: modules: Excessive alias count indicates a resource exhaustion attack.`,
    ]);
  });

  it('changes no prototypes', () => {
    expect(problems({}, '__proto__: {pin: true}')).toEqual([`${FILE}:1: unknown key "__proto__"; it may be ${KEYS}.`]);
    const { modules } = settings({}, 'modules:\n  __proto__: [src]\n  api: [src]');
    expect(Object.getPrototypeOf(modules)).toBe(Object.prototype);
    expect(modules).toEqual({ api: ['src'] });
  });
});

describe('what was measured', () => {
  const measured = (signal: string) =>
    parseConfig(`measured:\n  ${signal}: {ratio: 1.2, low: 1, high: 1.5, flagged: 9}\n`, 'merge-digest.yml');

  it('is taken for a signal that there is', () =>
    expect(measured('hotspot')).toMatchObject({ values: { measured: { hotspot: { ratio: 1.2 } } }, problems: [] }));

  it('is refused for one that there is not, and the nearest is named', () =>
    expect(measured('hotspots').problems).toEqual([
      'merge-digest.yml:2: measured: got "hotspots"; it may be the name of a signal; did you mean "hotspot"?',
    ]));

  it('is refused with the names of all signals where none is near', () =>
    expect(measured('astrology').problems[0]).toMatch(
      /got "astrology"; it may be the name of a signal: reverted, .*collision\.$/,
    ));
});
