import { withinListLimits } from '../../../src/analyze/intake/list-limits.js';
import { file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('the lists of a pull request', () => {
  it('stay as they are up to a hundred, and absent where they are unknown', () => {
    const full = pullRequest({
      number: 1,
      coAuthors: upTo(100).map(n => person(`co-${n}`)),
      labels: upTo(100).map(String),
      reviews: upTo(100).map(n => review(person(`r-${n}`), 'Mon 13:00')),
      files: upTo(3_000).map(n => file(`src/${n}.ts`)),
    });
    expect(withinListLimits(full)).toStrictEqual(full);
    const bare = fromGit({ number: 2 });
    expect(withinListLimits(bare)).toStrictEqual(bare);
  });

  it('end at a hundred, the first of them, and the others are counted with those counted before', () => {
    const given = pullRequest({ number: 1, labels: upTo(103).map(String), unlisted: { labels: 4 } });
    expect(withinListLimits(given)).toMatchObject({ labels: upTo(100).map(String), unlisted: { labels: 7 } });
  });

  it('end earlier where their texts are long, in bytes', () => {
    const given = pullRequest({ number: 1, coAuthors: upTo(90).map(() => ({ name: '長'.repeat(200), bot: false })) });
    // Six hundred bytes each.
    expect(withinListLimits(given)).toMatchObject({ unlisted: { coAuthors: 57 } });
    expect(withinListLimits(given).coAuthors).toHaveLength(33);
  });
});
