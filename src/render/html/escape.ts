import { webAddress } from '../../domain/web-address.js';
import { plain } from '../text/plain.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that HTML shows as it is, between tags and in attributes. Spaces at its ends stay. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, character => ENTITIES[character] ?? '');
}

/** Text from people, with a direction of its own: an element `bdi` takes it from its first letter. */
export function isolated(escaped: string): string {
  return `<bdi>${escaped}</bdi>`;
}

/** One line of text from people. */
export function ownText(text: string): string {
  return isolated(escapeHtml(plain(text)));
}

export function code(text: string): string {
  return `<code dir="auto">${escapeHtml(plain(text))}</code>`;
}

/** A title as GitHub itself shows it: as text, except what is between backticks. */
export function titleText(title: string): string {
  const pieces = plain(title).split(/`([^`]+)`/);
  return isolated(pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : escapeHtml(piece))).join(''));
}

/** A link that tells the site it leads to nothing of this page; without one where the address is none of the web. */
export function link(inner: string, url: string): string {
  const address = webAddress(url);
  return address === null ? inner : `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${inner}</a>`;
}

/** A link to a file near this one, whose steps are escaped as those of an address. */
export function localLink(inner: string, path: string): string {
  return `<a href="${escapeHtml(path)}">${inner}</a>`;
}
