/** A path from the site on as an address, whatever its names have in them: `a#b` is a name, and `javascript:` no scheme. */
export function addressOf(path: string): string {
  return path
    .split('/')
    .map(name => encodeURIComponent(name.toWellFormed()))
    .join('/');
}
