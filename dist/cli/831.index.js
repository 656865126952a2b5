export const id = 831;
export const ids = [831];
export const modules = {
	1895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ag: () => (Actor),
			Iq: () => (FurtherFilesAnswer),
			Nh: () => (nodesOf),
			R8: () => (filesOf),
			Xu: () => (PullRequestNode),
			YW: () => (Page),
			_n: () => (pullRequestOf),
			hj: () => (GitHubDateTime),
			rM: () => (authorOf)
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
		var _domain_bots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(383);
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
		const Actor = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), login: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish() }).nullable();
		function nodesOf(node) {
			return zod__WEBPACK_IMPORTED_MODULE_3__.YOg(node.nullable())
				.nullish()
				.transform(nodes => (nodes ?? []).filter(one => one !== null));
		}
		const GitHubDateTime = zod__WEBPACK_IMPORTED_MODULE_4__.w$({ offset: true }).transform(text => (0, _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.B9)(Date.parse(text)));
		const NO_FURTHER_PAGE = { hasNextPage: false, endCursor: null };
		const FileNodes = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			pageInfo: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable() }),
			nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), additions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), deletions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), changeType: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() })),
		});
		const PullRequestNode = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			createdAt: GitHubDateTime,
			mergedAt: GitHubDateTime,
			baseRefName: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			additions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			changedFiles: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			authorAssociation: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			author: Actor,
			mergedBy: Actor,
			labels: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() })) }).nullable(),
			files: FileNodes.nullable().transform(files => files ?? { pageInfo: NO_FURTHER_PAGE, nodes: [] }),
			reviews: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
				nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), submittedAt: GitHubDateTime.nullable(), author: Actor })),
			})
				.nullable(),
			comments: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr() }),
			statusCheckRollup: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }).nullish(),
			reviewThreads: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ isResolved: zod__WEBPACK_IMPORTED_MODULE_3__.zMY() })) }).nullish(),
			mergeCommit: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), message: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }).nullable(),
		});
		const Page = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			search: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				issueCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable() }),
				nodes: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.L5J()),
			}),
		});
		const FurtherFilesAnswer = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			repository: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ files: FileNodes.nullable() }).nullable()),
		});
		function authorOf(actor) {
			if (actor === null)
				return null;
			const bot = actor.__typename === 'Bot';
			const login = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
			const name = actor.name?.trim() || login;
			return { login, name, bot: bot || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_5__.xy)(login) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_5__.xy)(name) };
		}
		const STATUS = {
			ADDED: 'added',
			DELETED: 'removed',
			RENAMED: 'renamed',
			COPIED: 'copied',
		};
		function filesOf(nodes) {
			return nodes.map(({ path, additions, deletions, changeType }) => ({
				path,
				additions,
				deletions,
				status: STATUS[changeType] ?? 'modified',
			}));
		}
		const REVIEW_STATE = {
			APPROVED: 'approved',
			CHANGES_REQUESTED: 'changes-requested',
			COMMENTED: 'commented',
			DISMISSED: 'dismissed',
		};
		function reviewsOf(nodes) {
			return nodes.flatMap(({ state, submittedAt, author }) => {
				const known = REVIEW_STATE[state];
				if (known === undefined || submittedAt === null)
					return [];
				return [{ author: authorOf(author), state: known, submittedAt }];
			});
		}
		function checksOf(rollup) {
			if (rollup == null)
				return rollup;
			return _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.oO.find(state => state === rollup.state.toLowerCase());
		}
		function threadsOf(threads) {
			if (threads == null || (threads.totalCount > 0 && threads.nodes.length === 0))
				return undefined;
			return { total: threads.totalCount, unresolved: threads.nodes.filter(({ isResolved }) => !isResolved).length };
		}
		function pullRequestOf(node) {
			const author = authorOf(node.author);
			const checks = checksOf(node.statusCheckRollup);
			const reviewThreads = threadsOf(node.reviewThreads);
			return {
				number: node.number,
				title: node.title,
				body: node.body,
				url: node.url,
				author,
				coAuthors: (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.ac)(node.mergeCommit?.message ?? '', author),
				createdAt: node.createdAt,
				mergedAt: node.mergedAt,
				mergedBy: authorOf(node.mergedBy),
				baseRef: node.baseRefName,
				labels: node.labels?.nodes.map(label => label.name) ?? [],
				additions: node.additions,
				deletions: node.deletions,
				files: filesOf(node.files.nodes),
				filesTotal: node.changedFiles,
				...(node.reviews && { reviews: reviewsOf(node.reviews.nodes) }),
				comments: node.comments.totalCount,
				...(checks !== undefined && { checks }),
				...(reviewThreads && { reviewThreads }),
				commitSha: node.mergeCommit?.oid ?? null,
			};
		}
	}),
	3831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lookUp: () => (lookUp)
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
		var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6725);
		var _github_answer_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1885);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1895);
		var _queries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1172);
		var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6766);
		const REFERENCES_PER_REQUEST = 10;
		const Merged = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.L5J())
			.transform(nodes => nodes.flatMap(node => _answers_js__WEBPACK_IMPORTED_MODULE_1__.Xu.safeParse(node).data ?? []));
		const FoundAnswer = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			_answers_js__WEBPACK_IMPORTED_MODULE_1__.Xu.transform(node => ({ nodes: [node] })),
			zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), associatedPullRequests: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ nodes: Merged }) })
				.transform(({ oid, associatedPullRequests: { nodes } }) => ({ sha: oid, nodes: firstMerged(nodes) })),
			zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ nodes: Merged }),
		])
			.catch({ nodes: [] });
		function firstMerged(nodes) {
			return nodes.toSorted((a, b) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.n6)(a.mergedAt, b.mergedAt)).slice(0, 1);
		}
		function joined(before, { nodes: _, sha }, found) {
			const known = before?.branchCommits ?? [];
			const isNew = sha !== undefined && sha !== found.commitSha && !known.includes(sha);
			const branchCommits = isNew ? [...known, sha] : known;
			return { ...found, ...(branchCommits.length > 0 && { branchCommits }) };
		}
		const Answer = zod__WEBPACK_IMPORTED_MODULE_3__._H3({ repository: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J()).nullable() });
		function titleSearch(search, start, title) {
			const words = title.replaceAll(/["\\]/g, ' ').replace(/\u2026$/, '').trim();
			return `${(0, _search_js__WEBPACK_IMPORTED_MODULE_2__.Qk)(search, start)} in:title "${words.slice(0, 200)}"`;
		}
		async function lookUp(client, repository, search, start, references) {
			const found = new Map();
			for (let n = 0; n < references.length; n += REFERENCES_PER_REQUEST) {
				const batch = references.slice(n, n + REFERENCES_PER_REQUEST).map(({ number, sha, title }) => {
					if (number !== undefined)
						return { number };
					return sha === undefined ? { search: titleSearch(search, start, title ?? '') } : { sha };
				});
				const { data } = await client.ask((0, _queries_js__WEBPACK_IMPORTED_MODULE_5__.f5)(batch), { ...repository }, 3);
				const answer = Answer.safeParse(data);
				if (!answer.success)
					continue;
				for (let index = 0; index < batch.length; index += 1) {
					const name = `found${index}`;
					const answered = (0, _github_answer_form_js__WEBPACK_IMPORTED_MODULE_0__.E)(FoundAnswer, answer.data.repository?.[name] ?? answer.data[name]);
					for (const node of answered.nodes) {
						const pullRequest = joined(found.get(node.number), answered, (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__._n)(node));
						if (pullRequest.mergedAt < start || pullRequest.branchCommits)
							found.set(node.number, pullRequest);
					}
				}
			}
			return [...found.values()];
		}
	}),
	1172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mh: () => (countQuery),
			SB: () => (pageQuery),
			Zy: () => (associatedQuery),
			f2: () => (byNumberQuery),
			f5: () => (lookUpQuery),
			m_: () => (furtherFilesQuery),
			wX: () => (filesQuery)
		});
		const ACTOR = 'fragment Actor on Actor { __typename login ... on User { name } }';
		const PULL_REQUEST_FIELDS = `
  ${ACTOR}
  fragment PullRequestFields on PullRequest {
    number title body url createdAt mergedAt baseRefName additions deletions changedFiles authorAssociation
    author { ...Actor }
    mergedBy { ...Actor }
    labels(first: 100) { totalCount nodes { name } }
    files(first: 100) { pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } }
    reviews(first: 100) { totalCount nodes { state submittedAt author { ...Actor } } }
    comments { totalCount }
    mergeCommit { oid message }
  }`;
		function pageQuery(fields) {
			return `
  query MergedPullRequests($search: String!, $first: Int!, $after: String) {
    search(query: $search, type: ISSUE, first: $first, after: $after) {
      issueCount
      pageInfo { hasNextPage endCursor }
      nodes { ...PullRequestFields ...OptionalFields }
    }
  }
  fragment OptionalFields on PullRequest { number ${fields} }
  ${PULL_REQUEST_FIELDS}`;
		}
		function byNumberQuery(numbers, fields) {
			const selection = (number) => `pr${number}: pullRequest(number: ${number}) { closedAt ...PullRequestFields ...OptionalFields }`;
			return `query ByNumber($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${numbers.map(selection).join('\n')} } }
  fragment OptionalFields on PullRequest { number ${fields} }
  ${PULL_REQUEST_FIELDS}`;
		}
		function associatedQuery(shas) {
			const selection = (sha, n) => `commit${n}: object(oid: ${JSON.stringify(sha)}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { number mergedAt } } } }`;
			return `query Associated($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${shas.map(selection).join('\n')} } }`;
		}
		function furtherFilesQuery(cursors) {
			const selection = ({ number, after }) => `pr${number}: pullRequest(number: ${number}) { files(first: 100, after: ${JSON.stringify(after)}) {
      pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } } }`;
			return `query FurtherFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${cursors.map(selection).join('\n')} } }`;
		}
		function filesQuery(files) {
			const selection = ({ sha, path }, n) => `file${n}: object(expression: ${JSON.stringify(`${sha}:${path}`)}) { ... on Blob { text } }`;
			return `query Fragments($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${files.map(selection).join('\n')} } }`;
		}
		const MAX_COMMITS_LISTED = 50;
		const MAX_RESULTS_LISTED = 25;
		const RESULTS = 'nodes { ... on PullRequest { number title mergedAt author { ...Actor } files(first: 100) { nodes { path } } } }';
		function countQuery(questions, { repository, revision, since, until }) {
			const searches = [];
			const paths = [];
			questions.forEach((question, n) => {
				if ('search' in question)
					searches.push(`count${n}: search(query: ${JSON.stringify(question.search)}, type: ISSUE, first: ${question.list ? MAX_RESULTS_LISTED : 1}) {
          issueCount ${question.list ? RESULTS : ''} }`);
				else
					paths.push(`count${n}: history(first: ${MAX_COMMITS_LISTED}, path: ${JSON.stringify(question.path)}, since: "${since}", until: "${until}") {
          totalCount nodes { author { name user { login } } } }`);
			});
			const { owner, name } = repository;
			const commits = `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) {
    object(expression: ${JSON.stringify(revision)}) { ... on Commit { ${paths.join('\n')} } } }`;
			const listsResults = questions.some(question => 'search' in question && question.list);
			return `query Count { ${searches.join('\n')} ${paths.length > 0 ? commits : ''} } ${listsResults ? ACTOR : ''}`;
		}
		function lookUpQuery(references) {
			const inRepository = [];
			const searches = [];
			references.forEach(({ number, sha, search }, n) => {
				if (number !== undefined)
					inRepository.push(`found${n}: pullRequest(number: ${number}) { ...PullRequestFields }`);
				else if (sha !== undefined)
					inRepository.push(`found${n}: object(expression: ${JSON.stringify(sha)}) {
        ... on Commit { oid associatedPullRequests(first: 5) { nodes { ...PullRequestFields } } } }`);
				else if (search !== undefined)
					searches.push(`found${n}: search(query: ${JSON.stringify(search)}, type: ISSUE, first: 5) { nodes { ...PullRequestFields } }`);
			});
			return `query LookUp($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { nameWithOwner ${inRepository.join('\n')} }
    ${searches.join('\n')}
  }
  ${PULL_REQUEST_FIELDS}`;
		}
	})
};
