import mustache from 'mustache';
import { DigestError } from '../domain/errors.js';
import { ownEntry } from './own-entry.js';

/** Templates by the ids of the sections that they lay out. */
export type Layout = Readonly<Record<string, string>>;

/**
 * Nested sections multiply. A week of 10,000 pull requests takes some 200,000 pieces in a template of the product, and
 * some ten million characters.
 */
const MAX = { pieces: 5_000_000, characters: 100_000_000 } as const;

type Tokens = Parameters<InstanceType<typeof mustache.Writer>['renderTokens']>;

/** Mustache with a limit on what a template may produce. */
class BoundedWriter extends mustache.Writer {
  private pieces = 0;
  private characters = 0;

  override renderTokens(...given: Tokens): string {
    this.pieces += given[0].length;
    const rendered = super.renderTokens(...given);
    this.characters += rendered.length;
    if (this.pieces > MAX.pieces || this.characters > MAX.characters)
      throw new DigestError('its sections repeat each other without end; no section may contain itself');
    return rendered;
  }

  override renderPartial(token: string[]): string {
    throw new DigestError(`{{> ${token[1]}}} asks for a partial, and there are none; each template stands alone`);
  }
}

/**
 * Renders the template `<id>.mustache`. `print` is called for every `{{value}}`; `folder` is where errors say that it is.
 * @throws DigestError if the template is missing, is not valid Mustache, asks for a partial or has no end
 */
export function renderTemplate(
  id: string,
  view: object,
  layout: Layout,
  print: (value: unknown) => string,
  folder = '',
): string {
  const template = ownEntry(layout, id);
  const name = `${folder}${id}.mustache`;
  if (template === undefined) throw new DigestError(`There is no template ${name}.`);
  try {
    return new BoundedWriter().render(template, view, {}, { escape: print });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DigestError(`The template ${name} cannot be used: ${reason}`, { cause: error });
  }
}
