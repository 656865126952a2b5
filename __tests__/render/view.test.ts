import type { Value } from '../../src/domain/page.js';
import { type Printable, viewOf } from '../../src/render/view.js';

const number = (value: number): Value => ({ type: 'number', number: value });
const show = (value: Printable) => (value.type === 'number' ? `n${value.number}` : null);

describe('the view of some content', () => {
  it('has its shape, with every value shown', () => {
    const rows = [{ label: number(1), inner: { isNew: true, none: null } }];
    expect(viewOf({ rows, all: [number(1), number(2)], isCut: false }, show)).toEqual({
      rows: [{ label: 'n1', inner: { isNew: true, none: null } }],
      all: ['n1', 'n2'],
      isCut: false,
    });
  });

  it('keeps what a template branches on', () => {
    for (const content of [true, false, null]) expect(viewOf(content, show)).toBe(content);
  });

  it('has null for a value that has no words', () => {
    expect(viewOf({ chart: { type: 'bars', bars: [] } }, show)).toEqual({ chart: null });
  });
});
