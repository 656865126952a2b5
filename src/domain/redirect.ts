const MAX_LENGTH = 200;

export const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/**
 * Where a redirect leads, for the error: no request of ours follows one, as it would hand what was sent to another host.
 * `location` is the header, with secrets masked. Its query is left out, which may have others.
 */
export function redirectTarget(location: string | null, url: string): string {
  if (location === null || !URL.canParse(location, url)) return 'no valid address';
  const { protocol, host, pathname } = new URL(location, url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'an address that does not start with https://';
  const target = `${protocol}//${host}${pathname}`;
  return target.length > MAX_LENGTH ? `${target.slice(0, MAX_LENGTH)}…` : target;
}
