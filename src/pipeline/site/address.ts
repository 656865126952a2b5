import { DigestError } from '../../domain/errors.js';
import { quoted } from '../../settings/messages.js';

/**
 * The address of a site, with `/` at its end, so that what is in it can be named after it.
 * @throws DigestError for anything that no site can have
 */
export function siteAddress(given: string): string {
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  const isAddress =
    url !== null && /^https?:$/.test(url.protocol) && url.username + url.password + url.search + url.hash === '';
  if (!isAddress) {
    throw new DigestError(
      `url: got ${quoted(given)}; it may be the address of the folder on the web, such as https://octo-org.github.io/digests/.`,
    );
  }
  const folder = url.href.replace(/\/index\.html$/, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
}
