import { CHANGE_KINDS } from '../../src/analyze/changes/index.js';
import { PATH_KINDS } from '../../src/analyze/paths/index.js';
import { REVERT_EVIDENCE } from '../../src/domain/digest.js';
import { FACTOR_IDS } from '../../src/domain/factors.js';
import { SIGNAL_IDS } from '../../src/domain/signals.js';
import { DIRECTIONS, TREND_FIGURES } from '../../src/domain/trends.js';
import { INPUTS } from '../../src/settings/inputs.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';

const endingsOf = (phrases: Readonly<Record<string, string>>, beginning: string) =>
  Object.keys(phrases)
    .filter(name => name.startsWith(beginning))
    .map(name => name.slice(beginning.length))
    .sort();

describe('the languages', () => {
  it('include English', () => expect(LANGUAGE_NAMES).toContain('en'));
});

describe.each(LANGUAGE_NAMES)('the language %s', name => {
  const { strings } = languageNamed(name);

  it('is named where the input is described', () => expect(INPUTS.language.description).toContain(`\`${name}\``));

  it('is in the folder of its locale', () => expect(strings.locale).toBe(name));

  it.each<[string, readonly string[], readonly string[]]>([
    ['signal', Object.keys(strings.signals), SIGNAL_IDS],
    ['factor of importance', Object.keys(strings.factors), FACTOR_IDS],
    ['kind of change', Object.keys(strings['change-kinds']), CHANGE_KINDS],
    [
      'kind of change in the plural',
      Object.keys(strings['changes-of-kind']),
      CHANGE_KINDS.filter(kind => kind !== 'other'),
    ],
    ['kind of path', Object.keys(strings['path-kinds']), PATH_KINDS],
    ['evidence of a revert', endingsOf(strings.phrases, 'evidence-'), REVERT_EVIDENCE],
    ['figure of a trend', endingsOf(strings.phrases, 'trend-'), TREND_FIGURES],
    ['direction of a trend', endingsOf(strings.phrases, 'direction-'), DIRECTIONS],
    ['list that may be cut', endingsOf(strings.phrases, 'list-'), ['labels', 'reviews', 'review-threads']],
  ])('has words for every %s, and for nothing else', (_, named, ids) => {
    expect([...named].sort()).toEqual([...ids].sort());
  });
});
