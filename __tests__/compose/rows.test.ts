import { rowsOf } from '../../src/compose/rows.js';
import { author, name, reference, signalName, term, title } from '../../src/compose/values.js';
import { statement } from '../../src/domain/page.js';
import { person } from '../support/pull-request.js';
import { area, digest, entry, finding } from './support.js';

const rowOf = (more: Parameters<typeof entry>[1]) => rowsOf(digest({ pullRequests: [entry(7, more)] }))[0];

describe('a pull request by itself', () => {
  it('has its number, its whole title, its author and its lines', () => {
    expect(rowOf({ title: 'Paint the door', additions: 1234 })).toEqual({
      reference: reference(7),
      repository: null,
      title: title('Paint the door', 'whole'),
      author: author(person('mona')),
      area: null,
      kind: null,
      lines: statement('changed-lines', { additions: 1234, deletions: 3 }),
      outcomes: [],
      reverted: null,
      findings: [],
    });
  });

  it('has its area and its kind', () => {
    const areas = [area('Doors', [7, 8])];
    const rows = rowsOf(digest({ pullRequests: [entry(7, { kind: 'fix' }), entry(9)], areas }));
    expect(rows.map(row => [row.area, row.kind])).toEqual([
      [name('Doors'), term('change-kinds', 'fix', 'fix')],
      [null, null],
    ]);
  });

  it('has all its risk signals, of which that it was reverted stands apart', () => {
    const signals = ['wide', 'reverted', 'untested', 'hotspot', 'newcomer'];
    const row = rowOf({ outcome: { revertedBy: 8 }, findings: signals.map(signal => finding(signal)) });
    expect(row?.findings).toEqual(['wide', 'untested', 'hotspot', 'newcomer'].map(signalName));
    expect([row?.reverted, row?.outcomes]).toEqual([
      signalName('reverted'),
      [statement('outcome', { what: 'reverted', by: reference(8) })],
    ]);
  });
});

it('all pull requests are there in the order of their merges, those of no section too', () => {
  const rows = rowsOf(digest({ pullRequests: [9, 2, 400].map(number => entry(number)) }));
  expect(rows.map(row => row.reference)).toEqual([9, 2, 400].map(reference));
});
