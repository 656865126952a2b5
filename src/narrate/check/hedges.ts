import { HEDGES, type Hedge } from '../../domain/narration.js';
import { lexicon } from './lexicon.js';

const WORDS: Readonly<Record<Hedge | '-', string>> = {
  '-': '的部分, 一部分, 大部分, 绝大部分, who may, you may, may \\d+, in may, yet another, and yet, 部分内容由',
  experimental: 'experimental, experimentally, experiment, 实验性, 试验性, 实验',
  'behind-a-flag': `behind (?=\`), behind a flag, behind the flag, behind an? \\w+ flag, behind flag, behind feature, feature flag, feature-flag,
    feature-flagged, feature gate, feature-gated, flag-gated, gated behind, gated by, gated on, 功能开关, 特性开关, 功能标志, 特性标志, 标志控制, 开关控制, 特性门控, 标志后, 开关之后`,
  'off-by-default': `off by default, disabled by default, not enabled by default, inactive by default, default off, defaults to off, default-off,
    默认关闭, 默认禁用, 默认不启用, 默认未启用, 默认不开启, 默认是关闭, 默认处于关闭`,
  'only-on': `only on, only for, only in, only with, only when, only if, only under, only works, only supports, only supported,
    only affects, only applies, only available, currently only, limited to, restricted to, 仅, 只在, 只有, 只支持, 只适用, 只对, 只能, 只会, 只影响, 限于`,
  may: 'may, might, possibly, perhaps, probably, 可能, 或许, 也许, 大概',
  partially: 'partial, partially, partly, in part, incomplete, not fully, 部分, 不完整, 不完全',
  preview: 'preview, previews, alpha, beta, early access, 预览, 测试版, 公测, 内测',
  'not-yet': 'not yet, yet, to be done, left for later, 尚未, 还未, 还没有, 还没, 暂未, 暂不, 尚不, 仍未, 还不, 尚无',
  'work-in-progress':
    'wip, work in progress, work-in-progress, in progress, unfinished, first step, 进行中, 开发中, 未完成, 初步',
  'opt-in':
    'opt-in, opt in, opts in, opting in, opted in, 选择启用, 选择加入, 手动启用, 手动开启, 按需启用, 主动启用, 自愿启用',
};

const SOURCE = lexicon(WORDS);
/** A sentence may put a limit in fewer words than its source. */
const SENTENCE = lexicon({
  ...WORDS,
  'behind-a-flag': `${WORDS['behind-a-flag']}, flag, flags, 标志, 开关, 之后`,
  'only-on': `${WORDS['only-on']}, only, 只`,
});

/** The limits that the sources have and the sentence does not tell: code adds them to it. */
export function missingHedges(sentence: string, sources: readonly string[], added: readonly Hedge[] = []): Hedge[] {
  const kept = new Set(SENTENCE(sentence).map(({ group }) => group));
  const known = new Set([...added, ...sources.flatMap(source => SOURCE(source).map(({ group }) => group))]);
  return HEDGES.filter(hedge => known.has(hedge) && !kept.has(hedge));
}
