import { DigestError } from '../domain/errors.js';

export interface GraphQLFailure {
  type?: string | undefined;
  message: string;
  path?: readonly (string | number)[] | undefined;
}

/** Why GitHub did not answer as asked: what a caller can act on, where the sentence needs to know what was being done. */
export type GitHubErrorKind =
  | 'unauthorized'
  | 'rate-limited'
  | 'forbidden'
  | 'not-found'
  | 'too-heavy'
  | 'unavailable'
  | 'refused';

export class GitHubError extends DigestError {
  override name = 'GitHubError';
  constructor(
    readonly kind: GitHubErrorKind,
    message: string,
    readonly failures: readonly GraphQLFailure[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const KIND_OF_TYPE: Readonly<Record<string, GitHubErrorKind>> = {
  RATE_LIMITED: 'rate-limited',
  RATE_LIMIT: 'rate-limited',
  FORBIDDEN: 'forbidden',
  INSUFFICIENT_SCOPES: 'forbidden',
  NOT_FOUND: 'not-found',
  RESOURCE_LIMITS_EXCEEDED: 'too-heavy',
  MAX_NODE_LIMIT_EXCEEDED: 'too-heavy',
};

/** The error for an answer whose `errors` say why something is missing from its `data`. */
export function failureOf(failures: readonly GraphQLFailure[]): GitHubError {
  const decisive = failures.find(failure => KIND_OF_TYPE[failure.type ?? ''] !== undefined) ?? failures[0];
  const kind = KIND_OF_TYPE[decisive?.type ?? ''] ?? 'refused';
  const messages = [...new Set(failures.map(failure => failure.message))].slice(0, 3);
  const said = messages.join(' ') || 'nothing of what was asked for.';
  return new GitHubError(kind, `GitHub answered: ${said}`, failures);
}
