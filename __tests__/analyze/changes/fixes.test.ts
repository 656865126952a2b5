import { fixesBehavior } from '../../../src/analyze/changes/fixes.js';
import { change, type GivenChange, REVERTED_ANOTHER } from '../../support/change.js';
import { files } from '../signals/support.js';

const fixes = (given: string | GivenChange) =>
  fixesBehavior(change(typeof given === 'string' ? { title: given } : given));

describe('a fix of what the product does', () => {
  it.each([
    'fix: a crash since #12',
    'Handle empty files',
    'A regression of uploads',
    'Follow-up to #12: close the file',
    'chore: fix the crash that #12 introduced',
    'Fix formatting of dates since #12',
    'fix: the formatter drops comments (#12)',
    'fix: the linter crashes since #12',
    'fix(ruff): type checking blocks are kept',
    'Fix the types of options since #12',
    'Fix the build after #12',
    'Fix CI detection',
    'Fix warnings that are shown twice (#12)',
    'fix: support of pre-commit hooks in submodules',
  ])('is %p', title => expect(fixes(title)).toBe(true));

  it.each([
    ['nothing that is fixed', 'feat: uploads'],
    ['lint', 'fix: lint'],
    ['lint, with a verb and a number', 'Fix lint errors introduced in #12'],
    ['a linter', 'fix: eslint warnings after #12'],
    ['a linter in backticks', 'Fix `ruff` violations (#12)'],
    ['formatting', 'Fix formatting (#12)'],
    ['formatting with a tool', 'fix clang-format since #12'],
    ['the work of a formatter, by its type', 'style: fix what #12 missed'],
    ['a typo', 'fix: a typo from #12'],
    ['documents', 'docs: fix the guide of #12'],
    ['comments', 'Fix code comments (#12)'],
    ['the pipeline', 'ci: fix the job that #12 broke'],
    ['the pipeline, without a type', 'Fix CI after #12'],
    ['hooks', 'fix pre-commit checks'],
    ['types that only a checker sees', 'Fix mypy errors from #12'],
    ['type hints', 'fix: type hints of #12'],
    ['type checks', 'Fix type-check failures since #12'],
    ['warnings of a compiler', 'Fix compiler warnings (#12)'],
    ['tests', 'test: fix what #12 broke'],
    ['a version', 'fix(deps): update tokio, which #12 missed'],
    ['a version, without a type', 'Bump tokio to 1.3 to fix #12'],
  ])('is not one of %s: %p', (_, title) => expect(fixes(title)).toBe(false));

  it('is not one of tests alone, whatever its title', () => {
    expect(fixes({ title: 'Fix #12', files: files('tests/a.test.ts +9') })).toBe(false);
    expect(fixes({ title: 'Fix #12', files: files('src/a.ts +9, tests/a.test.ts +9') })).toBe(true);
  });

  it('is no revert', () => {
    expect(fixes({ title: 'Fix uploads', outcome: REVERTED_ANOTHER })).toBe(false);
  });
});
