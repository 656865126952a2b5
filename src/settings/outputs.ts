/** Every output of the action; action.yml and the README's table are made from this. An output without a value is empty. */
export const OUTPUTS = {
  url: 'The URL of the report. Empty if nothing was posted.',
  number: 'The number of the issue or discussion. Empty if nothing was posted.',
  week: 'The period of the report: an ISO week such as `2026-W14`, or `2026-03-01..2026-03-31` for another period.',
  'pull-requests': 'How many merged pull requests are in the report.',
  highlights: 'The numbers of the pull requests to read first, as a JSON array, the most important first.',
  reverted: 'The numbers of the pull requests that were reverted within the period, as a JSON array.',
  summary:
    'The report in up to five lines of plain text: its title, what is new, what to know before upgrading, and what was reverted. docs/notifications.md shows how to send it.',
  'summary-markdown':
    'The same as Markdown for Slack, Teams, Discord or email: a link to the report, and a list of the other lines.',
  'markdown-path': 'The path of the report as Markdown, on the runner.',
  'html-path':
    'The path of the report as one HTML file, on the runner. It needs no network, and has a filter over all pull requests.',
  'json-path':
    'The path of the digest as JSON, on the runner: everything in the report, with the pull requests behind each number.',
  created:
    '`true` if the report was posted for the first time, `false` if an existing report was updated or nothing was posted.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;
