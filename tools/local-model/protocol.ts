/** A request to /v1/chat/completions, as far as this server reads it. */
export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema?: { name: string; strict: boolean; schema: Record<string, unknown> } };
  max_completion_tokens?: number;
  max_tokens?: number;
  temperature?: number;
}

export interface Choice {
  index: 0;
  finish_reason: string;
  message: { role: 'assistant'; content: string | null; refusal: string | null };
}

export interface Completion {
  id: string;
  object: 'chat.completion';
  created: number;
  model: string;
  choices: [Choice];
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

export const jsonAnswer = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify(value),
});

/** An error in the form of OpenAI. */
export const errorAnswer = (
  status: number,
  message: string,
  {
    code = null,
    param = null,
    headers = {},
  }: { code?: string | null; param?: string | null; headers?: Record<string, string> } = {},
): Answer => jsonAnswer(status, { error: { message, type: 'invalid_request_error', param, code } }, headers);

/** About as many as OpenAI counts in English. */
const tokensOf = (text: string) => Math.ceil(Buffer.byteLength(text) / 4);

/** A completion with nothing in it that changes from run to run. */
export function completionOf(request: ChatRequest, content: string): Completion {
  const prompt = request.messages.reduce((sum, message) => sum + tokensOf(message.content), 0);
  const answer = tokensOf(content);
  return {
    id: 'chatcmpl-local',
    object: 'chat.completion',
    created: 0,
    model: request.model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } }],
    usage: { prompt_tokens: prompt, completion_tokens: answer, total_tokens: prompt + answer },
  };
}
