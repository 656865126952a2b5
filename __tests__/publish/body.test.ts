import fc from 'fast-check';
import { partsOf, printBody, printWithin, readBody } from '../../src/publish/body.js';
import { markerLine, reportKey } from '../../src/publish/marker.js';
import { recordLine } from '../../src/publish/record.js';
import { assessed } from '../support/weeks.js';
import { digestOf } from './support.js';

const key = reportKey(digestOf('2026-W14'), { node: 'R_1', id: null, language: 'en' });
const record = recordLine([assessed(1)]);
const LINK = '> → [Next](https://github.com/octo/repo/issues/2)';
const TEXT = '# The week\n\nA line.\n\n- one\n- two';

function partOf(text: string) {
  const [part] = partsOf([text], key, { title: 'A title', settings: '', record });
  if (part === undefined) throw new Error('A report has one part at least');
  return part;
}

const part = partOf(TEXT);
const marker = markerLine(part.marker);

test('a body is the marker, the text, the record and the end marker', () => {
  expect(printBody(part)).toBe(`${marker}\n${TEXT}\n\n${record}\n<!-- merge-digest-end -->`);
});

test('a body reads back as it was written, with whatever stands above and below it', () => {
  const words = fc.constantFrom('', 'Read this.', '\nOne.\n\nTwo.\n', '<!-- a comment -->', 'Three.  ');
  fc.assert(
    fc.property(words, words, fc.constantFrom('', LINK), fc.string(), (above, below, link, given) => {
      const written = partOf(given);
      const body = printBody(written, { above, link, below });
      expect(readBody(body)).toEqual({ ...written, above, link, below, isEdited: false });
      expect(readBody(body.replaceAll('\n', '\r\n'))).toMatchObject({ text: written.text, isEdited: false });
    }),
  );
});

describe('what somebody wrote into a report', () => {
  const body = printBody(part, { above: '', link: LINK, below: '' });

  it.each([
    ['above the marker', `Mine.\n${body}`, { above: 'Mine.', below: '' }],
    ['below the report', `${body}\nMine.`, { above: '', below: 'Mine.' }],
    ['below the marker', body.replace('# The week', 'Mine.\n# The week'), { above: 'Mine.', below: '' }],
    ['below its last line', body.replace('- two', '- two\nMine.'), { above: '', below: 'Mine.' }],
    ['above the end marker', body.replace('<!-- merge-digest-end', 'Mine.\n$&'), { above: '', below: 'Mine.' }],
    [
      'at both ends',
      body.replace('# The week', 'Mine.\n\n$&').replace('- two', '$&\n\nMine too.'),
      { above: 'Mine.', below: 'Mine too.' },
    ],
  ])('%s is told from the text', (_, edited, words) => {
    expect(edited).not.toBe(body);
    expect(readBody(edited)).toEqual({ ...part, link: LINK, ...words, isEdited: false });
  });

  it.each([
    ['between its lines', body.replace('- one', '- one\nMine.')],
    ['over a word', body.replace('A line', 'My line')],
    ['in place of a line', body.replace('- one\n', '')],
    ['into its last line', body.replace('- two', '- two and mine')],
  ])('%s is known to be there', (_, edited) => {
    expect(edited).not.toBe(body);
    expect(readBody(edited)).toMatchObject({ marker: part.marker, record, isEdited: true });
  });
});

test.each([
  ['without its end marker', printBody(part).replace('\n<!-- merge-digest-end -->', '')],
  ['of which the marker alone is there', marker],
  ['with a marker that is quoted', printBody(part).replace(/^/, '> ')],
  ['of an earlier version below other text', `Mine.\n${printBody(earlier())}`],
  ['that is empty', ''],
])('a body %s is no report', (_, body) => {
  expect(readBody(body)).toBeNull();
});

/** A part as earlier versions wrote it. */
function earlier() {
  return { ...part, marker: { ...part.marker, node: null, title: null, settings: null, text: null } };
}

test('a body of an earlier version is read with what stands below its record', () => {
  const body = printBody(earlier());
  expect(body).not.toContain('merge-digest-end');
  expect(readBody(body)).toEqual({ ...earlier(), above: '', link: '', below: '', isEdited: null });
  expect(readBody(`${body}\nMine.`)).toEqual({ ...earlier(), above: '', link: '', below: 'Mine.', isEdited: null });
});

test('a template that writes the end marker does not end the report', () => {
  const written = partOf('One.\n<!-- merge-digest-end -->\nTwo.');
  expect(readBody(printBody(written))).toMatchObject({ text: 'One.\n\nTwo.', below: '', isEdited: false });
});

describe('where a body has no room for everything', () => {
  const long = partOf('#'.repeat(64_000));
  const room = 65_536 - printBody(long).length - 2;
  const words = (count: number) => 'w'.repeat(count);

  it.each([
    ['the link is left out first', { above: words(room - 10), below: '' }, true, false],
    ['then the longer of the words', { above: words(room - 10), below: words(20) }, true, true],
    ['and all of them if they are too long', { above: words(room + 10), below: words(room + 10) }, false, true],
    ['and nothing otherwise', { above: words(20), below: words(20) }, true, false],
  ])('%s', (_, kept, keepsAbove, isCut) => {
    const printed = printWithin(long, { ...kept, link: LINK });
    expect(printed.body.length).toBeLessThanOrEqual(65_536);
    expect(printed.isCut).toBe(isCut);
    expect(printed.body.startsWith(kept.above)).toBe(keepsAbove);
    expect(printed.body).toContain(long.text);
  });
});
