import type { Log } from '../../domain/log.js';
import type { Answer, GitHubClient, Variables } from '../../github/client.js';
import type { GraphQLFailure } from '../../github/errors.js';

/** Fields that a digest can do without, each with what is asked of it. */
const OPTIONAL = {
  'PullRequest.statusCheckRollup': 'statusCheckRollup { state }',
  'PullRequest.reviewThreads': 'reviewThreads(first: 100) { totalCount nodes { isResolved } }',
} as const;

export type OptionalField = keyof typeof OPTIONAL;

const NAMES = Object.keys(OPTIONAL) as OptionalField[];
const UNKNOWN_FIELD = /^Field '(\w+)' doesn't exist on type '(\w+)'/;
const nameOf = (field: OptionalField) => field.slice(field.indexOf('.') + 1);

/** The optional fields that an answer says this GitHub does not have. */
function unknownIn(failures: readonly GraphQLFailure[]): OptionalField[] {
  const unknown = failures.map(({ message }) => {
    const [, field, type] = UNKNOWN_FIELD.exec(message) ?? [];
    return `${type}.${field}`;
  });
  return NAMES.filter(field => unknown.includes(field));
}

/** The optional field that the token was denied within an answer, which holds everything else. */
function deniedIn({ type, path }: GraphQLFailure): OptionalField | undefined {
  return type === 'FORBIDDEN' ? NAMES.find(field => path?.includes(nameOf(field))) : undefined;
}

/**
 * What is asked for where it can be had. An older GitHub Enterprise Server refuses a query that names a field it does
 * not know, and a token may lack the permission for some; both lead to the field being left out of the digest, and to a
 * warning, and not to a failed run.
 */
export class OptionalFields {
  private readonly unknown = new Set<OptionalField>();
  private readonly denied = new Set<OptionalField>();

  constructor(
    private readonly client: GitHubClient,
    private readonly log: Log,
  ) {}

  /** Those that could not be had so far, in the order of the schema's names. */
  get missing(): OptionalField[] {
    return NAMES.filter(field => this.unknown.has(field) || this.denied.has(field)).sort();
  }

  /** Asks with the optional fields that this GitHub is not known to lack; `document` is given their selections. */
  async ask(document: (fields: string) => string, variables: Variables, retries: number): Promise<Answer> {
    const asked = NAMES.filter(field => !this.unknown.has(field));
    const selections = asked.map(field => OPTIONAL[field]).join(' ');
    const answer = await this.client.ask(document(selections), variables, retries);
    const unknown = unknownIn(answer.failures).filter(field => asked.includes(field));
    if (unknown.length === 0) return this.withoutDenied(answer);
    for (const field of unknown) this.leaveOut(field, this.unknown, 'This GitHub does not know it.');
    return this.ask(document, variables, retries);
  }

  private withoutDenied({ data, failures }: Answer): Answer {
    for (const failure of failures) {
      const field = deniedIn(failure);
      if (field !== undefined) this.leaveOut(field, this.denied, `The token may not read it (${failure.message}).`);
    }
    return { data, failures: failures.filter(failure => deniedIn(failure) === undefined) };
  }

  private leaveOut(field: OptionalField, known: Set<OptionalField>, reason: string): void {
    if (!known.has(field)) this.log.warning(`${field} is left out of the digest. ${reason}`);
    known.add(field);
  }
}
