/** A ratio is what an author measured, once, on one machine. */
const MEASURED = /\p{N}\s?(?:[%％×]|x\b|times\b|percent\b|倍|个百分点)/iu;
const CODE = /`[^`]*`/g;

/** Whether a sentence tells a measurement, which a reader should know to be its author's own. */
export function isMeasured(text: string): boolean {
  return MEASURED.test(text.replace(CODE, ''));
}
