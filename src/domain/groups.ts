import { z } from 'zod';
import { Author } from './pull-request.js';
import { Numbers } from './quantities.js';

/** The fewest modules that hold most of some pull requests. */
export const Place = z
  .object({
    modules: z.array(z.string()).min(1).describe('At most three, those with the most pull requests first'),
    all: z.boolean().describe('Whether every one of the pull requests touches one of them'),
  })
  .describe('Where most of these pull requests are; absent if they are spread over more than three modules');
export type Place = z.infer<typeof Place>;

export const MainAuthor = z
  .object({ author: Author, pullRequests: Numbers, all: z.boolean() })
  .describe('The person who wrote most of these pull requests; absent if nobody did');
export type MainAuthor = z.infer<typeof MainAuthor>;
