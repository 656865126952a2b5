import { isRedirect, redirectTarget } from '../../src/domain/redirect.js';

const URL_ASKED = 'https://api.example.com/graphql';

describe('where a redirect leads', () => {
  it.each([
    ['https://other.example/api/graphql', 'https://other.example/api/graphql'],
    ['/login', 'https://api.example.com/login'],
    ['//other.example', 'https://other.example/'],
    ['https://mona:hunter2@other.example/a?token=hunter2#hunter2', 'https://other.example/a'],
    ['javascript:alert(1)', 'an address that does not start with https://'],
    ['http://[', 'no valid address'],
    [null, 'no valid address'],
  ])('%s', (location, target) => {
    expect(redirectTarget(location, URL_ASKED)).toBe(target);
  });

  it('is one short line, whatever the header says', () => {
    const target = redirectTarget(`https://other.example/\u202e ::error::x\n${'x'.repeat(100_000)}`, URL_ASKED);
    expect(target).toMatch(/^https:\/\/other\.example\/[\x21-\x7e]+…$/);
    expect(target.length).toBeLessThan(210);
  });
});

test('every status of the three hundreds is one', () => {
  expect([200, 299, 300, 301, 304, 307, 308, 399, 400].filter(isRedirect)).toEqual([300, 301, 304, 307, 308, 399]);
});
