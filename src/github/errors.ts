import { DigestError } from '../domain/errors.js';

export interface GraphQLFailure {
  type?: string | undefined;
  message: string;
  path?: readonly (string | number)[] | undefined;
}

/** Why GitHub did not answer. Callers use it to say what to do, as the advice depends on what they asked for. */
export type GitHubErrorKind =
  | 'unauthorized'
  | 'rate-limited'
  | 'forbidden'
  | 'not-found'
  | 'redirected'
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

/** Characters of what GitHub says of one error. */
const MAX_MESSAGE = 300;

/** The error for an answer with `errors`. Its kind is that of the first error whose type is known. */
export function failureOf(failures: readonly GraphQLFailure[]): GitHubError {
  const decisive = failures.find(failure => KIND_OF_TYPE[failure.type ?? ''] !== undefined) ?? failures[0];
  const kind = KIND_OF_TYPE[decisive?.type ?? ''] ?? 'refused';
  const messages = [...new Set(failures.map(({ message }) => message.slice(0, MAX_MESSAGE)))].slice(0, 3);
  const reason = messages.join(' ') || 'no data.';
  return new GitHubError(kind, `GitHub answered: ${reason}`, failures);
}
