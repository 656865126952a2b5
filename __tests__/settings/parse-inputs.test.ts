import { INPUT_NAMES } from '../../src/settings/index.js';
import { type Given, problems, read, settings } from './support.js';

describe('without any inputs', () => {
  it('the week that has just ended is told in the issue and the summary of the repository itself', () => {
    expect(settings({})).toMatchObject({
      repository: 'octo/house',
      postToRepository: 'octo/house',
      period: { week: '2026-W14', timeZone: 'UTC' },
      publish: ['issue', 'summary'],
      labels: [],
      title: null,
      language: 'en',
      bots: 'apart',
      links: 'quiet',
      mentions: false,
      dryRun: false,
      outputDirectory: null,
    });
  });

  it('nothing counts as given, nor does an input that is empty or blank', () => {
    expect(read({}).explicit.size).toBe(0);
    const blank = Object.fromEntries(INPUT_NAMES.map(name => [name, ' \n'])) as Given;
    expect(read(blank)).toEqual(read({}));
  });
});

describe('an input', () => {
  it('may be a list, by commas or new lines, where what is there twice counts once', () => {
    expect(settings({ publish: 'files, issue,issue' }).publish).toEqual(['files', 'issue']);
    expect(settings({ 'exclude-labels': 'good first issue\r\n\n  area/ci \n' }).excludeLabels).toEqual([
      'good first issue',
      'area/ci',
    ]);
  });

  it('may give the sections another order, and leave some out', () => {
    expect(settings({ sections: 'merged, summary' }).sections).toEqual(['merged', 'summary']);
    expect(settings({}, 'sections: [risks]\ncharts: false')).toMatchObject({ sections: ['risks'], charts: false });
  });

  it('keeps the commas within the braces of a glob pattern', () => {
    expect(settings({ 'exclude-paths': 'docs/{a,b}/**, *.{md,txt}\nx,y' }).excludePaths).toEqual([
      'docs/{a,b}/**',
      '*.{md,txt}',
      'x',
      'y',
    ]);
  });

  it.each(['true', 'True', 'TRUE'])('may be %s', given => {
    expect(settings({ pin: given, 'dry-run': given })).toMatchObject({ pin: true, dryRun: true });
  });

  it.each(['false', 'False', 'FALSE'])('may be %s, against the configuration file', given => {
    expect(settings({ pin: given }, 'pin: true').pin).toBe(false);
  });

  it('may be a time zone in any case, also one whose name is new', () => {
    expect(settings({ 'time-zone': 'europe/berlin' }).timeZone).toBe('Europe/Berlin');
    expect(settings({ 'time-zone': 'utc' }).timeZone).toBe('UTC');
    expect(settings({ 'time-zone': 'Asia/Kolkata' }).timeZone).toBe('Asia/Kolkata');
  });

  it('may name the configuration file with a dot and a slash, which GitHub does not understand', () => {
    expect(settings({ config: './tools/digest.yml' }, '').config).toBe('tools/digest.yml');
  });

  it('says where the report goes: to the repository that the workflow runs in, if nothing else', () => {
    expect(settings({ repository: 'a/b' })).toMatchObject({ repository: 'a/b', postToRepository: 'octo/house' });
    expect(settings({ 'post-to-repository': 'a/b' })).toMatchObject({
      repository: 'octo/house',
      postToRepository: 'a/b',
    });
  });
});

describe('a wrong input', () => {
  it.each<[Given, string]>([
    [
      { week: '2026-W54' },
      'week: got "2026-W54"; it may be "last", "current", an ISO week such as 2026-W14 (2026 has 53 weeks), or a date such as 2026-04-01.',
    ],
    [
      { week: '2025-W53' },
      'week: got "2025-W53"; it may be "last", "current", an ISO week such as 2026-W14 (2025 has 52 weeks), or a date such as 2026-04-01.',
    ],
    [
      { week: '2026-02-29' },
      'week: got "2026-02-29"; it may be "last", "current", an ISO week such as 2026-W14, or a date such as 2026-04-01.',
    ],
    [
      { week: 'lst' },
      'week: got "lst"; it may be "last", "current", an ISO week such as 2026-W14, or a date such as 2026-04-01; did you mean "last"?',
    ],
    [{ from: '1 April', to: '2026-04-02' }, 'from: got "1 April"; it may be a date such as 2026-04-01.'],
    [{ from: '2026-04-01' }, 'to: not given; it may be a date such as 2026-04-01, since from is given.'],
    [{ to: '2026-04-01' }, 'from: not given; it may be a date such as 2026-04-01, since to is given.'],
    [
      { week: 'last', from: '2026-04-01', to: '2026-04-02' },
      'week: given together with from or to; it may be either the week or the two days.',
    ],
    [
      { 'time-zone': 'Europe/Berln' },
      'time-zone: got "Europe/Berln"; it may be an IANA time zone such as UTC, Europe/Berlin or Asia/Shanghai; did you mean "Europe/Berlin"?',
    ],
    [
      { 'time-zone': 'Shanghai' },
      'time-zone: got "Shanghai"; it may be an IANA time zone such as UTC, Europe/Berlin or Asia/Shanghai; did you mean "Asia/Shanghai"?',
    ],
    [
      { 'time-zone': '+02:00' },
      'time-zone: got "+02:00"; it may be an IANA time zone such as UTC, Europe/Berlin or Asia/Shanghai.',
    ],
    [
      { 'week-start': 'Sunday' },
      'week-start: got "Sunday"; it may be "monday", "sunday" or "saturday"; did you mean "sunday"?',
    ],
    [
      { publish: 'issue, isue' },
      'publish: got "isue" in the list; it may be "issue", "discussion", "summary" or "files"; did you mean "issue"?',
    ],
    [
      { sections: 'summary, risk' },
      'sections: got "risk" in the list; it may be "summary", "did-not-stand", "key-changes", "highlights", "risks", "suggestions", "trends", "hot-spots", "authors", "flow" or "merged"; did you mean "risks"?',
    ],
    [{ publish: ',' }, 'publish: got a list; it may be a list of at least one, such as [issue, summary].'],
    [
      { publish: 'discussion' },
      'discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".',
    ],
    [{ bots: 'exlude' }, 'bots: got "exlude"; it may be "apart", "include" or "exclude"; did you mean "exclude"?'],
    [{ links: 'loud' }, 'links: got "loud"; it may be "quiet", "direct" or "none".'],
    [{ 'dry-run': 'yes' }, 'dry-run: got "yes"; it may be true or false.'],
    [
      { repository: 'https://github.com/octo/house' },
      'repository: got "https://github.com/octo/house"; it may be OWNER/NAME, such as octo-org/octo-repo.',
    ],
    [
      { config: '../x.yml' },
      'config: got "../x.yml"; it may be a path from the root of the repository, such as .github/merge-digest.yml.',
    ],
    [{ language: 'zh-TW' }, 'language: got "zh-TW"; it may be "en" or "zh-CN"; did you mean "zh-CN"?'],
    [
      { title: 'Merged in {{wek}}' },
      'title: got "Merged in {{wek}}"; it may be one line of at most 256 characters, with the placeholders "{{week}}", "{{repository}}", "{{first-day}}" or "{{last-day}}"; did you mean "{{week}}"?',
    ],
  ])('%j names itself, what it got and what it may be', (given, expected) => {
    expect(problems(given)).toEqual([expected]);
  });

  it('is not alone: all that are wrong are told at once, in the order of the table, the file among them', () => {
    const config = 'pin: sometimes';
    expect(
      problems({ 'dry-run': 'yes', repository: 'octo', week: 'soon' }, config).map(said => said.split(': got')[0]),
    ).toEqual(['repository', 'week', 'dry-run', '.github/merge-digest.yml:1: pin']);
  });

  it('is cut when it is long, and stays on one line', () => {
    const [said] = problems({ bots: `two\nlines${'x'.repeat(1000)}` });
    expect(said).toBe(`bots: got "two\\nlines${'x'.repeat(51)}…"; it may be "apart", "include" or "exclude".`);
  });

  it('is never shown if it is the token', () => {
    expect(problems({ token: 'ghs_secret and more' })).toEqual([
      'token: got a value that is not shown here; it may be a token without spaces or line breaks.',
    ]);
  });

  it('is also a repository that nobody names', () => {
    expect(read({}, { now: new Date() }).problems).toEqual([
      'repository: not given; it may be OWNER/NAME, such as octo-org/octo-repo.',
    ]);
  });

  it('leaves no settings behind', () => {
    expect(() => settings({ bots: 'all' })).toThrow('bots: got "all"');
  });
});
