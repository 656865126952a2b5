import { type MarkdownContext, renderGitHubMarkdown } from '../../../../tools/local-github/page/markdown.js';

export const SHA = '5bb9ca0e6379c90c989c717c56c8e64c9c9fd69d';

const context: MarkdownContext = {
  baseUrl: 'http://127.0.0.1:1',
  nameWithOwner: 'octo/repo',
  exists: number => number === 12,
  commit: digits => (SHA.startsWith(digits) ? SHA : null),
};

/** Renders Markdown in a repository with one commit and one issue, #12. */
export const render = (markdown: string) => renderGitHubMarkdown(markdown, context);
