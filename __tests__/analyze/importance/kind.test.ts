import type { ChangeKind } from '../../../src/analyze/changes/index.js';
import { kind } from '../../../src/analyze/importance/kind.js';
import { change } from '../../support/change.js';

const observe = (title: string) => kind.observe(change({ title }));

describe('the kind factor', () => {
  it.each<[ChangeKind, string, number]>([
    ['performance', 'perf: paint faster', 3.35],
    ['security', 'security: paint', 3.35],
    ['feature', 'feat: paint', 3.2],
    ['other', 'Paint', 2.6],
    ['fix', 'fix: paint', 2],
    ['refactor', 'refactor: paint', 1.5],
    ['dependencies', 'deps: paint', 1.05],
    ['pipeline', 'ci: paint', 0.45],
    ['docs', 'docs: paint', 0.05],
    ['chore', 'chore: paint', -0.15],
    ['test', 'test: paint', -0.45],
    ['release', 'Release 1.2.0', -2.1],
  ])('shows %s and gives its points: %s', (name, title, value) => {
    expect(observe(title)).toEqual({ value, evidence: { names: [name] } });
  });

  it('puts performance above features, fixes, refactorings, pipelines, docs, chores and tests, in this order', () => {
    const types = ['perf', 'feat', 'fix', 'refactor', 'ci', 'docs', 'chore', 'test'];
    const values = types.map(type => observe(`${type}: x`)?.value);
    expect(values).toEqual([...new Set(values)].sort((a, b) => Number(b) - Number(a)));
  });
});
