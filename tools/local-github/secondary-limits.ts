import type { OperationDefinitionNode } from 'graphql';
import { CREATES_CONTENT } from './api/mutations/index.js';

/** docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api, "About secondary rate limits". */
const MAX_AT_ONCE = 100;
const MAX_POINTS_A_MINUTE = 2000;
const MAX_CREATED_A_MINUTE = 80;
const MAX_CREATED_AN_HOUR = 500;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

export interface SecondaryLimits {
  /** Counts a request in; false where it is one too many. Who was let in leaves with `leave`. */
  enter(operation: OperationDefinitionNode): boolean;
  leave(): void;
}

/** The limits against too much at once. Here a query counts one point and a mutation five, other than in the hourly limit. */
export function createSecondaryLimits(now: () => Date): SecondaryLimits {
  let running = 0;
  let requests: { at: number; points: number }[] = [];
  let created: number[] = [];
  return {
    enter(operation) {
      const at = now().getTime();
      requests = requests.filter(request => request.at > at - MINUTE_MS);
      created = created.filter(time => time > at - HOUR_MS);
      const points = operation.operation === 'mutation' ? 5 : 1;
      const creations = operation.selectionSet.selections.filter(
        selection => selection.kind === 'Field' && CREATES_CONTENT.test(selection.name.value),
      ).length;
      const spent = requests.reduce((sum, request) => sum + request.points, 0);
      const lately = created.filter(time => time > at - MINUTE_MS).length;
      const tooMuch =
        running >= MAX_AT_ONCE ||
        spent + points > MAX_POINTS_A_MINUTE ||
        (creations > 0 &&
          (lately + creations > MAX_CREATED_A_MINUTE || created.length + creations > MAX_CREATED_AN_HOUR));
      if (tooMuch) return false;
      requests.push({ at, points });
      for (let count = 0; count < creations; count++) created.push(at);
      running++;
      return true;
    },
    leave() {
      running--;
    },
  };
}
