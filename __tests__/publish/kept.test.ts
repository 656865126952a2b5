import { comments, type Kind, numberedParts, posted, testsOn, threads, visible, visibleComments } from './support.js';

/** Somebody edits a text in a browser, which gives it other line ends. */
function edit(text: { body: string } | undefined, change: (body: string) => string): void {
  const body = change(text?.body ?? '').replaceAll('\n', '\r\n');
  expect(body).not.toBe(text?.body);
  Object.assign(text ?? {}, { body, editor: 'mona', lastEditedAt: '2026-04-07T08:00:00Z' });
}

describe.each<Kind>(['issue', 'discussion'])('what a person wrote into the %s of a report', kind => {
  const check = testsOn(kind, async fixture => void (await fixture.publish({ parts: ['One.\n\nTwo.'] })));

  check('above and below it is kept when it is updated', async fixture => {
    edit(threads(fixture, kind)[0], body => `Read this.\n\n${body}\n\nThanks, @mona!`);
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ number: 1, created: false });
    await fixture.publish({ parts: ['Newer.'] });
    expect(visible(threads(fixture, kind)[0]?.body)).toBe('Read this.\n\nNewer.\n\n\nThanks, @mona!');
    expect(fixture.warnings()).toEqual([]);
  });

  check('above its first line and below its last is kept too', async fixture => {
    edit(threads(fixture, kind)[0], body => body.replace('One.', 'Mine.\n$&').replace('Two.', '$&\nMine too.'));
    await fixture.publish({ parts: ['New.'] });
    expect(visible(threads(fixture, kind)[0]?.body)).toBe('Mine.\nNew.\n\nMine too.');
    expect(fixture.warnings()).toEqual([]);
  });

  check('between its lines is replaced with a warning that names the person', async fixture => {
    edit(threads(fixture, kind)[0], body => body.replace('One.', 'One.\nMine.'));
    await fixture.publish({ parts: ['New.'] });
    expect(visible(threads(fixture, kind)[0]?.body)).toBe('New.');
    const { url } = fixture.github;
    expect(fixture.warnings()).toEqual([
      `mona has changed the text of ${url}/octo/repo/${kind}s/1, which is now replaced. To see the earlier text, select ` +
        '"edited" at its top. A run keeps what is written above or below the report, or in a comment.',
    ]);
  });

  check('stays as it is where the report has nothing new to say', async fixture => {
    edit(threads(fixture, kind)[0], body => `Above.\n${body.replace('One.', 'One.\nMine.')}`);
    const before = threads(fixture, kind)[0]?.body;
    fixture.mutations();
    await fixture.publish({ parts: ['One.\n\nTwo.'] });
    expect(fixture.mutations()).toEqual([]);
    expect(threads(fixture, kind)[0]?.body).toBe(before);
  });

  check('is kept when the report is closed for the next one', async fixture => {
    edit(threads(fixture, kind)[0], body => `Above.\n${body.replace('One.', 'One.\nMine.')}\nBelow.`);
    // The report of an earlier week from here on.
    for (const thread of threads(fixture, kind))
      thread.body = thread.body.replace('2026-W14', '2026-W13').replace('2026-04-05', '2026-03-29');
    await fixture.publish({ options: { closePrevious: true } });
    const [previous] = threads(fixture, kind);
    expect(previous?.closed).toBe(true);
    expect(visible(previous?.body)).toMatch(/^Above\.\n> → \[.*\]\(.*\/2\)\n\nOne\.\nMine\.\n\nTwo\.\n\nBelow\.$/);
  });
});

describe.each<Kind>(['issue', 'discussion'])('what a person wrote into a comment of a report posted as %s', kind => {
  const check = testsOn(kind, async fixture => void (await fixture.publish({ parts: numberedParts(3) })));

  check('around a part is kept when the part is updated', async fixture => {
    edit(comments(fixture)[0], body => `Above.\n${body}\nBelow.`);
    await fixture.publish({ parts: numberedParts(3, 'Piece') });
    expect(visibleComments(fixture)).toEqual(['Above.\nPiece 2.\n\nBelow.', 'Piece 3.']);
    expect(fixture.warnings()).toEqual([]);
  });

  check('within a part is replaced with a warning', async fixture => {
    edit(comments(fixture)[1], body => body.replace('Part', 'My part'));
    await fixture.publish({ parts: numberedParts(3, 'Piece') });
    expect(visibleComments(fixture)).toEqual(['Piece 2.', 'Piece 3.']);
    expect(fixture.warnings()).toEqual([
      expect.stringMatching(/^mona has changed the text of part 3 of .*s\/1, which is now replaced\./),
    ]);
  });

  check('keeps the comment when the report no longer needs it', async fixture => {
    edit(comments(fixture)[0], body => `${body}\nMine.`);
    await fixture.publish({ parts: numberedParts(1) });
    expect(visibleComments(fixture)).toEqual(['Part 2.\r\n\r\nMine.']);
    expect(fixture.warnings()).toEqual([expect.stringMatching(/^The report no longer has a part 2\. .*s\/1 when/)]);
  });
});

describe('what a person wrote into a report', () => {
  const kind = 'issue';
  const check = testsOn(kind, async fixture => void (await fixture.publish()));

  check('is left out with a warning where GitHub has no room for it', async fixture => {
    edit(threads(fixture, kind)[0], body => `${'w'.repeat(2000)}\n${body}\nThanks!`);
    await fixture.publish({ parts: ['#'.repeat(64_000)] });
    expect(visible(threads(fixture, kind)[0]?.body)).toBe(`${'#'.repeat(64_000)}\n\nThanks!`);
    expect(fixture.warnings()).toEqual([
      expect.stringMatching(/issues\/1 has no room for what somebody wrote above or below the report, so that is left/),
    ]);
  });

  check('in place of its title is kept, from update to update', async fixture => {
    Object.assign(threads(fixture, kind)[0] ?? {}, { title: 'A week to remember' });
    for (const text of ['New.', 'Newer.']) {
      await fixture.publish({ parts: [text], title: `${text} 71 pull requests` });
      expect(posted(fixture, kind)).toEqual([['A week to remember', text]]);
    }
    fixture.mutations();
    await fixture.publish({ parts: ['Newer.'], title: 'Newer. 71 pull requests' });
    expect(fixture.mutations()).toEqual([]);
    expect(fixture.warnings()).toEqual([]);
  });

  /** The report as an earlier version would have written it. */
  const earlier = (body: string) =>
    body.replace(/&node=[^&]*|&title=\w*|&settings=\w*|&text=[\w.]*/g, '').replace('\n\n<!-- merge-digest-end -->', '');

  check('into a report of an earlier version is replaced with a warning, if GitHub knows of it', async fixture => {
    edit(threads(fixture, kind)[0], body => `${earlier(body)}\nMine.`);
    expect(await fixture.publish({ parts: ['New.'] })).toMatchObject({ created: false });
    expect(visible(threads(fixture, kind)[0]?.body)).toBe('New.');
    expect(fixture.warnings()).toEqual([expect.stringMatching(/^mona has changed the text/)]);
  });

  check('is not seen in a report of an earlier version that the token itself updated', async fixture => {
    await fixture.publish({ parts: ['New.'] });
    const [report] = threads(fixture, kind);
    expect(report?.editor).toBe('github-actions[bot]');
    Object.assign(report ?? {}, { body: earlier(report?.body ?? '') });
    await fixture.publish({ parts: ['Newer.'] });
    expect(visible(report?.body)).toBe('Newer.');
    expect(fixture.warnings()).toEqual([]);
  });
});
