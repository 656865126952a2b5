/** What GitHub asks for between two mutations: docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const BETWEEN_MS = 1_000;

/** To be awaited before each text that is written: from the second on, it waits a second. */
export type Pace = () => Promise<void>;

export function createPace(sleep: (milliseconds: number) => Promise<void>): Pace {
  let isFirst = true;
  return async () => {
    if (!isFirst) await sleep(BETWEEN_MS);
    isFirst = false;
  };
}
