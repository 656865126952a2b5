import type { Change, ClassifiedFile } from '../changes/index.js';
import { productFiles } from '../changes/product-files.js';

/** Shaders and other sources among the assets of examples. */
const ASSETS = /^assets\//;

/** The source files of a change that users of the product run. */
export function shippedFiles(change: Change): ClassifiedFile[] {
  return productFiles(change).filter(({ path }) => !ASSETS.test(path));
}
