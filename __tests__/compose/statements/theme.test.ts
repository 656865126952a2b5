import { themeName, themeParagraph } from '../../../src/compose/statements/theme.js';
import { author, list, noted, paths, reference, references, signalName, term } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { theme, upTo } from '../support.js';

const billing = (more: Parameters<typeof theme>[2] = {}, count = 5) => theme('Billing', upTo(count), more);
const saidOf = (...given: Parameters<typeof billing>) => said(themeParagraph(billing(...given)));
const kind = (id: string, all: boolean, pullRequests = [1, 2, 3]) => ({ mainKind: { kind: id, pullRequests, all } });
const place = (all: boolean, ...modules: string[]) => ({ place: { modules, all } });

describe('the name of a theme', () => {
  it('is the language’s for its id, else its own', () => {
    expect(themeName({ id: 'tag:billing', name: 'Billing' })).toEqual(term('themes', 'tag:billing', 'Billing'));
    expect(said(themeName({ id: 'tag:billing', name: 'Billing' }))).toBe('Billing');
    expect(said(themeName({ id: 'kind:fix', name: null }))).toBe('Fixes');
    expect(said(themeName({ id: 'other', name: null }))).toBe('Other');
  });
});

describe('the paragraph of a theme', () => {
  it('has its size, its kind, its topics and its place', () => {
    const given = { ...kind('fix', false), ...place(true, 'pay'), details: ['Log in', 'Search'] };
    expect(themeParagraph(billing(given))).toEqual({
      type: 'paragraph',
      sentences: [
        statement('theme', {
          theme: term('themes', 'tag:billing', 'Billing'),
          n: 5,
          kind: 'most',
          kinds: term('changes-of-kind', 'fix', ''),
          share: 3,
          isAbout: true,
          details: list([term('themes', 'tag:log-in', 'Log in'), term('themes', 'tag:search', 'Search')]),
          place: 'all',
          modules: paths(['pay']),
        }),
      ],
    });
  });

  it('says no more than is known', () => {
    expect(themeParagraph(billing())).toMatchObject({
      sentences: [{ values: { kind: 'none', share: 0, isAbout: false, place: 'none', modules: paths([]) } }],
    });
  });

  it.each<[Parameters<typeof billing>, string]>([
    [[{}, 1], 'Billing: one pull request.'],
    [[{}], 'Billing: 5 pull requests.'],
    [[kind('fix', true)], 'Billing: 5 pull requests, all fixes.'],
    [[kind('fix', false)], 'Billing: 5 pull requests, 3 of them fixes.'],
    [[place(true, 'pay')], 'Billing: 5 pull requests, in pay.'],
    [[place(false, 'pay', 'a')], 'Billing: 5 pull requests, mostly in pay and a.'],
    [[{ details: ['Login', 'Search'] }], 'Billing: 5 pull requests, on Login and Search among others.'],
    [[{ details: [] }], 'Billing: 5 pull requests.'],
  ])('of %j reads: %s', (given, text) => expect(saidOf(...given)).toBe(text));

  it('of a module has its path as its place, and not as a topic', () => {
    const module = { by: 'module' as const, details: ['packages/pay'], ...place(true, 'packages/pay') };
    expect(saidOf(module)).toBe('Billing: 5 pull requests, in packages/pay.');
  });

  it('names the main author', () => {
    const mainAuthor = { author: person('ada'), pullRequests: [1, 2, 3], all: false };
    expect(themeParagraph(billing({ mainAuthor }))).toMatchObject({
      sentences: [{ id: 'theme' }, statement('main-author', { author: author(person('ada')), n: 3, isAll: false })],
    });
  });

  it('names what was reverted', () => {
    expect(themeParagraph(billing({ reverted: [1, 3] }))).toMatchObject({
      sentences: [{ id: 'theme' }, statement('theme-reverted', { n: 2, references: references([1, 3]) })],
    });
    expect(saidOf({ reverted: [1, 3] })).toMatch(/ #1 and #3 were reverted\.$/);
    expect(saidOf({ reverted: [1] })).toMatch(/ #1 was reverted\.$/);
  });

  it('names what to look at again, each with its signal', () => {
    const toWatch = [
      { number: 3, signal: 'untested' },
      { number: 4, signal: 'very-large' },
    ];
    expect(themeParagraph(billing({ toWatch }))).toMatchObject({
      sentences: [
        { id: 'theme' },
        statement('theme-to-watch', {
          findings: list([noted(reference(3), signalName('untested')), noted(reference(4), signalName('very-large'))]),
        }),
      ],
    });
    expect(saidOf({ toWatch })).toMatch(/ To watch: #3 \(No test changed\) and #4 \(Very large\)\.$/);
  });

  it('has its sentences in this order', () => {
    const mainAuthor = { author: person('ada'), pullRequests: [1, 2, 3], all: false };
    expect(saidOf({ mainAuthor, reverted: [1], toWatch: [{ number: 2, signal: 'wide' }] })).toBe(
      'Billing: 5 pull requests. ada authored 3 of them. #1 was reverted. To watch: #2 (Across modules).',
    );
  });
});
