import { parseArgs } from 'node:util';
import { worldFromJsonl } from './from-jsonl.js';
import { startLocalGitHub } from './index.js';
import { syntheticWorld } from './synthetic.js';
import type { World } from './world.js';

const USAGE = `Serves a local GitHub until you press Ctrl-C.

  npx tsx tools/local-github/serve.ts --jsonl FILE --repository OWNER/NAME [--port 8080] [--enterprise] [--like-github]
  npx tsx tools/local-github/serve.ts --synthetic 3000 [--repository OWNER/NAME] [--port 8080] [--enterprise] [--like-github]

With --like-github, queries take the time and meet the limits that they would on GitHub.
`;

const { values } = parseArgs({
  options: {
    jsonl: { type: 'string' },
    synthetic: { type: 'string' },
    repository: { type: 'string', default: 'octo/example' },
    port: { type: 'string', default: '8080' },
    enterprise: { type: 'boolean', default: false },
    'like-github': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function world(): World | null {
  const [owner, name] = values.repository.split('/');
  if (!owner || !name) return null;
  if (values.jsonl) return worldFromJsonl(values.jsonl, { owner, name });
  const count = Number(values.synthetic);
  return Number.isInteger(count) && count > 0 ? syntheticWorld(count, { owner, name }) : null;
}

const served = values.help ? null : world();
if (served) {
  const { port, enterprise, 'like-github': likeGitHub } = values;
  const github = await startLocalGitHub(served, { port: Number(port), enterprise, likeGitHub });
  const { owner, name } = served.repository;
  console.log(`${github.url}/${owner}/${name}  ${served.pullRequests.length} merged pull requests`);
  console.log(`GITHUB_API_URL=${github.apiUrl}`);
} else {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
}
