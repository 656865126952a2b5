import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { EFFECT_READERS } from '../src/analyze/effects/index.js';
import { FACTORS } from '../src/analyze/importance/index.js';
import { SECOND_LOOK_REASON_RULES } from '../src/analyze/second-look/index.js';
import { SIGNALS } from '../src/analyze/signals/index.js';
import { statistics } from '../src/analyze/statistics/index.js';
import { SUGGESTIONS } from '../src/analyze/suggestions/index.js';
import { EFFECT_SOURCES } from '../src/domain/briefing.js';
import { Statistics } from '../src/domain/digest.js';
import { FACTOR_IDS } from '../src/domain/factors.js';
import { REPLACED_SECTIONS, SECTION_IDS } from '../src/domain/sections.js';
import { SIGNAL_IDS } from '../src/domain/signals.js';
import { sources } from '../src/gather/index.js';
import { publishers } from '../src/publish/index.js';
import { OUTPUTS } from '../src/settings/outputs.js';
import { VERSION } from '../src/version.js';

const ROOT = join(import.meta.dirname, '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

describe('a registry', () => {
  it.each([
    ['statistics', statistics],
    ['sources', sources],
    ['publishers', publishers],
    ['signals', SIGNALS],
    ['factors', FACTORS],
    ['suggestions', SUGGESTIONS],
    ['reasons for a second look', SECOND_LOOK_REASON_RULES],
    ['readers of effects', EFFECT_READERS],
  ])('has each of its %s once', (_, registry: readonly { id: string }[]) => {
    const ids = registry.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('of statistics makes every one that the digest has, in its order', () => {
    expect(statistics.map(({ id }) => id)).toEqual(Object.keys(Statistics.shape));
  });
});

describe('the readers of effects', () => {
  it('are in the order of how reliable their sources are', () => {
    expect(EFFECT_READERS.map(({ id }) => id)).toEqual(EFFECT_SOURCES);
  });
});

describe('the sections of earlier versions', () => {
  it('are none of today, and each has a section of today in its place', () => {
    const today: readonly string[] = SECTION_IDS;
    for (const [name, now] of Object.entries(REPLACED_SECTIONS)) {
      expect(today).not.toContain(name);
      expect(now).not.toEqual([]);
      expect(today).toEqual(expect.arrayContaining([...now]));
    }
  });
});

describe('the factors of importance', () => {
  it('are those that the configuration file may weigh', () => {
    expect(FACTORS.map(({ id }) => id).sort()).toEqual([...FACTOR_IDS].sort());
  });

  it.each(FACTOR_IDS)('are described in the docs: %s', id => {
    expect(read('docs', 'importance.md')).toContain(`\`${id}\``);
  });
});

describe('the risk signals', () => {
  it('are those that the configuration file may name', () => {
    expect(SIGNALS.map(({ id }) => id)).toEqual(SIGNAL_IDS);
  });

  it.each(SIGNAL_IDS)('are described in the docs: %s', id => {
    expect(read('docs', 'risk-evidence.md')).toContain(`\`${id}\``);
  });
});

describe('action.yml', () => {
  const action = parse(read('action.yml'));

  it('has the outputs that the action sets', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
  });

  it('runs on the Node that runners have', () => expect(action.runs).toMatchObject({ using: 'node24' }));
});

describe('the version', () => {
  it('is the one of package.json', () => expect(VERSION).toBe(JSON.parse(read('package.json')).version));

  it('has a section in the changelog, as a release must', () => {
    expect(read('CHANGELOG.md').split('\n')).toContain(`## ${VERSION}`);
  });
});
