import type { FaultCase } from '../fault.js';
import { answers } from './answers.js';
import { limits } from './limits.js';
import { transport } from './transport.js';

const ALSO = ['every-third-502', 'secondary-limit', 'primary-limit-far', 'resource-limits', 'null-nodes'];

/** Some of the others once more, where the API lies below /api/v3. */
export const enterprise: readonly FaultCase[] = [...transport, ...limits, ...answers]
  .filter(({ id }) => ALSO.includes(id))
  .map(fault => ({
    ...fault,
    id: `enterprise-${fault.id}`,
    words: `GitHub Enterprise Server: ${fault.words}`,
    github: { ...fault.github, enterprise: true },
  }));
