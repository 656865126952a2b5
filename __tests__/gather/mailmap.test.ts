import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMailmap } from '../../src/gather/mailmap.js';
import { makeRepository, runGit } from './git/support.js';
import { removeTemporaryFolders } from './support.js';

afterAll(removeTemporaryFolders);

const MAILMAP = [
  '# Comment <ann@old.example> <x@old.example>',
  'Ann Bee <ann@old.example>',
  '<carl@new.example> <carl@old.example>',
  'Dora Dee <dora@new.example> <dora@old.example> # since 2020',
  'Eve Eff <eve@new.example> root <shared@old.example>',
  'Fay Gee <fay@new.example> Fay <SHARED@old.example>',
  '  Spaced Name   <spaced@new.example>   Old  Name   <spaced@old.example>',
  '<first@new.example> <twice@old.example>',
  'Second <twice@old.example>',
  'No Address <>',
  'Known Address <known@new.example> <>',
  'No bracket',
  'Open <open@old.example',
  '',
  'Windows <windows@new.example> <windows@old.example>\r',
  'Anybody <any@new.example> <both@old.example>',
  'Somebody <some@new.example> Some One <both@old.example>',
].join('\n');

const PEOPLE = [
  'annie <ann@old.example>',
  'annie <ANN@OLD.example>',
  'Carl <carl@old.example>',
  'D <dora@old.example>',
  'root <shared@old.example>',
  'Root <shared@old.example>',
  'FAY <shared@old.example>',
  'Stranger <shared@old.example>',
  'Old  Name <spaced@old.example>',
  'Old Name <spaced@old.example>',
  'T <twice@old.example>',
  'Nobody <>',
  'Open <open@old.example>',
  'W <windows@old.example>',
  'A <both@old.example>',
  'some one <both@old.example>',
  'Comment <x@old.example>',
  'Unlisted <unlisted@old.example>',
];

describe('a mailmap', () => {
  it('names people in each of its four forms as git does', () => {
    const { path } = makeRepository();
    writeFileSync(join(path, '.mailmap'), MAILMAP);
    const byGit = runGit(path, ['check-mailmap', '--stdin'], {}, Buffer.from(`${PEOPLE.join('\n')}\n`)).split('\n');
    const mailmap = parseMailmap(MAILMAP);
    const mapped = PEOPLE.map(person => {
      const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(person) ?? [];
      const to = mailmap({ name, email });
      return `${to.name} <${to.email}>`;
    });
    expect(mapped).toEqual(byGit);
    expect(mapped.filter((person, index) => person !== PEOPLE[index])).toHaveLength(13);
  });

  it('keeps the login that is known', () => {
    const mailmap = parseMailmap('Ann Bee <ann@old.example>');
    expect(mailmap({ name: 'annie', email: 'ann@old.example', login: 'ann' })).toEqual({
      name: 'Ann Bee',
      email: 'ann@old.example',
      login: 'ann',
    });
  });

  it('is read in time that grows with its length, also without the end of a line or of an address', () => {
    const timeOf = (text: string) => {
      const start = process.cpuUsage();
      parseMailmap(text);
      return process.cpuUsage(start).user / 1_000;
    };
    for (const part of ['<', '<a> ', '> ', 'a <b>\n', ' ']) {
      timeOf(part.repeat(50_000));
      expect(timeOf(part.repeat(800_000))).toBeLessThan(200 * (timeOf(part.repeat(100_000)) + 5));
    }
  });
});
