import { z } from 'zod';

export const Numbers = z.array(z.int().positive()).describe('Numbers of the pull requests, ascending');
export const Lines = z.int().nonnegative();
export const Hours = z.number().nonnegative().describe('Hours, to a hundredth');
