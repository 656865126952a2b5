import { performanceWork } from '../../../src/analyze/signals/performance.js';
import { change } from '../../support/change.js';
import { files, found, itReportsAllExcept, REVERTS, severity, titles } from './support.js';

const source = files('src/cache.ts +8 -2');

describe('performance', () => {
  it.each(
    titles(`
      perf: cache the parsed tree; [Perf] Fewer copies; Optimize the resolver; Speed up the scan
      Perf of uploads; Optimize uploads; Optimises uploads; Optimized uploads; Optimizing uploads
      Optimization of uploads; Optimisations; perf: uploads`),
  )('reports the title %p', title => {
    expect(found(performanceWork, change({ title, files: source }))).toEqual({
      severity: 'low',
      evidence: { paths: ['src/cache.ts'] },
    });
  });

  it.each(
    titles(`
      fix(optimizer): resolve symlinks; Save the state of the optimizer; fix: crash in optimized dependencies
      Perfect the wording of the page; disable optimization in verbose mode; [perf] Add a profiler
      Perfect uploads; The upload optimizer; Profile the optimized uploads; Disable upload optimizations
      Uploads without optimization; Skipping the optimization; Turn off optimization; Optimized deps
      Optimized dependencies; optimize-deps: uploads; Optimization level of uploads`),
  )('ignores the title %p', title => expect(severity(performanceWork, { title, files: source })).toBeNull());

  it('reports a change with the label performance', () => {
    const given = { title: 'Fewer copies', files: source };
    expect(severity(performanceWork, { ...given, labels: ['performance'] })).toBe('low');
    expect(severity(performanceWork, given)).toBeNull();
  });

  it('lists only the source files that are shipped', () => {
    const own = change({ title: 'perf: uploads', files: files('src/a.ts +1, benchmarks/run.ts +9') });
    expect(found(performanceWork, own)?.evidence).toEqual({ paths: ['src/a.ts'] });
  });

  it('ignores a change of nothing but a benchmark', () => {
    expect(severity(performanceWork, { title: 'perf: longer runs', files: files('benchmarks/run.ts +1') })).toBeNull();
  });

  itReportsAllExcept([...REVERTS, 'a release'], performanceWork, { title: 'Optimize the cache', files: source });
});
