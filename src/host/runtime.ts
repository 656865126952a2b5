/** Settings of the process. The entries import this module before all others. */
import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';

// By default zod generates code for every schema, which takes longer than parsing all data of a week without it.
z.config({ jitless: true });

// By default V8 doubles the space for new objects several times while pages of JSON come in. With this flag, 3,000 pull
// requests need 240 MB instead of 350 MB, and no more CPU.
setFlagsFromString('--semi-space-growth-factor=1');
