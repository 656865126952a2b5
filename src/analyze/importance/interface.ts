import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Factor } from './factor.js';

/** Where others enter a package: its index, its types, its headers, the folder that says so, schemas of the wire. */
const ENTRANCE =
  /(^|\/)(__init__\.pyi?|index\.[cm]?[jt]sx?|(lib|mod|main)\.rs|main\.\w+)$|(^|\/)(api|apis|public|types?|include)(\/|\.\w+$)|\.d\.[cm]?ts$|\.(proto|graphql|thrift|pyi|h|hpp|hh)$/i;

/** The public interface changed, or grew. */
export const publicInterface = {
  id: 'interface',
  weight: 0.15,
  observe: ({ source }) => {
    const entrances = source.filter(({ path }) => ENTRANCE.test(path));
    if (entrances.length === 0) return null;
    const evidence = {
      paths: mostChangedPaths(entrances),
      counts: { interfaces: entrances.length, files: source.length },
    };
    return { value: 1, evidence };
  },
} as const satisfies Factor;
