/** How the process runs; the entries import this before anything else. */
import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';

// zod would write and compile code for every form of data: slower than all that a week's forms are read with.
z.config({ jitless: true });

// V8 would double the space for new objects several times while pages of JSON come in; 3,000 pull requests need 350 MB
// then, and 240 MB without, at no more CPU.
setFlagsFromString('--semi-space-growth-factor=1');
