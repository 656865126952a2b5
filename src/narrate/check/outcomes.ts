import { lexicon } from './lexicon.js';
import type { Context, Rule } from './rule.js';

const OUTCOMES = lexicon({
  '-': '不安全, 安全漏洞',
  outcome: `revert, reverts, reverted, reverting, rolled back, relanded, reapplied, backed out, approved, approves, merged, tested,
    untested, safe, safely, verified, validated, proven, production-ready, production ready, ready for production, battle-tested,
    guaranteed, guarantees, guarantee, secure, secured, securely, fixed for good, for good, once and for all, bulletproof, bug-free,
    risk-free, shipped, landed, released, deployed, reviewed, passes review, stable, reliably, reliable, trusted, harmless,
    ready to use, ready for use, passes ci, green`,
  zh: `已合并, 已被合并, 被合并, 合并完成, 合入, 已合入, 已批准, 被批准, 获批, 批准, 审核通过, 评审通过, 审查通过, 已审核, 已评审, 已回滚, 回滚, 被撤销,
    已撤销, 撤回, 已还原, 被还原, 重新合入, 经过测试, 已测试, 测试通过, 通过测试, 通过了测试, 充分测试, 已验证, 经过验证, 验证通过, 得到验证, 彻底修复,
    彻底解决, 一劳永逸, 生产就绪, 生产级, 可用于生产, 投入生产, 保证, 担保, 万无一失, 绝对可靠, 安全, 安全地, 稳定, 可靠, 已发布, 已上线, 已部署, 已交付`,
});

/** Before these an outcome is claimed, and is no name: `is merged`, `now safe`. */
const TELLING =
  /(?:^|[^\p{L}])(?:is|are|was|were|be|been|being|has|have|had|now|already|fully|and|it|got|gets|finally|successfully|not|as)\s+$/iu;

/**
 * `the merged result` and `thread-safe` name a thing of the pull request, if its quote has the same two words. `was merged`
 * tells an outcome, whoever says it.
 */
function isName(prose: string, index: number, word: string, quote: string): boolean {
  const before = prose.slice(Math.max(0, index - 24), index);
  const [compound] = /[\p{L}\p{N}]+-$/u.exec(before) ?? [];
  if (compound !== undefined) return quote.includes(`${compound}${word}`);
  const [after] = /^[\s-]\p{L}+/u.exec(prose.slice(index + word.length)) ?? [];
  return after !== undefined && !TELLING.test(before) && quote.includes(`${word}${after.toLowerCase()}`);
}

/** In Chinese a word has no ends: what stands around it has to stand in the quote too. */
function isHanName(prose: string, index: number, word: string, quote: string): boolean {
  const around = prose.slice(Math.max(0, index - 2), index + word.length + 2);
  return !/[已被经]/.test(around) && quote.includes(around);
}

/** Rule 4: what became of a pull request is known from the digest. Nobody can quote that it is safe. */
export const outcomes: Rule = {
  id: 'outcomes',
  check({ tokens: { prose }, quote: { text } }: Context) {
    const quote = text.toLowerCase();
    const claimed = OUTCOMES(prose).filter(({ group, index, word }) =>
      group === 'zh' ? !isHanName(prose, index, word, text) : !isName(prose, index, word, quote),
    );
    return claimed.length > 0 ? ['outcome'] : [];
  },
};
