import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PATHS = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** Path of Chromium: the variable CHROMIUM, or a usual path; null if there is none. */
export function chromiumPath(): string | null {
  return [process.env.CHROMIUM ?? '', ...USUAL_PATHS].find(path => path !== '' && existsSync(path)) ?? null;
}

/**
 * Starts Chromium without its sandbox, so only for pages of a local server.
 * @throws Error if Chromium is not installed
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null)
    throw new Error('Chromium is not installed: install it (apt-get install chromium), or set CHROMIUM to its path.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
