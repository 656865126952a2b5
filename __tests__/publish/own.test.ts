import { isOwn } from '../../src/publish/own.js';
import { comment, comments, type Kind, numberedParts, posted, testsOn, threads, visibleComments } from './support.js';

const by = (login: string, __typename = 'User') => ({ viewerDidAuthor: false, author: { login, __typename } });

describe('a text is taken for one of the token', () => {
  it.each([
    ['where GitHub says so', { ...by('mona'), viewerDidAuthor: true }, 'octo-app[bot]', true],
    ['where GitHub says so of a deleted account', { viewerDidAuthor: true, author: null }, null, true],
    ['where its author is the app of the token', by('octo-app', 'Bot'), 'octo-app[bot]', true],
    ['where its author is the person of the token', by('mona'), 'mona', true],
    ['but not of a person with the name of the app', by('octo-app'), 'octo-app[bot]', false],
    ['but not of an app with the name of the person', by('mona', 'Bot'), 'mona', false],
    ['but not of a mannequin with that name', by('octo-app', 'Mannequin'), 'octo-app[bot]', false],
    ['but not of another person', by('hubot'), 'mona', false],
    ['but not of a deleted account', { viewerDidAuthor: false, author: null }, 'mona', false],
    ['but not where GitHub does not tell whose the token is', by('mona'), null, false],
  ])('%s', (_, text, account, expected) => {
    expect(isOwn(text, account)).toBe(expected);
  });
});

describe.each<Kind>(['issue', 'discussion'])('where GitHub does not say that the token wrote the %s', kind => {
  const check = testsOn(kind, async fixture => fixture.github.setFaults([{ kind: 'not-viewer' }]));

  check('it is found and updated all the same, with its comments', async fixture => {
    await fixture.publish({ parts: numberedParts(3) });
    await fixture.publish({ parts: numberedParts(2, 'Piece') });
    expect(posted(fixture, kind)).toEqual([['octo/repo, 2026-W14', 'Piece 1.']]);
    expect(visibleComments(fixture)).toEqual(['Piece 2.']);
  });

  check("a person's texts with a copied marker are left alone", async fixture => {
    await fixture.publish({ parts: numberedParts(2) });
    const [first] = threads(fixture, kind);
    Object.assign(first ?? {}, { author: 'mona' });
    comment(fixture, kind, 1, 'mona', comments(fixture)[0]?.body.replace('Part 2.', 'Mine.') ?? '');
    await fixture.publish({ parts: numberedParts(1, 'Piece') });
    expect(posted(fixture, kind).map(([, body]) => body)).toEqual(['Part 1.', 'Piece 1.']);
    expect(visibleComments(fixture)).toEqual(['Part 2.', 'Mine.']);
  });
});

describe.each<Kind>(['issue', 'discussion'])('a token that may not ask whose it is', kind => {
  const check = testsOn(kind, async fixture => fixture.github.setFaults([{ kind: 'viewer-denied' }]));

  check(`posts and updates the ${kind}`, async fixture => {
    await fixture.publish();
    await fixture.publish({ parts: ['New.'] });
    expect(posted(fixture, kind)).toEqual([['octo/repo, 2026-W14', 'New.']]);
    expect(fixture.warnings()).toEqual([]);
  });
});
