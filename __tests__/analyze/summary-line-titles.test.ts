import { summaryLine } from '../../src/analyze/summary-line/index.js';

const told = (title: string) => summaryLine(title, '');

describe('a title is told without its numbering', () => {
  it.each([
    '1/2 wake up',
    '(1/2) wake up',
    '[AMD] 11/12: wake up',
    '(2 / n) - wake up',
    '10/NX – wake up',
    '3/x  wake up',
    '(router): wake up',
    '(r) :wake up',
    'wake up (#12)',
    'wake up(#12) (#13)',
    'wake up (fix #12)',
    'wake up (Fixes: #12)',
    'wake up (close #12)',
    'wake up (closed #12)',
    'wake up (refs #12)',
    'wake up (ref #12) (closes #13)',
    'wake up.',
    'wake up。',
    '<b>wake</b> up',
  ])('%s', title => expect(told(title)).toBe('Wake up'));

  it.each([
    'Read 1/2 of it',
    '1/200 of it',
    '1/2of it',
    'a/b tests wake up',
    'Wake up (soon): now',
    'Wake (#12) up',
    'Wake up (see #12)',
    'Wake up...',
    '() : wake',
  ])('but with what only looks like it: %s', title => {
    expect(told(title)).toBe(title);
  });

  it('and begins with a capital where its first word is one', () => {
    expect(told('cleanup')).toBe('Cleanup');
    expect(told('wake, then sleep')).toBe('Wake, then sleep');
    expect(told('é-mail')).toBe('é-mail');
  });
});

describe('the title of a bump is told, whatever stands below it', () => {
  const BODY = 'Adds a timer to all routers.';
  it.each([
    'Bump lantern from 1.2 to 1.3',
    'Update lantern to v2',
    'Upgrade lantern to r12',
    'Roll lantern to c0ffee5',
    'deps: Update module lantern to module v2',
  ])('%s', title => expect(summaryLine(title, BODY)).toBe(title.replace('deps: ', '')));

  it.each(['Update the docs to say more', 'Bumpers from 1 to 2', 'Updates to v2 are slow'])(
    'and this is none: %s',
    title => expect(summaryLine(title, BODY)).toBe(BODY),
  );
});

describe('what is too long for a line of 200 characters', () => {
  const x = (count: number) => 'X'.repeat(count);

  it('is what has 201', () => {
    expect(told(x(200))).toBe(x(200));
    expect(told(x(201))).toBe(`${x(199)}…`);
  });

  it('is cut at a word, unless that gives up half of it', () => {
    expect(told(`${x(101)} ${x(150)}`)).toBe(`${x(101)}…`);
    expect(told(`${x(100)} ${x(150)}`)).toBe(`${x(100)} ${x(98)}…`);
    expect(told(`${x(60)} ${x(60)} ${x(150)}`)).toBe(`${x(60)} ${x(60)}…`);
  });

  it('loses the punctuation at the cut', () => expect(told(`${x(150)} – (; ${x(150)}`)).toBe(`${x(150)}…`));

  it('is not cut within a character', () => {
    for (const start of ['X', 'XX']) expect(told(`${start}${'🕰'.repeat(120)}`)).toMatch(/^X{1,2}🕰{98,99}…$/u);
  });
});
