/** A range of merge times [start, end) in milliseconds. Both are whole seconds, as GitHub searches to the second. */
export interface Window {
  start: number;
  end: number;
}

const SECOND_MS = 1000;

export function windowBetween(start: string, end: string): Window {
  return { start: Date.parse(start), end: Date.parse(end) };
}

/** Splits a window into `pieces` of about the same length. Returns fewer pieces if it has fewer seconds; none is empty. */
export function splitWindow(window: Window, pieces: number): Window[] {
  const seconds = (window.end - window.start) / SECOND_MS;
  const count = Math.min(Math.max(1, pieces), Math.max(1, seconds));
  const border = (n: number) => window.start + Math.floor((seconds * n) / count) * SECOND_MS;
  return Array.from({ length: count }, (_, n) => ({ start: border(n), end: border(n + 1) }));
}

/**
 * Plans the windows to read, from the number of pull requests in each slice of the period. Each window should be about
 * one page. Neighboring slices that fit on one page are joined. A slice with more than a page is split, into a little more
 * pieces than its count needs, as merges come in bursts.
 */
export function planWindows(slices: readonly { window: Window; count: number }[], pageSize: number): Window[] {
  const planned: Window[] = [];
  let open: { window: Window; count: number } | null = null;
  for (const { window, count } of slices) {
    if (open !== null && open.count + count <= pageSize) {
      open = { window: { start: open.window.start, end: window.end }, count: open.count + count };
      continue;
    }
    if (open !== null) planned.push(open.window);
    open = null;
    if (count <= pageSize) open = { window, count };
    else planned.push(...splitWindow(window, Math.ceil(count / (count > 2 * pageSize ? pageSize * 0.8 : pageSize))));
  }
  if (open !== null) planned.push(open.window);
  return planned;
}
