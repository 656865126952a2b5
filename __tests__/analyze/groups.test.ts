import { digestOf } from '../support/digest.js';
import { type Given, pullRequest } from '../support/pull-request.js';

/** The groups of a week of these pull requests and others that have nothing in common with anything. */
function groupsOf(given: Partial<Given>[], others = 10): string[] {
  const week = [...given, ...Array.from({ length: others }, () => ({ title: 'Something else' }))];
  const digest = digestOf(week.map((one, index) => pullRequest({ number: index + 1, ...one })));
  return digest.statistics.groups
    .filter(({ name }) => name !== null)
    .map(({ name, pullRequests }) => `${name}: ${pullRequests.join(' ')}`);
}

describe('pull requests are grouped', () => {
  it('by their labels', () => {
    const bug = { labels: ['bug'] };
    const docs = { labels: ['docs'] };
    expect(groupsOf([bug, docs, bug, docs, bug])).toEqual(['bug: 1 3 5', 'docs: 2 4']);
  });

  it('by the type of a conventional title where they have no labels', () => {
    expect(groupsOf([{ title: 'fix: a' }, { title: 'fix(api): b' }, { title: 'Fix!: c' }])).toEqual(['fix: 1 2 3']);
  });

  it('by the tag that a title begins with', () => {
    expect(groupsOf([{ title: '[AMD] a' }, { title: '[AMD][2/3] b' }, { title: '[1/3] [Amd] c' }])).toEqual([
      'AMD: 1 2 3',
    ]);
  });

  it('by the label and not by the title where they have both', () => {
    expect(
      groupsOf([
        { title: 'fix: a', labels: ['api'] },
        { title: 'docs: b', labels: ['api'] },
      ]),
    ).toEqual(['api: 1 2']);
  });

  it('by the name that most share, each in one group only', () => {
    const both = { labels: ['rare', 'common'] };
    expect(groupsOf([both, both, { labels: ['common'] }])).toEqual(['common: 1 2 3']);
  });

  it('with the larger group first, and the rest last', () => {
    const week = ['docs: a', 'docs: b', 'fix: c', 'fix: d', 'fix: e', ...'12345'].map((title, index) =>
      pullRequest({ number: index + 1, title }),
    );
    expect(digestOf(week).statistics.groups).toEqual([
      { name: 'fix', pullRequests: [3, 4, 5] },
      { name: 'docs', pullRequests: [1, 2] },
      { name: null, pullRequests: [6, 7, 8, 9, 10] },
    ]);
  });

  it('as one list in a quiet week', () => {
    const bug = { labels: ['bug'] };
    const week = Array.from({ length: 9 }, (_, index) => pullRequest({ number: 9 - index, ...(index < 4 ? bug : {}) }));
    expect(digestOf(week).statistics.groups).toEqual([{ name: null, pullRequests: [1, 2, 3, 4, 5, 6, 7, 8, 9] }]);
  });

  it('in no group at all in an empty week', () => {
    expect(digestOf([]).statistics.groups).toEqual([]);
  });
});

describe('no group is made', () => {
  it('of a single pull request', () => expect(groupsOf([{ labels: ['lonely'] }])).toEqual([]));
  it('of a label that more than half of the week carries', () => {
    const labels = ['reviewed'];
    expect(groupsOf([{ labels }, { labels }, { labels }, { labels }, { labels }, { labels }], 5)).toEqual([]);
  });
  it('of words that only look like a type', () => {
    expect(groupsOf([{ title: 'Note on this: a' }, { title: 'Note on this: b' }])).toEqual([]);
  });
  it('of a title that is nothing but a tag', () => {
    expect(groupsOf([{ title: '[WIP]' }, { title: '[WIP]' }])).toEqual([]);
  });
});
