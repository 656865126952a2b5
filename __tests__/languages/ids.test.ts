import { CHANGE_KINDS } from '../../src/analyze/changes/index.js';
import { PATH_KINDS } from '../../src/analyze/paths/index.js';
import { ATTENTION_KINDS, MinorChanges } from '../../src/domain/briefing.js';
import { CUT_LISTS, REVERT_EVIDENCE, UNKNOWN_FIELDS } from '../../src/domain/digest.js';
import { FACTOR_IDS } from '../../src/domain/factors.js';
import { HEDGES } from '../../src/domain/narration.js';
import { SECOND_LOOK_ACTIONS, SECOND_LOOK_REASONS } from '../../src/domain/second-look.js';
import { SIGNAL_IDS } from '../../src/domain/signals.js';
import { DIRECTIONS, TREND_FIGURES } from '../../src/domain/trends.js';
import { INPUTS } from '../../src/settings/inputs.js';
import { messageOf } from '../support/icu.js';
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
    ['notice', Object.keys(strings['attention-kinds']), ATTENTION_KINDS],
    ['reason for a second look', Object.keys(strings['second-look']), SECOND_LOOK_REASONS],
    ['action of a second look', Object.keys(strings['second-look-actions']), SECOND_LOOK_ACTIONS],
    ['limit of a change', Object.keys(strings.hedges), HEDGES],
    // Source that users do not run has a name of its own.
    ['kind of path', Object.keys(strings['path-kinds']), [...PATH_KINDS, 'tools']],
    ['evidence of a revert', endingsOf(strings.phrases, 'evidence-'), REVERT_EVIDENCE],
    ['figure of a trend', endingsOf(strings.phrases, 'trend-'), TREND_FIGURES],
    ['direction of a trend', endingsOf(strings.phrases, 'direction-'), DIRECTIONS],
    ['field that a source may lack', endingsOf(strings.phrases, 'unknown-'), UNKNOWN_FIELDS],
    ['list that may be cut', endingsOf(strings.phrases, 'list-'), CUT_LISTS],
  ])('has words for every %s, and for nothing else', (_, named, ids) => {
    expect([...named].sort()).toEqual([...ids].sort());
  });

  it('has a case for every kind of minor changes', () => {
    const { cases } = messageOf(languageNamed(name).messages.minor, strings.locale);
    const kinds = MinorChanges.shape.kind.options;
    // One kind is what all others are not.
    expect([...(cases.get('kind') ?? [])].filter(kind => kind !== 'other').sort()).toEqual(
      kinds.filter(kind => kind !== 'chore').sort(),
    );
  });
});
