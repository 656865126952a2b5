import type { Landed } from './landed.js';

type Address = Pick<Landed, 'number' | 'repository'>;

const REPOSITORY = String.raw`[\w.-]{1,100}\/[\w.-]{1,100}`;
const URL = new RegExp(
  String.raw`^<?https?:\/\/[^\s/]{1,200}\/(${REPOSITORY})\/pulls?\/(\d{1,9})(?:[/?#]\S{0,200})?>?$`,
);
const QUALIFIED = new RegExp(String.raw`^(${REPOSITORY})?#(\d{1,9})$`);
const PLAIN = /^(?:GH-)?(\d{1,9})$/i;

/** The pull request that an address names: a URL, `owner/name#12`, `#12`, `GH-12` or `12`; undefined for other texts. */
export function addressIn(text: string): Address | undefined {
  const trimmed = text.trim().replace(/[.,;]$/, '');
  const [, repository, digits] = URL.exec(trimmed) ?? QUALIFIED.exec(trimmed) ?? [];
  const number = Number(digits ?? PLAIN.exec(trimmed)?.[1] ?? 0);
  if (number === 0) return undefined;
  return { number, ...(repository !== undefined && { repository }) };
}

const escaped = (key: string) => key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The addresses after a key that starts a line, as in `Key: #12` or `Key #12`, in order. Case of the key makes no
 * difference.
 */
export function addressesAfter(key: string, text: string): Address[] {
  const lines = text.matchAll(
    new RegExp(String.raw`^[ \t]{0,20}${escaped(key)}(?::[ \t]{0,20}|[ \t]{1,20})(\S+)`, 'gim'),
  );
  return [...lines].flatMap(([, address = '']) => addressIn(address) ?? []);
}
