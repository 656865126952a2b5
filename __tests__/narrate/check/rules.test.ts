import { verdictOf } from './sentences.js';

const CACHE = 'Parsed filters are now kept across requests';
const ZH_CACHE = '解析后的过滤器会在请求之间保留下来';

describe('a sentence has no figure of its own', () => {
  it.each([
    ['Parsed filters are kept across 3 requests', CACHE, 'figure'],
    ['Parsed filters are kept across three requests', CACHE, 'figure'],
    ['Parsed filters are kept across requests', CACHE, 'kept'],
    ['Queries take 38% less time', 'Queries with common words take 38 % less time', 'kept'],
    ['Queries take 39 % less time', 'Queries with common words take 38 % less time', 'figure'],
    ['It fell from 80 ms to 120 ms', 'The latency fell from 120 ms to 80 ms', 'figure'],
    ['It fell from 120 ms to 80 ms', 'The latency fell from 120 ms to 80 ms', 'kept'],
    ['It waits for 30 ms', 'It waits for up to 30 s for a leader', 'figure'],
    ['Vectors are stored as `int8`', 'Embeddings are stored as `int8` vectors', 'kept'],
    ['Filters are kept since March', CACHE, 'date, identifier'],
    ['It may be kept', 'A parsed filter may be kept for a while', 'kept'],
    ['Filters are kept since 3 May', CACHE, 'figure, date, identifier'],
    ['Filters are parsed faster', CACHE, 'comparison'],
    ['Filters are parsed faster', 'Filters are parsed faster than before', 'kept'],
    ['All filters are kept', CACHE, 'quantity'],
    ['All filters are kept', 'All parsed filters are kept across requests', 'kept'],
    ['过滤器会在三个请求之间保留', ZH_CACHE, 'figure'],
    ['过滤器会在请求之间保留', ZH_CACHE, 'kept'],
    ['过滤器会在三个请求之间保留', 'Parsed filters are now kept across three requests', 'kept'],
    ['过滤器会在数十个请求之间保留', ZH_CACHE, 'figure'],
    ['所有过滤器会在请求之间保留', ZH_CACHE, 'quantity'],
    ['过滤器更快', ZH_CACHE, 'comparison'],
    ['过滤器已更新', ZH_CACHE, 'kept'],
    ['自周二起过滤器会保留', ZH_CACHE, 'figure, date'],
  ])('%j, of %j: %s', (text, quote, expected) => expect(verdictOf({ text, quote })).toBe(expected));
});

describe('a sentence is plain text of the language of the report', () => {
  it.each([
    ['Filters are kept, see #12', 'figure, reference'],
    ['Filters are kept by @mona', 'mention'],
    ['Filters are kept, thanks to mona', 'mention'],
    ['Filters are kept at www.example.com', 'reference, identifier'],
    ['Filters are kept since deadbeef', 'reference'],
    ['Filters are kept in src/query', 'path'],
    ['Filters are kept in `src/query/planner.rs`', 'path'],
    ['Filters are **kept**', 'markup'],
    ['Filters are <b>kept</b>', 'markup, path'],
    ['Filters are \u202ekept', 'markup'],
    ['Filters are\nkept', 'markup'],
    ['Filters are kept. Requests use them', 'several-sentences'],
    ['{{p1}}: filters are kept', 'kept'],
    ['{{p1}} and {{p1}}: filters are kept', 'markup, placeholder'],
    ['{{p2}}: filters are kept', 'markup, placeholder'],
    [`Filters are kept${' and kept'.repeat(40)}`, 'too-long'],
    ['', 'empty'],
  ])('%j: %s', (text, expected) =>
    expect(verdictOf({ text, quote: CACHE }).split(', ').sort().join(', ')).toBe(
      expected.split(', ').sort().join(', '),
    ),
  );

  it.each([
    ['过滤器会在请求之间保留', 'en', 'language'],
    ['Parsed filters are kept across requests', 'zh-CN', 'language'],
  ])('%j in a report in %s: %s', (text, language, expected) =>
    expect(verdictOf({ text, quote: CACHE, language })).toBe(expected),
  );

  it('names no person of the digest', () => {
    expect(verdictOf({ text: 'Filters that tkwabena kept', quote: CACHE, people: ['tkwabena'] })).toBe('mention');
  });
});

describe('a sentence tells no outcome', () => {
  it.each([
    ['Parsed filters are kept and tested', CACHE, 'outcome'],
    ['Parsed filters were merged', 'Parsed filters were merged across requests', 'outcome'],
    ['One can read the merged result', 'One can read the merged result from the state', 'kept'],
    ['Filters are thread-safe', 'Parsed filters are thread-safe across requests', 'kept'],
    ['Filters are now safe', 'Parsed filters are now safe across requests', 'outcome'],
    ['过滤器会保留，已被回滚', ZH_CACHE, 'outcome'],
    ['过滤器会保留，经过测试', ZH_CACHE, 'outcome'],
  ])('%j, of %j: %s', (text, quote, expected) => expect(verdictOf({ text, quote })).toBe(expected));
});

describe('a sentence denies what its quote denies', () => {
  it.each([
    ['The body is sent again', 'The body of a request is not sent again', 'negation'],
    ['The body is not sent again', 'The body of a request is sent again', 'negation'],
    ["The body isn't sent again", 'The body of a request is not sent again', 'kept'],
    ['Workspaces are removed', 'The setting adds workspaces to the file', 'negation'],
    ['Workspaces are enabled', 'The workspaces are disabled in the file', 'negation'],
    ['Works without `no_std`', 'The crate works with `no_std` and its features', 'negation'],
    ['请求体会再次发送', '请求体在第二次尝试中不会再次发送', 'negation'],
    ['请求体不会再次发送', '请求体在重试的时候不会再次发送', 'kept'],
    ['请求体不会再次发送', 'The body of a request is not sent again', 'kept'],
    ['请求体会再次发送', 'The body of a request is not sent again', 'negation'],
    ['过滤器是不同的', '解析后的过滤器在请求之间是各异的', 'kept'],
  ])('%j, of %j: %s', (text, quote, expected) => expect(verdictOf({ text, quote })).toBe(expected));
});

describe('a limit of the source that a sentence leaves out is added', () => {
  it.each([
    ['Indexes can be joined', 'Indexes can be joined, behind a feature flag', 'kept + behind-a-flag'],
    ['Indexes can be joined behind a flag', 'Indexes can be joined, behind a feature flag', 'kept'],
    ['Indexes can be joined', 'Experimental: indexes can be joined on a key', 'kept + experimental'],
    ['Indexes can be joined', 'Indexes can be joined, only on Linux', 'kept + only-on'],
    ['索引可以关联', 'Indexes can be joined, experimental', 'kept + experimental'],
    ['索引可以关联，此功能为实验性', 'Indexes can be joined, experimental', 'kept'],
    ['索引可以关联', '索引可以关联，位于功能开关之后', 'kept + behind-a-flag'],
  ])('%j, of %j: %s', (text, quote, expected) => expect(verdictOf({ text, quote })).toBe(expected));

  it('also one that only the title has', () => {
    const [text, quote] = ['Indexes can be joined', 'Indexes can be joined on a key'];
    expect(verdictOf({ text, quote, title: '[WIP] Join indexes' })).toBe('kept + work-in-progress');
  });
});

describe('a sentence tells something of its pull request', () => {
  it.each([
    ['Operators watch dashboards of clusters on their phones', CACHE, 'unsupported'],
    ['Parsed filters outlive their request', CACHE, 'kept'],
    ['操作员在手机上查看集群的仪表板', ZH_CACHE, 'unsupported'],
    // In another language than its source no word can be compared.
    ['操作员在手机上查看集群的仪表板', CACHE, 'kept'],
  ])('%j, of %j: %s', (text, quote, expected) => expect(verdictOf({ text, quote })).toBe(expected));

  it.each([
    ['Filters are kept across requests, as octocat proposed', CACHE, 'mention'],
    ['Filters are kept across requests by mona', CACHE, 'mention'],
    ['Filters are kept by default', CACHE, 'kept'],
    ['Filters are kept across requests by caching', CACHE, 'kept'],
    ['管理员可以编写模板，面向所有用户', 'Nobody but an administrator can write templates', 'quantity'],
    ['没有人可以编写模板', 'Nobody can write templates or change them', 'kept'],
  ])('and nothing of its own: %j, of %j: %s', (text, quote, expected) =>
    expect(verdictOf({ text, quote }).split(', ')).toContain(expected),
  );
});
