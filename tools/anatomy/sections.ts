import type { SectionId } from '../../src/domain/sections.js';

/** Where what a section says comes from: fields of `digest.json`, and the code that chooses its sentences. */
export const ORIGINS: Readonly<Record<'header' | SectionId | 'footer', string>> = {
  header:
    'The repository, the period and its time zone are `repository` and `period`. The counts are the lengths of the lists in `statistics.totals`, `statistics.authors` and `statistics.bots`; “Complete” compares `completeness.expected`, GitHub’s own count, with `completeness.gathered`.',
  summary:
    '`src/render/prose/summary.ts` chooses the sentences. What did not stand: entries with `outcome.revertedBy`, and `statistics.reverts` for work of earlier weeks. The comparison: the last two of `weeks`. Themes: `themes`. What to read: `highlights`. What to look at twice: the findings of what still stands, by severity and by what was measured. People: `statistics.authors` and `statistics.newContributors`.',
  'did-not-stand':
    'One row a pair of `statistics.reverts[].reverted`; the reason is the first telling sentence of the revert’s description (`summary` of its entry), the hours are `afterHours`. “Its digest” is `foretold`: what the digest of the week in which it was merged had said. The fold tells how each pair was found (`evidence`).',
  'key-changes':
    '`themes`, each in order of importance. The sentence of a theme comes from `src/render/prose/themes.ts`: its kind of change if most of its entries have one, `details`, the modules that hold most of it, the author of most of it, what of it fell, and its gravest findings. The picture draws the lengths of the themes’ lists.',
  highlights:
    '`highlights`, from `pullRequests`. The line of facts: `kind`, the module with most of the changed lines, `additions`, `deletions`, `filesTotal`, the approvals among `reviews`, and `risk.rank`. Behind the fold, `findings` with their evidence and `importance.factors`, whose points add up to the score.',
  risks:
    'The verdict counts entries with findings of high and of medium severity. What to read most closely is the first tenth by `risk.rank` that stands. What became of what earlier digests flagged is `hindsight`. Each fold is one of `statistics.signals` with the findings of its pull requests; `measured` is what was found about it ([risk-evidence.md](risk-evidence.md)).',
  suggestions:
    '`suggestions`, made in `src/analyze/suggestions/` from findings and facts of this week alone. Owners come from CODEOWNERS. Where nothing follows from the week, the section is left out.',
  trends: '`weeks`: this week and those before it, handed on by the reports themselves, or counted by GitHub.',
  'hot-spots': '`statistics.modules` and `statistics.files`, without what changes because something else did (`kind`).',
  authors: '`statistics.authors`, `coAuthors`, `bots` and `newContributors`.',
  flow: '`statistics.flow`, `sizes`, `baseBranches` and `directPushes`.',
  merged: 'Every entry of `pullRequests`, by `themes`.',
  footer: '`generator`.',
};
