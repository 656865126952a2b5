import { parse } from 'yaml';
import { backtest } from '../../src/backtest/index.js';
import { measuredConfig, withMeasured } from '../../src/backtest/measured.js';
import { history } from './support.js';

const MEASURED = { wide: { ratio: 1.31, low: 1.1, high: 1.6, flagged: 120 } };

describe('writing measured values into a configuration file', () => {
  const file = `# What the digest is about
language: en  # for now

modules:
  # Named by the team
  api: ["src/api/**"]
`;

  it('keeps its comments, its order and its other keys', () => {
    const written = withMeasured(file, MEASURED, 'merge-digest.yml');
    expect(
      written.startsWith('# What the digest is about\nlanguage: en # for now\n\nmodules:\n  # Named by the team\n'),
    ).toBe(true);
    expect(written).toContain('measured:\n  wide: { ratio: 1.31, low: 1.1, high: 1.6, flagged: 120 }\n');
    expect(parse(written)).toEqual({ ...parse(file), measured: MEASURED });
  });

  it('replaces earlier measured values', () => {
    const once = withMeasured(file, { hotspot: { ratio: 2, low: 1, high: 3, flagged: 5 } }, 'merge-digest.yml');
    expect(parse(withMeasured(once, MEASURED, 'merge-digest.yml')).measured).toEqual(MEASURED);
    expect(withMeasured(withMeasured(file, MEASURED, 'x'), MEASURED, 'x')).toBe(withMeasured(file, MEASURED, 'x'));
  });

  it.each(['', '\n', '# nothing yet\n'])('works for a file without keys: %j', text => {
    expect(parse(withMeasured(text, MEASURED, 'merge-digest.yml'))).toEqual({ measured: MEASURED });
  });

  it('keeps the comment of a file that has nothing else', () =>
    expect(withMeasured('# nothing yet\n', MEASURED, 'x')).toContain('# nothing yet'));

  it.each(['a: [', '- a list\n'])('refuses a file that is not a YAML mapping: %j', text => {
    expect(() => withMeasured(text, MEASURED, 'merge-digest.yml')).toThrow(/merge-digest\.yml.*left unchanged/);
  });
});

describe('the measured values', () => {
  it('are those of signals that are not too rare, to two decimals', () => {
    const result = backtest(history(1200, 40), { weeks: 52 });
    const measured = measuredConfig(result);
    const near = result.signals.find(({ signal }) => signal === 'near-revert');
    expect(near?.expected).toBeGreaterThan(1);
    expect(measured['near-revert']?.ratio).toBeCloseTo(near?.ratio ?? 0, 2);
    expect(measured['near-revert']?.flagged).toBe(near?.flagged);
    for (const { signal, expected } of result.signals) expect(signal in measured).toBe(expected >= 1);
  });

  it('are none if there are too few reverts', () =>
    expect(measuredConfig(backtest(history(100, 60), { weeks: 52 }))).toEqual({}));
});
