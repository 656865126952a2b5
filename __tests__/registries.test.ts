import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CHANGE_KINDS } from '../src/analyze/changes/index.js';
import { FACTORS } from '../src/analyze/importance/index.js';
import { PATH_KINDS } from '../src/analyze/paths/index.js';
import { SIGNALS } from '../src/analyze/signals/index.js';
import { statistics } from '../src/analyze/statistics/index.js';
import { SUGGESTIONS } from '../src/analyze/suggestions/index.js';
import { Statistics } from '../src/domain/digest.js';
import { FACTOR_IDS } from '../src/domain/factors.js';
import { SECTION_IDS } from '../src/domain/sections.js';
import { sources } from '../src/gather/index.js';
import { publishers } from '../src/publish/index.js';
import { readLanguage } from '../src/render/language.js';
import { SAID } from '../src/render/prose/suggestions.js';
import { sections } from '../src/render/sections/index.js';
import { SENTENCES } from '../src/render/sentences.js';
import { INPUTS } from '../src/settings/inputs.js';
import { OUTPUTS } from '../src/settings/outputs.js';
import { VERSION } from '../src/version.js';

const ROOT = join(import.meta.dirname, '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

const languages = readdirSync(join(ROOT, 'templates'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

function language(name: string) {
  const files = readdirSync(join(ROOT, 'templates', name));
  return readLanguage(new Map(files.map(file => [file, read('templates', name, file)])), name);
}

describe('a registry', () => {
  it.each([
    ['sections', sections],
    ['statistics', statistics],
    ['sources', sources],
    ['publishers', publishers],
    ['signals', SIGNALS],
    ['factors', FACTORS],
    ['suggestions', SUGGESTIONS],
  ])('has each of its %s once', (_, registry: readonly { id: string }[]) => {
    const ids = registry.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('of statistics makes every one that the digest has, in its order', () => {
    expect(statistics.map(({ id }) => id)).toEqual(Object.keys(Statistics.shape));
  });
});

describe('the factors of importance', () => {
  it('are those that the configuration file may weigh', () => {
    expect(FACTORS.map(({ id }) => id).sort()).toEqual([...FACTOR_IDS].sort());
  });

  it.each(FACTORS.map(({ id }) => id))('are told in the docs: %s', id => {
    expect(read('docs', 'importance.md')).toContain(`\`${id}\``);
  });
});

describe('the risk signals', () => {
  it.each(SIGNALS.map(({ id }) => id))('are told in the docs: %s', id => {
    expect(read('docs', 'risk-evidence.md')).toContain(`\`${id}\``);
  });
});

describe('the sections', () => {
  it('are those that the settings may name, in their order, between header and footer', () => {
    expect(sections.map(({ id }) => id)).toEqual(['header', ...SECTION_IDS, 'footer']);
  });
});

describe('the suggestions', () => {
  it('are those that can be said', () => expect(Object.keys(SAID)).toEqual(SUGGESTIONS.map(({ id }) => id)));

  it.each(SUGGESTIONS.map(({ id }) => id))('have a sentence, which every language has to say: %s', id => {
    expect(Object.keys(SENTENCES)).toContain(`suggest-${id}`);
    for (const name of languages) expect(Object.keys(language(name).messages)).toContain(`suggest-${id}`);
  });
});

describe('a language', () => {
  it('is English at least', () => expect(languages).toContain('en'));

  it.each(languages)('is named where the input is described: %s', name => {
    expect(INPUTS.language.description).toContain(`\`${name}\``);
  });

  it.each(languages)('has a template for every section and for notifications, and no other: %s', name => {
    expect(Object.keys(language(name).templates).sort()).toEqual(
      [...sections.map(({ id }) => id), 'notification'].sort(),
    );
  });

  it.each(languages)('has words for every signal, factor, and kind: %s', name => {
    const { strings } = language(name);
    expect(Object.keys(strings.signals).sort()).toEqual(SIGNALS.map(({ id }) => id).sort());
    expect(Object.keys(strings.factors).sort()).toEqual([...FACTOR_IDS].sort());
    expect(Object.keys(strings['change-kinds']).sort()).toEqual([...CHANGE_KINDS].sort());
    expect(Object.keys(strings['path-kinds']).sort()).toEqual([...PATH_KINDS].sort());
  });

  it.each(languages)('has the plural forms that its locale needs: %s', name => {
    const { strings } = language(name);
    const needed = new Intl.PluralRules(strings.locale).resolvedOptions().pluralCategories;
    for (const [count, forms] of Object.entries(strings.counts))
      expect([count, needed.filter(form => forms[form] === undefined)]).toEqual([count, []]);
  });

  it.each(languages)('has every number in the forms of its counts: %s', name => {
    for (const forms of Object.values(language(name).strings.counts))
      for (const form of Object.values(forms)) expect(form).toContain('{n}');
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
});
