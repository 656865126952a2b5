import { OrganizationDigest } from '../../src/domain/organization.js';
import { exampleOrganization, UNREADABLE } from '../../tools/example-organization/index.js';
import type { LocalGitHub } from '../../tools/local-github/index.js';
import { BEHAVIOURS, type LocalModel, type LocalModelOptions, startLocalModel } from '../../tools/local-model/index.js';
import { readPrompt } from '../../tools/local-model/prompt.js';
import { artifacts } from './artifacts.js';
import { linksIn, shown, textOf, withClass } from './page.js';
import { type Ran, report, start, succeed } from './support.js';

const ALL = 'lanternworks/*, !lanternworks/reports';
const running: LocalModel[] = [];
afterAll(() => Promise.all(running.map(model => model.close())));

async function startModel(options: Partial<LocalModelOptions> = {}): Promise<LocalModel> {
  const model = await startLocalModel({ answer: BEHAVIOURS.narrator.answer, ...options });
  running.push(model);
  return model;
}

const startAll = () =>
  start(exampleOrganization(), { permissionsIn: { [UNREADABLE]: { contents: 'none', 'pull-requests': 'none' } } });
const asking = ({ baseUrl }: LocalModel) => ({ model: 'small-model', 'model-base-url': baseUrl });
const overAll = ({ saved }: Ran) => OrganizationDigest.parse(JSON.parse(saved()));
const pageOf = (github: LocalGitHub) =>
  textOf(shown(github, [report(github).body, ...github.state.comments.map(({ body }) => body)].join('\n\n')));

describe.each(['en', 'zh-CN'])('one job over several repositories with a model, in %s', language => {
  let github: LocalGitHub;
  let model: LocalModel;
  let ran: Ran;
  beforeAll(async () => {
    github = await startAll();
    model = await startModel();
    ran = await succeed(github, { repositories: ALL, language, ...asking(model) });
  });

  it('opens the page with sentences, each with the pull requests and the words that it rests on', () => {
    const { narration } = overAll(ran);
    expect(narration).toMatchObject({ model: 'small-model', language });
    expect(narration?.week.length).toBeGreaterThanOrEqual(3);
    const page = pageOf(github);
    const [opening = ''] = page.split(language === 'en' ? 'Before you upgrade' : '升级须知');
    for (const { text } of narration?.week ?? [])
      expect(opening).toContain(text.replaceAll('`', '').replaceAll(/\{\{lanternworks\/([^}]+)\}\}/g, '$1'));
    const count = language === 'en' ? /\d+ sentences by small-model/ : /\d+ 句由 small-model 撰写/;
    expect(page).toMatch(count);
  });

  it('has the notes of each repository in its own group', () => {
    const { repositories } = overAll(ran);
    const noted = repositories.filter(({ narration }) => narration !== undefined);
    expect(noted.map(({ narration }) => narration?.language)).toEqual(noted.map(() => language));
    const numbers = noted.flatMap(({ narration }) => narration?.notes.map(({ pullRequest }) => pullRequest) ?? []);
    expect(numbers).toContain(2604);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('refers to each pull request by its repository, and to none in a way that leaves a trace', () => {
    expect(withClass(linksIn(shown(github, report(github).body)), 'issue-link')).toEqual([]);
    expect(pageOf(github)).not.toMatch(/\{\{(?:\d|lantern)|undefined/);
  });

  it('took few requests for all repositories together, and said how many', () => {
    expect(model.requests.length).toBeLessThanOrEqual(12);
    expect(ran.log).toMatch(new RegExp(`small-model: ${model.requests.length} requests, \\d+ tokens\\.`));
  });
});

describe('a page rolled up from digests that a model wrote notes for', () => {
  const asksForNotes = ({ requests }: LocalModel) =>
    requests.filter(({ chat }) => chat !== null && readPrompt(chat).pullRequests.size > 0).length;

  it('has these notes without asking a model', async () => {
    const [github, model] = [await startAll(), await startModel()];
    const { folder } = await artifacts(github, asking(model));
    const before = model.requests.length;
    const ran = await succeed(github, { digests: 'digests' }, { folder });
    expect(model.requests).toHaveLength(before);
    expect(overAll(ran).narration).toBeUndefined();
    expect(pageOf(github)).toMatch(/\d+ sentences by small-model/);
  });

  it('has one briefing over them where a model is given, which is asked for nothing else', async () => {
    const [github, model, second] = [await startAll(), await startModel(), await startModel()];
    const { folder } = await artifacts(github, asking(model));
    const ran = await succeed(github, { digests: 'digests', ...asking(second) }, { folder });
    expect(asksForNotes(second)).toBe(0);
    const { narration } = overAll(ran);
    const about = new Set(narration?.week.flatMap(({ quotes }) => quotes.map(({ repository }) => repository)));
    expect([...about].sort()).toEqual(['lanternworks/lantern', 'lanternworks/lantern-operator']);
  });

  it('has none of them in another language', async () => {
    const [github, model] = [await startAll(), await startModel()];
    const { folder } = await artifacts(github, asking(model));
    await succeed(github, { digests: 'digests', language: 'zh-CN' }, { folder });
    expect(pageOf(github)).not.toContain('small-model');
  });
});

describe('a page over several repositories whose model does not answer', () => {
  it('is posted without sentences, with a warning', async () => {
    const [github, model] = [await startAll(), await startModel({ faults: [{ kind: 'broken' }] })];
    const ran = await succeed(github, { repositories: ALL, ...asking(model) });
    expect(ran.warnings).toEqual(
      expect.arrayContaining([expect.stringMatching(/^The report has no sentences of a model\. /)]),
    );
    expect(pageOf(github)).toContain('78 pull requests in 2 of 3 repositories');
    expect(pageOf(github)).not.toContain('small-model');
  });
});
