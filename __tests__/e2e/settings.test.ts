import { posted, report, run, start, succeed } from './support.js';

const NO_SUMMARY = { environment: { GITHUB_STEP_SUMMARY: '' } };

describe('a runner without job summaries', () => {
  it('gets a warning where nobody asked for one, and posts the issue', async () => {
    const github = await start();
    const { warnings, summary } = await succeed(github, {}, NO_SUMMARY);
    expect(warnings).toEqual([expect.stringMatching(/^This runner has no job summary.*`publish: issue`\.$/)]);
    expect(report(github).title).toContain('2026-W14');
    expect(summary).toBe('');
  });

  it('fails where the settings ask for one, after it has posted the issue', async () => {
    const github = await start();
    const { exitCode, errors } = await run(github, { publish: 'issue, summary' }, NO_SUMMARY);
    expect([exitCode, errors]).toEqual([1, [expect.stringMatching(/^publish: got "summary"; this runner has no/)]]);
    expect(posted(github)).toHaveLength(1);
  });
});

it('a base with a typing error is an error, and nothing is posted', async () => {
  const github = await start();
  const { exitCode, errors } = await run(github, { base: 'mian' });
  expect([exitCode, errors]).toEqual([1, [expect.stringMatching(/^base: got "mian"; .*did you mean "main"\?$/)]]);
  expect(posted(github)).toEqual([]);
});

it('an exclusion that matches nothing is named in a notice', async () => {
  const { notices, warnings } = await succeed(await start(), { 'exclude-authors': 'nobody-of-this-name' });
  expect(notices).toEqual([expect.stringMatching(/^exclude-authors: "nobody-of-this-name" matched nothing/)]);
  expect(warnings).toEqual([]);
});
