import type { Change, ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { productFiles } from '../changes/product-files.js';
import { asLine } from '../effects/line.js';
import { migrationFiles } from '../signals/migration.js';
import type { AttentionFinder, Found } from './finder.js';

/** Fragments of a migration guide, one for each change: `_release-content/migration-guides/x.md`. */
const GUIDE_FRAGMENT = /(?:^|\/)(?:migration|upgrade)[-_]?(?:guides?|notes?)\/[^/]+\.(?:mdx?|rst|adoc)$/i;
/** The one page about moving to the next version. */
const GUIDE_PAGE =
  /(?:^|\/)(?:docs?|guides?|website)\/(?:.*\/)?(?:migration|migrating|upgrading|breaking-changes|MIGRATION|UPGRADING)(?:-from-v\d+)?\.(?:mdx?|rst|adoc)$|^(?:MIGRATION|UPGRADING|BREAKING[_-]CHANGES)\.md$/i;
/** Fewer added lines correct a page. */
const MIN_LINES_IN_PAGE = 3;

function guides({ files }: Change): ClassifiedFile[] {
  return files.filter(
    ({ path, status, additions }) =>
      (GUIDE_FRAGMENT.test(path) && status === 'added') ||
      (GUIDE_PAGE.test(path) && additions >= MIN_LINES_IN_PAGE && status !== 'removed'),
  );
}

/** `title: …` in its front matter, or its first heading. */
const TITLE = /^title:\s*["']?(.{4,100}?)["']?\s*$|^#\s+(.{4,100})$/m;

/** What a guide calls itself; a path says little to its readers. */
function titleOfGuide({ pullRequest: { fragments = [] } }: Change, path: string): string | null {
  const [, ...titles] = TITLE.exec(fragments.find(one => one.path === path)?.text ?? '') ?? [];
  const title = titles.find(one => one !== undefined);
  // Some name the page like its file.
  return title === undefined ? null : asLine(title.includes(' ') ? title : title.replaceAll('_', ' '));
}

/** Stored data, or the code of users, has to be moved to a new form. */
export const migration = {
  kind: 'migration',
  find: (change): Found[] => {
    const added = migrationFiles(change.files).filter(({ status }) => status === 'added');
    const [path] = mostChangedPaths(added);
    if (path !== undefined) return [{ by: 'path', subject: path }];
    const [guide] = productFiles(change).length === 0 ? [] : mostChangedPaths(guides(change));
    if (guide === undefined) return [];
    const subject = titleOfGuide(change, guide);
    return [{ by: 'fragment', ...(subject !== null && { subject }) }];
  },
} as const satisfies AttentionFinder;
