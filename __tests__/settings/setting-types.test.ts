import { z } from 'zod';
import { REPLACED_SECTIONS, SECTION_IDS } from '../../src/domain/sections.js';
import { problemList } from '../../src/settings/problem-list.js';
import { addProblems, text } from '../../src/settings/setting-types.js';
import { type Given, problems, settings } from './support.js';

describe('a list as an input', () => {
  it('is separated by commas or new lines, and has each element once', () => {
    expect(settings({ publish: 'files, issue,issue' }).publish).toEqual(['files', 'issue']);
    expect(settings({ 'exclude-labels': 'good first issue\r\n\n  area/ci \n' }).excludeLabels).toEqual([
      'good first issue',
      'area/ci',
    ]);
  });

  it('keeps its order and may leave elements out', () => {
    expect(settings({ sections: 'details, this-week' }).sections).toEqual(['details', 'this-week']);
    expect(settings({}, 'sections: [people]\ncharts: false')).toMatchObject({ sections: ['people'], charts: false });
  });

  it('is not separated by commas within the braces of a glob pattern', () => {
    expect(settings({ 'exclude-paths': 'docs/{a,b}/**, *.{md,txt}\nx,y' }).excludePaths).toEqual([
      'docs/{a,b}/**',
      '*.{md,txt}',
      'x',
      'y',
    ]);
    expect(settings({ 'exclude-paths': '{a,{b,c}}, d' }).excludePaths).toEqual(['{a,{b,c}}', 'd']);
    expect(settings({ 'exclude-labels': 'a}, b, {c, d' }).excludeLabels).toEqual(['a}', 'b', '{c', 'd']);
  });

  it('has at most a thousand elements', () => {
    const labels = (count: number) => ({ labels: Array.from({ length: count }, (_, n) => `l${n}`).join() });
    expect(problems(labels(1_000))).toEqual([]);
    expect(problems(labels(1_001))).toEqual(['labels: got a list; it may be a list of at most 1000.']);
  });
});

describe('a section of an earlier version', () => {
  it.each(Object.entries(REPLACED_SECTIONS))('is refused with what took its place: %s', (name, now) => {
    expect(problems({ sections: name })).toEqual([
      `sections: got "${name}" in the list; it may be ${now.map(one => `"${one}"`).join(' or ')} now, instead of ${name}.`,
    ]);
  });

  it('has another name than those of today', () => {
    expect(SECTION_IDS.filter(id => Object.hasOwn(REPLACED_SECTIONS, id))).toEqual([]);
  });

  it.each(['constructor', 'toString'])('is not meant by a name that every object has: %s', name => {
    expect(problems({ sections: name })).toEqual([expect.stringContaining('it may be "this-week", "attention",')]);
  });
});

describe('a flag as an input', () => {
  it.each(['true', 'True', 'TRUE'])('is true if it is %s', given => {
    expect(settings({ pin: given, 'dry-run': given })).toMatchObject({ pin: true, dryRun: true });
  });

  it.each(['false', 'False', 'FALSE'])('is false if it is %s, even if the configuration file says true', given => {
    expect(settings({ pin: given }, 'pin: true').pin).toBe(false);
  });
});

describe('a value that is not valid', () => {
  it.each<[Given, string]>([
    [
      { 'week-start': 'Sunday' },
      'week-start: got "Sunday"; it may be "monday", "sunday" or "saturday"; did you mean "sunday"?',
    ],
    [
      { publish: 'issue, isue' },
      'publish: got "isue" in the list; it may be "issue", "discussion", "summary" or "files"; did you mean "issue"?',
    ],
    [
      { sections: 'people, detail' },
      'sections: got "detail" in the list; it may be "this-week", "attention", "reverted", "changes", "second-look", "people", "trend" or "details"; did you mean "details"?',
    ],
    [{ publish: ',' }, 'publish: got a list; it may be a list of at least one, such as [issue, summary].'],
    [{ bots: 'exlude' }, 'bots: got "exlude"; it may be "apart", "include" or "exclude"; did you mean "exclude"?'],
    [{ links: 'loud' }, 'links: got "loud"; it may be "quiet", "direct" or "none".'],
    [{ 'dry-run': 'yes' }, 'dry-run: got "yes"; it may be true or false.'],
  ])('is refused with what it may be: %j', (given, expected) => {
    expect(problems(given)).toEqual([expected]);
  });

  it('that is a number or boolean where text is expected is to be put in quotes', () => {
    const { error } = z.array(text('a label')).safeParse([2026, true, '']);
    if (error === undefined) throw new Error('The value has no problems');
    const list = problemList('labels');
    addProblems(list, error, [2026, true, ''], () => 'labels');
    expect(list.sentences()).toEqual([
      'labels: got 2026 in the list; it may be a label, in quotes.',
      'labels: got true in the list; it may be a label, in quotes.',
      'labels: got "" in the list; it may be a label.',
    ]);
  });
});
