import { analysisOptions } from '../../src/pipeline/analysis-options.js';
import { startEarlierWeeks } from '../../src/pipeline/earlier-weeks.js';
import { createPorts, type SourceChoice } from '../../src/pipeline/ports.js';
import { settingsOf } from '../../src/pipeline/settings.js';
import { createSession } from '../../src/publish/index.js';
import { type InputName, parseInputs } from '../../src/settings/index.js';
import { repositoryWithHistory } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { counted } from '../support/weeks.js';

afterAll(removeTemporaryFolders);

/** The weeks before the period of a run without a token, for which no report can be read. */
async function weeksBefore(
  mergedBefore: number[],
  given: Partial<Record<InputName, string>> = {},
  source: SourceChoice = { id: 'file', path: '', weeksBack: 0 },
) {
  const inputs = parseInputs(name => ({ week: '2026-W14', ...given })[name], {
    now: new Date('2026-04-06T07:00:00Z'),
    repository: 'octo/repo',
  });
  const ports = createPorts({
    log: { info() {}, notice() {}, warning() {}, progress() {} },
    source,
    writeSummary: async () => {},
    token: '',
    environment: {},
    workspace: null,
    defaultOutputDirectory: '.',
  });
  const settings = settingsOf(inputs, null, ports.log);
  const repository = { nameWithOwner: 'octo/repo', url: null, defaultBranch: null };
  const options = analysisOptions(settings, { repository, config: null, codeowners: null }, ports);
  const session = createSession(options, settings, ports);
  const earlierWeeks = startEarlierWeeks(inputs, ports, options, settings, session);
  return earlierWeeks({ pullRequests: [], expected: 0, missing: [], mergedBefore });
}

describe('the weeks before the period', () => {
  it('are those that the source has counted, oldest first', async () => {
    expect(await weeksBefore([3, 4, 5, 6, 7, 8, 9])).toEqual([3, 4, 5, 6, 7, 8, 9].map((n, i) => counted(7 - i, n)));
  });

  it('begin with the first merge', async () => {
    expect(await weeksBefore([0, 0, 0, 0, 0, 8, 9])).toEqual([counted(2, 8), counted(1, 9)]);
    expect(await weeksBefore([0, 0, 0, 0, 0, 0, 0])).toEqual([]);
  });

  it('are unknown if the source does not count them', async () => {
    expect(await weeksBefore([])).toEqual([]);
  });

  it('of a clone lack those of which no commit names a pull request', async () => {
    const repository = repositoryWithHistory();
    repository.commit({ message: 'Add (#1)', at: '2026-03-10T12:00:00Z' });
    repository.commit({ message: 'Pushed', at: '2026-03-18T12:00:00Z' });
    repository.commit({ message: 'Add more (#2)', at: '2026-03-31T12:00:00Z' });
    const weeks = await weeksBefore([], {}, { id: 'git', path: repository.path, weeksBack: 3 });
    expect(weeks.map(({ week, merged }) => [week, merged])).toEqual([
      ['2026-W11', 1],
      ['2026-W13', 0],
    ]);
  });

  it('are unknown for a period that is not a week', async () => {
    expect(await weeksBefore([], { week: '', from: '2026-03-01', to: '2026-03-31' })).toEqual([]);
  });
});
