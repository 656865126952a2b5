/** Further problems are only counted. */
const MAX_LISTED = 20;
/** Characters of a problem, which can repeat a key or what the parser of YAML says of a text without end. */
const MAX_LENGTH = 1_000;

const cut = (text: string) => (text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}…`);

/** The problems of an input or a file. Each is put in words only if it is listed, which can take time: names are compared. */
export interface ProblemList {
  add(problem: () => string): void;
  /** Each problem once, in the order in which they were added, and how many more there are. */
  sentences(): string[];
}

/** `place` is the name of the input or file. */
export function problemList(place: string): ProblemList {
  const listed = new Set<string>();
  let further = 0;
  return {
    add(problem) {
      if (listed.size < MAX_LISTED) listed.add(cut(problem()));
      else further += 1;
    },
    sentences: () => (further > 0 ? [...listed, `${place}: and ${further} more problems.`] : [...listed]),
  };
}
