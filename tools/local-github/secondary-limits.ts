import type { OperationDefinitionNode } from 'graphql';
import { HOUR_MS } from '../../src/domain/instant.js';

/** docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api, "About secondary rate limits". */
const MAX_CONCURRENT = 100;
const MAX_POINTS_PER_MINUTE = 2000;
const MAX_CREATED_PER_MINUTE = 80;
const MAX_CREATED_PER_HOUR = 500;
const MINUTE_MS = 60_000;

/** Names of the mutations that create content. */
const CREATES_CONTENT = /^(create|add)(Issue|Comment|Discussion|DiscussionComment)$/;

export interface SecondaryLimits {
  /** Counts a request; false if it exceeds a limit. Every request that returned true must call `leave` when it ends. */
  enter(operation: OperationDefinitionNode): boolean;
  leave(): void;
}

/**
 * The limits on concurrent requests and on requests per minute. Here a query costs one point and a mutation five, unlike
 * in the primary limit.
 */
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
      const lastMinute = created.filter(time => time > at - MINUTE_MS).length;
      const exceeded =
        running >= MAX_CONCURRENT ||
        spent + points > MAX_POINTS_PER_MINUTE ||
        (creations > 0 &&
          (lastMinute + creations > MAX_CREATED_PER_MINUTE || created.length + creations > MAX_CREATED_PER_HOUR));
      if (exceeded) return false;
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
