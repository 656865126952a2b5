/** What XML 1.0 forbids, even as a reference: most control characters, halves of surrogate pairs and U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that XML holds as it is, between tags and in attributes, without the characters that it cannot hold. */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/g, character => ENTITIES[character] ?? '');
}

/** An element with its attributes; its content is text, or elements that are written already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Xml[] = '',
): Xml {
  const opened = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  const inner =
    typeof content === 'string'
      ? escapeXml(content)
      : content
          .map(({ source }) => `\n${source}`)
          .join('')
          .concat('\n');
  return new Xml(inner === '' ? `<${opened}/>` : `<${opened}>${inner}</${name}>`);
}

/** An element that is written already, and needs no escaping. */
export class Xml {
  constructor(readonly source: string) {}
}

/** A whole file with one element. */
export const xmlFile = ({ source }: Xml) => `<?xml version="1.0" encoding="utf-8"?>\n${source}\n`;
