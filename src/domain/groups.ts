import { z } from 'zod';
import { Author } from './pull-request.js';
import { Numbers } from './quantities.js';

export const MainAuthor = z
  .object({ author: Author, pullRequests: Numbers, all: z.boolean() })
  .describe('The person who wrote more than half of the pull requests, and at least three; absent if nobody did');
export type MainAuthor = z.infer<typeof MainAuthor>;
