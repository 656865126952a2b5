import { file, type Given, person, pullRequest, review } from '../../support/pull-request.js';
import { reviewed, suggested, week } from './support.js';

const added = { status: 'added' } as const;
const auth = (...paths: readonly string[]) => ({
  title: 'Rotate keys',
  files: paths.map((path, index) => file(`src/auth/${path}.ts`, 90 - index)),
});
const rights = { title: 'ci: wider permissions', files: [file('.github/workflows/ci.yml', 4)] };
const commented = [review(person('bo'), 'Mon 13:00', 'commented')];
const unread = { reviews: [] };

describe('an owner should approve', () => {
  const owned = (owners: string) => ({ codeowners: `/.github/ ${owners}\n` });
  const approval = (more: Partial<Given>, owners = '@gus') =>
    suggested('owner-approval', week({ ...rights, ...more }), owned(owners)) !== undefined;

  it.each<[string, Partial<Given>]>([
    ['somebody else approved', {}],
    ['somebody approved whose account is gone', { reviews: [review(null, 'Mon 13:00')] }],
    ['the author’s account is gone', { author: null }],
    ['the author has a name alone', { author: { name: 'gus', bot: false } }],
    ['the owner only commented', { reviews: [...reviewed, review(person('gus'), 'Mon 13:00', 'commented')] }],
  ])('where %s', (_, more) => expect(approval(more)).toBe(true));

  it.each<[string, Partial<Given>, string]>([
    ['the owner approved among others', { reviews: [...reviewed, review(person('gus'), 'Mon 13:00')] }, '@gus'],
    ['a team owns it as well', {}, '@gus @octo/team'],
    ['an address owns it', {}, 'gus@example.org'],
    ['nobody owns it', {}, ''],
    ['nobody looked at it, which is told as such', unread, '@gus'],
    ['it is a revert', { title: 'Revert "ci: wider permissions"' }, '@gus'],
    ['a bot wrote it', { author: { ...person('renovate'), bot: true } }, '@gus'],
  ])('and not where %s', (_, more, owners) => expect(approval(more, owners)).toBe(false));

  it('of what guards or what has rights, each counted', () => {
    const three = week(
      { ...auth('a'), reviews: commented },
      { ...rights, reviews: commented },
      { ...rights, reviews: commented },
    );
    expect(suggested('owner-approval', three)).toMatchObject({
      pullRequests: [1, 2, 3],
      counts: { security: 1, rights: 2 },
    });
  });

  it('but not of what was taken back', () => {
    const fell = { ...auth('a'), title: 'Rotate all keys', reviews: commented };
    const revert = { title: 'Revert "Rotate all keys"', files: fell.files, merged: 'Wed 12:00' as const };
    const both = [pullRequest({ number: 1, ...fell }), pullRequest({ number: 2, ...revert })];
    expect(suggested('owner-approval', both)).toBeUndefined();
  });
});

describe('somebody should read now', () => {
  const large = (added: number) => ({ ...unread, title: 'Faster by default', files: [file('src/core.ts', added)] });
  const small = (count: number) => Array.from({ length: count }, () => ({ files: [file('docs/a.md', 2)] }));

  it('the first tenth by risk, rounded up, of ten pull requests or more', () => {
    const three = [large(900), large(8000), large(80_000)];
    expect(suggested('read-now', week(...three, ...small(8)))).toMatchObject({
      pullRequests: [2, 3],
      counts: { guarded: 0, newcomers: 0, ranked: 2 },
    });
    expect(suggested('read-now', week(...three, ...small(7)))?.pullRequests).toEqual([3]);
    expect(suggested('read-now', week(...three, ...small(6)))).toBeUndefined();
  });

  it('what is guarded or has rights, and what newcomers wrote, each counted', () => {
    const churn = new Map<string, never>();
    const history = {
      days: 90,
      churn,
      mergedBy: new Map([
        ['login:eve', 0],
        ['login:mona', 9],
      ]),
    };
    const three = [
      { ...auth('a'), ...unread },
      { ...rights, ...unread },
      { ...unread, author: person('eve') },
    ];
    expect(suggested('read-now', week(...three, {}, {}, {}), { history })).toMatchObject({
      pullRequests: [1, 2, 3],
      counts: { guarded: 2, newcomers: 1, ranked: 0 },
    });
  });

  it('unless more than half is merged unread, reverts and bots’ apart', () => {
    const guarded = { ...auth('a'), ...unread };
    expect(suggested('read-now', week(guarded, {}))).toBeDefined();
    expect(suggested('read-now', week(guarded, unread, {}))).toBeUndefined();
    const bots = { ...unread, author: { ...person('renovate'), bot: true } };
    expect(suggested('read-now', week(guarded, bots, bots, {}))).toBeDefined();
    const revert = { ...auth('a'), ...unread, title: 'Revert "Rotate keys of old"' };
    expect(suggested('read-now', week(revert, {}, {}))).toBeUndefined();
  });

  it('of three paths at most, those that most changed first, then what comes first in one', () => {
    const paths = (...changes: readonly Partial<Given>[]) =>
      suggested('read-now', week(...changes.map(one => ({ ...one, ...unread })), {}, {}, {}))?.paths;
    expect(paths(auth('a', 'b', 'c', 'd'), auth('d'))).toEqual(['d', 'a', 'b'].map(name => `src/auth/${name}.ts`));
    expect(paths(auth('a', 'y', 'x'), auth('x', 'y'))).toEqual(['x', 'y', 'a'].map(name => `src/auth/${name}.ts`));
    expect(paths(auth('b', 'c'), auth('a'))).toEqual(['a', 'b', 'c'].map(name => `src/auth/${name}.ts`));
  });

  it.each([
    ['those of most paths first', '/src/auth/ @zoe\n/src/auth/a.ts @bo\n', ['@zoe', '@bo']],
    ['as many by name', '/src/auth/a.ts @zoe\n/src/auth/b.ts @bo\n', ['@bo', '@zoe']],
    ['each once', '/src/auth/ @bo @bo @abe\n/src/auth/a.ts @abe\n/src/auth/b.ts @abe\n', ['@abe', '@bo']],
  ])('with the owners of these, %s', (_, codeowners, owners) => {
    const one = { ...auth('a', 'b', 'c'), ...unread };
    expect(suggested('read-now', week(one, {}, {}), { codeowners })?.owners).toEqual(owners);
  });
});

describe('somebody should own a backend', () => {
  const musa = {
    title: 'Add a MUSA backend',
    files: [file('engine/musa.py', 80, 0, added), file('kernels/musa.cu', 90, 0, added)],
  };
  const beside = (...more: ReturnType<typeof file>[]) => ({ ...musa, files: [...musa.files, ...more] });
  const codeowners = '/engine/ @mona\n';
  const unchecked = (one: Partial<Given>) => suggested('backend-owner', week(one), { codeowners })?.counts?.unchecked;

  it('unless a test or a pipeline came with it and a part of it has an owner', () => {
    expect(unchecked(musa)).toBe(1);
    expect(unchecked(beside(file('test/test_musa.py', 9)))).toBeUndefined();
    expect(unchecked(beside(file('Dockerfile.musa', 9)))).toBeUndefined();
    expect(unchecked(beside(file('test/test_old.py', 0, 9, { status: 'removed' })))).toBe(1);
  });

  it('and of several all are named, each once', () => {
    const tpu = { title: 'Add TPU', files: [file('engine/tpu.py', 80, 0, added)] };
    const both = { title: 'Support MUSA and TPU', files: [file('engine/both.py', 80, 0, added)] };
    expect(suggested('backend-owner', week(tpu, musa, both))?.names).toEqual(['MUSA', 'TPU']);
  });
});
