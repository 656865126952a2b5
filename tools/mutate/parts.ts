/** Some files of `src/`, and the tests that should notice when they change; paths and globs below `src/` and `__tests__/`. */
export interface Part {
  src: readonly string[];
  tests: readonly string[];
}

/** A folder and the tests that mirror it. */
const folder = (path: string): Part => ({ src: [`${path}/*`], tests: [`${path}/*`] });

/** Every file of analyze/, compose/ and render/ in one part, each run with few tests: with all of them a run takes hours. */
export const parts: Readonly<Record<string, Part>> = {
  signals: { src: ['analyze/signals/*'], tests: ['analyze/signals/*', 'analyze/suggestions/*'] },
  importance: folder('analyze/importance'),
  risk: { src: ['analyze/risk/{feature,features,index,model,track-record}'], tests: ['analyze/risk/*'] },
  reverts: folder('analyze/reverts'),
  weeks: folder('analyze/weeks'),
  suggestions: folder('analyze/suggestions'),
  highlights: folder('analyze/highlights'),
  tags: folder('analyze/tags'),
  changes: folder('analyze/changes'),
  context: { src: ['analyze/context/*'], tests: ['analyze/context/*', 'analyze/signals/*'] },
  statistics: folder('analyze/statistics'),
  groups: folder('analyze/groups'),
  intake: folder('analyze/intake'),
  effects: folder('analyze/effects'),
  areas: folder('analyze/areas'),
  series: folder('analyze/series'),
  attention: folder('analyze/attention'),
  'second-look': folder('analyze/second-look'),
  paths: {
    src: ['analyze/paths/{index,names,modules,code-owners}', 'analyze/{index,assess,entry,evidence}'],
    tests: ['analyze/paths/*', 'analyze/index', 'analyze/assess', 'analyze/entry'],
  },
  period: {
    src: ['analyze/{period,briefing}'],
    tests: ['analyze/index', 'analyze/period', 'analyze/briefing'],
  },
  compose: {
    src: ['compose/*', 'compose/details/*', 'compose/sections/*'],
    tests: ['compose/*', 'compose/sections/*'],
  },
  organization: folder('compose/organization'),
  statements: {
    src: ['compose/narration/*', 'compose/statements/*', 'compose/statements/suggestions/*'],
    tests: ['compose/narration/*', 'compose/statements/*', 'compose/statements/suggestions/*'],
  },
  language: folder('render/language'),
  markdown: folder('render/markdown'),
  html: folder('render/html'),
  site: { src: ['compose/site/*', 'render/site/*'], tests: ['compose/site/*', 'render/site/*'] },
  text: { src: ['render/*', 'render/text/*'], tests: ['render/*', 'render/text/*'] },
};
