import type { TitleLength } from '../domain/page.js';

/** How a place shows the pieces of a line. What is not ours is escaped here and nowhere else. */
export interface InlineForm {
  /** Words of a language: they are not hostile, but have no markup of their own. */
  words(text: string): string;
  bold(inner: string): string;
  /** One line of text from GitHub. */
  text(text: string): string;
  /** Text from GitHub in which backticks make code, as GitHub shows titles. */
  title(text: string, length: TitleLength): string;
  code(text: string): string;
  reference(number: number): string;
  mention(login: string): string;
  link(text: string, url: string): string;
}
