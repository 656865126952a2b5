import { FORMS, type Form, type Landed, type Message } from './index.js';
import { landedByKey } from './landed-by.js';

/** A form that fewer of the commits have is not a project's own: somebody else's commit, or a number by chance. */
const MIN_SHARE = 0.005;
/** A project that has just changed its form has few such commits among its newest, but most of the period's. */
const MIN_NEW = 3;
const MIN_NEW_SHARE = 0.5;

/** How a project names the pull requests that its commits landed. */
export interface Convention {
  /** The pull requests that a commit landed, in the best form that the project uses; empty if it names none. */
  landedIn(message: Message): Landed[];
}

export interface ConventionOptions {
  /** `owner/name`, as far as it is known: pull requests of other repositories are not taken for its own. */
  repository: string | null;
  /** Keys of lines that name the pull request, from the setting `landed-by`. */
  landedBy: readonly string[];
}

type Reading = Omit<Landed, 'form'>[];

/** How often each tool, which can write several forms, wrote a message. */
function countTools(messages: readonly Message[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) {
    const tools = FORMS.filter(({ read }: Form) => read(message).some(({ number }) => number > 0)).map(
      ({ tool }) => tool,
    );
    for (const tool of new Set(tools)) counts.set(tool, (counts.get(tool) ?? 0) + 1);
  }
  return counts;
}

/** The repository that the messages name: the known one if some do, or else the one that most do. */
function ownRepository(
  messages: readonly Message[],
  read: (message: Message) => Reading,
  known: string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const message of messages) {
    for (const { repository } of read(message)) {
      if (repository === undefined) continue;
      const key = repository.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  if (known !== null && counts.has(known.toLowerCase())) return known.toLowerCase();
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** The forms that a project uses, as `sample`, its newest commits, and those of the period show. */
export function conventionOf(
  sample: readonly Message[],
  ofPeriod: readonly Message[],
  { repository, landedBy }: ConventionOptions,
): Convention {
  const lately = countTools(sample);
  const now = countTools(ofPeriod);
  const isUsed = (tool: string) => {
    const inPeriod = now.get(tool) ?? 0;
    return (
      (lately.get(tool) ?? 0) > MIN_SHARE * sample.length ||
      (inPeriod >= MIN_NEW && inPeriod >= MIN_NEW_SHARE * ofPeriod.length)
    );
  };
  const used: readonly Form[] = FORMS.filter(({ tool }) => isUsed(tool));
  const readAll = (message: Message) => [
    ...landedByKey(message, landedBy),
    ...used.flatMap(({ read }) => read(message)),
  ];
  const own = ownRepository([...sample, ...ofPeriod], readAll, repository);
  const isOwn = (one: Reading[number]) =>
    one.number > 0 && (one.repository === undefined || one.repository.toLowerCase() === own);
  return {
    landedIn(message) {
      // One commit is one change. Some close an issue too, which is older than the pull request.
      const [bySetting] = landedByKey(message, landedBy).filter(one => own === null || isOwn(one));
      if (bySetting !== undefined) return [bySetting];
      for (const { id, read } of used) {
        const landed = read(message).filter(isOwn);
        if (landed.length > 0) return landed.map(one => ({ ...one, form: id }));
      }
      return [];
    },
  };
}
