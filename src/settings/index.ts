export { defaultInWords } from './default-in-words.js';
export { INPUT_NAMES, INPUTS, type InputName } from './inputs.js';
export { OUTPUTS } from './outputs.js';
export { isOverSeveral, type ParsedInputs, parseInputs } from './parse-inputs.js';
export { nameMatcher } from './patterns.js';
export { resolveSettings } from './resolve.js';
export { OF_ROLLUP, ON_TERMINAL, type TerminalTexts } from './terminal-texts.js';
