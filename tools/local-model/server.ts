import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exampleOf } from './example-of-schema.js';
import { answerInstead, changed, createFaults, deliveryOf, type Fault } from './faults.js';
import { type LocalModel, type LocalModelOptions, type RequestRecord, Unanswered } from './options.js';
import { schemaOf } from './prompt.js';
import { type Answer, type ChatRequest, completionOf, errorAnswer, jsonAnswer } from './protocol.js';

const HOST = '127.0.0.1';

/**
 * Starts an OpenAI-compatible API. The same request gets the same answer, unless a fault counts.
 * @throws the error of `listen` if the port is taken
 */
export async function startLocalModel(options: LocalModelOptions = {}): Promise<LocalModel> {
  const { answer = exampleForRequest, models = ['local'] } = options;
  const server = createServer();
  // Node.js closes a connection that is idle for five seconds. A client on a busy machine may be about to use it then.
  server.keepAliveTimeout = 0;
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const requests: RequestRecord[] = [];
  let triggeredBy = createFaults(options.faults ?? []);
  let hanging = () => {};

  function answerChat(record: RequestRecord, chat: ChatRequest): { answer: Answer; faults: readonly Fault[] } {
    const request = { chat, key: record.key, port };
    const faults = triggeredBy(request);
    const instead = answerInstead(faults, request);
    if (instead !== null) return { answer: instead, faults };
    try {
      const value = answer(chat, record.key);
      const content = typeof value === 'string' ? value : JSON.stringify(value);
      return { answer: jsonAnswer(200, changed(faults, completionOf(chat, content))), faults };
    } catch (error) {
      // A client neither tries this status again nor takes it for one that all of its questions will meet.
      if (error instanceof Unanswered) return { answer: errorAnswer(409, error.message), faults };
      throw error;
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const record = recordOf(request);
    requests.push(record);
    const body = await readBody(request);
    const refusal = refusalOf(record, options.key);
    if (refusal !== null) return send(response, record, refusal);
    if (record.path === '/v1/models') return send(response, record, jsonAnswer(200, modelList(models)));
    record.chat = JSON.parse(body) as ChatRequest;
    const { answer: given, faults } = answerChat(record, record.chat);
    record.faults = faults.map(({ kind }) => kind);
    const delivery = deliveryOf(faults);
    if (delivery === null) return send(response, record, given);
    if (delivery === 'half') sendHalf(response, given);
    else hanging();
  }

  server.on('request', (request, response) => {
    handle(request, response).catch(error => fail(response, error));
  });
  return {
    baseUrl: `http://${HOST}:${port}/v1`,
    requests,
    setFaults: faults => {
      triggeredBy = createFaults(faults);
    },
    onHang: tell => {
      hanging = tell;
    },
    close: () => close(server),
  };
}

const recordOf = ({ method = 'GET', url = '/', headers }: IncomingMessage): RequestRecord => ({
  method,
  path: url,
  key: (headers.authorization ?? '').replace(/^Bearer /, ''),
  chat: null,
  status: 0,
  faults: [],
});

const ROUTES = ['POST /v1/chat/completions', 'GET /v1/models'];

function refusalOf({ method, path, key }: RequestRecord, accepted: string | undefined): Answer | null {
  if (!ROUTES.includes(`${method} ${path}`)) return errorAnswer(404, `Invalid URL (${method} ${path})`);
  if (accepted !== undefined && key !== accepted)
    return errorAnswer(401, `Incorrect API key provided: ${key}.`, { code: 'invalid_api_key' });
  return null;
}

const modelList = (models: readonly string[]) => ({
  object: 'list',
  data: models.map(id => ({ id, object: 'model', created: 0, owned_by: 'local' })),
});

function exampleForRequest(request: ChatRequest): unknown {
  const schema = schemaOf(request);
  return schema === null ? {} : exampleOf(schema);
}

function send(response: ServerResponse, record: RequestRecord, { status, headers, body }: Answer): void {
  record.status = status;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function sendHalf(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

/** Reports a bug of this server, or a request that is not JSON, to the client. */
function fail(response: ServerResponse, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'content-type': 'text/plain' }).end(`local model failed: ${reason}`);
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
