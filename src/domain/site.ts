import type { Statement } from './page.js';
import type { Period } from './period.js';

/** What one digest is on a site of digests. It is small, so that years of digests can be held at once. */
export interface SiteEntry {
  kind: 'repository' | 'organization';
  /** OWNER/NAME, or the owners of several repositories. */
  name: string;
  /** null where it is not known. */
  host: string | null;
  /** The only branch included; null: all branches. */
  baseBranch: string | null;
  period: Period;
  /** The names of its repositories that are known to be private. */
  privateRepositories: readonly string[];
  title: Statement;
  /** Which digest it is, where its repository is known. */
  heading: Statement;
  figures: Statement;
  /** null: nothing is known to be missing. */
  incomplete: Statement | null;
  highlights: readonly Statement[];
}

/** A digest with its place on the site. */
export interface PlacedEntry {
  entry: SiteEntry;
  /** The path of its digest.json, from the site on, with `/` between the names. */
  file: string;
  /** The path of its page; null: there is no page of it. */
  page: string | null;
}

/** What the index of a site and its feed say, before any language puts it into words. */
export interface Site {
  title: Statement;
  count: Statement;
  index: {
    groups: readonly { name: string; entries: readonly PlacedEntry[] }[];
    /** null: all are listed. */
    older: Statement | null;
  };
  feed: {
    id: string;
    /** When the newest of its periods ended. */
    updated: string;
    entries: readonly { id: string; updated: string; placed: PlacedEntry }[];
    older: Statement | null;
  };
  /** Those that the feed lacks, since it has another of the same repository and period. */
  repeated: readonly PlacedEntry[];
}
