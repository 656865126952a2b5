/**
 * The address as a page may link it, or null where it is none of the web: another scheme, half a character, or a name and
 * password, behind which a reader takes one host for another.
 */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !text.isWellFormed()) return null;
  const address = encodeURI(text);
  if (!URL.canParse(address)) return null;
  const { username, password } = new URL(address);
  return username + password === '' ? address : null;
}
