import { playwright } from './playwright.js';
import type { ReleaseNotes } from './types.js';
import { uv } from './uv.js';
import { vite } from './vite.js';
import { vllmAscend } from './vllm-ascend.js';

/** The projects whose release notes importance is compared with. To add one, write a `ReleaseNotes` and one line here. */
export const RELEASE_NOTES: readonly ReleaseNotes[] = [uv, vite, vllmAscend, playwright];
