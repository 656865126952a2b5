import { z } from 'zod';
import { CONFIG_KEYS, parseConfig } from '../../src/settings/config.js';
import { CONFIG_DEFAULTS, CONFIG_ONLY } from '../../src/settings/config-keys.js';

const parse = (text: string) => parseConfig(text, 'merge-digest.yml');

describe('measured values', () => {
  const measured = (signal: string) => parse(`measured:\n  ${signal}: {ratio: 1.2, low: 1, high: 1.5, flagged: 9}\n`);

  it('are accepted for a signal that exists', () =>
    expect(measured('hotspot')).toMatchObject({ values: { measured: { hotspot: { ratio: 1.2 } } }, problems: [] }));

  it('are refused for a signal that does not exist, with the nearest name', () =>
    expect(measured('hotspots').problems).toEqual([
      'merge-digest.yml:2: measured: got "hotspots"; it may be the name of a signal; did you mean "hotspot"?',
    ]));

  it('are refused with the names of all signals if no name is near', () =>
    expect(measured('astrology').problems[0]).toMatch(
      /got "astrology"; it may be the name of a signal: reverted, .*collision\.$/,
    ));

  it('are refused if they are not what the backtest writes', () =>
    expect(parse('measured: yes').problems).toEqual([
      'merge-digest.yml:1: measured: got "yes"; it may be what `merge-digest backtest --write` writes.',
    ]));
});

describe('the limits of highlights', () => {
  it.each([
    ['{share: 1.5}', 'highlights.share: got 1.5; it may be 0 to 1.'],
    ['{share: half}', 'highlights.share: got "half"; it may be a number from 0 to 1.'],
    ['{least: -1}', 'highlights.least: got -1; it may be a whole number from 0 to 1000.'],
    ['{most: 9007199254740991}', 'highlights.most: got 9007199254740991; it may be a whole number from 0 to 1000.'],
    ['7', 'highlights: got 7; it may be a mapping such as {share: 0.1, least: 3, most: 12}.'],
  ])('cannot be %s', (value, problem) => {
    expect(parse(`highlights: ${value}`).problems).toEqual([`merge-digest.yml:1: ${problem}`]);
  });
});

describe('a number', () => {
  const between = (value: string) => `got ${value}; it may be a number from`;

  it.each(['1e308', '-1e308', '100.1', '.inf', '-.inf', '.nan'])('cannot be %s', value => {
    const shown = value.startsWith('1e') || value.startsWith('-1e') || value === '100.1';
    expect(parse(`importance: {size: ${value}}`)).toMatchObject({
      values: {},
      problems: [
        expect.stringContaining(shown ? between(String(Number(value))) : 'it may be a number from -100 to 100'),
      ],
    });
    expect(parse(`measured: {hotspot: {ratio: 1, low: 1, high: ${value === '100.1' ? '1e7' : value}}}`)).toMatchObject({
      values: {},
      problems: [expect.stringContaining('it may be a number from 0 to 1000000')],
    });
  });

  it('has bounds wherever the file may have one, so that the sum of some is one', () => {
    const bounds = numbersIn(z.toJSONSchema(z.strictObject(schemas()), { io: 'input', unrepresentable: 'any' }));
    expect(bounds.length).toBeGreaterThan(6);
    for (const { minimum, maximum } of bounds) {
      expect(minimum).toBeGreaterThanOrEqual(-1_000_000);
      expect(maximum).toBeLessThanOrEqual(1_000_000);
    }
  });
});

const schemas = () => Object.fromEntries(Object.entries(CONFIG_KEYS).map(([name, { schema }]) => [name, schema]));

interface Bounds {
  minimum?: number;
  maximum?: number;
}

/** The schema of every number in a JSON Schema. */
function numbersIn(node: unknown): Bounds[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && (node.type === 'number' || node.type === 'integer') ? [node as Bounds] : [];
  return [...own, ...Object.values(node).flatMap(numbersIn)];
}

describe('every key', () => {
  it.each(Object.entries(CONFIG_ONLY))('%s has a description in sentences and a valid default', (_, key) => {
    expect(key.description).toMatch(/^[A-Z].*\.$/);
    expect(key.schema.safeParse(key.default).success).toBe(true);
  });

  it('has its default without a file', () => {
    expect(CONFIG_DEFAULTS).toEqual({
      modules: {},
      corePaths: [],
      importance: {},
      highlights: {},
      tags: {},
      measured: {},
    });
  });
});
