/**
 * Everything that a page can say, with what each statement may name. A language says them in its `sentences.yml`, so
 * that grammar, order of words and plural forms are its own. What is said, and when, is decided in src/compose.
 */
export const STATEMENTS = {
  title: ['kind', 'week', 'repository', 'days', 'merged'],
  'merged-count': ['n'],
  period: ['repository', 'isWeek', 'week', 'days', 'timeZone', 'hasBase', 'base'],
  'nothing-merged': ['isSoFar', 'soFar'],
  figures: ['n', 'trend', 'difference', 'by', 'people', 'bots', 'reverted', 'newcomers', 'isSoFar', 'soFar'],
  'not-complete': ['gathered', 'expected', 'missing'],
  'missing-between': ['n', 'from', 'to'],
  'files-truncated': ['references'],
  'files-unread': ['references'],
  'list-cut': ['list', 'references'],
  'no-checks': [],
  'no-review-threads': [],
  excluded: ['n'],
  'none-recognised': ['n', 'hasShape', 'shape'],
  'from-clone': ['hasBranch', 'branch', 'n', 'commits', 'unnamed', 'hasShape', 'shape'],
  'clone-advice': ['source', 'setting', 'example'],
  'source-lacks': ['source', 'what'],
  landed: ['n', 'references'],

  item: ['what', 'reference', 'hasAuthor', 'author'],
  'item-of-series': ['what', 'reference', 'hasAuthor', 'author', 'n', 'isNumbered', 'others'],
  more: ['n'],
  folded: ['parts', 'n', 'above'],
  'listed-above': ['evidence'],

  news: ['hasArea', 'area', 'items'],

  narrated: ['what', 'isMeasured', 'n', 'hasNote', 'note'],
  naming: ['reference', 'isInText', 'hasAuthor', 'author', 'hasState', 'state'],
  'with-series': ['what', 'n', 'isNumbered', 'others'],
  sentence: ['what', 'hasStop', 'mark'],

  attention: ['kinds', 'what', 'reference', 'change', 'hasSubject', 'subject', 'from', 'to', 'hasAffects', 'affects'],

  reverted: [
    'isEarlier',
    'hasReference',
    'reference',
    'title',
    'after',
    'revert',
    'isPartial',
    'hasReason',
    'reason',
    'mayBeBack',
    'isRelanded',
    'relandedBy',
  ],
  'reverted-by-excluded': ['reference', 'title', 'author', 'isPartial', 'revert'],
  'pushed-commit': ['commit'],
  'revert-of-unknown': ['reference', 'title', 'author', 'hasOriginal', 'original'],
  'relands-earlier': ['reference', 'title', 'author', 'originals'],

  area: ['area', 'n', 'by', 'author'],
  'other-changes': ['n'],
  minor: ['kind', 'n'],
  also: ['counts'],

  look: ['reference', 'what', 'reasons'],
  ask: ['who'],
  'suggest-settle-reverts': ['n', 'references', 'authors'],
  'suggest-checks-before-merge': ['references', 'module', 'reverted', 'within'],
  'suggest-crowded-file': ['path', 'n', 'people', 'isOwned'],
  'suggest-owners': ['owners'],
  'suggest-no-owner': [],

  'first-contributions': ['n', 'people'],
  'most-active': ['leaders'],
  leader: ['author', 'n', 'hasArea', 'area'],
  'half-authored': ['n', 'people'],

  merged: ['trend', 'weeks'],
  'last-unfinished': [],
  'merge-time': ['median', 'p90', 'trend', 'before'],
  'review-time': ['median'],
  unreviewed: ['n', 'hasBefore', 'before'],
  'direct-pushes': ['n'],
  'week-merges': ['weeks'],

  'revert-match': ['revert', 'original', 'evidence', 'flagged', 'signals'],
  'flag-accuracy': ['weeks', 'flagged', 'flaggedReverted', 'others', 'othersReverted', 'result', 'times'],
  score: ['reference', 'score', 'isMost', 'factors', 'rank', 'of'],
  factor: ['points', 'factor'],
  place: ['path', 'n', 'additions', 'deletions', 'isOwned', 'owners', 'references'],
  compared: ['figure', 'before', 'now', 'direction'],
  'n-of-m': ['n', 'm'],
  group: ['label', 'n', 'references'],
  'direct-push': ['commit', 'title', 'author'],
  'more-in-json': ['n'],
  signal: ['signal', 'n'],
  finding: ['reference', 'isHigh', 'basis'],
  measured: ['isHere', 'ratio', 'low', 'high'],
  'and-more': ['n', 'evidence'],
  all: ['n', 'isPart', 'first', 'last'],
  change: ['reference', 'title', 'author', 'additions', 'deletions', 'hasBadges', 'badges'],
  outcome: ['what', 'by'],

  'narrated-sentences': ['n', 'model', 'isPart', 'first', 'last'],
  quoted: ['reference', 'quotes'],
  quote: ['text'],
  'narrated-by': ['n', 'model', 'isAll', 'kept', 'setAside'],
  'in-json': [],
  redirected: [],
  'made-by': ['version'],

  'notify-incomplete': ['gathered', 'expected'],
  'notify-new': ['items'],
  'notify-attention': ['n', 'isCut', 'items'],
  'notify-reverted': ['n', 'isCut', 'items'],
} as const satisfies Record<string, readonly string[]>;

export type Statements = typeof STATEMENTS;
export type StatementId = keyof Statements;
export const STATEMENT_IDS = Object.keys(STATEMENTS) as StatementId[];
