import type { ServerResponse } from 'node:http';
import type { Store } from '../store.js';

export async function answerPage(_store: Store, _path: string, response: ServerResponse): Promise<void> {
  response.writeHead(404).end('Not found');
}
