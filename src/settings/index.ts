export { INPUT_NAMES, INPUTS, type InputName, type InputValues } from './inputs.js';
export { OUTPUTS, type OutputName } from './outputs.js';
export { nameMatcher, pathMatcher } from './patterns.js';
export { type PeriodRequest, periodOf, type WeekStart } from './period.js';
export { type Environment, type ReadInputs, readInputs } from './read.js';
export { resolveSettings, type Settings } from './resolve.js';
