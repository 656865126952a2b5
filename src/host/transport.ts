const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The fetch of the Actions toolkit if a proxy is configured, as it respects `no_proxy`. Otherwise it is not loaded: it
 * has an HTTP client of its own, which takes as long to load as everything else that the first request needs.
 */
export async function transportOf(environment: NodeJS.ProcessEnv): Promise<Fetch> {
  if (!PROXY_VARIABLES.some(name => environment[name])) return fetch;
  const { defaults } = await import('@actions/github/lib/utils');
  return defaults.request?.fetch ?? fetch;
}
