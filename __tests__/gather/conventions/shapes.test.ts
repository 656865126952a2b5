import { commonestShape } from '../../../src/gather/conventions/shapes.js';

const messages = (count: number, subject: string, body = '') =>
  Array.from({ length: count }, () => ({ subject, body }));

describe('the commonest shape', () => {
  it.each([
    ['Closes #N', 'Add the parser', 'It is fast.\n\nFixes #3\nCloses #12'],
    ['See merge request !N', "Merge branch 'a' into 'main'", 'See merge request octo/repo!12'],
    ['Closes: URL', 'Add the parser', 'Closes: https://github.com/octo/repo/pull/12'],
    ['Fixed #N', 'Fixed #12 -- Added the parser', ''],
    ['#N', '[#12] Add the parser', ''],
    ['Merge branch', "Merge branch 'topic'", ''],
  ])('is %j', (shape, subject, body) => {
    expect(commonestShape([...messages(3, subject, body), ...messages(2, 'Plain')])).toBe(shape);
  });

  it('is none where few messages have it, or none has a number', () => {
    expect(commonestShape([...messages(1, 'Fixed #12'), ...messages(2, 'Plain')])).toBeNull();
    expect(commonestShape([...messages(3, 'Fixed #12'), ...messages(3, 'Plain')])).toBeNull();
    expect(commonestShape(messages(9, 'Plain'))).toBeNull();
    expect(commonestShape([])).toBeNull();
  });

  it('has no markup of a stranger in it', () => {
    expect(commonestShape(messages(3, 'x', '@team **bold** <img> #12'))).toBeNull();
    expect(commonestShape(messages(3, '@team #12'))).toBe('team #N');
  });
});
