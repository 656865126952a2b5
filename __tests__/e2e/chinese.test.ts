import { shown, textOf } from './page.js';
import { report, start, succeed } from './support.js';

describe('language: zh-CN', () => {
  it('posts an issue in Chinese, and a notification in Chinese', async () => {
    const github = await start();
    const ran = await succeed(github, { language: 'zh-CN' });
    const { title, body } = report(github);
    expect(title).toBe('合并周报 2026-W14：lanternworks/lantern 合并 72 个 PR');
    const page = textOf(shown(github, body));
    expect(page).toContain(
      '72 个 PR（比上周多 61 个） · 作者 23 人、机器人 2 个 · 当周被回退 4 个，其中 1 个又重新合入 · 首次贡献者 5 人',
    );
    for (const heading of ['本周要点', '升级须知', '回退', '改动']) expect(page).toContain(heading);
    expect(page).toMatch(/#2884 [^#]*，5\.4 小时后被 #2893 回退：.*。已由 #2936 重新合入/);
    expect(page).toContain('由 float32 改为 int8');
    const [first, second, third, fourth] = (ran.outputs.summary ?? '').split('\n');
    expect(first).toBe(title);
    expect(second).toMatch(/（#2604）；/);
    expect(third).toMatch(/（13 [个项条]）：不兼容变更 · `vector\.encoding`（#2604）/);
    expect(fourth).toMatch(/（4 个）：.*（#2871）；/);
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
