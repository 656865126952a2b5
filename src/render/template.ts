import mustache from 'mustache';
import { DigestError } from '../domain/errors.js';
import type { Language } from './language.js';

/**
 * What a language's template `<id>.mustache` makes of a view. `print` is called for every `{{value}}`.
 * @throws DigestError where the template is missing or no Mustache
 */
export function renderTemplate(
  id: string,
  view: object,
  { templates, strings }: Language,
  print: (value: unknown) => string,
): string {
  const template = templates[id];
  if (template === undefined) throw new DigestError(`The language ${strings.locale} has no template ${id}.mustache.`);
  try {
    return mustache.render(template, view, {}, { escape: print });
  } catch (error) {
    throw new DigestError(
      `The template ${id}.mustache cannot be used: ${error instanceof Error ? error.message : error}`,
    );
  }
}
