/**
 * The least that a client can do: reads the same fields of the same pull requests in the fewest requests that cost one
 * point each, and posts one issue. No retries, no checks, no report. Takes its task as JSON, prints what it read.
 */
import { request } from 'node:http';

const { url, owner, name, start, end, concurrency } = JSON.parse(process.argv[2]);
const PAGE = 37;
const SLICES = 60;
const headers = { authorization: 'bearer floor', 'user-agent': 'floor', 'content-type': 'application/json' };

function ask(query, variables = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, response => {
      const chunks = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks)).data));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query, variables }));
  });
}

async function inParallel(tasks, work) {
  const queue = [...tasks];
  const worker = async () => {
    while (queue.length > 0) await work(queue.shift());
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

const instant = milliseconds => new Date(milliseconds).toISOString().slice(0, 19);
const search = ([from, to]) => `repo:${owner}/${name} is:pr is:merged merged:${instant(from)}Z..${instant(to - 1000)}Z`;

function cut([from, to], pieces) {
  const border = n => from + Math.floor(((to - from) * n) / pieces / 1000) * 1000;
  return Array.from({ length: pieces }, (_, n) => [border(n), border(n + 1)]);
}

/** One page each: neighbours that fit on one together, full ones cut. */
function plan(slices, counts) {
  const windows = [];
  let open = 0;
  slices.forEach((slice, n) => {
    if (windows.length > 0 && open + counts[n] <= PAGE) {
      windows.at(-1)[1] = slice[1];
      open += counts[n];
    } else {
      windows.push(...cut(slice, Math.max(1, Math.ceil((counts[n] / PAGE) * (counts[n] > PAGE ? 1.2 : 1)))));
      open = Math.min(counts[n], PAGE);
    }
  });
  return windows;
}

const FILES = 'pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType }';
const PAGE_QUERY = `query($search: String!, $after: String) {
  search(query: $search, type: ISSUE, first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ... on PullRequest {
      number title body url createdAt mergedAt baseRefName additions deletions changedFiles authorAssociation
      author { ...Actor } mergedBy { ...Actor } labels(first: 100) { nodes { name } }
      files(first: 100) { ${FILES} }
      reviews(first: 100) { nodes { state submittedAt author { ...Actor } } }
      reviewThreads(first: 100) { nodes { isResolved } } statusCheckRollup { state }
      comments { totalCount } mergeCommit { oid message }
    } }
  }
}
fragment Actor on Actor { __typename login ... on User { name } }`;

const slices = cut([Date.parse(start), Date.parse(end)], SLICES);
const counting = slices.map(
  (slice, n) => `c${n}: search(query: "${search(slice)}", type: ISSUE, first: 1) { issueCount }`,
);
const opened = await ask(`{ repository(owner: "${owner}", name: "${name}") { id } ${counting.join(' ')} }`);

const read = [];
const windows = plan(
  slices,
  slices.map((_, n) => opened[`c${n}`].issueCount),
);
await inParallel(windows, async window => {
  for (let after = null; ; ) {
    const { nodes, pageInfo } = (await ask(PAGE_QUERY, { search: search(window), after })).search;
    read.push(...nodes);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
});

for (let rest = read; ; ) {
  rest = rest.filter(({ files }) => files.pageInfo.hasNextPage);
  if (rest.length === 0) break;
  const parts = rest.map(
    ({ number, files }) =>
      `p${number}: pullRequest(number: ${number}) { files(first: 100, after: "${files.pageInfo.endCursor}") { ${FILES} } }`,
  );
  const { repository } = await ask(`{ repository(owner: "${owner}", name: "${name}") { ${parts.join(' ')} } }`);
  for (const { number, files } of rest) {
    const more = repository[`p${number}`].files;
    files.nodes.push(...more.nodes);
    files.pageInfo = more.pageInfo;
  }
}

const body = read.map(({ number, title }) => `- \`${number} ${title}\``).join('\n');
await ask(
  `mutation($id: ID!, $body: String!) {
    createIssue(input: { repositoryId: $id, title: "Digest", body: $body }) { issue { number } } }`,
  { id: opened.repository.id, body: body.slice(0, 60_000) },
);
const files = read.reduce((sum, pullRequest) => sum + pullRequest.files.nodes.length, 0);
console.log(JSON.stringify({ pullRequests: read.length, files }));
