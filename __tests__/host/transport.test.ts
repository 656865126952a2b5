import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { transportOf } from '../../src/host/transport.js';

const port = (server: Server) => (server.address() as AddressInfo).port;
const listening = (server: Server) => new Promise<void>(done => server.listen(0, '127.0.0.1', done));
/** The runner's own variables would decide, too. */
const VARIABLES = ['https_proxy', 'http_proxy', 'no_proxy'].flatMap(name => [name, name.toUpperCase()]);

describe('a request', () => {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const before = { ...process.env };
  const github = createServer((request, response) => response.end(`answer to ${request.method} ${request.url}`));
  // Whatever host it is asked for, it connects to the one above.
  const proxy = createServer().on('connect', ({ url = '' }: IncomingMessage, socket: Socket) => {
    asked.push(url);
    const target = connect(port(github), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const one of [socket, target]) open.add(one.on('error', () => one.destroy()));
    socket.pipe(target).pipe(socket);
  });

  beforeAll(() => Promise.all([github, proxy].map(listening)));
  beforeEach(() => {
    asked.length = 0;
    for (const name of VARIABLES) delete process.env[name];
  });
  afterAll(() => {
    process.env = before;
    for (const socket of open) socket.destroy();
    for (const server of [github, proxy]) {
      server.closeAllConnections();
      server.close();
    }
  });

  const post = async (url: string) => {
    const send = await transportOf(process.env);
    return (await send(url, { method: 'POST', body: '{}' })).text();
  };

  it('is sent by Node itself where no proxy is configured', async () => {
    expect(await transportOf({})).toBe(fetch);
  });

  it('goes through the proxy of the runner', async () => {
    process.env.http_proxy = `http://127.0.0.1:${port(proxy)}`;
    expect(await post('http://github.test/graphql')).toBe('answer to POST /graphql');
    expect(await post('http://github.test/other')).toBe('answer to POST /other');
    expect(asked[0]).toBe('github.test:80');
  });

  it('and past it to a host that no_proxy names', async () => {
    process.env.http_proxy = `http://127.0.0.1:${port(proxy)}`;
    process.env.no_proxy = 'localhost.test,github.test';
    await expect(post('http://github.test:1/graphql')).rejects.toThrow('fetch failed');
    expect(await post(`http://127.0.0.1:${port(github)}/graphql`)).toBe('answer to POST /graphql');
    expect(asked).toEqual([]);
  });
});
