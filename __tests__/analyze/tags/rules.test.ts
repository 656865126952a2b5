import { NOTICES, TOPICS } from '../../../src/analyze/tags/rules.js';
import { file, type Given } from '../../support/pull-request.js';
import { tagNames, tagsOfTitle } from './support.js';

describe('the built-in rules', () => {
  it('have each a name of their own', () => {
    const names = [...NOTICES, ...TOPICS].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each([
    ['Hide the vulnerabilities of an advisory', 'Security'],
    ['Say in the README why', 'Documentation'],
    ['Give the nightly more room', 'CI'],
    ['Give flaky ones more room', 'Tests'],
    ['Give the dockerfile more room', 'Build'],
    ['Give the benchmarks more room', 'Benchmarks'],
    ['Make waking up faster', 'Performance'],
    ['Give translations more room', 'Localization'],
    ['Ask for credentials again', 'Authentication'],
    ['Ask sqlite again', 'Database'],
    ['Give metrics more room', 'Observability'],
    ['Ask over http://octo.example and grpc', 'Networking'],
    ['Keep the rest in s3', 'Storage'],
    ['Dim the button', 'UI'],
    ['Ask before subcommands', 'CLI'],
    ['Ask two endpoints', 'API'],
    ['Ask for an environment variable', 'Configuration'],
    ['Wake up on Windows', 'Windows'],
    ['Wake up on Darwin', 'macOS'],
    ['Wake up by default', 'Default changed'],
    ['Deprecate the bell', 'Deprecation'],
    ['fix: drop support for the bell', 'Removal'],
    ['`Drop support` for the bell', 'Removal'],
  ])('find in the words of a title: %s is %s', (title, tag) => expect(tagsOfTitle(title)).toBe(tag));

  it.each([
    'Never drop support for the bell',
    'Wake up the default one',
    'Wake the tester up',
    'Wake up in a window',
    'Ask the host of http://octo.example/api',
    'Ask the host of https://octo.example/api',
    'See https://example.org/http/docs',
    'Contest the latest',
    'Add post-quantum signatures',
    'Use the path of the jupyter kernel',
    'Remove the global proxy',
    'Do not resize the image',
    'Skip a draft',
    'Disable the sanitizers of ops',
  ])('find nothing in words that only look alike: %s', title => expect(tagsOfTitle(title)).toBe(''));

  it.each<[string, Partial<Given>, string]>([
    ['documentation by a prefix', { title: 'docs: say why' }, 'Documentation'],
    ['documentation by paths', { title: 'Say why', files: [file('docs/why.md')] }, 'Documentation'],
    ['CI by paths', { title: 'Wait longer', files: [file('.github/workflows/a.yml')] }, 'CI'],
    ['tests by a label', { title: 'Wait longer', labels: ['kind/test'] }, 'Tests'],
    ['security by a CVE', { title: 'Close CVE-2026-1' }, 'Security'],
    ['a changed default by words', { title: 'Wait longer by default' }, 'Default changed'],
    ['a migration by one path', { title: 'Wait', files: [file('db/migrations/1.sql'), file('lib/one')] }, 'Database'],
    ['performance by a word', { title: 'Wake up faster' }, 'Performance'],
  ])('find %s', (_, given, expected) => expect(tagNames(given)).toBe(expected));

  it('find agent instructions before documentation', () =>
    expect(tagNames({ title: 'Say why', files: [file('.claude/skills/why.md')] })).toBe('Agent instructions'));

  it('find bumps with any prefix, and releases of the project itself', () => {
    expect(tagsOfTitle('feat(webkit): roll to r2299')).toMatch(/^Dependencies/);
    expect(tagsOfTitle('chore: bump left-pad to 1.3.0')).toMatch(/^Dependencies/);
    expect(tagsOfTitle('chore: mark v1.59')).toBe('Releases');
    expect(tagsOfTitle('Bump version to 0.11.17')).toBe('Releases');
  });
});
