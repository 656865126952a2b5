import type { Digest } from '../../src/domain/digest.js';
import type { OrganizationDigest } from '../../src/domain/organization.js';
import { exampleOrganization } from '../../tools/example-organization/index.js';
import { exampleNarration } from '../../tools/example-week/narration/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { ofRepository, rolledUp } from '../rollup/support.js';
import { digestOf } from '../support/digest.js';
import { KNOWN_BAD } from '../support/hostile.js';
import { writtenBy } from '../support/hostile-week.js';
import { countedWeeks } from '../support/weeks.js';
import { digestOfWorld } from '../support/world.js';

const ENDLESS = 'a-repository-without-an-end-'.repeat(9);

/** Names that somebody may write into a digest, and addresses that would do something. */
const REPOSITORIES = [
  [`octo/"><script>alert(1)</script>`, 'javascript:alert(1)//'],
  ['octo/<img src=x onerror=alert(1)>', 'https://github.com/octo/x" onclick="alert(1)'],
  ['octo/\u202egnorw\u202c\u200b @mona #1', null],
  [`octo/${ENDLESS}`, `https://github.com/octo/${ENDLESS}`],
] as const;

/** A repository of whose pull requests every text is what someone tried to break a page with, and its areas too. */
function hostileDigest(place: number): Digest {
  const texts = KNOWN_BAD.filter((_, index) => index % REPOSITORIES.length === place);
  const digest = digestOf(texts.map((text, index) => writtenBy(index + 1, text)));
  const [name, url] = REPOSITORIES[place] ?? ['octo/none', null];
  return {
    ...digest,
    repository: { ...digest.repository, nameWithOwner: name, url },
    areas: texts.map((text, index) => ({ id: `area:${index}`, name: text, by: 'tag', pullRequests: [index + 1] })),
  };
}

function hostileOrganization(): OrganizationDigest {
  const missing = KNOWN_BAD.slice(0, 9).map((text, index) => ({
    ...(index % 2 === 0 ? { repository: `octo/${text}` } : { repository: null, file: `${text}/digest.json` }),
    reason: index % 2 === 0 ? ('absent' as const) : ('unreadable' as const),
  }));
  return rolledUp(
    REPOSITORIES.map((_, place) => hostileDigest(place)),
    { missing },
  );
}

/** Twelve repositories of 300 pull requests together, each with the names of areas and people that others have too. */
function largeOrganization(): OrganizationDigest {
  const sizes = [100, 60, 40, 30, 20, 15, 10, 10, 5, 5, 4, 1];
  return rolledUp(
    sizes.map((size, index) => ofRepository(`octo/service-${index}`, digestOfWorld(syntheticWorld(size)))),
  );
}

/** The four of the example, of which one has sentences of a language model and one cannot be read. */
function example(language: string): OrganizationDigest {
  const [, ...worlds] = exampleOrganization();
  const narration = exampleNarration(language === 'zh-CN' ? 'zh-CN' : 'en');
  const digests = worlds.map((world, index) => ({
    ...digestOfWorld(world, { weeksBefore: countedWeeks(3, 3, 3, 11) }),
    ...(index === 0 && { narration }),
  }));
  return rolledUp(digests.slice(0, 3), { missing: [{ repository: 'lanternworks/lantern-billing', reason: 'failed' }] });
}

const quiet = () => rolledUp([ofRepository('octo/web', digestOf([])), ofRepository('octo/api', digestOf([]))]);

interface Looked {
  name: string;
  pictures: number;
  organization: (language: string) => OrganizationDigest;
}

/** The pages that are looked at, and how many pictures each has. */
export const ORGANIZATIONS: readonly Looked[] = [
  { name: 'the example', pictures: 1, organization: example },
  { name: 'repositories where nothing was merged', pictures: 0, organization: quiet },
  { name: 'twelve repositories of 300 pull requests', pictures: 0, organization: largeOrganization },
  { name: 'repositories of hostile texts', pictures: 0, organization: hostileOrganization },
];
