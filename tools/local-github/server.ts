import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEndpoint, type Delivered, type Endpoint } from './api/endpoint.js';
import { createGraphQLTime } from './graphql-time.js';
import type { LocalGitHub, LocalGitHubOptions, RequestRecord } from './options.js';
import { answerPage } from './page/index.js';
import { profileOf } from './profile.js';
import { createStore, nameOf, type Store, type Stores } from './store.js';
import type { World } from './world.js';

const HOST = '127.0.0.1';

/**
 * Starts a GitHub with one repository, or several: the GraphQL API, and pages that show what was posted.
 * @throws the error of `listen` if the port is taken
 */
export async function startLocalGitHub(
  worlds: World | readonly [World, ...World[]],
  options: LocalGitHubOptions = {},
): Promise<LocalGitHub> {
  const server = createServer();
  // Node.js closes a connection that is idle for five seconds. A client on a busy machine may be about to use it then.
  server.keepAliveTimeout = 0;
  await listen(server, options.port ?? 0);
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  const profile = profileOf(options.likeGitHub);
  const time = profile && createGraphQLTime(profile.millisecondsPerSecond);
  const storeOf = (world: World) =>
    createStore(world, {
      viewer: options.viewer ?? 'github-actions[bot]',
      baseUrl: options.publicUrl ?? url,
      now: options.now ?? (() => new Date()),
      seconds: time?.now ?? null,
    });
  const [first, ...others] = Array.isArray(worlds) ? worlds : [worlds];
  const stores: Stores = [storeOf(first), ...others.map(storeOf)];
  const endpoint = createEndpoint(stores, options, time);
  const graphqlPath = options.enterprise ? '/api/graphql' : '/graphql';
  const requests: RequestRecord[] = [];
  server.on('request', (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const answered =
      request.method === 'POST' && path === graphqlPath
        ? answerApi(endpoint, requests, request, response)
        : answerOther(stores, request.method, path, response);
    answered.catch(error => fail(response, error));
  });
  return {
    url,
    apiUrl: options.enterprise ? `${url}/api/v3` : url,
    graphqlUrl: `${url}${graphqlPath}`,
    requests,
    state: stores[0],
    states: new Map(stores.map(store => [nameOf(store), store])),
    setFaults: endpoint.setFaults,
    close: () => close(server),
  };
}

async function answerApi(
  endpoint: Endpoint,
  requests: RequestRecord[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const record = newRecord();
  requests.push(record);
  const answer = await endpoint.answer(request.headers, await readBody(request), record);
  record.ms = Date.now() - record.startedAt.getTime();
  if (answer.delivery) record.status = 0;
  deliver(response, answer);
}

async function answerOther(
  stores: Stores,
  method: string | undefined,
  path: string,
  response: ServerResponse,
): Promise<void> {
  if (method === 'GET') await answerPage(storeAt(stores, path), path, response);
  else
    send(
      response,
      404,
      { 'content-type': 'application/json' },
      JSON.stringify({ message: 'Not Found', status: '404' }),
    );
}

/** The repository that a page is of. */
const storeAt = (stores: Stores, path: string): Store =>
  stores.find(store => `${path}/`.startsWith(`/${nameOf(store)}/`)) ?? stores[0];

const newRecord = (): RequestRecord => ({
  operation: null,
  query: '',
  variables: {},
  points: 0,
  status: 0,
  nodes: 0,
  seconds: 0,
  possibleNodes: 0,
  faults: [],
  startedAt: new Date(),
  ms: 0,
});

function deliver(response: ServerResponse, { status, headers, body, delivery }: Delivered): void {
  if (delivery === 'never') return;
  if (delivery === null) {
    send(response, status, headers, body);
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Reports a bug of this server to the client. */
function fail(response: ServerResponse, error: unknown): void {
  const message = `local GitHub failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  if (response.headersSent) response.destroy();
  else send(response, 500, { 'content-type': 'application/json' }, JSON.stringify({ message }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Also ends requests that a fault keeps open. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
