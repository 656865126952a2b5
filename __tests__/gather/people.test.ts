import { peopleIn } from '../../src/gather/people.js';

const identity = (text: string) => {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(text) ?? [];
  return { name, email };
};
const peopleOf = (...texts: string[]) =>
  peopleIn(texts.map(identity)).map(({ identity: { name, email }, count }) => `${count} ${name} <${email}>`);

describe('people', () => {
  it('are those who share a name, an address, a login or an account, also by way of a third identity', () => {
    expect(
      peopleOf(
        'Ann <ann@one.example>',
        'A. Bee <ann@two.example>',
        'Bob <bob@example.com>',
        'ann <ann@two.example>',
        'Gus <7+gus@users.noreply.github.com>',
        'John <7+john@users.noreply.github.com>',
        'Eve <7+eve@users.noreply.acme.example>',
      ),
    ).toEqual([
      '3 Ann <ann@one.example>',
      '1 Bob <bob@example.com>',
      '2 Gus <7+gus@users.noreply.github.com>',
      '1 Eve <7+eve@users.noreply.acme.example>',
    ]);
  });

  it('are named by the identity that has their login', () => {
    expect(peopleOf('Ann <ann@one.example>', 'Ann <7+ann@users.noreply.github.com>')).toEqual([
      '2 Ann <7+ann@users.noreply.github.com>',
    ]);
  });
});
