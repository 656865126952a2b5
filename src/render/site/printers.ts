import type { Statement } from '../../domain/page.js';
import { htmlForm } from '../html/form.js';
import { Html } from '../html/view.js';
import type { InlineForm } from '../inline-form.js';
import type { Language } from '../language/language.js';
import { Speaker } from '../language/speaker.js';
import { Printer } from '../print.js';
import { plain } from '../text/plain.js';
import { plainForm } from '../text/plain-form.js';
import { shorten } from '../text/shorten.js';
import { shortened } from '../text/title-length.js';

/** Plain text with titles as long as on a page. */
const TEXT_FORM: InlineForm = { ...plainForm, title: shortened };
/** Numbers of pull requests are no links here: the page that each entry leads to has them. */
const HTML_FORM = htmlForm({ repositoryUrl: null }, false);
/** Of one line; a title has a name of 140 characters at most beside its own words. */
const MAX_LENGTH = 400;

/** Says statements of a site in one language. */
export class SiteSpeaker {
  private readonly speaker: Speaker;

  constructor(language: Language) {
    this.speaker = new Speaker(language);
  }

  private say(what: Statement, form: InlineForm, timeZone: string): string {
    return new Printer(this.speaker, { peopleBy: 'login', timeZone }, form, false).print(what) ?? '';
  }

  html(what: Statement, timeZone = 'UTC'): Html {
    return new Html(this.say(what, HTML_FORM, timeZone));
  }

  /** One line of plain text. */
  text(what: Statement, timeZone = 'UTC'): string {
    return shorten(plain(this.say(what, TEXT_FORM, timeZone)), MAX_LENGTH);
  }
}
