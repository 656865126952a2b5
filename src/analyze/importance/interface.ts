import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** Files that users of a package import: indexes, types, headers, folders such as `api/` or `public/`, wire schemas. */
const INTERFACE =
  /(^|\/)(__init__\.pyi?|index\.[cm]?[jt]sx?|(lib|mod|main)\.rs|main\.\w+)$|(^|\/)(api|apis|public|types?|include)(\/|\.\w+$)|\.d\.[cm]?ts$|\.(proto|graphql|thrift|pyi|h|hpp|hh)$/i;

/** Changes the public interface, or adds to it. */
export const publicInterface = {
  id: 'interface',
  weight: 0.15,
  observe: ({ source }) => {
    const interfaces = source.filter(({ path }) => INTERFACE.test(path));
    if (interfaces.length === 0) return null;
    const counts = { interfaces: interfaces.length, files: source.length };
    return { value: 1, evidence: { paths: mostChangedPaths(interfaces), counts } };
  },
} as const satisfies Factor;
