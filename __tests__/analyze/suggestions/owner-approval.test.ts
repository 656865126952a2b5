import { file, fromGit, type Given, person, pullRequest, review } from '../../support/pull-request.js';
import { reviewed, suggested, unreviewed, week } from './support.js';

const workflow = { title: 'ci: wider permissions for the release', files: [file('.github/workflows/release.yml', 4)] };
const auth = { title: 'Rotate keys', files: [file('src/auth/keys.ts', 40)] };
const commented = [review(person('bo'), 'Mon 13:00', 'commented')];
const owned = { codeowners: '/.github/ @gus\n/src/auth/ @octo/security\n' };
const suggestion = (...args: [Parameters<typeof suggested>[1], Parameters<typeof suggested>[2]?]) =>
  suggested('owner-approval', ...args);

describe('the approval of an owner is suggested for', () => {
  it('workflow permissions that somebody else approved', () => {
    expect(suggestion(week(workflow), owned)).toEqual({
      id: 'owner-approval',
      pullRequests: [1],
      paths: ['.github/workflows/release.yml'],
      owners: ['@gus'],
      counts: { security: 0, rights: 1 },
      parts: { security: 'none', rights: 'one' },
    });
  });

  it('guarded code that somebody reviewed but nobody approved, even without owners', () => {
    const one = week({ ...auth, reviews: commented });
    expect(suggestion(one, owned)?.owners).toEqual(['@octo/security']);
    expect(suggestion(one)).toMatchObject({ counts: { security: 1 } });
    expect(suggestion(one)).not.toHaveProperty('owners');
  });

  it('security-sensitive code and workflow permissions, each counted', () => {
    const three = week(
      { ...auth, reviews: commented },
      { ...workflow, reviews: commented },
      { ...workflow, reviews: commented },
    );
    expect(suggestion(three)).toMatchObject({
      pullRequests: [1, 2, 3],
      counts: { security: 1, rights: 2 },
      parts: { security: 'some', rights: 'some' },
    });
  });
});

describe('the approval of an owner is not suggested', () => {
  it('if an owner wrote or approved the change, whatever the case of the login', () => {
    expect(suggestion(week({ ...workflow, author: person('gus') }), owned)).toBeUndefined();
    const reviews = [review(person('Gus'), 'Mon 13:00')];
    expect(suggestion(week({ ...workflow, reviews }), owned)).toBeUndefined();
  });

  it('if somebody approved the code of a team, whose members are unknown', () => {
    expect(suggestion(week(auth), owned)).toBeUndefined();
  });

  it('if reviews are unknown, or for ordinary code', () => {
    expect(suggestion([fromGit({ number: 1, ...workflow })], owned)).toBeUndefined();
    expect(suggestion(week({ reviews: commented }), owned)).toBeUndefined();
  });

  it('if the change was reverted', () => {
    const changed = { ...auth, title: 'Rotate all keys', reviews: commented };
    const revert = { title: 'Revert "Rotate all keys"', files: changed.files, merged: 'Wed 12:00' as const };
    const both = [pullRequest({ number: 1, ...changed }), pullRequest({ number: 2, ...revert })];
    expect(suggestion(both)).toBeUndefined();
  });
});

describe('a change of code that gus owns', () => {
  const isSuggested = (more: Partial<Given>, owners = '@gus') =>
    suggestion(week({ ...workflow, ...more }), { codeowners: `/.github/ ${owners}\n` }) !== undefined;

  it.each<[string, Partial<Given>]>([
    ['somebody else approved it', {}],
    ['a deleted account approved it', { reviews: [review(null, 'Mon 13:00')] }],
    ['a deleted account wrote it', { author: null }],
    ['only the name of the author is known', { author: { name: 'gus', bot: false } }],
    ['the owner only commented', { reviews: [...reviewed, review(person('gus'), 'Mon 13:00', 'commented')] }],
  ])('needs approval if %s', (_, more) => expect(isSuggested(more)).toBe(true));

  it.each<[string, Partial<Given>, string]>([
    ['the owner approved it too', { reviews: [...reviewed, review(person('gus'), 'Mon 13:00')] }, '@gus'],
    ['a team owns it as well', {}, '@gus @octo/team'],
    ['the owner is an email address', {}, 'gus@example.org'],
    ['nobody owns it', {}, ''],
    ['nobody reviewed it, which another suggestion covers', unreviewed, '@gus'],
    ['it is a revert', { title: 'Revert "ci: wider permissions for the release"' }, '@gus'],
    ['a bot wrote it', { author: { ...person('renovate'), bot: true } }, '@gus'],
  ])('needs no approval if %s', (_, more, owners) => expect(isSuggested(more, owners)).toBe(false));
});
