import { bot, file } from '../../support/pull-request.js';
import { attentionTo, foundAs, SOURCE } from './support.js';

const versionsIn = (title: string) => foundAs('requirement', title).map(({ subject, from, to }) => [subject, from, to]);

describe('a requirement', () => {
  it.each([
    ['drop support for Python 3.8', 'Python', '3.8'],
    ['Drop Python 2.6 and 3.3 support', 'Python', '2.6'],
    ['remove node v12 support', 'node', '12'],
    ['drop node 14&16', 'node', '14'],
    ['drop node 21 support in version ranges', 'node', '21'],
  ])('names the version that no longer works: %s', (title, subject, from) => {
    expect(versionsIn(title)).toEqual([[subject, from, undefined]]);
  });

  it.each([
    ['chore: Drop support for <go-1.22', 'go', '1.22'],
    ['Drop support for Go versions older than 1.22', 'Go', '1.22'],
    ['Drop Python < 3.9', 'Python', '3.9'],
    ['Update Go to 1.26, set min version to 1.25', 'Go', '1.25'],
    ['Update Rust toolchain to 1.98 and MSRV to 1.96', 'Rust', '1.96'],
    ['bump required node version to 20.19+, 22.12+', 'node', '20.19'],
  ])('names the first version that works: %s', (title, subject, to) => {
    expect(versionsIn(title)).toEqual([[subject, undefined, to]]);
  });

  it.each(['Remove support for Linux x86 builds', 'Drop the LLVM version patch for 3.15+'])(
    'is not read from the end of a word, nor far from its platform: %s',
    title => expect(versionsIn(title)).toEqual([]),
  );
});

describe('a requirement in a description', () => {
  const BODY = '* Update Go to 1.26.\n* Update minimum Go version to 1.25.0.';
  const found = (title: string, body = BODY, more = {}) =>
    foundAs('requirement', { title, body, files: [...SOURCE, file('go.mod', 1, 1)], ...more });

  it('is a line that says no more than the lowest version, beside a manifest', () => {
    expect(found('Update build')).toEqual([{ by: 'description', subject: 'Go', to: '1.25.0' }]);
    expect(found('Update Go to 1.26')).toHaveLength(1);
    expect(found('Update build', BODY, { files: SOURCE })).toEqual([]);
    expect(found('Update build', 'They raise their own minimum Go past 1.25.0')).toEqual([]);
  });

  it('hides no removal that the title tells', () => {
    const given = { title: 'Remove the `--old` flag', body: BODY, files: [...SOURCE, file('go.mod', 1, 1)] };
    expect(attentionTo(given).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['removed', '--old'],
      ['requirement', 'Go'],
    ]);
    expect(attentionTo({ title: 'Drop support for Python 3.8' }).map(({ kind }) => kind)).toEqual(['requirement']);
  });

  it('is not read from notes that a bump quotes', () => {
    expect(found('Bump toolkit from 1.2 to 2.0')).toEqual([]);
    expect(found('Update build', BODY, { author: bot('renovate') })).toEqual([]);
  });

  it('reaches users from a change of the pipeline, of which nothing else is shown', () => {
    const files = [file('.circleci/config.yml', 3, 3), file('go.mod', 1, 1)];
    expect(attentionTo({ title: 'Update Go', body: BODY, files })).toMatchObject([
      { kind: 'requirement', to: '1.25.0' },
    ]);
    expect(attentionTo({ title: 'Enable the cache by default', files })).toEqual([]);
    expect(attentionTo({ title: 'ci: drop node 15', files })).toEqual([]);
  });
});
