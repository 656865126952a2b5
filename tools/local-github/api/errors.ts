import { GraphQLError } from 'graphql';

/** An error as GitHub's GraphQL API reports it: its kind is in `type`, beside `message` and `path`. */
export class GitHubError extends Error {
  override name = 'GitHubError';
  constructor(
    readonly type: string | null,
    message: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

export const forbidden = () =>
  new GitHubError('FORBIDDEN', 'Resource not accessible by integration', { extensions: { saml_failure: false } });

export const unprocessable = (message: string) => new GitHubError('UNPROCESSABLE', message);

export const notFound = (message: string) => new GitHubError('NOT_FOUND', message);

export const noSuchNode = (id: string) => notFound(`Could not resolve to a node with the global id of '${id}'`);

/** GitHub's own message when a part of a query fails on its side. */
export const wentWrong = () =>
  new GitHubError(
    null,
    'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub ' +
      'bug. Please include `0407:1C3B:5A1:1B32:66A0D4E1` when reporting this issue.',
  );

export interface ErrorEntry {
  message: string;
  type?: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions?: Record<string, unknown>;
}

/** One entry of `errors` in an answer. */
export function errorEntry(error: GraphQLError | GitHubError): ErrorEntry {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const known = cause instanceof GitHubError ? cause : null;
  return {
    ...(known?.type ? { type: known.type } : {}),
    ...(error instanceof GraphQLError && error.path ? { path: error.path } : {}),
    ...known?.extra,
    ...(error instanceof GraphQLError && error.locations ? { locations: error.locations } : {}),
    message: error.message,
  };
}
