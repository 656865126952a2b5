/** Loaded before the bundle, makes its pauses a hundred times shorter: what it does after them is the same. */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const { setTimeout: wait } = timers;
timers.setTimeout = (milliseconds, ...rest) => wait(milliseconds / 100, ...rest);
syncBuiltinESMExports();
