import { isAgentAddress, isBotName } from '../../src/domain/bots.js';

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
    'github-actions-fan',
    '',
  ])('is not %j', name => expect(isBotName(name)).toBe(false));
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
