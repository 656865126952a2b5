import type { NamedRepository, TitleLength } from '../domain/page.js';

/** How a place shows the pieces of a line. Text that other people wrote is escaped here and nowhere else. */
export interface InlineForm {
  /** Words of a language, which have no markup. */
  words(text: string): string;
  bold(inner: string): string;
  /** One line of text from GitHub. */
  text(text: string): string;
  /** Text from GitHub in which backticks make code, as GitHub shows titles. */
  title(text: string, length: TitleLength): string;
  code(text: string): string;
  /** `repository` is given on a page about several. */
  reference(number: number, repository?: NamedRepository): string;
  mention(login: string): string;
  link(text: string, url: string): string;
  /** The number behind a sentence of a language model; empty where nothing tells what it stands for. */
  mark(number: number): string;
}
