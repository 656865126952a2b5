import type { ShapingSettings } from './shape.js';

export type PublisherId = 'files' | 'summary' | 'issue' | 'discussion';

/** Paths of the files that hold the whole report, apart from the page in HTML. They are written before anything is published. */
export interface WrittenFiles {
  markdownPath: string;
  jsonPath: string;
}

/** The settings of publishing, under the same names as in `Settings`. */
export interface PublishOptions extends ShapingSettings {
  publish: readonly PublisherId[];
  /** `OWNER/NAME` */
  postToRepository: string;
  discussionCategory: string | null;
  labels: readonly string[];
  /** null: the repository has one digest. */
  id: string | null;
  closePrevious: boolean;
  pin: boolean;
  language: string;
  dryRun: boolean;
  files: WrittenFiles;
}
