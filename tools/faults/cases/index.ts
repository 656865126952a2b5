import type { FaultCase } from '../fault.js';
import { answers } from './answers.js';
import { enterprise } from './enterprise.js';
import { limits } from './limits.js';
import { posting } from './posting.js';
import { repository } from './repository.js';
import { transport } from './transport.js';

export const faultCases: readonly FaultCase[] = [
  ...transport,
  ...limits,
  ...answers,
  ...repository,
  ...posting,
  ...enterprise,
];
