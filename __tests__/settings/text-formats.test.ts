import { type Given, problems, settings } from './support.js';

describe('the path of the configuration file', () => {
  it('can start with a dot and a slash, which the API does not accept', () => {
    expect(settings({ config: './tools/digest.yml' }, '').config).toBe('tools/digest.yml');
  });
});

describe('a branch', () => {
  it('can have the full name that workflows know it by', () => {
    expect(settings({ base: 'refs/heads/main' }, '').base).toBe('main');
    expect(settings({ base: 'release/refs/heads/1' }, '').base).toBe('release/refs/heads/1');
    expect(problems({ base: 'refs/heads/' })).toHaveLength(1);
  });
});

describe('text in the wrong format', () => {
  it.each<[Given, string]>([
    [
      { repository: 'https://github.com/octo/house' },
      'repository: got "https://github.com/octo/house"; it may be OWNER/NAME, such as octo-org/octo-repo.',
    ],
    [{ repository: 'octo/..' }, 'repository: got "octo/.."; it may be OWNER/NAME, such as octo-org/octo-repo.'],
    [
      { config: '../x.yml' },
      'config: got "../x.yml"; it may be a path from the root of the repository, such as .github/merge-digest.yml.',
    ],
    [{ base: 'a branch' }, 'base: got "a branch"; it may be the name of a branch, such as main.'],
    [{ language: 'English' }, 'language: got "English"; it may be the name of a language such as en or zh-CN.'],
    [
      { 'exclude-paths': '+(a|b)' },
      'exclude-paths: got "+(a|b)" in the list; it may be a glob pattern of paths, such as docs/** or **/*.md; it may have *, **, ?, [a-z], {a,b} and a ! at its start, and parentheses only as \\( and \\).',
    ],
    [
      { 'exclude-paths': '{1..101}' },
      'exclude-paths: got "{1..101}" in the list; it may be a glob pattern of paths, such as docs/** or **/*.md, whose braces stand for at most 100 patterns.',
    ],
    [
      { 'exclude-paths': Array.from({ length: 501 }, (_, n) => `{a,b}${n}`).join('\n') },
      'exclude-paths: got a list; it may be at most 1000 glob patterns, where {a,b} counts as two.',
    ],
    [
      { title: 'Merged in {{wek}}' },
      'title: got "Merged in {{wek}}"; it may be one line of at most 256 characters, with the placeholders "{{week}}", "{{repository}}", "{{first-day}}" or "{{last-day}}"; did you mean "{{week}}"?',
    ],
  ])('is refused with what it may be: %j', (given, expected) => {
    expect(problems(given)).toEqual([expected]);
  });
});

describe('a title', () => {
  it('can have all placeholders and 256 characters', () => {
    const title = '{{week}} {{repository}} {{first-day}} {{last-day}}'.padEnd(256, '!');
    expect(settings({ title }).title).toBe(title);
    expect(problems({ title: `${title}!` })).toHaveLength(1);
  });
});
