import { isPoorTitle, title } from '../../../src/analyze/effects/title.js';
import { change } from '../../support/change.js';

const read = (text: string, labels: string[] = []) => title.read(change({ title: text, labels }));

describe('a title as a sentence', () => {
  it.each([
    [
      'without its tags, numbering and area',
      '[NPU][2/4] kernels: support paged attention on 910B',
      'Support paged attention on 910B',
    ],
    ['without type, scope and mark of a breaking change', 'feat(api)!: add cursors', 'Add cursors'],
    ['without the phase at its end', 'Migrate `states` to buttons (Phase 2 Item 2)', 'Migrate `states` to buttons'],
    ['without a part at its start', '[3/n] lora moe - Support Qwen3-VL', 'Support Qwen3-VL'],
    ['without references at its end', 'Add cursors (#12) (closes #7).', 'Add cursors'],
    ['without the team that should know of it', 'Add cursors cc @octo/house', 'Add cursors'],
    ['with the name of a package', 'Bump @babel/core from 7.13.1 to 7.13.8', 'Bump @babel/core from 7.13.1 to 7.13.8'],
    ['without a gitmoji', ':sparkles: add cursors', 'Add cursors'],
    ['without an emoji', '✨ add cursors', 'Add cursors'],
    ['of a backport without its prefix', '[Backport 2.7] fix(query): keep `NOT` tight', 'Keep `NOT` tight'],
    ['of a backport with the original', 'Backport PR #12 on branch v1: add cursors', 'Add cursors'],
    ['with the base of its verb', 'Adds cursors and removes pages', 'Add cursors and remove pages'],
    ['with the base of a past verb', '[HiCache & PD]Fixed detailed hits', 'Fix detailed hits'],
    ['with a participle kept', 'Saved searches can be shared by link', 'Saved searches can be shared by link'],
    ['with an adjective kept', 'Extended material 2D', 'Extended material 2D'],
    ['with the small letter of a name in code', '`lantern import` reads pipes', '`lantern import` reads pipes'],
    [
      'of a fix that is a sentence about code',
      'fix: `lantern import` reads names with pipes',
      'Fix: `lantern import` reads names with pipes',
    ],
    ['of a fix of an error in code', 'fix: `lantern import` errors', 'Fix `lantern import` errors'],
    ['with generic types', 'Use Option<Entity> and __PYVENV__ only', 'Use Option<Entity> and __PYVENV__ only'],
    ['with what it rolls', 'feat(webkit): roll to r2346', 'Roll webkit to r2346'],
    [
      'without the folder of a bump',
      'build(deps): bump acme-http from 1.2.0 to 1.2.1 in /crates',
      'Bump acme-http from 1.2.0 to 1.2.1',
    ],
    ['of a release', 'chore(release): 2.7.4', 'Release 2.7.4'],
    ['of a revert', 'Revert "perf(index): pack postings" (#2838)', 'Revert "Pack postings"'],
    ['of a reland', 'Reland "perf(query): cache filters"', 'Reland "Cache filters"'],
    [
      'cut before a clause by its source',
      'Write footers with a checksum so that a torn write is…',
      'Write footers with a checksum',
    ],
    ['of a bug', 'Gizmo Rendering Bug: Wrong placement in a list', 'Fix wrong placement in a list'],
    ['cut in the middle by its source', 'Implement scoring and refactor Tok…', 'Implement scoring'],
    ['in Chinese', '[Doc] 翻译快速入门', '翻译快速入门'],
    ['with the brackets of a call', 'unix: add uv_fs_lutime()', 'Add uv_fs_lutime()'],
    ['with the parameter of a call', 'Add read(n)', 'Add read(n)'],
    ['with an index', 'Zero lines[0]', 'Zero lines[0]'],
    ['with the brackets of a type', 'Return string[]', 'Return string[]'],
    ['without its part', 'Split the parser (2)', 'Split the parser'],
    ['without its part, close by', 'Split the parser(2/3)', 'Split the parser'],
    ['about a document', 'TODO: do not consider APPDATA for netrc', 'TODO: do not consider APPDATA for netrc'],
    ['about a document with an ending', 'KNOWN_BUGS.md: slow start', 'KNOWN_BUGS.md: slow start'],
    ['of nothing but a tag', '[CI]', '[CI]'],
    ['with a space before its colon', 'remote auth : add a role', 'Remote auth: add a role'],
    ['that starts with a pattern of files', '*.go: check errors', '*.go: check errors'],
    ['of nothing', ' ', '#1'],
  ])('%s', (_, given, expected) => expect(read(given)).toBe(expected));
});

describe('a fix says that it is one', () => {
  it.each([
    ['fix: crash on an empty list', 'Fix crash on an empty list'],
    ['fix: Missing semicolon in output', 'Fix missing semicolon in output'],
    ['fix: cache key collision', 'Fix cache key collision'],
    ['fix(firefox): network tracing misses handshakes', 'Fix: network tracing misses handshakes'],
    ['fix: mistral regression fix', 'Fix mistral regression'],
    ['Fix #12 (types of `sort`)', 'Fix types of `sort`'],
    ['fix: 内存泄漏', '修复：内存泄漏'],
    ['fix: support two lines', 'Support two lines'],
    ['fix: do not retry a request', 'Do not retry a request'],
    [
      'fix(query): an empty phrase matches nothing instead of everything',
      'An empty phrase matches nothing instead of everything',
    ],
    ['fix(server): temporary workaround for stalls', 'Temporary workaround for stalls'],
    [
      'fix: names such as `x` are shown as they are, not reversed',
      'Names such as `x` are shown as they are, not reversed',
    ],
    ['fix: elect a new leader', 'Elect a new leader'],
    ['fix: correctly track scope', 'Correctly track scope'],
    ['fix: wrongly resolve to a copy', 'Fix: wrongly resolve to a copy'],
    ['fix: debug endpoints not working with a prefix', 'Fix debug endpoints not working with a prefix'],
    ['fix: MSK optional fields', 'Fix MSK optional fields'],
    ['[bugfix] more bugfixes for reloads', 'More bugfixes for reloads'],
  ])('%s', (given, expected) => expect(read(given)).toBe(expected));
});

describe('a feature says that it is added', () => {
  it.each([
    ['feat(sdk): async iteration over results', 'Add async iteration over results'],
    ['feat(helm): a budget for the data nodes', 'Add a budget for the data nodes'],
    ['feat: `WithTimeout` for a single search', 'Add `WithTimeout` for a single search'],
    ['feat: buildApp hook', 'Add buildApp hook'],
    ['feat: support for okhsl in sliders', 'Add support for okhsl in sliders'],
    ['feat: plugins can bring a hook', 'Plugins can bring a hook'],
    ['feat: faster start of all lists', 'Faster start of all lists'],
  ])('%s', (given, expected) => expect(read(given)).toBe(expected));
});

describe('a title says too little', () => {
  it.each(['Fix CI errors', 'TextInput', 'Minor docs fixes', 'Update #12', 'Review comments and tweaks'])('%s', line =>
    expect(isPoorTitle(line)).toBe(true),
  );

  it.each(['Fix CI errors on Windows', 'Support DeepSeek', 'TextInput for touch screens'])('but not %s', line =>
    expect(isPoorTitle(line)).toBe(false),
  );
});
