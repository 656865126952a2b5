import { isExampleOnly, productFiles, productLines } from '../../../src/analyze/changes/product-files.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const isProduct = (path: string) => productFiles(change({ files: [file(path)] })).length === 1;
const paths = (text: string) => text.trim().split(/\s+/);

describe('the product files', () => {
  it.each(
    paths(`
      src/a.ts a.py lib/benchmarking.py src/utils/a.ts src/template.ts perfect/a.go toolsmith/a.go examples.ts
      src/a.rs src/a.d.ts`),
  )('include %s', path => expect(isProduct(path)).toBe(true));

  it.each(
    paths(`
      scripts/a.py script/a.py tools/a.ts tool/a.ts tooling/a.ts utils/a.py ci/a.py dev/a.py hack/a.go build/a.ts
      contrib/a.py recipes/a.py agents/a.py website/a.ts site/a.ts .claude/a.py
      src/benchmarks/a.py src/uv-bench/a.py src/perf/a.ts src/example/a.ts src/demos/a.ts src/samples/a.ts
      src/tutorial/a.py src/templates/a.py create/template-vue/a.ts src/scripts/a.ts src/testing/a.ts src/dev/a.ts
      src/bench_a.py src/benchmark_a.py src/vite.config.ts src/table.inc src/install.sh src/install.ps1 src/main.tf`),
  )('exclude %s, which supports development', path => expect(isProduct(path)).toBe(false));

  it.each(paths('docs/a.md tests/a.test.ts package-lock.json app.yaml vendor/a.ts src/generated/a.ts'))(
    'exclude %s, which is not source',
    path => expect(isProduct(path)).toBe(false),
  );

  it('are counted by their added and deleted lines', () => {
    const files = [file('src/a.ts', 5, 2), file('src/b.ts', 10), file('scripts/c.ts', 100), file('docs/a.md', 70)];
    expect(productLines(change({ files }))).toBe(17);
    expect(productLines(change({ files: [] }))).toBe(0);
  });
});

describe('a change of examples alone', () => {
  const isExamples = (text: string, filesTotal?: number) => {
    const files = paths(text).map(path => file(path));
    return isExampleOnly(change({ files, ...(filesTotal !== undefined && { filesTotal }) }));
  };

  it.each([
    'examples/usage/screen.rs Cargo.toml examples/README.md',
    'packages/ui/example/lib/main.dart packages/ui/example/macos/Runner/AppDelegate.swift',
    'packages/create-vite/template-vue/src/main.ts',
    'packages/create-app/templates/basic/src/index.ts',
    'demo/app.py samples/a.cs',
  ])('is one of %s', text => expect(isExamples(text)).toBe(true));

  it.each([
    'examples/a.rs src/a.rs',
    'src/templates/page.ts',
    'charts/templates/render.ts',
    'src/examples.rs',
    'src/template-string.ts',
    'examples/README.md docs/a.md',
  ])('is none of %s', text => expect(isExamples(text)).toBe(false));

  it('is not known where the list of files was cut', () => {
    expect(isExamples('examples/a.rs', 300)).toBe(false);
  });
});
