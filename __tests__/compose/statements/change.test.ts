import { changeLine, titledLine } from '../../../src/compose/statements/change.js';
import { author, reference, title } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { entry } from '../support.js';

const ada = person('ada');
const change = entry(7, { title: 'Paint the door', author: ada, additions: 1234, deletions: 5 });

describe('the line of a pull request', () => {
  it('has its number, title, author and size', () => {
    expect(changeLine(change)).toEqual(
      statement('change', {
        reference: reference(7),
        title: title('Paint the door'),
        author: author(ada),
        additions: 1234,
        deletions: 5,
      }),
    );
    expect(said(changeLine(change))).toBe('#7 Paint the door — ada, +1,234 −5');
  });

  it('may have all of its title', () => {
    expect(changeLine(change, 'whole').values.title).toEqual(title('Paint the door', 'whole'));
  });

  it('names a deleted account', () => {
    expect(said(changeLine(entry(7, { author: null })))).toBe('#7 Change number 7 — a deleted account, +12 −3');
  });
});

describe('the line without author and size', () => {
  it('has a title of the given length', () => {
    expect(titledLine(change)).toEqual(
      statement('titled', { reference: reference(7), title: title('Paint the door') }),
    );
    expect(titledLine(change, 'brief').values.title).toEqual(title('Paint the door', 'brief'));
  });
});
