/** `dependabot[bot]`, `sglang-bot`, `Flutter GitHub Bot`, `Prow Robot`, `Release Agent`, `skia-autoroll`, `GitHub Actions`. */
const BOT_NAME = /\[bot\]$|(?:^|[\s_-])(?:(?:ro)?bot|agent|auto-?roll(?:er)?|automation)$|^github[ -]actions?$/i;
/** The addresses with which coding agents sign their commits. */
const AGENT_ADDRESS =
  /^(?:(?:noreply|claude)@anthropic\.com|(?:noreply|codex)@openai\.com|cursoragent@cursor\.com|(?:\d+\+)?(?:copilot|claude|codex|devin-ai-integration|google-labs-jules)@users\.noreply\.github\.com|[\w.+-]+@(?:devin\.ai|opencode\.ai|aider\.chat|ampcode\.com))$/i;

/** Whether a bot goes by this name: accounts of many bots are those of people to GitHub. */
export function isBotName(name: string): boolean {
  return BOT_NAME.test(name);
}

/** Whether a coding agent signs with this address. */
export function isAgentAddress(email: string): boolean {
  return AGENT_ADDRESS.test(email);
}
