import { type Document, isScalar, type Scalar, visit } from 'yaml';

/**
 * The keys of a YAML document that their mapping has had before. The parser's own check, `uniqueKeys`, compares each key
 * with all before it: 22,000 take 20 seconds.
 */
export function repeatedKeys(document: Document): Scalar[] {
  const repeated: Scalar[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) repeated.push(key);
        known.add(key.value);
      }
    },
  });
  return repeated;
}
