/** A ratio, or a word of speed or cost: what its author measured, and nobody else. */
const MEASURED =
  /\p{N}\s?(?:[%％×]|x\b|times\b|percent\b|倍|个百分点)|\b(?:faster|slower|quicker|cheaper|smaller|lighter)\b|更快|更慢|更小|提速|加快/iu;
const CODE = /`[^`]*`/g;

/** Whether a sentence tells a measurement, which a reader should know to be its author's own. */
export function isMeasured(text: string): boolean {
  return MEASURED.test(text.replace(CODE, ''));
}
