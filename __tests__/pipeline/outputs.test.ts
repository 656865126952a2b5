import { outputsOf } from '../../src/pipeline/outputs.js';
import { OUTPUTS } from '../../src/settings/outputs.js';
import { digestOf } from '../support/digest.js';
import { file, pullRequest } from '../support/pull-request.js';

const TITLE = 'feat: count the merges of a week';
const digest = digestOf([
  pullRequest({ number: 1, title: TITLE, files: [file('src/count.ts', 12, 3)], merged: 'Tue 09:00' }),
  pullRequest({
    number: 2,
    title: `Revert "${TITLE}" (#1)`,
    files: [file('src/count.ts', 3, 12)],
    merged: 'Wed 09:00',
  }),
]);

describe('the outputs', () => {
  it('of a posted report describe it and its week', () => {
    const publication = {
      url: 'https://x/issues/3',
      number: 3,
      created: true,
      markdownPath: '/a.md',
      htmlPath: '/a.html',
      jsonPath: '/a.json',
    };
    const notification = { text: 'Plain.', markdown: '**Bold.**' };
    expect(outputsOf({ digest, report: null, publication, notification, failure: null })).toEqual({
      url: 'https://x/issues/3',
      number: '3',
      week: '2026-W14',
      'pull-requests': '2',
      highlights: JSON.stringify(digest.highlights),
      reverted: '[1]',
      summary: 'Plain.',
      'summary-markdown': '**Bold.**',
      'markdown-path': '/a.md',
      'html-path': '/a.html',
      'json-path': '/a.json',
      created: 'true',
    });
  });

  it('of a run that posted nothing are empty, and `created` is false', () => {
    const outputs = outputsOf({ digest, report: null, publication: {}, notification: null, failure: null });
    expect(outputs).toMatchObject({ url: '', number: '', summary: '', 'markdown-path': '', created: 'false' });
    expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
  });
});
