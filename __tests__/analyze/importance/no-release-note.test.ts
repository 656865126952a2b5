import { noReleaseNote } from '../../../src/analyze/importance/no-release-note.js';
import { change } from '../../support/change.js';

describe('the no-release-note factor', () => {
  const note = (text: string) => change({ body: `Tidies up.\n\n\`\`\`release-note\n${text}\n\`\`\`` });

  it('counts where the author says that no release note is needed', () => {
    expect(noReleaseNote.observe(note('NONE'))).toEqual({ value: 1, evidence: {} });
    expect(noReleaseNote.observe(change({ labels: ['release-note-none'] }))).toEqual({ value: 1, evidence: {} });
  });

  it('counts neither with a note nor without a word about it', () => {
    expect(noReleaseNote.observe(note('Searches can be shared'))).toBeNull();
    expect(noReleaseNote.observe(change({ body: 'Tidies up.' }))).toBeNull();
  });
});
