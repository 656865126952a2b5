/** A stretch of merge times in whole seconds since 1970, [start, end). */
export interface Window {
  start: number;
  end: number;
}

const SECOND = 1000;

export function windowOf(start: string, end: string): Window {
  return { start: Date.parse(start) / SECOND, end: Date.parse(end) / SECOND };
}

export function instantOf(seconds: number): string {
  return `${new Date(seconds * SECOND).toISOString().slice(0, 19)}Z`;
}

/** Cuts a window into `pieces` of about the same length, none of them empty. */
export function cut(window: Window, pieces: number): Window[] {
  const length = window.end - window.start;
  const count = Math.min(Math.max(1, pieces), Math.max(1, length));
  const border = (n: number) => window.start + Math.floor((length * n) / count);
  return Array.from({ length: count }, (_, n) => ({ start: border(n), end: border(n + 1) }));
}

/**
 * Plans the windows to read from how many pull requests each slice of the period holds: one page each, as near as can
 * be told. Neighbours that fit on one page together are read together; a full slice is cut, a little finer than its
 * count asks for, as merges come in bursts.
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
    else planned.push(...cut(window, Math.ceil(count / (count > 2 * pageSize ? pageSize * 0.8 : pageSize))));
  }
  if (open !== null) planned.push(open.window);
  return planned;
}
