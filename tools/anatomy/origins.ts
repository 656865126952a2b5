import type { SectionId } from '../../src/domain/sections.js';

/** The fields of `digest.json` that each section shows. */
export const ORIGINS: Readonly<Record<'header' | SectionId | 'footer', string>> = {
  header:
    'The repository, the period and its time zone are `repository` and `period`. The line of figures is from `statistics.totals`, `trends.merged`, `statistics.authors`, `statistics.bots`, `statistics.reverted` and `statistics.newContributors`. If anything is missing, `completeness` says what; `completeness.clone` is what a clone shows, and `completeness.unknownFields` what the source does not know at all.',
  'this-week':
    '`highlights`, the most important first, grouped by `areas`: at most six areas with two each. A line is the `effect` of a pull request; one in `series` stands for the others of it. Where a model was asked: `narration.week` above them, and the sentences of `narration.notes` in place of effects.',
  attention:
    '`attention`, each with the `effect` of its pull request, or only its `subject` where the effect stands under “This week”.',
  reverted:
    'One line for each pull request in `statistics.reverts[].reverted`, and in `statistics.pushedReverts[].reverted` for commits without one, with the hours in `afterHours`, the `reason` in the words of the revert, and whether it was a fix (`wasFix`).',
  changes:
    '`areas`, `withoutArea` and `minor`, in order of importance. Effects that stand above are left out here and listed by number in the fold. A week of fewer than twelve is one list. Where a model was asked: `narration.areas` behind the name of each area, and `narration.notes` in place of effects.',
  'second-look':
    '`secondLook`, with the `evidence` of its reasons, whom to `ask`, and the `action`; then `suggestions`, made in `src/analyze/suggestions/`. Owners come from CODEOWNERS.',
  people: '`statistics.newContributors` and `statistics.mostActive`.',
  trend: '`trends.merged`, `statistics.flow` and `statistics.directPushes`; the chart shows `trendWeeks` of `weeks`.',
  details:
    'Reverts: `statistics.reverts[].reverted[].evidence` and `flaggedBefore`. Importance: `importance.factors` of the `highlights`, whose points add up to the score, which is cut at 0 and 10, and `risk`. Places: `statistics.modules` and `statistics.files`, without what people do not write themselves (`kind`). Contributors: `statistics.authors`, `newContributors`, `coAuthors` and `bots`. Reviews and sizes: `statistics.flow`, `baseBranches`, `sizes`, `directPushes` and `trends.figures`. Signals: `statistics.signals` with the findings of their pull requests; `measured` is how often such changes were reverted ([risk-evidence.md](risk-evidence.md)); `flagAccuracy` compares what earlier digests flagged with the others. Last, every entry of `pullRequests`.',
  footer: '`generator`; where a model was asked, `narration` with the `quotes` of each of its sentences on the page.',
};
