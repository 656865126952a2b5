import { type Desk, type Kind, playsOn, threads, visible } from './support.js';

const closing = { options: { closePrevious: true } };

/** Two runs that look for the report before either has posted it. */
async function atOnce(desk: Desk, week: '2026-W13' | '2026-W14' = '2026-W14'): Promise<void> {
  desk.github.setFaults([{ kind: 'rendezvous', requests: 2, on: /^Create(Issue|Discussion)/ }]);
  await Promise.all([desk.publish({ week }), desk.publish({ week })]);
  desk.github.setFaults([]);
}

describe.each<Kind>(['issue', 'discussion'])('a report that two runs at once posted twice, as %s,', kind => {
  const play = playsOn(kind);
  const state = (desk: Desk) => threads(desk, kind).map(({ number, closed }) => [number, closed]);

  play('is left once by the next run: the younger one is closed and leads to the elder', async desk => {
    await atOnce(desk);
    expect(state(desk)).toEqual([
      [1, false],
      [2, false],
    ]);
    expect(await desk.publish()).toMatchObject({ number: 1, created: false });
    expect(state(desk)).toEqual([
      [1, false],
      [2, true],
    ]);
    const link = `> → [octo\\/repo\\, 2026\\-W14](${desk.github.url}/octo/repo/${kind}s/1)`;
    expect(visible(threads(desk, kind)[1]?.body)).toBe(`${link}\n\nThe week.`);
    expect(desk.log.filter(line => line.startsWith('warning'))).toEqual([
      expect.stringMatching(
        /^warning: The \w+ was posted twice, .*s\/2 is closed now and leads to .*s\/1\. .*concurrency/,
      ),
    ]);
    desk.mutations();
    await desk.publish();
    expect(desk.mutations()).toEqual([]);
  });

  play('is followed by the week after it from the one that stays', async desk => {
    desk.at('2026-03-30');
    await atOnce(desk, '2026-W13');
    await desk.publish({ week: '2026-W13' });
    desk.at('2026-04-06');
    await desk.publish(closing);
    expect(state(desk)).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
    expect(threads(desk, kind)[0]?.body).toContain(`/${kind}s/3)`);
    expect(threads(desk, kind)[1]?.body).toContain(`/${kind}s/1)`);
  });
});
