import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Strings } from '../../../src/render/language/strings.js';
import { LANGUAGE_NAMES } from '../../support/languages.js';

const TEMPLATES = join(import.meta.dirname, '..', '..', '..', 'templates');
const strings = (name: string) => parse(readFileSync(join(TEMPLATES, name, 'strings.yml'), 'utf8'));
/** The ways to the entries that the schema refuses. */
const refused = (value: unknown) => Strings.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the strings of a language', () => {
  it.each(LANGUAGE_NAMES)('are those that are asked for: %s', name => expect(refused(strings(name))).toEqual([]));

  it.each([
    'locale',
    'units.days',
    'lists.apart',
    'dates.range.between',
    'dates.moment',
    'phrases.noted',
    'labels.details.heading',
    'labels.page.colon',
    'factors.size.name',
    'factors.size.evidence',
    'signals.wide.meaning',
    'signals.wide.advice',
  ])('need %s', way => {
    const given = strings('en');
    const keys = way.split('.');
    const last = keys.pop() ?? '';
    delete keys.reduce((inner, key) => inner[key], given)[last];
    expect(refused(given)).toEqual([way]);
  });

  it.each([
    ['', { nonsense: 1 }],
    ['labels', { labels: { ...strings('en').labels, nonsense: {} } }],
    [
      'labels.details',
      { labels: { ...strings('en').labels, details: { ...strings('en').labels.details, nonsense: 'x' } } },
    ],
    ['factors.size', { factors: { size: { name: 'x', evidence: 'x', advice: 'x' } } }],
  ])('have no other entries in %j', (way, change) => expect(refused({ ...strings('en'), ...change })).toEqual([way]));

  it.each(['en', 'en-GB', 'zh-Hant-TW', 'pt-BR'])('have a locale by its BCP 47 tag: %s', locale => {
    expect(refused({ ...strings('en'), locale })).toEqual([]);
  });

  it.each(['', 'en_GB', 'x', 'en-', 'American English'])('have no other locale: %j', locale => {
    expect(refused({ ...strings('en'), locale })).toEqual(['locale']);
  });
});
