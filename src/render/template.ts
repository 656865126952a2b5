import mustache from 'mustache';
import { DigestError } from '../domain/errors.js';
import type { Language } from './language.js';

/**
 * Sections within sections multiply. A week of 10,000 pull requests takes some 200,000 pieces in a template that comes
 * with the product, and some ten million characters.
 */
const MAX = { pieces: 5_000_000, characters: 100_000_000 } as const;

type Tokens = Parameters<InstanceType<typeof mustache.Writer>['renderTokens']>;

/** Mustache, until a template makes more than a page can be. */
class BoundedWriter extends mustache.Writer {
  private pieces = 0;
  private characters = 0;

  override renderTokens(...given: Tokens): string {
    this.pieces += given[0].length;
    const rendered = super.renderTokens(...given);
    this.characters += rendered.length;
    if (this.pieces > MAX.pieces || this.characters > MAX.characters)
      throw new DigestError('its sections repeat each other without end; no section may stand in itself');
    return rendered;
  }

  override renderPartial(token: string[]): string {
    throw new DigestError(`{{> ${token[1]}}} asks for a partial, and there are none; each template stands alone`);
  }
}

/**
 * What a language's template `<id>.mustache` makes of a view. `print` is called for every `{{value}}`.
 * @throws DigestError where the template is missing, no Mustache, asks for a partial or has no end
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
    return new BoundedWriter().render(template, view, {}, { escape: print });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DigestError(`The template ${id}.mustache cannot be used: ${reason}`, { cause: error });
  }
}
