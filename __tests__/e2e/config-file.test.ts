import { exampleWeek } from '../../tools/example-week/index.js';
import type { LocalGitHub } from '../../tools/local-github/index.js';
import { posted, report, run, start, succeed } from './support.js';

/** The example with a configuration file in its repository; no checkout is needed to read it. */
function withFile(text: string, path = '.github/merge-digest.yml'): Promise<LocalGitHub> {
  const world = exampleWeek();
  world.repository.files[path] = text;
  return start(world);
}

describe('.github/merge-digest.yml', () => {
  it('is obeyed: what it leaves out is left out, and counted', async () => {
    const github = await withFile('exclude-labels:\n  - kind/dependencies\n  - "area/*"\n');
    const digest = (await succeed(github)).digest();
    const left = digest.pullRequests.filter(({ labels = [] }) =>
      labels.some(label => label === 'kind/dependencies' || label.startsWith('area/')),
    );
    expect(left).toEqual([]);
    const [excluded, ...others] = digest.completeness.excluded;
    expect(others).toEqual([]);
    expect(excluded?.by).toBe('label');
    expect((excluded?.pullRequests.length ?? 0) + digest.pullRequests.length).toBe(72);
    expect(excluded?.pullRequests).toContain(2879);
    expect(report(github).body).toContain(`${excluded?.pullRequests.length} pull requests left out by the settings.`);
  });

  it('yields to an input of the workflow', async () => {
    const github = await withFile('title: From the file\nlabels: [release]\n');
    await succeed(github, { title: 'From the input' });
    expect(report(github)).toMatchObject({ title: 'From the input', labels: ['release'] });
  });

  it('reports an unknown key with its line and the nearest known one, and posts nothing', async () => {
    const github = await withFile('# Our digest\nlabels: [digest]\nexclude-label: [chore]\n');
    const { exitCode, errors } = await run(github);
    expect(exitCode).toBe(1);
    expect(errors).toEqual(['.github/merge-digest.yml:3: unknown key "exclude-label"; did you mean "exclude-labels"?']);
    expect(posted(github)).toEqual([]);
  });

  it('reports its problems together with those of the inputs', async () => {
    const github = await withFile('bots: away\nmodules: [src]\n');
    const { exitCode, errors } = await run(github, { pin: 'yes' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^pin: got "yes"; it may be true or false/),
      expect.stringMatching(
        /^\.github\/merge-digest\.yml:1: bots: got "away"; it may be "apart", "include" or "exclude"/,
      ),
      expect.stringMatching(/^\.github\/merge-digest\.yml:2: modules: got a list;/),
    ]);
  });

  it('names parts of the repository as its people call them', async () => {
    const github = await withFile('modules:\n  The engine: ["crates/**"]\n  The page: ["console/**"]\n');
    const digest = (await succeed(github)).digest();
    const [largest] = digest.statistics.modules;
    const page = digest.statistics.modules.find(({ path }) => path === 'The page');
    expect(largest?.path).toBe('The engine');
    expect(page?.pullRequests).toContain(2871);
    expect(report(github).body).toMatch(/^- `The engine` · \d+ · /m);
    expect(digest.areas.map(({ name }) => name)).toContain('The engine');
  });
});

describe('config', () => {
  it('may lie elsewhere in the repository', async () => {
    const github = await withFile('title: Elsewhere\n', 'settings/digest.yml');
    await succeed(github, { config: 'settings/digest.yml' });
    expect(report(github).title).toBe('Elsewhere');
  });

  it('that was asked for and is not there is an error', async () => {
    const github = await start();
    const { exitCode, errors } = await run(github, { config: 'settings/digest.yml' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual(['config: got "settings/digest.yml"; there is no such file in lanternworks/lantern.']);
  });
});
