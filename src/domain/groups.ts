import { z } from 'zod';
import { Author } from './pull-request.js';
import { Numbers } from './quantities.js';

export const Place = z
  .object({
    modules: z.array(z.string()).min(1).describe('At most three, those with the most pull requests first'),
    all: z.boolean().describe('Whether every one of the pull requests changes at least one of them'),
  })
  .describe('The fewest modules that most of the pull requests change; absent if it takes more than three');
export type Place = z.infer<typeof Place>;

export const MainAuthor = z
  .object({ author: Author, pullRequests: Numbers, all: z.boolean() })
  .describe('The person who wrote more than half of the pull requests; absent if nobody did');
export type MainAuthor = z.infer<typeof MainAuthor>;
