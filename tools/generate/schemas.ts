import { z } from 'zod';
import { Digest, Entry, Outcome, RevertedPullRequest, SCHEMA_VERSION, Statistics } from '../../src/domain/digest.js';
import { Instant } from '../../src/domain/instant.js';
import { ORGANIZATION_SCHEMA_VERSION, OrganizationDigest } from '../../src/domain/organization.js';
import { Period } from '../../src/domain/period.js';
import { Author, ChangedFile, Review } from '../../src/domain/pull-request.js';
import { CONFIG_KEYS } from '../../src/settings/config.js';

/** Types that the schema of the digest defines once and refers to by name. */
const NAMED_TYPES = { Instant, Author, ChangedFile, Review, Period, RevertedPullRequest, Outcome, Entry, Statistics };

/** JSON Schema of digest.json. Objects may have additional properties, because a later version may add fields. */
export function digestSchema(): string {
  for (const [id, schema] of Object.entries(NAMED_TYPES)) z.globalRegistry.add(schema, { ...schema.meta(), id });
  const schema = z.toJSONSchema(Digest, { target: 'draft-2020-12', io: 'input', override: removeSafeIntegerLimit });
  return print(`urn:merge-digest:digest:${SCHEMA_VERSION}`, 'Merge Digest: digest.json', schema);
}

/** JSON Schema of the digest.json of a page over several repositories. */
export function organizationSchema(): string {
  for (const [id, schema] of Object.entries(NAMED_TYPES)) z.globalRegistry.add(schema, { ...schema.meta(), id });
  const options = { target: 'draft-2020-12', io: 'input', override: removeSafeIntegerLimit } as const;
  const schema = z.toJSONSchema(OrganizationDigest, options);
  const id = `urn:merge-digest:organization-digest:${ORGANIZATION_SCHEMA_VERSION}`;
  return print(id, 'Merge Digest: digest.json of several repositories', schema);
}

/** JSON Schema of the configuration file, for editors. */
export function configSchema(): string {
  const keys = Object.entries(CONFIG_KEYS).map(([name, { schema, description, default: byDefault }]) => {
    const described = schema.meta({ description, ...(byDefault === null ? {} : { default: byDefault }) });
    return [name, described.optional()] as const;
  });
  const schema = z.toJSONSchema(z.strictObject(Object.fromEntries(keys)), { target: 'draft-2020-12', io: 'input' });
  return print('urn:merge-digest:config:1', 'Merge Digest: .github/merge-digest.yml', schema);
}

/** Zod limits integers to JavaScript's safe range, which is not a property of a digest. */
function removeSafeIntegerLimit({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

function print(id: string, title: string, { $schema, ...schema }: z.core.JSONSchema.BaseSchema): string {
  return `${JSON.stringify({ $schema, $id: id, title, ...schema }, null, 2)}\n`;
}
