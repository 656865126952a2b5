import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  port: number;
  /** Ends requests under way too. */
  close(): void;
}

/** A server of this machine that answers in place of GitHub. */
export function serve(answer: RequestListener, configure: (server: Server) => void = () => {}): Promise<Served> {
  const server = createServer(answer);
  configure(server);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, close }));
  });
}
