export { defaultInWords } from './default-in-words.js';
export { INPUT_NAMES, INPUTS, type InputName } from './inputs.js';
export { OUTPUTS, type OutputName } from './outputs.js';
export { nameMatcher, pathMatcher } from './patterns.js';
export { weeksBefore } from './period.js';
export { type ReadInputs, readInputs } from './read.js';
export { resolveSettings, type Settings } from './resolve.js';
