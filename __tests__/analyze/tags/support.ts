import { type OwnTagRule, type Tag, tagRules, tagsOf } from '../../../src/analyze/tags/index.js';
import { change } from '../../support/change.js';
import { file, type Given } from '../../support/pull-request.js';

/** The tags of a change; its only file is not about anything unless a test gives others. */
export function foundTags(given: Partial<Given>, own: Readonly<Record<string, OwnTagRule>> = {}): Tag[] {
  return tagsOf(change({ files: [file('lib/one')], ...given }), tagRules(own));
}

/** The names of the tags: `AMD, Router`. */
export function tagNames(given: Partial<Given>, own: Readonly<Record<string, OwnTagRule>> = {}): string {
  return foundTags(given, own)
    .map(({ name }) => name)
    .join(', ');
}

export const tagsOfTitle = (title: string) => tagNames({ title });
