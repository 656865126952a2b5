/** `dependabot[bot]`, `sglang-bot`, `Flutter GitHub Bot`, `Prow Robot`, `Release Agent`, `skia-autoroll`, `GitHub Actions`. */
const BOT_NAME =
  /\[bot\]$|(?:^|[\s_-])(?:(?:ro)?bot|agent|auto-?roll(?:er)?|automation)$|^github[ -]actions?$|^(?:dependabot(?:-preview)?|renovate|greenkeeper|mergify|pre-commit-ci|(?:hosted )?weblate|web-flow)$/i;
/** `PrometheusBot`; a small letter is part of a name, as in Talbot. */
const CAMEL_BOT_NAME = /\p{Ll}Bot$/u;
/** Surnames: Le Bot, LeBot, de Bot. */
const SURNAME = /(?:^|[\s_-])(?:le|de|du|van|vander)[\s_-]?bot$/i;
/** In one word, people have such an ending too: an address decides. */
const MAYBE_BOT_NAME = /^[\w.-]+bot$/i;
const BOT_ADDRESS = /(?:^|[._+-])bot@/i;
/** The addresses with which coding agents sign their commits. */
const AGENT_ADDRESS =
  /^(?:(?:noreply|claude|claude-code)@anthropic\.com|(?:noreply|codex)@openai\.com|(?:cursoragent|agent|noreply)@cursor\.(?:com|sh)|(?:copilot|copilot-swe-agent|noreply\+copilot)@github\.com|(?:gemini|gemini-cli|gemini-code-assist|jules)(?:-noreply)?@google\.com|junie@jetbrains\.com|agent@warp\.dev|(?:\d+\+)?(?:copilot|copilot-swe-agent|claude|codex|cursoragent|devin-ai-integration|gemini-cli|gemini-code-assist|google-labs-jules|factory-droid|amp-code)(?:\[bot\])?@users\.noreply\.github\.com|[\w.+-]{1,64}@(?:devin\.ai|opencode\.ai|aider\.chat|ampcode\.com|cline\.bot|charm\.land|factory\.ai))$/i;
/** Names that only coding agents have. */
const AGENT_NAME =
  /^(?:(?:github )?copilot(?: (?:cli|chat|coding agent))?|copilot-swe-agent|claude(?:[ -]code|[ -](?:\d|opus|sonnet|haiku)\b.{0,60})|cursor[ -]?(?:agent|ai)|openai[ -]codex.{0,40}|codex[ -]cli|gemini[ -](?:cli|code assist|\d).{0,40}|devin[ -]ai|aider \(.{1,60}\)|google[ -]labs[ -]jules|qwen[ -]?(?:code|coder)|amazon q developer|opencode|chatgpt|gpt-\d.{0,40}|(?:roo|kilo|augment)[ -]code)$/i;
/** Names that people have too: they are an agent's where the address is nobody's. */
const SHARED_NAME =
  /^(?:claude|cursor|codex|openai|anthropic|gemini|devin|jules|amp|aider|cline|windsurf|junie|kiro|goose|grok|github)$/i;
const NOBODYS_ADDRESS = /^(?:no-?reply|bot|agent|ai|undefined|none)(?:\+[^@]{1,64})?(?:@|$)/i;

/** Whether a bot goes by this name: accounts of many bots are those of people to GitHub. */
export function isBotName(name: string): boolean {
  return (BOT_NAME.test(name) || CAMEL_BOT_NAME.test(name)) && !SURNAME.test(name);
}

/** Whether a name can be that of a bot with this address, `vitebot <vite.bot@…>`, or with the address of a known bot. */
export function isBotBehind(name: string, email: string, isOfBot: boolean): boolean {
  return MAYBE_BOT_NAME.test(name) && !SURNAME.test(name) && (isOfBot || BOT_ADDRESS.test(email));
}

/** Whether a coding agent signs with this address. */
export function isAgentAddress(email: string): boolean {
  return AGENT_ADDRESS.test(email);
}

/** Whether a commit names a coding agent: by its address, or by a name that no person has. */
export function isAgent({ name, email }: { name: string; email: string }): boolean {
  return isAgentAddress(email) || AGENT_NAME.test(name) || (SHARED_NAME.test(name) && NOBODYS_ADDRESS.test(email));
}
