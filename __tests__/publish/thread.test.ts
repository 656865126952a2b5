import type { StoredDiscussion, StoredIssue } from '../../tools/local-github/index.js';
import {
  BOT,
  comment,
  comments,
  type Desk,
  type Kind,
  playsOn,
  threads,
  visible,
  visibleComments,
  world,
} from './support.js';

const parts = (count: number, word = 'Part') => Array.from({ length: count }, (_, index) => `${word} ${index + 1}.`);

describe.each<Kind>(['issue', 'discussion'])('a report posted as %s', kind => {
  const play = playsOn(kind);
  const posted = (desk: Desk) => threads(desk, kind).map(({ title, body }) => [title, visible(body)]);

  play('has its first part as body and the others as comments', async desk => {
    const publication = await desk.publish({ parts: parts(3) });
    expect(posted(desk)).toEqual([['octo/repo, 2026-W14', 'Part 1.']]);
    expect(visibleComments(desk)).toEqual(['Part 2.', 'Part 3.']);
    expect(publication).toEqual({
      url: `${desk.github.url}/octo/repo/${kind}s/1`,
      number: 1,
      created: true,
      markdownPath: '/out/digest.md',
      jsonPath: '/out/digest.json',
    });
  });

  play('is posted once: a second run finds it and writes nothing', async desk => {
    await desk.publish({ parts: parts(2) });
    desk.mutations();
    expect(await desk.publish({ parts: parts(2) })).toMatchObject({ number: 1, created: false });
    expect(desk.mutations()).toEqual([]);
    expect(posted(desk)).toHaveLength(1);
    expect(desk.log.at(-1)).toBe(`info: Nothing to change in the ${kind} ${desk.github.url}/octo/repo/${kind}s/1`);
  });

  play('is updated when it has changed, and grows and shrinks', async desk => {
    await desk.publish({ parts: parts(2) });
    await desk.publish({ parts: parts(4, 'Piece'), title: 'Another title' });
    expect(posted(desk)).toEqual([['Another title', 'Piece 1.']]);
    expect(visibleComments(desk)).toEqual(['Piece 2.', 'Piece 3.', 'Piece 4.']);
    await desk.publish({ parts: parts(1) });
    expect(posted(desk)).toEqual([['octo/repo, 2026-W14', 'Part 1.']]);
    expect(visibleComments(desk)).toEqual([]);
  });

  play("leaves a person's comments alone, also those that begin with a copied marker", async desk => {
    await desk.publish({ parts: parts(3) });
    const [second] = comments(desk);
    comment(desk, kind, 1, 'mona', 'Thanks!');
    comment(desk, kind, 1, 'mona', second?.body.replace('Part 2.', 'Mine.') ?? '');
    comment(desk, kind, 1, BOT, 'Said by another workflow.');
    await desk.publish({ parts: parts(1) });
    expect(visibleComments(desk)).toEqual(['Thanks!', 'Mine.', 'Said by another workflow.']);
  });

  play("never takes over a person's own with a copied marker", async desk => {
    await desk.publish();
    const [first] = threads(desk, kind);
    if (first) first.author = 'mona';
    expect(await desk.publish({ parts: ['New.'] })).toMatchObject({ number: 2, created: true });
    expect(posted(desk).map(([, body]) => body)).toEqual(['The week.', 'New.']);
  });

  play('that GitHub silently did not update is told', async desk => {
    await desk.publish({ parts: parts(2) });
    const tooLong = '#'.repeat(65_536);
    expect(await desk.failure({ parts: [tooLong, tooLong] })).toBe(
      'GitHub answered that it took the new text, but shows another one: ' +
        `${desk.github.url}/octo/repo/${kind}s/1, part 2 of ${desk.github.url}/octo/repo/${kind}s/1. ` +
        'The whole report is in /out/digest.md. Run it again; if that does not help, the text may be too long for GitHub.',
    );
  });

  describe('when GitHub breaks down', () => {
    const creating = kind === 'issue' ? /^CreateIssue/ : /^CreateDiscussion/;
    const commenting = /^Add(Issue|Discussion)Comment/;

    const faults = {
      'after it was posted': { kind: 'status', status: 502, applied: true, on: creating, times: 1 },
      'before it was posted': { kind: 'status', status: 502, on: creating, times: 1 },
      'with an error that says nothing': { kind: 'went-wrong', on: creating, times: 1 },
      'in the middle of the answer': { kind: 'cut-off', on: creating, times: 1 },
      'between two comments': { kind: 'status', status: 504, applied: true, on: commenting, skip: 1, times: 1 },
    } as const;

    for (const [when, fault] of Object.entries(faults))
      play(`${when}, it is there once and whole`, async desk => {
        desk.github.setFaults([fault]);
        expect(await desk.publish({ parts: parts(8) })).toMatchObject({ number: 1, created: true });
        expect(posted(desk)).toEqual([['octo/repo, 2026-W14', 'Part 1.']]);
        expect(visibleComments(desk)).toEqual(parts(8).slice(1));
        expect(desk.pauses).toEqual([5000]);
      });

    play('again and again, it gives up and says so', async desk => {
      desk.github.setFaults([{ kind: 'status', status: 502, on: creating }]);
      expect(await desk.failure()).toMatch(/^GitHub could not be reached at .* \(status 502\)\. Run it again/);
      expect(posted(desk)).toEqual([]);
    });
  });

  describe('with labels', () => {
    const names = (desk: Desk) => threads(desk, kind)[0]?.labels;

    play('gets them, those that are missing are made, and those that people gave stay', async desk => {
      await desk.publish({ options: { labels: ['digest', 'Bug', 'week "14"', 'Digest'] } });
      expect(names(desk)).toEqual(['Digest', 'bug', 'week "14"']);
      expect(desk.github.state.labels.map(({ name }) => name)).toEqual(['bug', 'Digest', 'week "14"']);
      names(desk)?.push('from-mona');
      desk.mutations();
      await desk.publish({ options: { labels: ['digest', 'bug'] } });
      expect(names(desk)).toEqual(['Digest', 'bug', 'week "14"', 'from-mona']);
      expect(desk.mutations()).toEqual([]);
    });

    play('that cannot be made is posted all the same, with a warning', async desk => {
      await desk.publish({ options: { labels: ['x'.repeat(51), 'bug'] } });
      expect(names(desk)).toEqual(['bug']);
      expect(desk.log.filter(line => line.startsWith('warning'))).toEqual([
        `warning: The label "${'x'.repeat(51)}" is missing in octo/repo and could not be created. Create it by hand, or add ` +
          "the line `issues: write` to the workflow's `permissions:`. GitHub answered: Name is too long (maximum is 50 characters)",
      ]);
    });
  });
});

describe('a report', () => {
  const kind = 'issue';
  const play = playsOn(kind);
  const posted = (desk: Desk) => threads(desk, kind).map(({ title, body }) => [title, visible(body)]);

  play('stays in reading order where one of its comments was deleted', async desk => {
    await desk.publish({ parts: parts(4) });
    desk.github.state.comments.splice(0, 1);
    await desk.publish({ parts: parts(4) });
    expect(visibleComments(desk)).toEqual(['Part 2.', 'Part 3.', 'Part 4.']);
  });

  play('is found among all comments, however many there are', async desk => {
    await desk.publish({ parts: parts(2) });
    for (let n = 0; n < 120; n += 1) comment(desk, kind, 1, 'mona', `Comment ${n}`);
    desk.github.state.comments.push(...desk.github.state.comments.splice(0, 1));
    await desk.publish({ parts: parts(3, 'Piece') });
    expect(visibleComments(desk)).toHaveLength(122);
    expect(visibleComments(desk).filter(text => text.startsWith('Piece'))).toEqual(['Piece 2.', 'Piece 3.']);
  });

  play('is not taken for one of its own comments that somebody made an issue of', async desk => {
    await desk.publish({ parts: parts(2) });
    Object.assign(threads(desk, kind)[0] ?? {}, { body: comments(desk)[0]?.body });
    expect(await desk.publish({ parts: ['New.'] })).toMatchObject({ number: 2, created: true });
  });

  play('is another one for another week, base branch, language or repository', async desk => {
    const repository = { nameWithOwner: 'octo/fork', url: null, defaultBranch: null };
    await desk.publish();
    await desk.publish({ week: '2026-W13' });
    await desk.publish({ digest: { baseBranch: 'release' } });
    await desk.publish({ options: { language: 'zh-CN' } });
    await desk.publish({ digest: { repository } });
    expect(posted(desk)).toHaveLength(5);
    await desk.publish({ digest: { repository: { ...repository, nameWithOwner: 'Octo/Fork' } } });
    expect(posted(desk)).toHaveLength(5);
  });

  play('is found behind hundreds of later ones', async desk => {
    await desk.publish();
    const later = { body: 'Else.', author: 'mona', createdAt: '2026-04-06T08:00:00Z' };
    for (let number = 2; number < 252; number += 1)
      threads(desk, kind).push({ ...structuredClone(threads(desk, kind)[0]), ...later, number } as StoredIssue &
        StoredDiscussion);
    expect(await desk.publish({ parts: ['New.'] })).toMatchObject({ number: 1, created: false });
    expect(posted(desk)[0]).toEqual(['octo/repo, 2026-W14', 'New.']);
  });

  const old = { title: 'Old', body: '', author: BOT, closed: false, category: 'announcements' };
  const many = Array.from({ length: 150 }, (_, n) => ({ ...old, number: n + 1, createdAt: '2026-03-29T23:59:59Z' }));

  play(
    'is not looked for among what is older than its week',
    async desk => {
      await desk.publish();
      const operations = desk.github.requests.map(({ operation }) => operation);
      expect(operations.filter(operation => /^(LookFor|List)/.test(operation ?? ''))).toHaveLength(1);
      expect(operations).not.toContain('Texts');
    },
    world({}, { issues: many, discussions: many }),
  );

  play('that a person closed is updated and stays closed', async desk => {
    await desk.publish();
    const [first] = threads(desk, kind);
    Object.assign(first ?? {}, { closed: true, stateReason: 'NOT_PLANNED' });
    await desk.publish({ parts: ['New.'] });
    expect(threads(desk, kind)).toMatchObject([{ closed: true, stateReason: 'NOT_PLANNED' }]);
    expect(posted(desk)).toEqual([['octo/repo, 2026-W14', 'New.']]);
  });

  play('that came back with other line ends has not changed', async desk => {
    const text = 'One.\n\nTwo.\n';
    await desk.publish({ parts: [text, text] });
    for (const written of [...threads(desk, kind), ...comments(desk)])
      written.body = written.body.replaceAll('\n', '\r\n').trimEnd();
    desk.mutations();
    await desk.publish({ parts: [text, text] });
    expect(desk.mutations()).toEqual([]);
  });

  play('gets its title cut to what GitHub takes', async desk => {
    await desk.publish({ title: `${'é'.repeat(300)}` });
    await desk.publish({ title: `${'é'.repeat(300)}` });
    expect(threads(desk, kind).map(({ title }) => title)).toEqual([`${'é'.repeat(255)}…`]);
  });
});
