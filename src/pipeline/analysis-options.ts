import type { AnalyzeOptions } from '../analyze/index.js';
import type { Opened } from '../domain/gathered.js';
import { pathMatcher } from '../domain/globs/index.js';
import { authorMatcher, nameMatcher } from '../settings/patterns.js';
import type { Settings } from '../settings/resolve.js';
import type { Ports } from './ports.js';

/** What is known before the pull requests are gathered. */
export type AnalysisOptions = Omit<AnalyzeOptions, 'earlier' | 'weeksBefore'>;

export function analysisOptions(settings: Settings, opened: Opened, ports: Ports): AnalysisOptions {
  return {
    version: ports.version,
    source: ports.source.id,
    repository: opened.repository,
    period: settings.period,
    baseBranch: settings.base,
    codeowners: opened.codeowners,
    exclusions: {
      author: authorMatcher(settings.excludeAuthors),
      label: nameMatcher(settings.excludeLabels),
      path: pathMatcher(settings.excludePaths),
      bots: settings.bots === 'exclude',
    },
    isBotAuthor: authorMatcher(settings.botAuthors),
    botsApart: settings.bots === 'apart',
    modules: settings.modules,
    assessment: settings,
    highlights: settings.highlights,
    measured: settings.measured,
  };
}
