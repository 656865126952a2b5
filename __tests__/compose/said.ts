import type { Content, Value } from '../../src/domain/page.js';
import { Speaker } from '../../src/render/language/speaker.js';
import { Printer } from '../../src/render/print.js';
import { plainForm } from '../../src/render/text/plain-form.js';
import { languageNamed } from '../support/languages.js';

const printerOf = (language: string) =>
  new Printer(new Speaker(languageNamed(language)), { peopleBy: 'login', timeZone: 'UTC' }, plainForm, false);
const english = printerOf('en');
const chinese = printerOf('zh-CN');

const isPrintable = (content: Content): content is Parameters<typeof english.print>[0] =>
  typeof content === 'object' && content !== null && 'type' in content && content.type !== 'bars';

/** A value in English, without markup; null where nothing is said. */
export function said(content: Content | undefined): string | null {
  if (content === null) return null;
  if (content === undefined || !isPrintable(content)) throw new TypeError(`not printable: ${JSON.stringify(content)}`);
  return english.print(content);
}

/** The same in Chinese. */
export function saidInChinese(value: Value): string | null {
  return chinese.print(value);
}

/** Each of several values in English. */
export function saidAll(contents: Content | undefined): (string | null)[] {
  if (!Array.isArray(contents)) throw new TypeError(`not a list: ${JSON.stringify(contents)}`);
  return (contents as Value[]).map(said);
}
