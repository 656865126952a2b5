import type { Log } from '../../domain/log.js';
import type { Answer, GitHubClient, Variables } from '../../github/client.js';
import type { GraphQLFailure } from '../../github/errors.js';

/** Fields that a digest can do without, each with its selection. */
const OPTIONAL = {
  'PullRequest.statusCheckRollup': 'statusCheckRollup { state }',
  'PullRequest.reviewThreads': 'reviewThreads(first: 100) { totalCount nodes { isResolved } }',
} as const;

/** What a token needs to read them in a private repository. */
const PERMISSIONS: Readonly<Record<OptionalField, string>> = {
  'PullRequest.statusCheckRollup': '`checks: read` and `statuses: read`',
  'PullRequest.reviewThreads': '`pull-requests: read`',
};

export type OptionalField = keyof typeof OPTIONAL;

const NAMES = Object.keys(OPTIONAL) as OptionalField[];
const UNKNOWN_FIELD = /^Field '(\w+)' doesn't exist on type '(\w+)'/;
const nameOf = (field: OptionalField) => field.slice(field.indexOf('.') + 1);

/** The optional fields that, according to an answer, are not in the schema of this GitHub. */
function unknownIn(failures: readonly GraphQLFailure[]): OptionalField[] {
  const unknown = failures.map(({ message }) => {
    const [, field, type] = UNKNOWN_FIELD.exec(message) ?? [];
    return `${type}.${field}`;
  });
  return NAMES.filter(field => unknown.includes(field));
}

/** The optional field that the token may not read; the answer has all other fields. */
function deniedIn({ type, path }: GraphQLFailure): OptionalField | undefined {
  return type === 'FORBIDDEN' ? NAMES.find(field => path?.includes(nameOf(field))) : undefined;
}

/**
 * Asks for the optional fields where they are available. An older GitHub Enterprise Server refuses a query with a field
 * that it does not know, and a token can lack the permission for a field. In both cases the field is left out of the
 * digest with a warning, and the run goes on.
 */
export class OptionalFields {
  private readonly unknown = new Set<OptionalField>();
  private readonly denied = new Set<OptionalField>();

  constructor(
    private readonly client: GitHubClient,
    private readonly log: Log,
  ) {}

  /** The fields that were not available so far, in alphabetical order. */
  get missing(): OptionalField[] {
    return NAMES.filter(field => this.unknown.has(field) || this.denied.has(field)).sort();
  }

  /** Asks with the optional fields that this GitHub may have; `document` gets their selections. Throws GitHubError. */
  async ask(document: (fields: string) => string, variables: Variables, retries: number): Promise<Answer> {
    const fields = NAMES.filter(field => !this.unknown.has(field));
    const selections = fields.map(field => OPTIONAL[field]).join(' ');
    const answer = await this.client.ask(document(selections), variables, retries);
    const unknown = unknownIn(answer.failures).filter(field => fields.includes(field));
    if (unknown.length === 0) return this.withoutDenied(answer);
    for (const field of unknown) this.leaveOut(field, this.unknown, 'This GitHub does not know it.');
    return this.ask(document, variables, retries);
  }

  private withoutDenied({ data, failures }: Answer): Answer {
    for (const failure of failures) {
      const field = deniedIn(failure);
      if (field === undefined) continue;
      const advice = `To have it, add ${PERMISSIONS[field]} to the permissions of the token.`;
      this.leaveOut(field, this.denied, `The token may not read it (${failure.message}). ${advice}`);
    }
    return { data, failures: failures.filter(failure => deniedIn(failure) === undefined) };
  }

  private leaveOut(field: OptionalField, unavailable: Set<OptionalField>, reason: string): void {
    if (!unavailable.has(field)) this.log.warning(`${field} is left out of the digest. ${reason}`);
    unavailable.add(field);
  }
}
