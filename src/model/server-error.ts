import { z } from 'zod';

/** What a server says of an error. Everything in it is hostile. */
export interface ServerError {
  message: string;
  /** `code` and `type`, such as `insufficient_quota`; some servers give a status as code. */
  code: string;
}

/** Characters that are read of a message and of a code: expressions look for words in them, and servers may write a megabyte. */
const MAX_LENGTH = 2_000;

const Text = z.string().optional().catch(undefined);
const Code = z.union([z.string(), z.number()]).nullish().catch(undefined);
const Fields = z.object({ message: Text, detail: Text, code: Code, type: Code });

/** `{ error: { message } }` of OpenAI, `[{ error }]` of Gemini, `{ error: "…" }` of LM Studio, or without `error`. */
const Body = z.object({ error: z.union([z.string(), Fields]) });

const bounded = (message: string, code: string): ServerError => ({
  message: message.slice(0, MAX_LENGTH),
  code: code.slice(0, MAX_LENGTH),
});

const fieldsOf = ({ message, detail, code, type }: z.infer<typeof Fields>): ServerError =>
  bounded(message ?? detail ?? '', `${code ?? ''} ${type ?? ''}`.trim());

/** The error in a parsed body; null if there is none. */
export function serverError(body: unknown): ServerError | null {
  const { data } = Body.safeParse(Array.isArray(body) ? body[0] : body);
  if (data === undefined) return null;
  return typeof data.error === 'string' ? bounded(data.error, '') : fieldsOf(data.error);
}

/** The error in the body of an answer with a status of failure, in which any message is one. */
export function failedBodyError(body: unknown): ServerError {
  const { data } = Fields.safeParse(body);
  return serverError(body) ?? (data === undefined ? bounded('', '') : fieldsOf(data));
}

const MAX_QUOTE_LENGTH = 200;

/** The server's message, for a sentence of ours. The key is masked in it already, so that no cut can leave a part of it. */
export function quoted({ message }: ServerError): string {
  const line = [...message.replace(/\s+/g, ' ').trim()];
  if (line.length === 0) return '';
  const cut = line.length > MAX_QUOTE_LENGTH ? `${line.slice(0, MAX_QUOTE_LENGTH).join('')}…` : line.join('');
  return ` It says: “${cut}”`;
}
