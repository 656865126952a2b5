import { mutantsOf } from './config.mjs';

export default mutantsOf('render');
