import type { PageTitle } from '../../domain/page.js';
import { isVisible } from '../../domain/visible-text.js';
import { ownEntry } from '../own-entry.js';
import type { Printer } from '../print.js';
import { plain } from './plain.js';

/** The title of a report in plain text: the user's own, with its placeholders filled, or the language's. */
export function printTitle({ statement, placeholders }: PageTitle, printer: Printer, own: string | null): string {
  const fill = (whole: string, name: string) => {
    const value = ownEntry(placeholders, name);
    return value === undefined ? whole : (printer.print(value) ?? '');
  };
  const filled = own?.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, fill) ?? '';
  return plain(isVisible(filled) ? filled : (printer.print(statement) ?? ''));
}
