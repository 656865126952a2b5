/** Some files of `src/`, and the tests that are to notice when they change; paths and globs below `src/` and `__tests__/`. */
export interface Part {
  src: readonly string[];
  tests: readonly string[];
}

/** Every file of analyze/ and render/ in one part, each held against few tests: with all of them a run takes many hours. */
export const parts: Readonly<Record<string, Part>> = {
  signals: { src: ['analyze/signals/*'], tests: ['analyze/signals/*', 'analyze/suggestions/*'] },
  importance: { src: ['analyze/importance/*'], tests: ['analyze/importance/*'] },
  risk: { src: ['analyze/risk/{feature,features,index,model,track-record}'], tests: ['analyze/risk/*'] },
  reverts: { src: ['analyze/reverts/*'], tests: ['analyze/reverts-*'] },
  weeks: { src: ['analyze/weeks/*'], tests: ['analyze/weeks/*'] },
  suggestions: { src: ['analyze/suggestions/*'], tests: ['analyze/suggestions/*'] },
  highlights: { src: ['analyze/highlights/*'], tests: ['analyze/highlights/*'] },
  effects: { src: ['analyze/effects/*'], tests: ['analyze/effects/*'] },
  'summary-line': { src: ['analyze/summary-line/*'], tests: ['analyze/summary-line/*'] },
  tags: {
    src: ['analyze/tags/*', 'analyze/changes/*'],
    tests: ['analyze/tags/*', 'analyze/changes/*'],
  },
  themes: { src: ['analyze/themes/*'], tests: ['analyze/themes/*'] },
  statistics: {
    src: ['analyze/statistics/*'],
    tests: [
      'analyze/facts',
      'analyze/counted',
      'analyze/flow',
      'analyze/modules*',
      'analyze/people',
      'analyze/exclusions',
      'analyze/reverts-told',
      'analyze/reverts-back',
    ],
  },
  facts: {
    src: ['analyze/{index,assess}', 'analyze/{intake,context}/*', 'analyze/paths/{index,names,modules,code-owners}'],
    tests: [
      'analyze/facts',
      'analyze/judged',
      'analyze/people',
      'analyze/exclusions',
      'analyze/context/*',
      'analyze/bounded',
      'analyze/code-owners',
      'analyze/path-kinds',
      'analyze/modules*',
      'analyze/signals/*',
      'analyze/suggestions/*',
      'analyze/weeks/*',
    ],
  },
  prose: { src: ['render/prose/*', 'render/sentences'], tests: ['render/prose/*', 'render/suggestions'] },
  sections: {
    src: ['render/sections/*', 'render/{index,section,title,reasons,evidence,gravity,themes}'],
    tests: ['render/sections/*', 'render/trends', 'render/report', 'render/evidence', 'render/words', 'render/prose/*'],
  },
  words: {
    src: ['render/{words,language,strings,template,border}'],
    tests: ['render/words', 'render/language', 'render/report'],
  },
  text: {
    src: ['render/{markdown,links,shorten,fit,mermaid}'],
    tests: ['render/escaping', 'render/shorten', 'render/fit*', 'render/mermaid*'],
  },
  notification: { src: ['render/notification'], tests: ['render/notification'] },
};
