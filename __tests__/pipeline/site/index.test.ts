import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunLog } from '../../../src/domain/log.js';
import { loadTemplates } from '../../../src/host/templates.js';
import { writeSite } from '../../../src/pipeline/site/index.js';
import { removeTemporaryFolders, temporaryFolder } from '../../gather/support.js';
import { smallDigest } from '../../support/site.js';

afterAll(removeTemporaryFolders);

function recorder(): RunLog & { warnings: string[] } {
  const warnings: string[] = [];
  return { warnings, info() {}, progress() {}, notice() {}, warning: message => warnings.push(message) };
}

function write(folder: string, name: string, text: string, withPage = true): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'digest.json'), text);
  if (withPage) writeFileSync(join(folder, name, 'digest.html'), '');
}

const siteOf = async (folder: string, log: RunLog) =>
  writeSite({ folder, url: 'https://octo.github.io', version: '1.0.0' }, await loadTemplates('en', null, '.'), log);

describe('a site', () => {
  it('names ten files of a kind that it cannot use, and counts the others', async () => {
    const [folder, log] = [temporaryFolder(), recorder()];
    write(folder, 'good', JSON.stringify(smallDigest(0)));
    for (let index = 10; index < 23; index += 1) write(folder, `bad-${index}`, 'no JSON');
    expect(await siteOf(folder, log)).toEqual({
      digests: 1,
      written: [join(folder, 'index.html'), join(folder, 'feed.xml')],
    });
    expect(log.warnings).toEqual([
      ...Array.from(
        { length: 10 },
        (_, index) =>
          `site: ${join(folder, `bad-${index + 10}`, 'digest.json')} is not a digest: it is not one complete JSON object.`,
      ),
      'site: the same of 3 more.',
    ]);
  });

  it('names a second digest of one period, which the feed lacks', async () => {
    const [folder, log] = [temporaryFolder(), recorder()];
    for (const name of ['a', 'b']) write(folder, name, JSON.stringify(smallDigest(0)));
    await siteOf(folder, log);
    expect(log.warnings).toEqual([
      'site: b/digest.json is of the same period of octo/house as another file; the feed has that one alone.',
    ]);
    expect(readFileSync(join(folder, 'feed.xml'), 'utf8').match(/<entry>/g)).toHaveLength(1);
  });

  it('says where it cannot be written', async () => {
    const folder = temporaryFolder();
    write(folder, 'a', JSON.stringify(smallDigest(0)));
    mkdirSync(join(folder, 'index.html'));
    await expect(siteOf(folder, recorder())).rejects.toThrow(
      `site: got ${JSON.stringify(folder)}; index.html could not be written, since a folder of that name is in its place.`,
    );
  });
});
