/** A range of merge times [start, end) in milliseconds. Both are whole seconds, as GitHub searches to the second. */
export interface Window {
  start: number;
  end: number;
}

const SECOND_MS = 1000;

export function windowBetween(start: string, end: string): Window {
  return { start: Date.parse(start), end: Date.parse(end) };
}

/** Whether an instant is in the window. */
export function isWithin({ start, end }: Window, instant: string): boolean {
  const at = Date.parse(instant);
  return start <= at && at < end;
}

/** Splits a window into `pieces` of about the same length. Returns fewer pieces if it has fewer seconds; none is empty. */
export function splitWindow(window: Window, pieces: number): Window[] {
  const seconds = (window.end - window.start) / SECOND_MS;
  const count = Math.min(Math.max(1, pieces), Math.max(1, seconds));
  const border = (n: number) => window.start + Math.floor((seconds * n) / count) * SECOND_MS;
  return Array.from({ length: count }, (_, n) => ({ start: border(n), end: border(n + 1) }));
}

/** Part of a window with its number of merges; null: not known. */
interface CountedWindow {
  window: Window;
  count: number | null;
}

/**
 * Plans the windows to read, from the number of pull requests in each slice of the period. A window is read page by page,
 * and `atOnce` windows side by side: neighbouring slices are joined up to that share of all, in whole pages. A slice whose
 * number is not known is a window of its own, and one with more than `most` is split.
 */
export function planWindows(
  slices: readonly CountedWindow[],
  { pageSize, atOnce, most }: { pageSize: number; atOnce: number; most: number },
): Window[] {
  const total = slices.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const share = Math.min(most, Math.ceil(total / atOnce / pageSize) * pageSize);
  const planned: Window[] = [];
  let open: { window: Window; count: number } | null = null;
  const fits = (one: number, other: number) => one + other <= Math.max(share, Math.min(most, Math.max(one, other)));
  for (const { window, count } of slices) {
    if (open !== null && count !== null && fits(open.count, count)) {
      open = { window: { start: open.window.start, end: window.end }, count: open.count + count };
      continue;
    }
    if (open !== null) planned.push(open.window);
    open = null;
    if (count !== null && count <= most) open = { window, count };
    // Merges come in bursts, so the pieces are a little more than their number needs.
    else planned.push(...splitWindow(window, count === null ? 1 : Math.ceil(count / (most * 0.8))));
  }
  if (open !== null) planned.push(open.window);
  return planned;
}
