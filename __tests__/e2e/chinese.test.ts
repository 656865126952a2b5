import { shown, textOf } from './page.js';
import { report, start, succeed } from './support.js';

describe('language: zh-CN', () => {
  it('posts an issue in Chinese, and a notification in Chinese', async () => {
    const github = await start();
    const ran = await succeed(github, { language: 'zh-CN' });
    const { title, body } = report(github);
    expect(title).toBe('合并周报 2026-W14：lanternworks/lantern 合并 72 个 PR');
    const page = textOf(shown(github, body));
    expect(page).toContain('72 个 PR：23 人合入 63 个、机器人合入 8 个、已注销账号合入 1 个');
    expect(page).toContain('本周合并的 72 个 PR 中有 4 个当周被回退：#2871、#2884、#2888、#2890。');
    expect(page).toMatch(/依赖，\d+ 个/);
    const [first, second, third] = (ran.outputs.summary ?? '').split('\n');
    expect(first).toBe(title);
    expect(second).toMatch(/^已回退（4 个）：#2871 .*。高风险信号：/);
    expect(third).toMatch(/^建议先读：#2604 /);
    expect(ran.outputs['summary-markdown']).toContain(`**[${title}](${ran.outputs.url})**`);
  });

  it('updates the report of its own language, and leaves the English one beside it', async () => {
    const github = await start();
    await succeed(github);
    const before = github.state.issues.filter(({ author }) => author?.startsWith('github-actions'));
    await succeed(github, { language: 'zh-CN' });
    await succeed(github, { language: 'zh-CN' });
    const after = github.state.issues.filter(({ author }) => author?.startsWith('github-actions'));
    expect(after).toHaveLength(before.length + 1);
    expect(after.map(({ title }) => title).sort()).toEqual([
      'Merge digest 2026-W14: 72 pull requests in lanternworks/lantern',
      '合并周报 2026-W14：lanternworks/lantern 合并 72 个 PR',
    ]);
  });
});
