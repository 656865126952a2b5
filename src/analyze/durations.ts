const HOUR = 3_600_000;

/** Hours between two instants, to a hundredth; 0 where the second lies before the first. */
export function hoursBetween(from: string, to: string): number {
  return Math.max(0, Math.round(((Date.parse(to) - Date.parse(from)) / HOUR) * 100) / 100);
}
