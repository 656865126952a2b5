import { BlockList, isIP } from 'node:net';
import { ModelError } from './errors.js';

const MAY_BE = 'it may be the URL of an OpenAI-compatible API, such as https://api.openai.com/v1';

/** Loopback, and the private addresses of RFC 1918 and RFC 4193. It knows IPv4 addresses in IPv6 form too. */
const LOCAL = new BlockList();
LOCAL.addSubnet('127.0.0.0', 8);
LOCAL.addSubnet('10.0.0.0', 8);
LOCAL.addSubnet('172.16.0.0', 12);
LOCAL.addSubnet('192.168.0.0', 16);
LOCAL.addAddress('::1', 'ipv6');
LOCAL.addSubnet('fc00::', 7, 'ipv6');

/** Of a parsed URL, in which 0x7f.1 and 2130706433 are 127.0.0.1 already. */
function isLocal(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  return family !== 0 && LOCAL.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * The URL to post to. Throws ModelError, which does not quote what was given, as it may hold a password.
 */
export function chatUrl(baseUrl: string): string {
  const refuse = (reason: string) => new ModelError('settings', `model-base-url: ${reason}`);
  if (!URL.canParse(baseUrl)) throw refuse(`it is not a URL; ${MAY_BE}.`);
  const url = new URL(baseUrl);
  if (url.username !== '' || url.password !== '')
    throw refuse(`it may not contain a name or password; give the key as \`model-api-key\`.`);
  // A lone ? or # is not in `search` and `hash`.
  if (/[?#]/.test(url.href)) throw refuse(`it may not have a query or fragment; ${MAY_BE}.`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(`${MAY_BE}.`);
  if (url.protocol === 'http:' && !isLocal(url.hostname)) {
    const reason = 'or the key and what is sent to the model could be read on the way';
    throw refuse(`it must start with https://, ${reason}. http:// is for localhost and private addresses.`);
  }
  return `${url.href.replace(/\/+$/, '')}/chat/completions`;
}
