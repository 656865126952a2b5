import fc from 'fast-check';
import { readCodeOwners } from '../../src/analyze/paths/code-owners.js';
import { pathMatcher } from '../../src/domain/globs/index.js';
import { parseConfig } from '../../src/settings/config.js';
import { nameMatcher } from '../../src/settings/patterns.js';
import { resolveSettings } from '../../src/settings/resolve.js';
import { ENVIRONMENT, problems, read, resolve } from '../settings/support.js';
import { badText } from '../support/hostile-week.js';
import { RUNS } from '../support/property-runs.js';

const FILE = '.github/merge-digest.yml';

/** Anything that YAML can say, with keys that objects have by birth among them. */
const anyValue = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    badText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(badText, fc.constantFrom('__proto__', 'constructor', 'prototype', 'paths')), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;
const key = fc.oneof(
  badText,
  fc.constantFrom(
    'modules',
    'tags',
    'importance',
    'highlights',
    'measured',
    'labels',
    'title',
    '__proto__',
    'toString',
  ),
);

describe('the configuration file', () => {
  it('is read or refused in words, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(key, anyValue, { maxKeys: 5 }), badText, (mapping, text) => {
        for (const file of [JSON.stringify(mapping), text, `modules: ${text}`, `tags:\n  ${text}: {}`]) {
          const { values, problems } = parseConfig(file, FILE);
          expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
          expect(problems.filter(problem => !problem.startsWith(FILE))).toEqual([]);
        }
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      RUNS.file,
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('gives no object another nature by the key %s', key => {
    const inner = `{${key}: {polluted: [x]}, polluted: [x]}`;
    for (const name of ['modules', 'tags', 'importance', 'highlights', 'measured']) {
      parseConfig(`${name}: ${inner}`, FILE);
      parseConfig(`${key}: {${name}: ${inner}}`, FILE);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('that is a bomb is refused before it bursts', () => {
    const bomb = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);
    const { problems } = parseConfig(`a0: &a0 [x]\n${bomb.join('\n')}\nlabels: *a12\n`, FILE);
    expect(problems).toContainEqual(expect.stringMatching(/: labels: Excessive alias count/));
  });

  it('that is too large says so', () => {
    expect(problems({}, `# ${'x'.repeat(200_000)}`)).toEqual([
      `${FILE}: has 200002 characters; it may have at most 200000.`,
    ]);
  });

  it.each([
    ['lists', '[', ']'],
    ['mappings', '{a: ', '}'],
  ])('of %s within each other is refused in words', (_, open, close) => {
    const depth = 20_000;
    const { values, problems } = parseConfig(`modules: {x: ${open.repeat(depth)}${close.repeat(depth)}}`, FILE);
    expect(values).toEqual({});
    expect(problems).toEqual([
      expect.stringMatching(/nested too deeply|modules\.x: got a (?:list|mapping)|not valid YAML/),
    ]);
  });

  it('with thousands of problems gets the first twenty reported', () => {
    const keys = Array.from({ length: 5_000 }, (_, n) => `key${n}: 1`).join('\n');
    const found = problems({}, keys);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe(`${FILE}: and 4980 more problems.`);
  });
});

describe('the file of a foreign repository', () => {
  const file = `
publish: [discussion]
discussion-category: Evil
labels: [evil]
title: Evil
close-previous: true
pin: true
language: en
links: direct
mentions: true
when-empty: skip
bots: include
modules: {Theirs: ["src/**"]}
`;

  it.each([
    ['in a workflow', { repository: 'octo/other' }, 'octo/house'],
    ['on a terminal that posts elsewhere', { repository: 'octo/other', 'post-to-repository': 'octo/house' }, undefined],
  ])('says what it is made of, and neither where nor how we post: %s', (_, inputs, repository) => {
    const ours = { publish: ['issue', 'summary'], labels: [], title: null, closePrevious: false, pin: false };
    const quiet = { links: 'quiet', mentions: false, whenEmpty: 'post', outputDirectory: null, templates: null };
    const { settings } = resolveSettings(read(inputs, { ...ENVIRONMENT, repository }), file);
    expect(settings).toMatchObject({ ...ours, ...quiet, bots: 'include', modules: { Theirs: ['src/**'] } });
  });

  it.each(['output-directory', 'templates', 'token', 'post-to-repository', 'dry-run', 'config'])(
    'nor any file the input %s',
    name => {
      expect(problems({}, `${name}: ../evil`)).toEqual([
        `${FILE}:1: "${name}" is an input of the workflow, not a key of this file.`,
      ]);
    },
  );
});

describe('patterns', () => {
  const long = 'a'.repeat(4_000);

  it('of names are tried in one go, however many stars they have', () => {
    expect(nameMatcher([`${'*a'.repeat(200)}*b`])(long)).toBe(false);
    expect(nameMatcher([`${'*a'.repeat(200)}*`])(long)).toBe(true);
  });

  it('of names mean what they meant as expressions', () => {
    const piece = fc.constantFrom('a', 'b', '*', 'A', '[', '.', 'İ');
    const short = fc.array(piece, { maxLength: 7 }).map(pieces => pieces.join(''));
    const slow = (pattern: string) =>
      new RegExp(
        `^${pattern
          .toLowerCase()
          .split('*')
          .map(part => part.replaceAll(/[.[\]]/g, '\\$&'))
          .join('.*')}$`,
        'su',
      );
    fc.assert(
      fc.property(short, short, (pattern, name) => {
        expect(nameMatcher([pattern])(name)).toBe(slow(pattern).test(name.toLowerCase()));
      }),
      RUNS.text,
    );
  });

  it.each(['([a-z]+)+1', '+(+(a))', '!(a|+(b))', '!(*.md)', '@(a|b)', '(?=a)b'])(
    'of paths such as %s are refused, with what they may be',
    pattern => {
      expect(resolve({ 'exclude-paths': pattern }, null).problems).toEqual([
        expect.stringMatching(
          /^exclude-paths: got .*; it may be a glob pattern of paths, .*, and parentheses only as /,
        ),
      ]);
      expect(pathMatcher([pattern])(long)).toBe(false);
    },
  );

  it.each(['docs/**', '**/*.{md,txt}', '**/*-*.test.*', 'a*a*a*a*a*b', '**/a/**/a/**/a/**/a/**/b', '**/[!a]*?'])(
    'of paths such as %s are not',
    pattern => {
      expect(problems({ 'exclude-paths': pattern }, null)).toEqual([]);
      expect(pathMatcher([pattern])(long)).toBe(false);
    },
  );

  it('of CODEOWNERS own what they match, however many stars they have', () => {
    const owners = readCodeOwners(`* @all\n${'*a'.repeat(40)}*b @ada\n`);
    expect([owners(long), owners(`${long}b`)]).toEqual([['@all'], ['@ada']]);
  });

  it('with a comment of a megabyte end', () => {
    expect(readCodeOwners(`* @all ${' #'.repeat(500_000)}\u2028x`)('a')).toEqual(['@all']);
  });
});
