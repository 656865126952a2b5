import { withoutReleaseNote } from '../../../src/analyze/importance/without-release-note.js';
import { change, context, historyFrom } from '../../support/change.js';
import { file, type Given, pullRequest } from '../../support/pull-request.js';

const NOTE = file('changes/12.fix.md');
const CODE = file('src/a.ts');

/** The days before, with so many merges, of which so many came with a release note. */
const merges = (merged: number, noted: number) =>
  historyFrom(
    Array.from({ length: merged }, (_, n) =>
      pullRequest({ number: 100 + n, merged: 'last Mon 10:00', files: n < noted ? [CODE, NOTE] : [CODE] }),
    ),
  );

function observe(given: Partial<Given>, history: ReturnType<typeof merges> | undefined = merges(20, 4)) {
  const one = change(given);
  return withoutReleaseNote.observe(one, context([one], history));
}

describe('the without-release-note factor', () => {
  it('shows how many of the merges before had a release note', () =>
    expect(observe({ files: [CODE] }, merges(40, 10))).toEqual({
      value: 1,
      evidence: { counts: { noted: 10, merged: 40 } },
    }));

  it('needs twenty merges before, a fifth of them with a release note', () => {
    expect(observe({ files: [CODE] }, merges(20, 4))?.value).toBe(1);
    expect(observe({ files: [CODE] }, merges(19, 19))).toBeNull();
    expect(observe({ files: [CODE] }, merges(20, 3))).toBeNull();
  });

  it.each<[string, Partial<Given>]>([
    ['a change with a release note', { files: [CODE, NOTE] }],
    ['a change that deletes a release note', { files: [CODE, { ...NOTE, status: 'removed' }] }],
    ['a change whose other files are unknown', { files: [CODE], filesTotal: 2 }],
    ['a change without files', { files: [] }],
  ])('does not see %s', (_, given) => expect(observe(given)).toBeNull());

  it('sees nothing where the merges before are unknown', () => {
    const one = change({ files: [CODE] });
    expect(withoutReleaseNote.observe(one, context([one]))).toBeNull();
  });
});
