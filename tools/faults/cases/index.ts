import type { FaultCase } from '../fault.js';
import { answers } from './answers.js';
import { enterprise } from './enterprise.js';
import { limits } from './limits.js';
import { modelAnswers } from './model-answers.js';
import { modelDialects } from './model-dialects.js';
import { modelServer } from './model-server.js';
import { posting } from './posting.js';
import { realGitHub } from './real-github.js';
import { repository } from './repository.js';
import { transport } from './transport.js';
import { writing } from './writing.js';

export const faultCases: readonly FaultCase[] = [
  ...transport,
  ...limits,
  ...answers,
  ...repository,
  ...posting,
  ...writing,
  ...realGitHub,
  ...enterprise,
  ...modelDialects,
  ...modelServer,
  ...modelAnswers,
];
