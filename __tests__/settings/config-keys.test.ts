import { parseConfig } from '../../src/settings/config.js';
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
    ['7', 'highlights: got 7; it may be a mapping such as {share: 0.1, least: 3, most: 12}.'],
  ])('cannot be %s', (value, problem) => {
    expect(parse(`highlights: ${value}`).problems).toEqual([`merge-digest.yml:1: ${problem}`]);
  });
});

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
