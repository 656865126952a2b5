import { chatUrl } from '../../src/model/base-url.js';

describe('a base URL', () => {
  it.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/v1/chat/completions'],
    ['https://api.openai.com/v1/', 'https://api.openai.com/v1/chat/completions'],
    [' https://name.openai.azure.com/openai/v1//\n', 'https://name.openai.azure.com/openai/v1/chat/completions'],
    ['https://models.example.com', 'https://models.example.com/chat/completions'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://model.localhost/v1', 'http://model.localhost/v1/chat/completions'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1/chat/completions'],
    ['http://[::ffff:127.0.0.1]/v1', 'http://[::ffff:7f00:1]/v1/chat/completions'],
    ['http://0x7f.1/v1', 'http://127.0.0.1/v1/chat/completions'],
    ['http://[fd12::7]/v1', 'http://[fd12::7]/v1/chat/completions'],
    ['http://192.168.0.9/v1', 'http://192.168.0.9/v1/chat/completions'],
    ['http://10.1.2.3/v1', 'http://10.1.2.3/v1/chat/completions'],
    ['http://172.31.0.1/v1', 'http://172.31.0.1/v1/chat/completions'],
  ])('%j leads to %s', (given, url) => {
    expect(chatUrl(given)).toBe(url);
  });

  it.each([
    'http://api.openai.com/v1',
    'http://172.32.0.1/v1',
    'http://169.254.169.254/v1',
    'http://0.0.0.0/v1',
    'http://localhost.example.com/v1',
    'http://127.0.0.1.example.com/v1',
    'http://[2001:db8::1]/v1',
    'http://[::ffff:8.8.8.8]/v1',
  ])('%s must start with https://', given => {
    expect(() => chatUrl(given)).toThrow(
      'model-base-url: it must start with https://, or the key and what is sent to the model could be read on the way. ' +
        'http:// is for localhost and private addresses.',
    );
  });

  it.each(['https://user:secret@example.com/v1', 'http://127.0.0.1@example.com/v1'])(
    '%s may not contain a name or password, and is not quoted',
    given => {
      expect(() => chatUrl(given)).toThrow(
        /^model-base-url: it may not contain a name or password; give the key as `model-api-key`\.$/,
      );
    },
  );

  it.each(['https://example.com/v1?api-version=1', 'https://example.com/v1#top', 'https://example.com/v1?'])(
    '%s may not have a query or fragment',
    given => {
      expect(() => chatUrl(given)).toThrow('model-base-url: it may not have a query or fragment; it may be the URL of');
    },
  );

  it.each(['', 'api.openai.com/v1', '/v1'])('%j is not a URL', given => {
    expect(() => chatUrl(given)).toThrow(
      'model-base-url: it is not a URL; it may be the URL of an OpenAI-compatible API',
    );
  });

  it.each(['ftp://example.com/v1', 'file:///v1', 'data:text/plain,v1'])(
    '%s has a protocol of something else',
    given => {
      expect(() => chatUrl(given)).toThrow('model-base-url: it may be the URL of an OpenAI-compatible API');
    },
  );
});
