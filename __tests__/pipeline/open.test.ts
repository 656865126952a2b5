import { open } from '../../src/pipeline/open.js';
import { createPorts } from '../../src/pipeline/ports.js';
import { type InputName, parseInputs } from '../../src/settings/index.js';

/** The problems that opening GitHub without a token reports. */
async function problemsOf(given: Partial<Record<InputName, string>>): Promise<string[]> {
  const inputs = parseInputs(name => given[name], { now: new Date('2026-04-06T07:00:00Z'), repository: 'octo/repo' });
  const ports = createPorts({
    log: { info() {}, notice() {}, warning() {}, progress() {} },
    source: { id: 'github', path: '', weeksBack: 0 },
    writeSummary: async () => {},
    token: inputs.values.token,
    environment: {},
    workspace: null,
    defaultOutputDirectory: '.',
  });
  return open(inputs, ports).then(
    () => [],
    (error: Error) => error.message.split('\n'),
  );
}

const MISSING = expect.stringMatching(
  /^token: not given; it may be a token that reads pull requests\. .*set GITHUB_TOKEN\.$/,
);

describe('opening GitHub without a token', () => {
  it('reports the missing token', async () => {
    expect(await problemsOf({})).toEqual([MISSING]);
  });

  it('reports the missing token beside all other problems', async () => {
    expect(await problemsOf({ pin: 'maybe' })).toEqual([expect.stringMatching(/^pin: got "maybe"/), MISSING]);
  });

  it('does not report a token that is wrong as missing too', async () => {
    const problems = await problemsOf({ token: 'two words', pin: 'maybe' });
    expect(problems).toEqual([expect.stringMatching(/^token: got a value/), expect.stringMatching(/^pin: /)]);
  });

  it('reports only the period if that is wrong', async () => {
    expect(await problemsOf({ week: '2026-W54' })).toEqual([expect.stringMatching(/^week: got "2026-W54"/)]);
  });
});
