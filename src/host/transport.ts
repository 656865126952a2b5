const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The fetch that goes through the runner's proxy if one is configured. */
export async function transportOf(environment: NodeJS.ProcessEnv): Promise<Fetch> {
  return PROXY_VARIABLES.some(name => environment[name]) ? proxiedFetch() : fetch;
}

/**
 * The toolkit's HTTP client reads the variables as the runner does, also `no_proxy`. It is loaded only here: it takes as
 * long as everything else that the first request needs. Its agents are those of its own undici, not of Node's.
 */
async function proxiedFetch(): Promise<Fetch> {
  const [{ HttpClient }, undici] = await Promise.all([import('@actions/http-client'), import('undici')]);
  const client = new HttpClient(undefined, undefined, { keepAlive: true });
  const proxied = undici.fetch as unknown as (url: string, init: object) => Promise<Response>;
  return (url, init) => proxied(url, { ...init, dispatcher: client.getAgentDispatcher(url) });
}
