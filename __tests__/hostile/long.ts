/** Takes a list of texts as JSON, and a length; makes each that long in every field of a week, and renders it. */
import { nameIn } from '../../src/analyze/attention/names.js';
import { unresolvedReferences } from '../../src/analyze/index.js';
import { pathMatcher } from '../../src/domain/globs/index.js';
import { maskOf } from '../../src/domain/mask.js';
import { coAuthorsOf } from '../../src/gather/authors.js';
import { referenced } from '../../src/gather/references.js';
import { withoutCommands, withoutSecrets } from '../../src/host/sanitize-log.js';
import { parseConfig } from '../../src/settings/config.js';
import { digestOf, reportOf } from '../support/digest.js';
import { writtenBy } from '../support/hostile-week.js';

const length = Number(process.argv[3]);
/** Nearly as long as GitHub lets a title be, so that it is not cut: what follows the piece is what ends an expression. */
const TITLE_LENGTH = 240;
/** Of one pull request, each as long as it may be read. */
const PATHS = 300;

for (const piece of JSON.parse(process.argv[2] ?? '[]') as string[]) {
  const long = piece.repeat(Math.ceil(length / piece.length));
  // Also in the middle of what the expressions begin and end with.
  const week = [long, `Revert "${long}" default`].map((text, n) => writtenBy(n + 2, text));
  const short = long.slice(0, TITLE_LENGTH);
  for (const [n, title] of [`Revert ${short}`, `Revert "${short}x"`].entries())
    week.push({ ...writtenBy(n + 5, short), title });
  nameIn(`Deprecate Aa${short}_`);
  const files = Array.from({ length: PATHS }, (_, n) => ({
    path: `${n}/${long}`,
    additions: 1,
    deletions: 1,
    status: 'modified' as const,
  }));
  week.push({ ...writtenBy(4, 'Add files'), files, filesTotal: PATHS });
  const directPushes = [
    { sha: long, title: long, body: long, author: { name: long, bot: false }, committedAt: '2026-04-01T08:00:00Z' },
  ];
  const names = {
    modules: { [long]: ['src/**'] },
    codeowners: `* ${long}\n${long} @a`,
    directPushes,
  };
  const references = unresolvedReferences(week);
  referenced(references, [{ number: 9, sha: null, title: long }]);
  coAuthorsOf(`${long}\n\nCo-authored-by: ${long} <${long}>`, null);
  const { markdown } = reportOf(digestOf(week, { ...names, earlier: [writtenBy(1, long)] }));
  withoutSecrets(withoutCommands(long), maskOf(['secret']));
  const matches = pathMatcher([long.slice(0, 1_000), '**/a/**/a/**/a/**/z', '([a-z]+)+1', `${'*a'.repeat(499)}b`]);
  for (const path of [long.slice(0, 4_096), 'a/'.repeat(2_000), 'a'.repeat(4_096)]) matches(path);
  parseConfig(`title: ${JSON.stringify(long)}`, 'file');
  if (markdown.length > length)
    throw new Error(`The page of ${JSON.stringify(piece)} has ${markdown.length} characters`);
  console.log(`${JSON.stringify(piece)} ends`);
}
