import { DigestError } from '../../src/domain/errors.js';
import { requireClient } from '../../src/github/client.js';
import { connect, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

describe('what needs a token', () => {
  it('is refused without one, and the message says what it is for', () => {
    expect(() => requireClient(null, 'posting to issues needs one.')).toThrow(
      new DigestError(
        'token: not given; posting to issues needs one. In a workflow, check that the secret it comes from is there; on a terminal, set GITHUB_TOKEN.',
      ),
    );
  });

  it('gets the client', async () => {
    const { client } = await connect();
    expect(requireClient(client, 'unused')).toBe(client);
  });
});
