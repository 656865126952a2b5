import { isAgent, isAgentAddress, isBotBehind, isBotName } from '../../src/domain/bots.js';

describe('the name of a bot', () => {
  it.each([
    'dependabot[bot]',
    'Renovate[BOT]',
    'sglang-bot',
    'pytorch_bot',
    'Flutter GitHub Bot',
    'Kubernetes Prow Robot',
    'k8s-ci-robot',
    'Robot',
    'engine-flutter-autoroll',
    'skia-auto-roller',
    'Acme Automation',
    'github-actions',
    'GitHub Actions',
    'bot',
    'dependabot',
    'renovate',
    'Hosted Weblate',
    'PrometheusBot',
  ])('is %s', name => expect(isBotName(name)).toBe(true));

  it.each([
    'Abbot',
    'talbot',
    'Bot Smith',
    'botany',
    'robot-fan',
    'Ada [bot] Lovelace',
    'Robotnik',
    'Troller',
    'automation-fan',
    'Sylvain Rabot',
    'Marc Hernandez Cabot',
    'Yann Le Bot',
    'yann-le-bot',
    'LeBot',
    'ImgBotApp',
    'zaniebot',
    'github-actions-fan',
    '',
  ])('is not %j', name => expect(isBotName(name)).toBe(false));
});

describe('a name of one word that ends as a bot does', () => {
  it('is a bot with the address of one, or with that of a known bot', () => {
    expect(isBotBehind('vitebot', 'vitejs.bot@example.com', false)).toBe(true);
    expect(isBotBehind('prombot', 'team@example.com', true)).toBe(true);
  });

  it.each([
    ['talbot', 'talbot@example.com'],
    ['zaniebot', 'zaniebot@example.com'],
    ['steven', 'steven.bot@example.com'],
  ])('is a person with an address that says nothing: %s <%s>', (name, email) => {
    expect(isBotBehind(name, email, false)).toBe(false);
  });

  it('is no other name that has the address of a bot', () => {
    expect(isBotBehind('Ann', 'team@example.com', true)).toBe(false);
    expect(isBotBehind('Sylvain Rabot', 'team@example.com', true)).toBe(false);
  });
});

describe('the address of a coding agent', () => {
  it.each([
    'noreply@anthropic.com',
    'claude@anthropic.com',
    'codex@openai.com',
    'cursoragent@cursor.com',
    'Copilot@users.noreply.github.com',
    '198982749+Copilot@users.noreply.github.com',
    '158243242+devin-ai-integration@users.noreply.github.com',
    'bot.1+x@devin.ai',
    'noreply@aider.chat',
    'copilot@github.com',
    '198982749+copilot-swe-agent[bot]@users.noreply.github.com',
    'gemini-cli@google.com',
  ])('is %s', email => expect(isAgentAddress(email)).toBe(true));

  it.each([
    'ada@anthropic.com',
    'ada@openai.com',
    'ada@users.noreply.github.com',
    '1+ada@users.noreply.github.com',
    'noreply@anthropic.com.example',
    'copilot@example.com',
    'devin@devin.ai.example',
    'noreply@notanthropic.com',
    '',
  ])('is not %j', email => expect(isAgentAddress(email)).toBe(false));
});

describe('a coding agent', () => {
  it.each([
    ['Claude', 'noreply@anthropic.com'],
    ['Claude', 'noreply@github.com'],
    ['Claude Opus 4.5 (1M context)', 'ada@example.com'],
    ['Claude Code', 'claude@example.com'],
    ['GitHub Copilot', 'ada@example.com'],
    ['Copilot', 'copilot@example.com'],
    ['Cursor Agent', 'agent@example.com'],
    ['Cursor', 'noreply@example.com'],
    ['OpenAI Codex', 'codex@example.com'],
    ['Gemini CLI', 'ada@example.com'],
    ['aider (gpt-4o)', 'ada@example.com'],
    ['Devin AI', 'devin@example.com'],
    ['GitHub', 'noreply@github.com'],
  ])('is %s <%s>', (name, email) => expect(isAgent({ name, email })).toBe(true));

  it.each([
    ['Claude Monet', 'claude@example.com'],
    ['Claude', 'claude@example.com'],
    ['Jules', 'jules@example.com'],
    ['Devin Booker', 'devin@example.com'],
    ['Ada', 'noreply@example.com'],
    ['Copilot Fan', 'fan@example.com'],
    ['Goose', '12+goose@users.noreply.github.com'],
  ])('is not %s <%s>', (name, email) => expect(isAgent({ name, email })).toBe(false));
});
