/** Variables with what no log may show: of this program, and of the tools that share its environment. */
const VARIABLES = [
  ...['INPUT_TOKEN', 'INPUT_MODEL-API-KEY', 'MODEL_API_KEY'],
  ...['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_ENTERPRISE_TOKEN'],
];

/** The secrets that an environment holds. */
export function secretsIn(environment: NodeJS.ProcessEnv): string[] {
  const secrets = VARIABLES.map(name => environment[name]?.trim() ?? '');
  return [...new Set(secrets)].filter(secret => secret !== '');
}

/**
 * The commands by which the runner masks secrets from then on, as `setSecret` of the toolkit prints them. The runner reads
 * one line, and would show the rest of a secret that has several; such a secret is none that a server accepts.
 */
export function maskCommands(secrets: readonly string[]): string {
  const single = secrets.filter(secret => !/\s/.test(secret));
  return single.map(secret => `::add-mask::${secret.replaceAll('%', '%25')}\n`).join('');
}
