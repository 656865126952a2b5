import type { SectionId } from '../../src/domain/sections.js';

/** The fields of `digest.json` that each section shows. */
export const ORIGINS: Readonly<Record<'header' | SectionId | 'footer', string>> = {
  header:
    'The repository, the period and its time zone are `repository` and `period`. The counts are in `statistics.totals` and `statistics.authors`. “Complete” compares `completeness.expected`, GitHub’s own count, with `completeness.gathered`. If anything is missing, `completeness` says what.',
  summary:
    'Reverts: `statistics.reverted`. Merges compared with earlier weeks: `trends.merged`. Themes: `mainThemes` and `themes`. Highlights: `highlights`. Importance: `statistics.importance`. What to look at again: `statistics.findings.toWatch`. People: `statistics.mostActive` and `statistics.newContributors`.',
  'did-not-stand':
    'One row for each pull request in `statistics.reverts[].reverted`, with the hours in `afterHours` and the `reason` from the description of the revert. “Flagged earlier?” is `flaggedBefore`: whether the digest of its own week had flagged it. The fold says how each revert was matched (`evidence`).',
  'key-changes':
    '`themes`. The sentence of a theme uses `mainKind`, `details`, `place`, `mainAuthor`, `reverted` and `toWatch`; below it are the pull requests in `listed`. The chart shows the number of pull requests in each theme.',
  highlights:
    '`highlights`, with their entries in `pullRequests`. The line of facts uses `kind`, `mainModule`, `additions`, `deletions`, `filesTotal`, `approvedBy` and `risk`. The fold has `findings` with their `evidence`, `largestFiles`, and `importance.factors`, whose points add up to the score.',
  risks:
    'The first sentence uses `statistics.findings.high` and `statistics.findings.medium`. The pull requests to read most closely are `statistics.findings.firstByRisk`. `flagAccuracy` says how many of the pull requests that earlier digests flagged were reverted. Each fold is one of `statistics.signals`, with the findings of its pull requests; `measured` is how often such changes were reverted ([risk-evidence.md](risk-evidence.md)).',
  suggestions:
    '`suggestions`, made in `src/analyze/suggestions/` from the findings of this week. Owners come from CODEOWNERS. Without suggestions there is no section.',
  trends:
    '`weeks`, of which `trendWeeks` are in the chart, and `trends.figures` for the comparison with the week before.',
  'hot-spots':
    '`statistics.modules`, `statistics.files` and `statistics.hotFiles`, without lock files, generated files and other files that people do not write themselves (`kind`).',
  authors: '`statistics.authors`, `statistics.coAuthors`, `statistics.bots` and `statistics.newContributors`.',
  flow: '`statistics.flow`, `statistics.sizes`, `statistics.baseBranches` and `statistics.directPushes`.',
  merged: 'Every entry of `pullRequests`, grouped by `themes`.',
  footer: '`generator`.',
};
