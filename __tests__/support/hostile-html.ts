import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { elements, type Node } from './github.js';

/** A whole file of HTML, as a browser reads it. */
export function documentOf(html: string): Node {
  return unified().use(rehypeParse).parse(html) as Node;
}

/** What the templates of the product write, and nothing else. */
const OWN_ELEMENTS = new Set(
  `html head meta link title style body a header h1 p nav ul li main section h2 h3 b bdi code details summary ol br small
  sup svg desc rect text line figure figcaption table caption thead tbody tr th td form label input select option div
  output button span footer script`.split(/\s+/),
);
const OWN_ATTRIBUTES = new Set(
  `lang charSet httpEquiv content name rel href className dir id ariaLabelledBy ariaLabel tabIndex hidden htmlFor type
  autoComplete spellCheck value dataShown dataFacet role viewBox x y width height rx x1 x2 y1 y2 scope ariaHidden`.split(
    /\s+/,
  ),
);
/** Links lead to the repository or into the page. */
const OWN_ADDRESS = /^(?:https:\/\/github\.com\/octo\/house(?:\/pull\/\d+)?|#[\w-]+|data:,)$/;

const allIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(allIn)];

/** Everything that a stranger's text did to a page; empty: nothing. */
export function htmlProblems(html: string): string[] {
  const all = allIn(documentOf(html));
  const named = all.filter(({ tagName }) => tagName !== undefined);
  const properties = named.flatMap(({ properties: own = {} }) => Object.entries(own));
  const ids = properties.filter(([key]) => key === 'id').map(([, id]) => id);
  return [
    ...named.filter(({ tagName = '' }) => !OWN_ELEMENTS.has(tagName)).map(({ tagName }) => `holds ${tagName}`),
    ...properties.filter(([key]) => !OWN_ATTRIBUTES.has(key)).map(([key]) => `has the attribute ${key}`),
    ...properties
      .filter(([key, value]) => key === 'href' && !OWN_ADDRESS.test(String(value)))
      .map(([, value]) => `leads to ${value}`),
    ...all.filter(({ type }) => type === 'comment').map(({ value }) => `hides ${value}`),
    ...(ids.length === new Set(ids).size ? [] : ['has an id twice']),
  ];
}

/** A page's elements and the addresses of its links, without its words, names and the code of titles. */
export function htmlSkeleton(html: string): string {
  const of = ({ tagName, properties, children = [] }: Node): string => {
    const inner = children.map(of).join('');
    if (tagName === undefined || ['code', 'bdi'].includes(tagName)) return inner;
    return `<${tagName} ${properties?.href ?? ''}>${inner}</>`;
  };
  return elements(documentOf(html), 'body').map(of).join('');
}
