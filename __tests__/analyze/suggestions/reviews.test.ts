import { file, fromGit, person, review } from '../../support/pull-request.js';
import { reviewed, suggested, week } from './support.js';

const workflow = { title: 'ci: wider permissions for the release', files: [file('.github/workflows/release.yml', 4)] };
const auth = { title: 'Rotate keys', files: [file('src/auth/keys.ts', 40)] };

describe('to have an owner approve', () => {
  const CODEOWNERS = '/.github/ @gus\n/src/auth/ @octo/security\n';
  const owned = { codeowners: CODEOWNERS };

  it('is what changes a workflow’s rights and somebody else than its owner approved', () => {
    expect(suggested('owner-approval', week(workflow), owned)).toEqual({
      id: 'owner-approval',
      pullRequests: [1],
      paths: ['.github/workflows/release.yml'],
      owners: ['@gus'],
      counts: { security: 0, rights: 1 },
    });
  });

  it('is not what its owner wrote, or approved, in whatever case the login is written', () => {
    expect(suggested('owner-approval', week({ ...workflow, author: person('gus') }), owned)).toBeUndefined();
    const reviews = [review(person('Gus'), 'Mon 13:00')];
    expect(suggested('owner-approval', week({ ...workflow, reviews }), owned)).toBeUndefined();
  });

  it('is not what somebody approved where a team owns it, whose members are not known', () => {
    expect(suggested('owner-approval', week(auth), owned)).toBeUndefined();
  });

  it('is what nobody approved, whoever owns it', () => {
    const reviews = [review(person('bo'), 'Mon 13:00', 'commented')];
    expect(suggested('owner-approval', week({ ...auth, reviews }), owned)?.owners).toEqual(['@octo/security']);
    expect(suggested('owner-approval', week({ ...auth, reviews }))).toMatchObject({ counts: { security: 1 } });
    expect(suggested('owner-approval', week({ ...auth, reviews }))).not.toHaveProperty('owners');
  });

  it('is nothing where reviews are not known, and nothing of ordinary code', () => {
    expect(suggested('owner-approval', [fromGit({ number: 1, ...workflow })], owned)).toBeUndefined();
    const reviews = [review(person('bo'), 'Mon 13:00', 'commented')];
    expect(suggested('owner-approval', week({ reviews }), owned)).toBeUndefined();
  });
});

describe('to read now', () => {
  const unread = { reviews: [] };

  it('is guarded code that nobody else looked at', () => {
    expect(suggested('read-now', week({ ...auth, ...unread }, {}))).toEqual({
      id: 'read-now',
      pullRequests: [1],
      paths: ['src/auth/keys.ts'],
      counts: { guarded: 1, newcomers: 0, ranked: 0 },
    });
  });

  it('is not what somebody looked at, nor what is neither guarded nor risky', () => {
    expect(suggested('read-now', week(auth, {}))).toBeUndefined();
    expect(suggested('read-now', week(unread, {}))).toBeUndefined();
  });

  const large = { ...unread, title: 'Faster by default', files: [file('src/core.ts', 900)] };
  const small = Array.from({ length: 19 }, () => ({ reviews: reviewed, files: [file('docs/a.md', 2)] }));

  it('is what ranks in the first tenth by risk, and is more than a few lines', () => {
    expect(suggested('read-now', week(large, ...small))).toMatchObject({ pullRequests: [1], counts: { ranked: 1 } });
    expect(suggested('read-now', week({ ...large, files: [file('src/core.ts', 90)] }, ...small))).toBeUndefined();
    expect(suggested('read-now', week(large, ...small.slice(0, 8)))).toBeUndefined();
  });

  it('is a newcomer’s change', () => {
    const history = { days: 90, churn: new Map(), mergedBy: new Map([['login:mona', 0]]) };
    expect(suggested('read-now', week(unread, {}), { history })).toMatchObject({ counts: { newcomers: 1 } });
  });

  it('is nothing where most is merged without a review', () => {
    expect(suggested('read-now', week({ ...auth, ...unread }, unread, {}))).toBeUndefined();
  });
});
