import type { Sentence } from '../../src/narrate/check/index.js';
import { tokensOf } from '../../src/narrate/check/tokens.js';
import type { Sample } from './samples.js';

type Inject = (sample: Sample) => Sentence[];

const isChinese = ({ facts }: Sample) => facts.language.startsWith('zh');
const stem = (text: string) => text.replace(/[.。!！]$/u, '');

/** The sentence with each of the endings of its language. */
const appending =
  (english: readonly string[], chinese: readonly string[]): Inject =>
  sample =>
    (isChinese(sample) ? chinese : english).map(end => ({
      ...sample.sentence,
      text: `${stem(sample.sentence.text)}${end}`,
    }));

const replacing = (sample: Sample, rules: readonly (readonly [RegExp, string])[]): Sentence[] =>
  rules
    .map(([pattern, words]) => ({ ...sample.sentence, text: sample.sentence.text.replace(pattern, words) }))
    .filter(({ text }) => text !== sample.sentence.text);

const textOf = ({ title, description, paths }: Sample['other']['pullRequest']) =>
  [title, description, ...paths].join('\n');

function changedFigures(sample: Sample): Sentence[] {
  const { text } = sample.sentence;
  return [...tokensOf(text).prose.matchAll(/\p{Nd}+/gu)]
    .filter(([digits]) => text.split(digits).length === 2)
    .map(([digits]) => ({ ...sample.sentence, text: text.replace(digits, String(Number(digits) + 7)) }));
}

const count: Inject = sample => [
  ...appending(
    [' in 3 places', ' in twelve places', ' for dozens of users', ' in several modules'],
    ['，共 3 处', '，涉及三个模块', '，影响数十个用户', '，涉及多个模块'],
  )(sample),
  ...changedFigures(sample),
];

/** A line of a template that both have is no error of the other. */
const wrongPullRequest: Inject = ({ sentence, other }) => [
  ...(textOf(other.pullRequest).includes(sentence.evidence.quote) ? [] : [{ ...sentence, pullRequest: other.alias }]),
  { ...sentence, text: `${stem(sentence.text)} {{${other.alias}}}` },
  { ...sentence, text: `${stem(sentence.text)} (#2812)` },
];

const author: Inject = sample => {
  const { facts, sentence } = sample;
  const words = textOf(facts.pullRequests.get(sentence.pullRequest) ?? { title: '', description: '', paths: [] });
  const [first = 'mona', second = 'octocat'] = (facts.people ?? []).filter(
    name => !words.toLowerCase().includes(name.toLowerCase()),
  );
  return appending(
    [` by ${first}`, `, as ${second} proposed`, ', thanks to @mona', `, contributed by Jane Doe`],
    [`，由 ${first} 完成`, `，${second} 提出`, '，感谢 @mona', '，由王小明贡献'],
  )(sample);
};

const path: Inject = sample => {
  const [place = 'docs/guide/start.md'] = sample.other.pullRequest.paths.filter(one => one.includes('/'));
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  return appending(
    [` in ${place}`, ` in \`${place}\``, ` under ${folder}`],
    [`，位于 ${place}`, `，位于 \`${place}\``, `，位于 ${folder} 下`],
  )(sample);
};

const state = appending(
  [
    ', and was reverted',
    ', which has been approved',
    ', and is merged',
    ', and is tested and safe',
    ', fixed for good',
    ', and is ready for production',
  ],
  ['，已被回滚', '，并已批准', '，已合并', '，经过测试，可放心使用', '，彻底修复', '，生产就绪'],
);

const negation: Inject = sample => {
  if (isChinese(sample)) {
    const removed = replacing(sample, [
      [/不会|不再|不/u, ''],
      [/没有/u, '有'],
      [/无法/u, '可以'],
      [/从未/u, '总能'],
      [/关闭(?!，)/u, '开启'],
    ]);
    return removed.length > 0
      ? removed
      : replacing(sample, [
          [/(支持|可以|需要|会|接受|保持|以)/u, '不$1'],
          [/现在|现已/u, '尚未'],
        ]);
  }
  const removed = replacing(sample, [
    [/\b(do|does|is|are|was|were|can|could|should|will|would|did|has|have)(?: not\b|n['’]t\b)/, '$1'],
    [/\bcannot\b/, 'can'],
    [/\bno longer\b/, 'still'],
    [/\bwithout\b/, 'with'],
    [/\bnever\b/, 'often'],
    [/\b([Rr])emove(s|d)?\b/, 'introduce$2'],
    [/\bdisable(s|d)?\b/, 'enable$1'],
    [/\bunused\b/, 'used'],
  ]);
  if (removed.length > 0) return removed;
  return replacing(sample, [
    [/\b(is|are|was|were|can|will|should|has|have)\b/, '$1 not'],
    [/\b(?:enable)(s|d)?\b/, 'disable$1'],
    [/\b[Aa]dd(s?)\b/, 'remove$1'],
    [/\bwith\b/, 'without'],
    [/\bsupports\b/, 'no longer supports'],
  ]);
};

/** A limit in the words of people, put into the quote and its source and left out of the sentence. */
const LIMITS = [
  'This is experimental',
  'It is behind a feature flag',
  'It is off by default',
  'It works only on Linux',
  'The syntax may still change',
  'Windows is partially covered',
  'It is a preview',
  'Windows is not yet covered',
  'This is still WIP',
  'It is opt-in',
  'It is currently limited to Linux',
  'It must be turned on explicitly',
  'It is gated by a setting',
];
const CHINESE_LIMITS = [
  '此功能为实验性',
  '位于功能开关之后',
  '默认关闭',
  '仅在 Linux 上可用',
  '语法可能变化',
  '部分支持 Windows',
  '这是预览版',
  '尚未支持 Windows',
  '仍在开发中',
  '需手动启用',
  '目前只支持 Linux',
  '需要在设置里打开',
];

const hedge: Inject = sample => {
  const { sentence } = sample;
  const limits = /\p{sc=Han}{4}/u.test(sentence.evidence.quote) ? CHINESE_LIMITS : LIMITS;
  const turn = sentence.text.length % limits.length;
  return [0, 1, 2].map(step => {
    const limit = limits[(turn + step) % limits.length];
    return { ...sentence, evidence: { source: 'description', quote: `${sentence.evidence.quote} ${limit}.` } };
  });
};

const measurement: Inject = sample => [
  ...changedFigures(sample),
  ...replacing(sample, [
    [/ ms\b/, ' s'],
    [/ %/, ' ms'],
    [/\bGB\b/, 'MB'],
  ]),
  ...appending(
    [', 38 % faster', ', from 120 ms to 80 ms', ' in half the time', ', saving 2GB'],
    ['，快 38 %', '，从 120 毫秒降到 80 毫秒', '，耗时减半', '，节省 2GB'],
  )(sample),
];

const identifier: Inject = sample => {
  const { sentence, facts, other } = sample;
  const pullRequest = facts.pullRequests.get(sentence.pullRequest);
  if (pullRequest === undefined) return [];
  const own = textOf(pullRequest).toLowerCase();
  const foreign = tokensOf([other.pullRequest.title, other.pullRequest.description].join(' ')).identifiers.filter(
    name => /^[\w.:-]{3,40}$/.test(name) && !own.includes(name.toLowerCase()),
  );
  const [name = 'TextureAtlasBuilder'] = foreign;
  const [mine] = tokensOf(sentence.text).identifiers;
  const replaced = mine === undefined ? [] : [{ ...sentence, text: sentence.text.replace(mine, name) }];
  return [
    ...replaced,
    ...appending(
      [` with ${name}`, ` with \`${name}\``, ' with `max_idle_ms`'],
      [`，使用 ${name}`, `，使用 \`${name}\``, '，使用 `max_idle_ms`'],
    )(sample),
  ];
};

const date = appending(
  [' since Tuesday', ' as of March 2026', ' on 27 May', ' since last week', ' since yesterday', ' since April'],
  ['，自周二起', '，自三月起', '，自 5 月 27 日起', '，自上周起', '，自昨天起', '，自 2026 年起'],
);

const superlative = appending(
  [
    ', the fastest of its kind',
    ', the most important change',
    ', better than before',
    ', which is significantly cheaper',
    ', for every user',
    ', a perfect fit',
  ],
  ['，是最快的', '，最为重要', '，比以前更好', '，大幅降低成本', '，面向所有用户', '，堪称完美'],
);

const invented: Inject = ({ sentence }) => [
  { ...sentence, pullRequest: 'p99' },
  { ...sentence, text: `${stem(sentence.text)} {{p99}}` },
  { ...sentence, text: `${stem(sentence.text)} PR 99999` },
  {
    ...sentence,
    evidence: {
      source: 'description',
      quote: 'Adds a dashboard that shows the health of the cluster to its operators.',
    },
  },
];

/** The kinds of error, each with the share that has to be caught. */
export const ERRORS = [
  { kind: 'count', target: 1, inject: count },
  { kind: 'PR', target: 1, inject: wrongPullRequest },
  { kind: 'author', target: 1, inject: author },
  { kind: 'path', target: 1, inject: path },
  { kind: 'state', target: 1, inject: state },
  { kind: 'negation', target: 0.9, inject: negation },
  { kind: 'hedge', target: 0.9, inject: hedge },
  { kind: 'measurement', target: 0.99, inject: measurement },
  { kind: 'identifier', target: 0.99, inject: identifier },
  { kind: 'date', target: 1, inject: date },
  { kind: 'superlative', target: 0.9, inject: superlative },
  { kind: 'invented PR', target: 1, inject: invented },
] as const satisfies readonly { kind: string; target: number; inject: Inject }[];

/** Where a limit was put into a quote, its source has it too; a limit that code adds is caught. */
export function factsOf(sample: Sample, { pullRequest, evidence }: Sentence): Sample['facts'] {
  const sent = sample.facts.pullRequests.get(pullRequest);
  if (sent === undefined || !evidence.quote.startsWith(`${sample.sentence.evidence.quote} `)) return sample.facts;
  const changed = { ...sent, description: `${sent.description}\n${evidence.quote}` };
  return { ...sample.facts, pullRequests: new Map([...sample.facts.pullRequests, [pullRequest, changed]]) };
}
