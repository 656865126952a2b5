/** Every output of the action: action.yml and the README's table come from here. An output that has no value is empty. */
export const OUTPUTS = {
  url: 'Address of the report. Empty if nothing was posted.',
  number: 'Number of the issue or discussion. Empty if nothing was posted.',
  week: 'What the report is about: an ISO week such as `2026-W14`, or `2026-03-01..2026-03-31` for another period.',
  'pull-requests': 'How many merged pull requests the report tells of.',
  highlights: 'Numbers of the pull requests that the report puts first, as a JSON array.',
  reverted: 'Numbers of the pull requests that were reverted within the period, as a JSON array.',
  summary:
    'The report in plain text of three lines: what it is about, what did not stand, what to read first. docs/notifications.md tells how to send it.',
  'summary-markdown':
    'The same as Markdown for Slack, Teams, Discord or mail: a link to the report, and two lines in a list.',
  'markdown-path': 'Path of the report as Markdown, on the runner.',
  'json-path': 'Path of the digest as JSON, on the runner: everything the report says, and the numbers behind it.',
  created:
    '`true` if the report was posted for the first time, `false` if an earlier one was updated or nothing was posted.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;
