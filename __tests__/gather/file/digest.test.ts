import { gzipSync } from 'node:zlib';
import { SCHEMA_VERSION } from '../../../src/domain/digest.js';
import { ORGANIZATION_SCHEMA_VERSION } from '../../../src/domain/organization.js';
import { digestReader, readAnyDigest, readDigest, savedKind } from '../../../src/gather/file/digest.js';
import { digestOf } from '../../support/digest.js';
import { organizationDigest } from '../../support/site.js';
import { errorMessage, removeTemporaryFolders } from '../support.js';
import { saved, WEEK_LINES } from './support.js';

afterAll(removeTemporaryFolders);

describe('what a file contains is recognized by its content:', () => {
  it.each([
    ['JSONL', WEEK_LINES, 'pull-requests'],
    ['gzipped JSONL', gzipSync(WEEK_LINES), 'pull-requests'],
    ['a digest on one line', '{"schemaVersion":1}', 'digest'],
    ['a digest on many lines', '\n{\n  "schemaVersion": 1\n}\n', 'digest'],
  ])('%s', async (_, content, kind) => {
    expect(await savedKind(saved('anything', content))).toBe(kind);
  });

  it.each(['', '[]', 'number,title\n'])('%j is neither a digest nor pull requests', async content => {
    const path = saved('anything', content);
    expect(await errorMessage(savedKind(path), path)).toBe(
      'PATH is neither a digest.json nor JSONL with one pull request per line.',
    );
  });
});

describe('a saved digest', () => {
  const failureOf = (content: string) => {
    const path = saved('digest.json', content);
    return errorMessage(readDigest(path), path);
  };

  it('is read as it was saved, gzipped or not', async () => {
    const digest = digestOf([]);
    expect(await readDigest(saved('digest.json', JSON.stringify(digest, null, 2)))).toEqual(digest);
    expect(await readDigest(saved('digest.json.gz', gzipSync(JSON.stringify(digest))))).toEqual(digest);
  });

  it('is refused if it has another version, with the version that is read', async () => {
    expect(await failureOf('{"schemaVersion": 99}')).toBe(
      `PATH has schemaVersion 99; this version of Merge Digest reads ${SCHEMA_VERSION}.`,
    );
  });

  it('is refused with its problems if it is not valid', async () => {
    const message = await failureOf(JSON.stringify({ schemaVersion: SCHEMA_VERSION, highlights: ['first'] }));
    expect(message).toMatch(/^PATH is not a valid digest:\n/);
    expect(message).toContain('at generator');
    expect(message).toMatch(/… and \d+ more$/);
  });

  it('is refused in few words, whatever it calls its version and its keys', async () => {
    const long = 'x'.repeat(100_000);
    expect(await failureOf(JSON.stringify({ schemaVersion: long }))).toMatch(/^PATH has schemaVersion "x{59}…; /);
    const suggestions = [{ id: 'a', pullRequests: [], counts: { [long]: 'b' } }];
    const message = await failureOf(JSON.stringify({ ...digestOf([]), suggestions }));
    expect(message).toMatch(/^PATH is not a valid digest:\n.*number/);
    expect(message.length).toBeLessThan(3_000);
  });

  it('is refused if it is over several repositories, with what makes their page', async () => {
    const message =
      'PATH is a digest over several repositories. `merge-digest rollup` makes their page, from the digest of each.';
    expect(await failureOf(JSON.stringify(organizationDigest([digestOf([])])))).toBe(message);
    expect(await failureOf('{"kind": "organization", "schemaVersion": 99}')).toBe(message);
  });

  it('is refused if it has no version, or is not complete', async () => {
    expect(await failureOf('{"a": 1}')).toBe('PATH is not a digest: it has no schemaVersion.');
    expect(await failureOf('{"a": ')).toBe('PATH is not a digest: it is not one complete JSON object.');
  });
});

describe('a saved digest of one repository or of several', () => {
  const read = (content: unknown) => readAnyDigest(saved('digest.json', JSON.stringify(content)));
  const failureOf = (content: unknown) => {
    const path = saved('digest.json', JSON.stringify(content));
    return errorMessage(readAnyDigest(path), path);
  };

  it('is read as it was saved', async () => {
    const digest = digestOf([]);
    const several = organizationDigest([digest]);
    expect([await read(digest), await read(several)]).toEqual([digest, several]);
  });

  it('is refused by the rules of its own kind', async () => {
    expect(await failureOf({ schemaVersion: 99 })).toContain(`this version of Merge Digest reads ${SCHEMA_VERSION}.`);
    expect(await failureOf({ kind: 'organization', schemaVersion: 99 })).toBe(
      'PATH is a digest over several repositories by another version of Merge Digest; make it again.',
    );
    expect(await failureOf({ kind: 'organization', schemaVersion: ORGANIZATION_SCHEMA_VERSION })).toMatch(
      /^PATH is not a valid digest:\n/,
    );
  });
});

describe('several saved digests', () => {
  const text = JSON.stringify(digestOf([]));
  const path = (name: string, content: string) => saved(name, content);

  it('are not looked for in files without end, though none of these is a digest', async () => {
    const read = digestReader(100);
    const broken = path('a.json', 'x'.repeat(101));
    expect(await errorMessage(read(broken), broken)).toMatch(/^PATH is not a digest: /);
    const next = path('b.json', text);
    expect(await errorMessage(read(next), next)).toBe(
      'PATH is not read: those before it have more than 100 characters.',
    );
  });
});
