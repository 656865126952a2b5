import { narrator } from '../narrator/index.js';
import type { ChatRequest } from '../protocol.js';

/** The narrator with the key in everything that it writes: as it is, escaped, in base64, and cut off. */
export function echoesKey(request: ChatRequest, key: string): unknown {
  const forms = [key, encodeURIComponent(key), Buffer.from(key).toString('base64'), key.slice(0, -3)];
  let turn = 0;
  return JSON.parse(
    JSON.stringify(narrator(request), (name, value: unknown) =>
      name === 'text' || name === 'quote' ? `${value} ${forms[turn++ % forms.length]}` : value,
    ),
  );
}
