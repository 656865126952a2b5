import { namesIssue } from '../../../src/analyze/changes/names-issue.js';
import { pullRequest } from '../../support/pull-request.js';

const names = (title: string, body = '') => namesIssue(pullRequest({ number: 1, title, body }));

describe('an issue is named', () => {
  it.each(['See #77', 'Work around #12', 'https://github.com/octo/house/issues/77', 'Until ABC-12 is fixed', '(#77)'])(
    'by %p, in the title or in the description',
    text => {
      expect(names(text)).toBe(true);
      expect(names('Work around a stall', text)).toBe(true);
    },
  );

  it.each(['Work around a stall (#1)', 'a UTF-8 name', 'SHA-256', 'see RFC-9110', 'color a#12', '&#39;', '# 12'])(
    'but not by %p',
    text => expect(names(text)).toBe(false),
  );
});
