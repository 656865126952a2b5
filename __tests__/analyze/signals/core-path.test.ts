import { corePath } from '../../../src/analyze/signals/core-path.js';
import { change } from '../../support/change.js';
import { COSMETIC, churn, files, found, itReportsAllExcept, REVERTS, severity } from './support.js';

const core = { changes: 10, authors: 5 };
const history = churn({
  'src/core.ts': core,
  'src/other.ts': core,
  'src/index.ts': core,
  'src/__init__.py': { changes: 30, authors: 9 },
  'src/quiet.ts': { changes: 9, authors: 5 },
  'src/few-authors.ts': { changes: 20, authors: 4 },
  'src/both.ts': { changes: 20, authors: 5 },
});
const level = (changed: string) => severity(corePath, { files: files(changed) }, { history });

describe('core-path', () => {
  it('reports a source file that five authors changed ten times before', () => {
    expect(found(corePath, change({ files: files('src/core.ts +10') }), { history })).toEqual({
      severity: 'low',
      evidence: { paths: ['src/core.ts'], counts: { files: 1, lines: 10, changes: 10, authors: 5 } },
    });
  });

  it('reports a path that the settings name, even if its churn is unknown', () => {
    const own = change({ files: files('infra/deploy.yaml +10') });
    expect(found(corePath, own, { corePaths: ['infra/**'] })).toEqual({
      severity: 'low',
      evidence: { paths: ['infra/deploy.yaml'], counts: { files: 1, lines: 10 } },
    });
  });

  it('reports the churn of the path with the most changed lines', () => {
    const own = change({ files: files('src/core.ts +10, src/both.ts +100') });
    expect(found(corePath, own, { history })).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/both.ts', 'src/core.ts'], counts: { files: 2, lines: 110, changes: 20, authors: 5 } },
    });
  });

  it.each([
    ['ten lines', 'src/core.ts +5 -5', 'src/core.ts +5 -4'],
    ['ten lines, all added', 'src/core.ts +10', 'src/core.ts +9'],
    ['five lines in each file', 'src/core.ts +2 -3, src/other.ts +5', 'src/core.ts +4, src/other.ts +9'],
    ['more than an entry in an index file', 'src/index.ts +26', 'src/index.ts +25'],
    ['more than an entry in an index file', 'src/__init__.py +100', 'src/__init__.py +10'],
    ['ten changes before', 'src/core.ts +10', 'src/quiet.ts +10'],
    ['five authors before', 'src/core.ts +10', 'src/few-authors.ts +10'],
  ])('needs %s: reports %p and ignores %p', (_, reported, ignored) => {
    expect([level(reported), level(ignored)]).toEqual([expect.any(String), null]);
  });

  it('has medium severity from 100 lines on', () => {
    expect(level('src/core.ts +100')).toBe('medium');
    expect(level('src/core.ts +60 -40')).toBe('medium');
    expect(level('src/core.ts +60 -39')).toBe('low');
  });

  it('leaves fewer than 100 lines of a hotspot to the signal hotspot', () => {
    expect(level('src/both.ts +100')).toBe('medium');
    expect(level('src/both.ts +99')).toBeNull();
    expect(level('src/both.ts +10')).toBeNull();
  });

  it('reports a hotspot that is not source and so has no signal of its own', () => {
    const yaml = churn({ 'app.yaml': { changes: 20, authors: 5 } });
    const given = { files: files('app.yaml +50') };
    expect(severity(corePath, given, { history: yaml, corePaths: ['**'] })).toBe('low');
  });

  it('ignores a change if churn is unknown', () => {
    expect(severity(corePath, { files: files('src/core.ts +10') })).toBeNull();
  });

  const given = { title: 'Keep answers', files: files('src/core.ts +10') };
  itReportsAllExcept([...REVERTS, ...COSMETIC], corePath, given, { history });
});
