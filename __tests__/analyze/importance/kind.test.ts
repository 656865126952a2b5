import type { ChangeKind } from '../../../src/analyze/changes/index.js';
import { kind } from '../../../src/analyze/importance/kind.js';
import { change } from '../../support/change.js';

const observe = (title: string) => kind.observe(change({ title }));

describe('the kind factor', () => {
  it.each<[ChangeKind, string, number]>([
    ['performance', 'perf: paint faster', 2.5],
    ['security', 'security: paint', 2.5],
    ['feature', 'feat: paint', 2.3],
    ['fix', 'fix: paint', 1.3],
    ['other', 'Paint', 1.3],
    ['docs', 'docs: paint', 1],
    ['test', 'test: paint', 1],
    ['refactor', 'refactor: paint', 0.6],
    ['dependencies', 'deps: paint', 0.4],
    ['pipeline', 'ci: paint', -0.1],
    ['chore', 'chore: paint', -0.8],
  ])('shows %s and gives its points: %s', (name, title, value) => {
    expect(observe(title)).toEqual({ value, evidence: { names: [name] } });
  });

  it('puts performance above features, fixes, docs, refactorings, pipelines and chores, in this order', () => {
    const values = ['perf', 'feat', 'fix', 'docs', 'refactor', 'ci', 'chore'].map(type => observe(`${type}: x`)?.value);
    expect(values).toEqual([...new Set(values)].sort((a, b) => Number(b) - Number(a)));
  });

  it('gives a release no points', () => expect(observe('Release 1.2.0')).toBeNull());
});
