import type { InlineForm } from '../inline-form.js';
import { plain } from './plain.js';
import { shortenTitle } from './shorten.js';

const MAX_TITLE_LENGTH = 72;

/** Plain text, for places that know no markup, such as the title of an issue. */
export const plainForm: InlineForm = {
  words: words => words,
  bold: inner => inner,
  text: plain,
  title: title => shortenTitle(title, MAX_TITLE_LENGTH),
  code: plain,
  reference: (number, repository) => `${plain(repository?.name ?? '')}#${number}`,
  mention: login => login,
  link: plain,
  mark: () => '',
};
