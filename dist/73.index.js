export const id = 73;
export const ids = [73];
export const modules = {
	383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (isAgentAddress),
			x: () => (isBotName)
		});
		const BOT_NAME = /\[bot\]$|(?:^|[\s_-])(?:(?:ro)?bot|agent|auto-?roll(?:er)?|automation)$|^github[ -]actions?$/i;
		const AGENT_ADDRESS = /^(?:(?:noreply|claude)@anthropic\.com|(?:noreply|codex)@openai\.com|cursoragent@cursor\.com|(?:\d+\+)?(?:copilot|claude|codex|devin-ai-integration|google-labs-jules)@users\.noreply\.github\.com|[\w.+-]+@(?:devin\.ai|opencode\.ai|aider\.chat|ampcode\.com))$/i;
		function isBotName(name) {
			return BOT_NAME.test(name);
		}
		function isAgentAddress(email) {
			return AGENT_ADDRESS.test(email);
		}
	}),
	8796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fj: () => (MAX_FRAGMENT_LENGTH),
			Ic: () => (fragmentFormat),
			be: () => (MAX_FRAGMENTS)
		});
		const TYPES = 'features?|feat|bug|bugfix|fix|fixed|doc|docs|removal|deprecation|deprecated|breaking|misc|changed?|added|security|api|enhancement|improvement|perf|performance|significant|new_feature|expired|compatibility|highlight|general|internal';
		const PATHS = [
			[/(?:^|\/)\.changeset\/(?!README\.md$)[^/]+\.md$/, 'front-matter'],
			[/(?:^|\/)_?release-content\/(?:[^/]+\/)+[^/]+\.md$/, 'front-matter'],
			[/(?:^|\/)newsfragments\/(?!template)[^/]+\.[a-z_]+(?:\.\d+)?(?:\.(?:rst|md|txt))?$/i, 'prose'],
			[
				new RegExp(`(?:^|/)(?:news|changes|changelog|changelog\\.d|upcoming_changes(?:/[\\w.-]+)?|docs/release-notes)/[^/]+\\.(?:${TYPES})(?:\\.\\d+)?(?:\\.(?:rst|md|txt))?$`, 'i'),
				'prose',
			],
			[/^doc\/changes\/(?:added|changed|fixed)\/[^/]+\.md$/, 'prose'],
			[/(?:^|\/)docs\/release[-_]?notes\/(?!v?\d+\.\d+|index\.|template)[^/]+\.(?:rst|md)$/i, 'prose'],
			[/(?:^|\/)(?:releasenotes\/notes|changelogs\/fragments)\/[^/]+\.ya?ml$/, 'yaml'],
			[/(?:^|\/)(?:\.changes\/unreleased|\.chloggen|pending_changelogs)\/(?!template\.)[^/]+\.ya?ml$/i, 'yaml'],
			[/(?:^|\/)\.changelog\/_?\d+\.txt$/, 'release-note-block'],
			[/(?:^|\/)CHANGELOG\.md$/i, 'changelog'],
		];
		function fragmentFormat(path) {
			return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
		}
		const MAX_FRAGMENTS = 5;
		const MAX_FRAGMENT_LENGTH = 4_000;
	}),
	1381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => (HISTORY_DAYS),
			o: () => (historyOf)
		});
		const HISTORY_DAYS = 90;
		function historyOf(merged, days, mergedBy) {
			const counts = new Map();
			for (const { author, number, paths } of merged) {
				for (const path of paths) {
					const count = counts.get(path) ?? { changes: 0, authors: new Set() };
					counts.set(path, count);
					count.changes += 1;
					count.authors.add(author ?? `#${number}`);
				}
			}
			const churn = new Map([...counts].map(([path, { changes, authors }]) => [path, { changes, authors: authors.size }]));
			return { days, churn, merged, ...(mergedBy === undefined ? {} : { mergedBy }) };
		}
	}),
	3278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B9: () => (PullRequest),
			UM: () => (Author),
			lE: () => (ChangedFile),
			oO: () => (CHECK_STATES),
			tU: () => (authorKey)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
		var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		const Author = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			login: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe('The GitHub login; absent if only the name from a commit is known'),
			name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe('The display name, or the login if no name is known'),
			bot: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
		})
			.describe('A person or a bot');
		const ChangedFile = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			previousPath: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe('Where a renamed or copied file came from, if the source reports it'),
			additions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['added', 'modified', 'removed', 'renamed', 'copied']),
			unread: zod__WEBPACK_IMPORTED_MODULE_1__.euz(true)
				.optional()
				.describe('The clone lacks its content: its lines are unknown, and count as none'),
		})
			.describe('A file changed by a pull request');
		const Review = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			author: Author.nullable().describe('null: the account was deleted'),
			state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['approved', 'changes-requested', 'commented', 'dismissed']),
			submittedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
		})
			.describe('A submitted review');
		const CHECK_STATES = ['success', 'failure', 'error', 'pending', 'expected'];
		const PullRequest = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),
			title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			author: Author.nullable().describe('null: the account was deleted'),
			coAuthors: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Author),
			createdAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW.optional(),
			mergedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			mergedBy: Author.nullable().optional(),
			baseRef: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			labels: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
			additions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(ChangedFile),
			filesTotal: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().describe('The number of changed files, including those not in `files`'),
			reviews: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Review).optional(),
			comments: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().optional(),
			checks: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(CHECK_STATES)
				.nullable()
				.optional()
				.describe('The combined state of the checks of its last commit when it was read; null: it had no checks'),
			reviewThreads: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ total: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(), unresolved: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative() })
				.optional()
				.describe('Threads of review comments'),
			commitSha: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
			landedBy: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
				.optional()
				.describe('SHA of the commit that landed it, where GitHub calls it closed and not merged; absent for a merge'),
			fragments: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }))
				.optional()
				.describe('Changelog fragments that it added, at most five; absent if there are none or the source cannot read them'),
		});
		function authorKey(author) {
			return author.login === undefined ? `name:${author.name.toLowerCase()}` : `login:${author.login.toLowerCase()}`;
		}
	}),
	2074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rx: () => (newContributors),
			WZ: () => (contributorKeys),
			_R: () => (coAuthorsIn),
			ac: () => (coAuthorsOf),
			bp: () => (distinctCoAuthors),
			cG: () => (nameAuthors)
		});
		var _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(383);
		const NOREPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.[^@]+$/i;
		const BOT_LOGIN = /\[bot\]$/i;
		function loginOfAddress(email) {
			return NOREPLY.exec(email)?.[1];
		}
		function loginOf({ name, email }) {
			return loginOfAddress(email) ?? (BOT_LOGIN.test(name) ? name : undefined);
		}
		function loginsByName(pairs) {
			const logins = new Map();
			for (const [name, login] of pairs) {
				if (login === undefined || name === '')
					continue;
				const key = name.toLowerCase();
				const known = logins.get(key);
				if (known === undefined)
					logins.set(key, login);
				else if (known?.toLowerCase() !== login.toLowerCase())
					logins.set(key, null);
			}
			return logins;
		}
		function nameAuthors(identities) {
			const fromAddresses = loginsByName(identities.map(identity => [identity.name, loginOf(identity)]));
			const fromSource = loginsByName(identities.map(identity => [identity.name, identity.login]));
			return identity => {
				const key = identity.name.toLowerCase();
				const byName = fromAddresses.has(key) ? fromAddresses.get(key) : fromSource.get(key);
				const login = loginOf(identity) ?? byName ?? (fromAddresses.has(key) ? undefined : identity.login);
				const name = identity.name || login || identity.email || 'unknown';
				return {
					...(login !== undefined && { login }),
					name,
					bot: (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.x)(login ?? name) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.x)(name) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.U)(identity.email),
				};
			};
		}
		function contributorKeys({ name, email, login }) {
			const known = loginOfAddress(email) ?? login;
			const keys = [];
			if (name !== '')
				keys.push(`name:${name.toLowerCase()}`);
			if (email !== '')
				keys.push(`email:${email.toLowerCase()}`);
			if (known !== undefined)
				keys.push(`login:${known.toLowerCase()}`);
			return keys;
		}
		function newContributors(merged, earlier) {
			const people = new Map();
			for (const { author, identity } of merged) {
				if (author.bot)
					continue;
				const key = (author.login ?? author.name).toLowerCase();
				const person = people.get(key) ?? { author, keys: [] };
				person.keys.push(...contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) }));
				people.set(key, person);
			}
			return [...people.values()].filter(({ keys }) => !keys.some(key => earlier.has(key))).map(({ author }) => author);
		}
		const CO_AUTHOR = /^[ \t]{0,20}co-authored-by:[ \t]{0,20}(\S[^<>\r\n]{0,200}?)[ \t]{0,20}<([^<>\s]{1,320})>[ \t]{0,20}$/gim;
		const NO_NAME = /^(?:undefined|null|none|unknown|root|user|your name)$/i;
		function coAuthorsIn(message) {
			return [...message.matchAll(CO_AUTHOR)]
				.map(([, name = '', email = '']) => ({ name, email }))
				.filter(({ name }) => !NO_NAME.test(name));
		}
		function distinctCoAuthors(author, coAuthors, toAuthor) {
			const keysOf = (identity) => {
				const { login } = toAuthor(identity);
				return contributorKeys({ ...identity, ...(login !== undefined && { login }) });
			};
			const seen = new Set(keysOf(author));
			const distinct = [];
			for (const coAuthor of coAuthors) {
				const keys = keysOf(coAuthor);
				if (!keys.some(key => seen.has(key)))
					distinct.push(toAuthor(coAuthor));
				for (const key of keys)
					seen.add(key);
			}
			return distinct;
		}
		function coAuthorsOf(message, author) {
			const coAuthors = coAuthorsIn(message);
			const self = {
				name: author?.name ?? '',
				email: '',
				...(author?.login !== undefined && { login: author.login }),
			};
			return distinctCoAuthors(self, coAuthors, nameAuthors([self, ...coAuthors]));
		}
	}),
	7402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nl: () => (historyStart),
			pu: () => (mergesInHistory),
			qu: () => (historyBefore)
		});
		var _domain_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1381);
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2074);
		function historyStart(periodStart) {
			return periodStart - _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.F * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.sO;
		}
		function mergesInHistory(earlier, periodStart) {
			return earlier.filter(({ mergedAt }) => mergedAt >= historyStart(periodStart));
		}
		function historyBefore(earlier, merged, commits) {
			const keyOf = authorKeys(earlier, merged);
			const merges = earlier.map(({ identity, mergedAt, ...merge }) => ({
				...merge,
				author: keyOf(identity),
				mergedAt: (0, _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.B9)(mergedAt),
			}));
			if (commits === undefined)
				return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.F);
			const mergedBy = new Map();
			for (const { author, identity } of merged) {
				const keys = (0, _authors_js__WEBPACK_IMPORTED_MODULE_3__.WZ)({ ...identity, ...(author.login !== undefined && { login: author.login }) });
				const key = (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(author);
				mergedBy.set(key, Math.max(mergedBy.get(key) ?? 0, ...keys.map(one => commits.get(one) ?? 0)));
			}
			return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_2__.F, mergedBy);
		}
		function authorKeys(earlier, merged) {
			const authorsOfPeriod = new Map(merged.flatMap(({ author, identity }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_3__.WZ)(identity).map(key => [key, (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(author)])));
			const toAuthor = (0, _authors_js__WEBPACK_IMPORTED_MODULE_3__.cG)(earlier.map(({ identity }) => identity));
			const cache = new Map();
			return identity => {
				const cacheKey = `${identity.name}\n${identity.email}\n${identity.login ?? ''}`;
				const cached = cache.get(cacheKey);
				if (cached !== undefined)
					return cached;
				const matches = (0, _authors_js__WEBPACK_IMPORTED_MODULE_3__.WZ)(identity).map(key => authorsOfPeriod.get(key));
				const key = matches.find(match => match !== undefined) ?? (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(toAuthor(identity));
				cache.set(cacheKey, key);
				return key;
			};
		}
	}),
	9515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (fragmentPathsOf)
		});
		var _domain_fragment_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);
		const MAX_LINES = 200;
		function fragmentPathsOf(files) {
			return files
				.filter(({ status, additions }) => status === 'added' && additions > 0 && additions <= MAX_LINES)
				.map(({ path }) => path)
				.filter(path => !path.includes('\n') && ![null, 'changelog'].includes((0, _domain_fragment_paths_js__WEBPACK_IMPORTED_MODULE_0__.Ic)(path)))
				.slice(0, _domain_fragment_paths_js__WEBPACK_IMPORTED_MODULE_0__.be);
		}
	}),
	9073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			gitSource: () => (gitSource)
		});
		var errors = __webpack_require__(6046);
		var authors = __webpack_require__(2074);
		var codeowners = __webpack_require__(2145);
		var earlier_merges = __webpack_require__(7402);
		var period_bounds = __webpack_require__(3779);
		;
		class GitFailure extends Error {
			command;
			exitCode;
			stderr;
			name = 'GitFailure';
			constructor(command, exitCode, stderr) {
				super(`git ${command} ended with ${exitCode ?? 'a signal'}: ${stderr}`);
				this.command = command;
				this.exitCode = exitCode;
				this.stderr = stderr;
			}
		}
		const PARTIAL_CLONE = /promisor remote|lazy fetching disabled|transport '.*' not allowed/;
		const LOST_OBJECT = /unable to read (?:tree )?\(?[0-9a-f]{40}|missing object|bad object [0-9a-f]{40}/i;
		const REFETCH = '`git fetch --refetch --no-filter`';
		function lacksObjects(error) {
			const cause = error instanceof errors.jR ? error.cause : undefined;
			return cause instanceof GitFailure && (PARTIAL_CLONE.test(cause.stderr) || LOST_OBJECT.test(cause.stderr));
		}
		function explain(error, path) {
			if (error.code === 'ENOENT') {
				return new errors.jR('git was not found: install it and make sure that it is on the PATH.', { cause: error });
			}
			if (!(error instanceof GitFailure))
				return error;
			return new errors.jR(explanationOf(error, path), { cause: error });
		}
		function explanationOf({ command, exitCode, stderr }, path) {
			if (/cannot change to .*No such file/.test(stderr))
				return `${path} does not exist; clone the repository first or name its git directory.`;
			if (/not a git repository|cannot change to/.test(stderr)) {
				return `${path} is not a git repository; clone it first or name its git directory.`;
			}
			if (stderr.includes('dubious ownership')) {
				return `git does not read ${path}, because it belongs to another user; if you trust it, run \`git config --global --add safe.directory '${path}'\`.`;
			}
			if (PARTIAL_CLONE.test(stderr)) {
				return `${path} is a partial clone that lacks commits or folders of this period; clone without --filter, or run ${REFETCH} in it.`;
			}
			if (LOST_OBJECT.test(stderr)) {
				const lost = stderr.trim().split('\n').at(-1);
				return `${path} lacks a commit or folder of this period (${lost}); clone it again, or run ${REFETCH} in it.`;
			}
			const reason = stderr.trim().split('\n').at(-1) || `exit code ${exitCode ?? 'unknown'}`;
			return `git ${command} failed in ${path}: ${reason}`;
		}
		;
		async function readFilesOfHead(git, paths) {
			const multiline = paths.find(path => path.includes('\n'));
			if (multiline !== undefined)
				throw new errors.jR(`A path inside the repository must be one line: ${JSON.stringify(multiline)}`);
			const names = paths.map(path => path.replace(/^(\.?\/)+/, ''));
			const [texts, listed] = await Promise.all([
				readFiles(git, names.map(name => `HEAD:${name}`)),
				namesAtHead(git, names),
			]);
			return { texts, lost: names.filter((name, index) => texts[index] === null && listed.has(name)) };
		}
		async function namesAtHead(git, names) {
			const found = new Set();
			const list = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', 'HEAD', '--', ...names.filter(Boolean)];
			for await (const entries of git.texts(list)) {
				for (const entry of entries) {
					const [, type, name] = /^\d+ (\w+) [0-9a-f]+\t(.*)$/s.exec(entry) ?? [];
					if (type === 'blob' && name !== undefined)
						found.add(name);
				}
			}
			return found;
		}
		async function readFiles(git, expressions) {
			if (expressions.length === 0)
				return [];
			try {
				return await readFilesAtOnce(git, expressions);
			}
			catch (error) {
				if (!lacksObjects(error))
					throw error;
				if (expressions.length === 1)
					return [null];
				const half = Math.ceil(expressions.length / 2);
				return [...(await readFiles(git, expressions.slice(0, half))), ...(await readFiles(git, expressions.slice(half)))];
			}
		}
		async function readFilesAtOnce(git, expressions) {
			const output = await git.output(['cat-file', '--batch'], expressions.map(expression => `${expression}\n`).join(''));
			let position = 0;
			return expressions.map(() => {
				const endOfLine = output.indexOf('\n', position);
				const [, type, size] = / (\w+) (\d+)$/.exec(output.toString('utf8', position, endOfLine)) ?? [];
				position = endOfLine + 1;
				if (type === undefined)
					return null;
				const text = output.toString('utf8', position, position + Number(size));
				position += Number(size) + 1;
				return type === 'blob' ? text : null;
			});
		}
		var external_node_path_ = __webpack_require__(6760);
		var nearest_name = __webpack_require__(3111);
		;
		const LOCAL_OWNER = 'local';
		const MAX_BRANCHES_NAMED = 3;
		async function readClone(git, path, requested) {
			const [state, branches, remotes] = await Promise.all([readState(git), readBranches(git), readRemotes(git)]);
			const { shallow, gitDirectory, head } = state;
			const { sha, baseRef } = requested.base == null ? headOf(branches, head, path) : baseOf(branches, requested.base, path);
			return {
				repository: {
					...repositoryOf(requested.repository, remotes, gitDirectory),
					defaultBranch: defaultBranchOf(branches),
				},
				shallow,
				tip: sha,
				baseRef,
			};
		}
		async function readState(git) {
			const options = ['--is-shallow-repository', '--absolute-git-dir', '--revs-only', 'HEAD^{commit}'];
			const text = (await git.output(['rev-parse', ...options])).toString();
			const [shallow, gitDirectory = '', head] = text.trimEnd().split('\n');
			return { shallow: shallow === 'true', gitDirectory, head };
		}
		async function readBranches(git) {
			const format = '%(refname)%00%(objectname)%00%(symref)%00%(HEAD)';
			const text = (await git.output(['for-each-ref', `--format=${format}`, 'refs/heads', 'refs/remotes'])).toString();
			const lines = text.split('\n').filter(Boolean);
			return lines.map(line => {
				const [ref = '', sha = '', target = '', mark] = line.split('\0');
				return { ref, sha, target, checkedOut: mark === '*' };
			});
		}
		async function readRemotes(git) {
			const empty = () => Buffer.alloc(0);
			const text = await git.output(['config', '-z', '--get-regexp', '^remote\\..*\\.url$']).catch(empty);
			const entries = text.toString().split('\0').filter(Boolean);
			return new Map(entries.map(entry => {
				const [key = '', url = ''] = entry.split('\n');
				return [key.slice('remote.'.length, -'.url'.length), url];
			}));
		}
		function shortName(ref) {
			return ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, '');
		}
		function defaultBranchOf(branches) {
			const ofOrigin = branches.find(({ ref }) => ref === 'refs/remotes/origin/HEAD')?.target;
			const ref = ofOrigin || branches.find(({ checkedOut }) => checkedOut)?.ref;
			return ref === undefined ? null : shortName(ref);
		}
		function headOf(branches, head, path) {
			if (head === undefined)
				throw new errors.jR(`${path} has no commits yet, or its HEAD names a branch that does not exist.`);
			const checkedOut = branches.find(branch => branch.checkedOut);
			return { sha: head, baseRef: checkedOut && shortName(checkedOut.ref) };
		}
		function baseOf(branches, base, path) {
			const names = [base, `refs/heads/${base}`, `refs/remotes/origin/${base}`, `refs/remotes/${base}`];
			const found = names.map(name => branches.find(({ ref }) => ref === name)).find(branch => branch !== undefined);
			if (found !== undefined)
				return { sha: found.sha, baseRef: shortName(found.target || found.ref) };
			const known = [...new Set(branches.filter(({ target }) => target === '').map(({ ref }) => shortName(ref)))];
			throw new errors.jR(`${path} has no branch ${base}. ${branchHint(base, known)}`);
		}
		function branchHint(base, known) {
			if (known.length === 0)
				return 'It has no branches.';
			const nearest = (0, nearest_name.L)(base, known).slice(0, MAX_BRANCHES_NAMED);
			if (nearest.length > 0)
				return `The nearest it has: ${nearest.join(', ')}.`;
			const named = known.slice(0, MAX_BRANCHES_NAMED).join(', ');
			const further = known.length - MAX_BRANCHES_NAMED;
			return `It has ${named}${further > 0 ? ` and ${further} more` : ''}.`;
		}
		const WITH_SCHEME = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/i;
		const SCP_LIKE = /^(?:[^@/]+@)?([^/:]{2,}):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
		const OTHER_FORGES = /gitlab|bitbucket|codeberg|gitea/i;
		function parseRemote(remote) {
			const [, host = '', owner, name] = WITH_SCHEME.exec(remote) ?? SCP_LIKE.exec(remote) ?? [];
			if (owner === undefined || name === undefined)
				return undefined;
			const nameWithOwner = `${owner}/${name}`;
			if (OTHER_FORGES.test(host))
				return { nameWithOwner, url: null };
			return {
				nameWithOwner,
				url: `https://${host.toLowerCase().replace(/^ssh\.github\.com$/, 'github.com')}/${nameWithOwner}`,
			};
		}
		function repositoryOf(requested, remotes, gitDirectory) {
			const [remote = ''] = [remotes.get('origin'), ...remotes.values()].filter(url => url !== undefined);
			const ofRemote = parseRemote(remote);
			if (requested != null) {
				const server = ofRemote?.url?.slice(0, -ofRemote.nameWithOwner.length - 1) ?? 'https://github.com';
				return { nameWithOwner: requested, url: `${server}/${requested}` };
			}
			const folder = (0, external_node_path_.basename)(gitDirectory) === '.git' ? (0, external_node_path_.dirname)(gitDirectory) : gitDirectory;
			return ofRemote ?? { nameWithOwner: `${LOCAL_OWNER}/${(0, external_node_path_.basename)(folder).replace(/\.git$/, '')}`, url: null };
		}
		var external_node_child_process_ = __webpack_require__(1421);
		;
		const SETTINGS = {
			'core.quotePath': 'false',
			'core.fsmonitor': 'false',
			'color.ui': 'false',
			'diff.renameLimit': '1000',
			'diff.renames': 'true',
			'diff.ignoreSubmodules': 'none',
			'i18n.logOutputEncoding': 'UTF-8',
			'log.showRoot': 'true',
			'log.showSignature': 'false',
			'log.mailmap': 'false',
			'mailmap.file': '',
			'protocol.allow': 'never',
		};
		const MAX_STDERR_LENGTH = 4000;
		function environment() {
			const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || /^GIT_(CONFIG|EXEC_PATH)/.test(name));
			return {
				...Object.fromEntries(kept),
				LC_ALL: 'C',
				GIT_OPTIONAL_LOCKS: '0',
				GIT_TERMINAL_PROMPT: '0',
				GIT_NO_LAZY_FETCH: '1',
			};
		}
		function gitIn(path, { mailmap = true } = {}) {
			const directory = (0, external_node_path_.resolve)(path);
			const env = environment();
			const settings = { ...SETTINGS, 'mailmap.blob': mailmap ? 'HEAD:.mailmap' : '' };
			const options = ['--no-pager', ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
			async function* chunks(args, input = '') {
				const child = (0, external_node_child_process_.spawn)('git', [...options, '-C', directory, ...args], { env, windowsHide: true });
				const ended = new Promise((resolved, rejected) => child.on('close', resolved).on('error', rejected));
				ended.catch(() => { });
				let stderr = '';
				child.stderr.setEncoding('utf8').on('data', (text) => {
					if (stderr.length < MAX_STDERR_LENGTH)
						stderr += text;
				});
				child.stdin.on('error', () => { }).end(input);
				try {
					yield* child.stdout;
					const code = await ended;
					if (code !== 0)
						throw new GitFailure(args.find(arg => !arg.startsWith('-')) ?? '', code, stderr);
				}
				catch (error) {
					throw explain(error, path);
				}
				finally {
					child.kill();
				}
			}
			async function* splitAt(separator, args, input) {
				const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
				let rest = '';
				for await (const chunk of chunks(args, input)) {
					const texts = (rest + decoder.decode(chunk, { stream: true })).split(separator);
					rest = texts.pop() ?? '';
					yield texts;
				}
			}
			return {
				async output(args, input) {
					const all = [];
					for await (const chunk of chunks(args, input))
						all.push(chunk);
					return Buffer.concat(all);
				},
				texts: (args, input) => splitAt('\0', args, input),
				lines: args => splitAt('\n', args),
			};
		}
		var external_node_os_ = __webpack_require__(8161);
		;
		const FIELDS = ['%H', '%aN', '%aE', '%b'];
		const LOG = ['log', '--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', '--no-color'];
		const CHANGES = ['--diff-merges=first-parent', '--raw', '--no-abbrev', '-l1000', '-O/dev/null', '--no-relative'];
		const WITH_LINES = [
			...CHANGES,
			...['--numstat', '--find-renames=50%', '--diff-algorithm=myers', '--no-ext-diff', '--no-textconv'],
			'--ignore-submodules=none',
		];
		const WITHOUT_LINES = [...CHANGES, '--find-renames=100%', '--ignore-submodules=none'];
		const STATUSES = { A: 'added', D: 'removed', R: 'renamed', C: 'copied' };
		async function* messagesOf(git, shas) {
			for await (const { fields } of records(git, ['--no-patch'], shas))
				yield messageOf(fields);
		}
		async function* commitsOf(git, shas, patterns = []) {
			for await (const { fields, changes } of records(git, WITH_LINES, shas, patterns)) {
				yield { ...messageOf(fields), files: filesOf(changes) };
			}
		}
		async function* uncountedCommitsOf(git, shas) {
			for await (const { fields, changes } of records(git, WITHOUT_LINES, shas)) {
				yield { ...messageOf(fields), files: filesOf(changes), compared: comparedOf(changes) };
			}
		}
		function messageOf([sha = '', name = '', email = '', body = '']) {
			return { sha, author: { name, email }, body: body.trim() };
		}
		async function* records(git, args, shas, patterns = []) {
			if (shas.length === 0)
				return;
			const format = `--format=${FIELDS.join('%x00')}`;
			const input = [...shas, ...(patterns.length === 0 ? [] : ['--', ...patterns])];
			let record;
			let paths = 0;
			for await (const texts of git.texts([...LOG, ...args, format], `${input.join('\n')}\n`)) {
				for (const text of texts) {
					if (record !== undefined && record.fields.length < FIELDS.length) {
						record.fields.push(text);
						continue;
					}
					const following = paths > 0 ? paths - 1 : pathsAfter(text);
					if (following < 0) {
						if (record !== undefined)
							yield record;
						record = { fields: [text], changes: [] };
					}
					else {
						record?.changes.push(text);
						paths = following;
					}
				}
			}
			if (record !== undefined)
				yield record;
		}
		const RAW = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
		const NUMSTAT = /^(\d+|-)\t(\d+|-)\t/;
		const SUBMODULE = '160000';
		function pathsAfter(text) {
			const [, , , , , status] = RAW.exec(text) ?? [];
			if (status !== undefined)
				return status === 'R' || status === 'C' ? 2 : 1;
			const [counts] = NUMSTAT.exec(text) ?? [];
			if (counts === undefined)
				return -1;
			return counts.length === text.length ? 2 : 0;
		}
		function* withPaths(changes) {
			for (let index = 0; index < changes.length; index += 1) {
				const text = changes[index] ?? '';
				const paths = changes.slice(index + 1, index + 1 + pathsAfter(text));
				index += paths.length;
				yield { text, paths };
			}
		}
		function filesOf(changes) {
			const files = new Map();
			for (const { text, paths } of withPaths(changes)) {
				const [, , , , , letter] = RAW.exec(text) ?? [];
				if (letter !== undefined) {
					const path = paths.at(-1) ?? '';
					const status = STATUSES[letter] ?? 'modified';
					files.set(path, {
						path,
						...(paths.length === 2 && { previousPath: paths[0] }),
						additions: 0,
						deletions: 0,
						status,
					});
					continue;
				}
				const [counts = '', additions, deletions] = NUMSTAT.exec(text) ?? [];
				const file = files.get(paths.at(-1) ?? text.slice(counts.length));
				if (file === undefined)
					continue;
				file.additions += Number(additions) || 0;
				file.deletions += Number(deletions) || 0;
			}
			return [...files.values()];
		}
		function comparedOf(changes) {
			const compared = new Map();
			for (const { text, paths } of withPaths(changes)) {
				const [, oldMode, newMode, old = '', current = ''] = RAW.exec(text) ?? [];
				const sides = [
					{ mode: oldMode, sha: old },
					{ mode: newMode, sha: current },
				];
				const contents = sides.filter(({ mode, sha }) => mode !== SUBMODULE && !/^0+$/.test(sha)).map(({ sha }) => sha);
				const path = paths.at(-1) ?? '';
				const before = compared.get(path);
				compared.set(path, { contents: [...(before?.contents ?? []), ...contents], same: !before && old === current });
			}
			return compared;
		}
		;
		async function* readWithoutContents(git, shas) {
			const uncounted = [];
			for await (const commit of uncountedCommitsOf(git, shas))
				uncounted.push(commit);
			const missing = await missingOf(git, uncounted.flatMap(({ compared }) => [...compared.values()].flatMap(({ contents }) => contents)));
			const whole = [];
			for (const { compared, ...commit } of uncounted) {
				const lost = commit.files.filter(({ path }) => compared.get(path)?.contents.some(sha => missing.has(sha)));
				if (lost.length === 0)
					whole.push(commit.sha);
				else {
					const marked = lost.map(file => (compared.get(file.path)?.same ? file : { ...file, unread: true }));
					yield { ...commit, files: [...(await readOthers(git, commit, lost)), ...marked] };
				}
			}
			yield* commitsOf(git, whole);
		}
		async function readOthers(git, { sha, files }, lost) {
			if (lost.length === files.length)
				return [];
			const paths = lost.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
			const patterns = paths.map(path => `:(top,exclude,glob)${patternOf(path)}`);
			for await (const commit of commitsOf(git, [sha], [':(top)', ...patterns]))
				return commit.files;
			return [];
		}
		function patternOf(path) {
			return path.replaceAll(/[*?[\\]/g, '\\$&').replaceAll(/[\n\ufffd]/g, '*');
		}
		async function missingOf(git, shas) {
			const missing = new Set(shas);
			if (missing.size === 0)
				return missing;
			const list = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
			for await (const lines of git.lines(list))
				for (const sha of lines)
					missing.delete(sha);
			return missing;
		}
		;
		const MIN_COMMITS_PER_PROCESS = 40;
		const MAX_PROCESSES = 4;
		async function readCommits(git, shas) {
			const useful = Math.ceil(shas.length / MIN_COMMITS_PER_PROCESS);
			const processes = Math.min(useful, (0, external_node_os_.availableParallelism)(), MAX_PROCESSES);
			const commits = new Map();
			const read = async (share) => {
				try {
					for await (const commit of commitsOf(git, share))
						commits.set(commit.sha, commit);
					return [];
				}
				catch (error) {
					if (!lacksObjects(error))
						throw error;
					return share.filter(sha => !commits.has(sha));
				}
			};
			const shares = Array.from({ length: processes }, (_, part) => shas.filter((_, index) => index % processes === part));
			const unread = (await Promise.all(shares.map(read))).flat();
			for await (const commit of readWithoutContents(git, unread))
				commits.set(commit.sha, commit);
			return commits;
		}
		async function readMessages(git, shas) {
			const messages = new Map();
			for await (const message of messagesOf(git, shas))
				messages.set(message.sha, message);
			return messages;
		}
		;
		const SHORTLOG_LINE = /^ *(\d+)\t(.*?) ?<([^<>]*)>$/;
		const CONTACT = /^(.*?) ?<([^<>]*)>$/;
		async function readContributors(git, sha) {
			const counts = new Map();
			const shortlog = (await git.output(['shortlog', '--summary', '--email', sha, '--'])).toString();
			for (const line of shortlog.split('\n')) {
				const [, count, name, email] = SHORTLOG_LINE.exec(line) ?? [];
				if (name === undefined || email === undefined)
					continue;
				for (const key of (0, authors.WZ)({ name, email }))
					counts.set(key, (counts.get(key) ?? 0) + Number(count));
			}
			return counts;
		}
		async function readMailmap(git, people) {
			const contacts = [...new Set(people.map(contactOf))];
			if (contacts.length === 0)
				return identity => identity;
			const output = (await git.output(['check-mailmap', '--stdin'], `${contacts.join('\n')}\n`)).toString();
			const mapped = new Map(output.split('\n').map((line, index) => [contacts[index], CONTACT.exec(line)]));
			return identity => {
				const [, name, email] = mapped.get(contactOf(identity)) ?? [];
				return name === undefined || email === undefined ? identity : { ...identity, name, email };
			};
		}
		function contactOf({ name, email }) {
			return `${name} <${email}>`;
		}
		;
		const paths_LOG = [
			...['log', '--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', '--no-color'],
			...['--diff-merges=first-parent', '--name-only', '--no-renames', '--no-ext-diff', '--no-relative'],
		];
		const HEADER = /^\n?\u0001([0-9a-f]{40,64})\u0001(.*)\u0001(.*)$/s;
		async function readPaths(git, shas) {
			const found = new Map();
			if (shas.length === 0)
				return found;
			const requested = new Set(shas);
			let current;
			for await (const texts of git.texts([...paths_LOG, '--format=%x01%H%x01%aN%x01%aE'], `${shas.join('\n')}\n`)) {
				for (const text of texts) {
					const [, sha, name = '', email = ''] = HEADER.exec(text) ?? [];
					if (sha !== undefined && requested.has(sha)) {
						current = { author: { name, email }, paths: [] };
						found.set(sha, current);
					}
					else {
						const path = text.replace(/^\n/, '');
						if (path !== '')
							current?.paths.push(path);
					}
				}
			}
			return found;
		}
		;
		function readOnce(read) {
			const batches = new Map();
			return async (keys) => {
				const newKeys = keys.filter(key => !batches.has(key));
				if (newKeys.length > 0) {
					const batch = read(newKeys);
					for (const key of newKeys)
						batches.set(key, batch);
				}
				const found = new Map();
				for (const key of keys) {
					const value = (await batches.get(key))?.get(key);
					if (value !== undefined)
						found.set(key, value);
				}
				return found;
			};
		}
		;
		function createCommitReader(git) {
			const counts = readOnce(async ([sha = '']) => new Map([[sha, await readContributors(git, sha)]]));
			return {
				git,
				commits: readOnce(shas => readCommits(git, shas)),
				messages: readOnce(shas => readMessages(git, shas)),
				paths: readOnce(shas => readPaths(git, shas)),
				contributors: async (sha) => (await counts([sha])).get(sha) ?? new Map(),
			};
		}
		;
		const SQUASH_SUBJECT = /^(.*\S)\s*\(#(\d{1,9})\)\s*$/s;
		const MERGE_SUBJECT = /^Merge pull request #(\d{1,9}) from ([^\s/]+)\/\S/;
		function mergedPullRequestIn(subject) {
			const merged = fromMergeSubject(subject) ?? fromSquashSubject(subject);
			return merged !== undefined && merged.number > 0 ? merged : undefined;
		}
		function fromMergeSubject(subject) {
			const [, number, branchOwner] = MERGE_SUBJECT.exec(subject) ?? [];
			return branchOwner === undefined ? undefined : { number: Number(number), title: null, branchOwner };
		}
		function fromSquashSubject(subject) {
			const [, title, number] = SQUASH_SUBJECT.exec(subject) ?? [];
			return title === undefined ? undefined : { number: Number(number), title };
		}
		function titleInBody(body) {
			const [title, ...rest] = body.trim().split('\n');
			return { title: title?.trim() || undefined, body: rest.join('\n').trim() };
		}
		var instant = __webpack_require__(2224);
		;
		const FORMAT = '--format=%H%x00%P%x00%ct%x00%s';
		const commit_walk_FIELDS = 4;
		const OLDER_IN_A_ROW = 100;
		function milestoneAt(instant) {
			let reach = () => { };
			const reached = new Promise(resolve => {
				reach = resolve;
			});
			return { instant, olderInARow: 0, reached, reach };
		}
		const oldestFirst = ({ inPeriod, earlier }) => ({
			inPeriod: inPeriod.toReversed(),
			earlier: earlier.toReversed(),
		});
		function walkCommits(git, tip, bounds, shallow) {
			const period = milestoneAt(bounds.start);
			const history = milestoneAt((0, earlier_merges.nl)(bounds.start));
			const walk = async () => {
				const commits = { inPeriod: [], earlier: [] };
				let oldest = Number.POSITIVE_INFINITY;
				let newest = Number.NEGATIVE_INFINITY;
				for await (const commit of firstParentCommits(git, tip)) {
					const { committedAt } = commit;
					oldest = Math.min(oldest, committedAt);
					newest = Math.max(newest, committedAt);
					for (const milestone of [period, history]) {
						milestone.olderInARow = committedAt < milestone.instant ? milestone.olderInARow + 1 : 0;
						if (milestone.olderInARow === OLDER_IN_A_ROW)
							milestone.reach(oldestFirst(commits));
					}
					if (committedAt >= bounds.end || committedAt < bounds.lookUpStart)
						continue;
					(committedAt < bounds.start ? commits.earlier : commits.inPeriod).push(commit);
				}
				checkCoverage(bounds, oldest, newest, shallow);
				return oldestFirst(commits);
			};
			const all = walk();
			const none = { inPeriod: [], earlier: [] };
			for (const { reach } of [period, history])
				all.then(reach, () => reach(none));
			return { pastPeriod: period.reached, pastHistory: history.reached, all };
		}
		async function* firstParentCommits(git, tip) {
			let fields = [];
			for await (const texts of git.texts(['log', '--first-parent', '-z', '--encoding=UTF-8', FORMAT, tip, '--'])) {
				fields.push(...texts);
				const complete = fields.length - (fields.length % commit_walk_FIELDS);
				for (let index = 0; index < complete; index += commit_walk_FIELDS) {
					const [sha = '', parents = '', seconds = '', subject = ''] = fields.slice(index, index + commit_walk_FIELDS);
					yield { sha, parents: parents.split(' ').filter(Boolean), committedAt: Number(seconds) * 1000, subject };
				}
				fields = fields.slice(complete);
			}
		}
		function checkCoverage(bounds, oldest, newest, shallow) {
			const start = (0, instant.B9)(bounds.start);
			if (shallow && oldest >= bounds.start) {
				throw new errors.jR(`The clone is shallow: it starts at ${(0, instant.B9)(oldest)}, after the start of the period, ${start}. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`);
			}
			if (newest < bounds.start) {
				throw new errors.jR(`The period starts at ${start}, but the newest commit of the clone is from ${(0, instant.B9)(newest)}. Run \`git pull\` in it first, or ask for an earlier period.`);
			}
			if (oldest >= bounds.end) {
				throw new errors.jR(`The period ends at ${(0, instant.B9)(bounds.end)}, but the history starts at ${(0, instant.B9)(oldest)}. Ask for a later period.`);
			}
		}
		;
		function mergingCommits(commits) {
			return commits.flatMap(commit => {
				const merged = mergedPullRequestIn(commit.subject);
				return merged === undefined ? [] : [{ ...merged, commit }];
			});
		}
		function titleOf({ title, commit }, bodies) {
			return title ?? titleInBody(bodies.get(commit.sha)?.body ?? '').title ?? '';
		}
		async function readEarlierMerges(reader, earlier, periodStart) {
			const merges = (0, earlier_merges.pu)(mergingCommits(earlier).map(merge => ({ ...merge, mergedAt: merge.commit.committedAt })), periodStart);
			const untitled = merges.filter(({ title }) => title === null).map(({ commit }) => commit);
			const [paths, branchTips, bodies] = await Promise.all([
				reader.paths(merges.map(({ commit }) => commit.sha)),
				reader.messages(untitled.flatMap(({ parents }) => parents[1] ?? [])),
				reader.messages(untitled.map(({ sha }) => sha)),
			]);
			return merges.flatMap(merge => {
				const { number, mergedAt, commit } = merge;
				const changed = paths.get(commit.sha);
				if (changed === undefined)
					return [];
				const identity = branchTips.get(commit.parents[1] ?? '')?.author ?? changed.author;
				return [{ number, title: titleOf(merge, bodies), identity, mergedAt, paths: changed.paths }];
			});
		}
		var fragment_paths = __webpack_require__(8796);
		var fragments = __webpack_require__(9515);
		;
		const MAX_CHANGELOG_LINES = 60;
		const PLAIN_PATH = /^[\w./@+-]+$/;
		async function withFragments(git, pullRequests) {
			const requested = pullRequests.flatMap(({ commitSha, files }) => commitSha === null ? [] : (0, fragments.e)(files).map(path => ({ sha: commitSha, path })));
			const texts = await readFiles(git, requested.map(({ sha, path }) => `${sha}:${path}`));
			const bySha = new Map();
			const add = (sha, path, text) => bySha.set(sha, [...(bySha.get(sha) ?? []), { path, text: text.slice(0, fragment_paths.Fj) }]);
			for (const [index, { sha, path }] of requested.entries()) {
				const text = texts[index];
				if (text != null)
					add(sha, path, text);
			}
			for (const { sha, path, text } of await readChangelogs(git, pullRequests))
				add(sha, path, text);
			return pullRequests.map(pullRequest => {
				const fragments = bySha.get(pullRequest.commitSha ?? '')?.slice(0, fragment_paths.be);
				return fragments === undefined ? pullRequest : { ...pullRequest, fragments };
			});
		}
		const fragments_LOG = [
			...['log', '--no-walk=unsorted', '--stdin', '--encoding=UTF-8', '--no-notes', '--no-color', '--format=%x01%H'],
			...['--diff-merges=first-parent', '--patch', '--unified=0', '--no-renames', '--no-ext-diff', '--no-textconv'],
			...['--no-relative', '--src-prefix=a/', '--dst-prefix=b/', '--diff-algorithm=myers', '--full-index'],
		];
		async function readChangelogs(git, pullRequests) {
			const pathsBySha = new Map();
			for (const { commitSha, files } of pullRequests) {
				const changelogs = files.filter(({ path, status, additions, unread }) => (0, fragment_paths.Ic)(path) === 'changelog' &&
					status === 'modified' &&
					!unread &&
					additions > 0 &&
					additions <= MAX_CHANGELOG_LINES &&
					PLAIN_PATH.test(path));
				if (commitSha === null || changelogs.length === 0)
					continue;
				const paths = changelogs.map(({ path }) => path);
				pathsBySha.set(commitSha, [...(pathsBySha.get(commitSha) ?? []), ...paths]);
			}
			const read = async (shas, paths) => addedLines((await git.output(fragments_LOG, `${[...shas, '--', ...paths].join('\n')}\n`)).toString('utf8'));
			if (pathsBySha.size === 0)
				return [];
			try {
				return await read([...pathsBySha.keys()], [...new Set([...pathsBySha.values()].flat())]);
			}
			catch (error) {
				if (!lacksObjects(error))
					throw error;
				const found = [];
				for (const [sha, paths] of pathsBySha)
					found.push(...(await read([sha], paths)));
				return found;
			}
		}
		const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
		function addedLines(patch) {
			const found = [];
			let sha = '';
			let content = 0;
			for (const line of patch.split('\n')) {
				if (content > 0 && /^[-+]/.test(line)) {
					content -= 1;
					const file = found.at(-1);
					if (file !== undefined && line.startsWith('+') && file.text.length < fragment_paths.Fj)
						file.text += `${line.slice(1)}\n`;
					continue;
				}
				const [hunk, removed = '1', added = '1'] = HUNK.exec(line) ?? [];
				if (hunk !== undefined)
					content = Number(removed) + Number(added);
				else if (line.startsWith('\u0001'))
					sha = line.slice(1);
				else if (line.startsWith('+++ b/'))
					found.push({ sha, path: line.slice('+++ b/'.length), text: '' });
			}
			return found;
		}
		var gather_references = __webpack_require__(6406);
		;
		async function findReferenced(reader, earlier, references) {
			const merges = mergingCommits(earlier);
			const needsTitles = references.some(({ title }) => title !== undefined);
			const untitled = needsTitles ? merges.filter(({ title }) => title === null) : [];
			const bodies = await reader.messages(untitled.map(({ commit }) => commit.sha));
			const candidates = merges.map(merge => ({
				number: merge.number,
				sha: merge.commit.sha,
				title: titleOf(merge, bodies),
			}));
			const numbers = new Set((0, gather_references.y)(references, candidates).map(({ number }) => number));
			return merges.filter(({ number }) => numbers.has(number)).map(({ commit }) => commit);
		}
		var gather_manifests = __webpack_require__(1736);
		;
		async function readManifests(git, sha) {
			const manifests = [];
			for await (const paths of git.texts(['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha])) {
				manifests.push(...paths.filter(gather_manifests.Y));
			}
			return manifests;
		}
		var order = __webpack_require__(6725);
		;
		function assemble(firstParents, lookups, base) {
			const logins = loginsOfForks(firstParents, lookups, base);
			const commits = firstParents.flatMap(firstParent => attributed(firstParent, lookups, logins) ?? []);
			const toAuthor = (0, authors.cG)(commits.flatMap(({ author, coAuthors }) => [author, ...coAuthors]));
			const byNumber = new Map();
			const directPushes = [];
			for (const one of commits) {
				const { firstParent, commit, merged, author } = one;
				if (merged !== undefined)
					byNumber.set(merged.number, [...(byNumber.get(merged.number) ?? []), one]);
				else {
					const { sha, subject: title } = firstParent;
					const committedAt = (0, instant.B9)(firstParent.committedAt);
					directPushes.push({ sha, title, body: commit.body, author: toAuthor(author), committedAt });
				}
			}
			const groups = [...byNumber].map(([number, group]) => ({
				group,
				pullRequest: pullRequestOf(number, group, toAuthor, base),
			}));
			const byMerge = groups.sort((a, b) => (0, order.n6)(a.pullRequest.mergedAt, b.pullRequest.mergedAt));
			return {
				pullRequests: byMerge.map(({ pullRequest }) => pullRequest),
				directPushes,
				merged: byMerge.flatMap(({ group }) => group.map(({ author }) => ({ author: toAuthor(author), identity: author }))),
			};
		}
		function attributed(firstParent, lookups, logins) {
			const commit = lookups.commits.get(firstParent.sha);
			if (commit === undefined)
				return undefined;
			const merged = mergedPullRequestIn(firstParent.subject);
			const coAuthors = (0, authors._R)(commit.body).map(lookups.mailmap);
			const branchAuthor = merged === undefined ? undefined : branchAuthorOf(firstParent, lookups);
			const login = logins.get(merged?.branchOwner?.toLowerCase() ?? '');
			const author = branchAuthor === undefined ? commit.author : { ...branchAuthor, ...(login !== undefined && { login }) };
			return { firstParent, commit, merged, author, coAuthors };
		}
		function branchAuthorOf({ parents }, { branchAuthors }) {
			return branchAuthors.get(parents[1] ?? '');
		}
		function loginsOfForks(firstParents, lookups, { repository }) {
			const [own = '', name] = repository.nameWithOwner.toLowerCase().split('/');
			const forks = new Map();
			if (own === LOCAL_OWNER || name === undefined)
				return new Map();
			for (const firstParent of firstParents) {
				const owner = mergedPullRequestIn(firstParent.subject)?.branchOwner;
				const author = branchAuthorOf(firstParent, lookups);
				if (owner === undefined || author === undefined || owner.toLowerCase() === own)
					continue;
				const fork = forks.get(owner.toLowerCase()) ?? { owner, authors: new Set() };
				forks.set(owner.toLowerCase(), { owner, authors: fork.authors.add(author.name.toLowerCase()) });
			}
			const personal = [...forks].filter(([, { authors }]) => authors.size === 1);
			return new Map(personal.map(([key, { owner }]) => [key, owner]));
		}
		function pullRequestOf(number, group, toAuthor, { repository, baseRef }) {
			const [first] = group;
			const last = group.at(-1);
			if (first === undefined || last === undefined)
				throw new Error(`No commit for #${number}`);
			const files = joinFiles(group.map(({ commit }) => commit.files));
			const sum = (count) => files.reduce((total, file) => total + count(file), 0);
			return {
				number,
				...textOf(first),
				...(repository.url !== null && { url: `${repository.url}/pull/${number}` }),
				author: toAuthor(first.author),
				coAuthors: (0, authors.bp)(first.author, group.flatMap(({ author, coAuthors }) => [author, ...coAuthors]), toAuthor),
				mergedAt: (0, instant.B9)(Math.max(...group.map(({ firstParent }) => firstParent.committedAt))),
				...(baseRef !== undefined && { baseRef }),
				additions: sum(file => file.additions),
				deletions: sum(file => file.deletions),
				files,
				filesTotal: files.length,
				commitSha: last.firstParent.sha,
			};
		}
		function textOf({ merged, firstParent, commit }) {
			if (merged?.title != null)
				return { title: merged.title, body: commit.body };
			const { title, body } = titleInBody(commit.body);
			return { title: title ?? firstParent.subject, body };
		}
		function joinFiles(lists) {
			const files = new Map();
			for (const file of lists.flat()) {
				const before = files.get(file.path);
				files.set(file.path, before === undefined ? file : joinChanges(before, file));
			}
			return [...files.values()].sort((a, b) => (0, order.n6)(a.path, b.path));
		}
		function joinChanges(before, after) {
			return {
				...before,
				additions: before.additions + after.additions,
				deletions: before.deletions + after.deletions,
				status: after.status === 'modified' ? before.status : after.status,
				...(after.unread && { unread: true }),
			};
		}
		;
		const MAILMAP = '.mailmap';
		function gitSource({ path, period, log, configPath = '.github/merge-digest.yml', ...requested }) {
			const git = gitIn(path);
			const bounds = (0, period_bounds.B)(period);
			const open = async () => {
				const clone = await readClone(git, path, requested);
				const walk = walkCommits(git, clone.tip, bounds, clone.shallow);
				const files = await readFilesOfHead(git, [MAILMAP, configPath, ...codeowners.x]);
				const mapped = files.lost.includes(MAILMAP) ? gitIn(path, { mailmap: false }) : git;
				return { clone, walk, files, reader: createCommitReader(mapped) };
			};
			let opened;
			const ready = () => {
				opened ??= open();
				return opened;
			};
			return {
				async open() {
					const { clone, files } = await ready();
					const { texts, lost } = files;
					const [, config = null, ...codeowners] = texts;
					return {
						repository: clone.repository,
						config,
						codeowners: codeowners.find(text => text !== null) ?? null,
						...(lost.length > 0 && { lost }),
					};
				},
				async gather() {
					const { clone, walk, reader } = await ready();
					readAhead(walk.pastPeriod, async ({ inPeriod }) => {
						log.progress(`Reading ${inPeriod.length} commits`);
						await Promise.all([readCommitsAndTips(reader, inPeriod), readEarlierContributors(reader, inPeriod, clone)]);
					});
					readAhead(walk.pastHistory, ({ earlier }) => readEarlierMerges(reader, earlier, bounds.start));
					const { inPeriod, earlier } = await walk.all;
					const [assembled, contributors, earlierMerges, manifests] = await Promise.all([
						readAssembled(reader, inPeriod, clone),
						readEarlierContributors(reader, inPeriod, clone),
						readEarlierMerges(reader, earlier, bounds.start),
						readManifests(git, inPeriod.at(-1)?.sha ?? clone.tip),
					]);
					const { pullRequests, directPushes, merged } = assembled;
					warnOfUnread(pullRequests, log);
					const expected = new Set(inPeriod.flatMap(({ subject }) => mergedPullRequestIn(subject)?.number ?? [])).size;
					return {
						pullRequests: await withFragments(git, pullRequests),
						expected,
						missing: [],
						...(contributors !== undefined && { newContributors: (0, authors.Rx)(merged, contributors) }),
						directPushes,
						history: (0, earlier_merges.qu)(earlierMerges, merged, contributors),
						manifests,
					};
				},
				async lookUp(references) {
					if (references.length === 0)
						return [];
					const { clone, walk, reader } = await ready();
					const { earlier } = await walk.all;
					return (await readAssembled(reader, await findReferenced(reader, earlier, references), clone)).pullRequests;
				},
			};
		}
		function warnOfUnread(pullRequests, log) {
			const unread = pullRequests.map(({ files }) => files.filter(file => file.unread).length).filter(count => count > 0);
			if (unread.length === 0)
				return;
			const files = unread.reduce((sum, count) => sum + count, 0);
			log.warning(`The clone lacks the contents of ${counted(files, 'changed file')} in ${counted(unread.length, 'pull request')}: their lines are not counted. Run ${REFETCH} in it, or read the pull requests from GitHub (--source github).`);
		}
		function counted(count, what) {
			return `${count} ${what}${count === 1 ? '' : 's'}`;
		}
		function readAhead(milestone, read) {
			milestone.then(read).catch(() => { });
		}
		function readCommitsAndTips(reader, commits) {
			const tips = commits.filter(({ subject }) => mergedPullRequestIn(subject)).flatMap(({ parents }) => parents[1] ?? []);
			return Promise.all([reader.commits(commits.map(({ sha }) => sha)), reader.messages(tips)]);
		}
		async function readAssembled(reader, firstParents, { repository, baseRef }) {
			const [commits, branchTips] = await readCommitsAndTips(reader, firstParents);
			const lost = firstParents.map(({ sha }) => sha).find(sha => !commits.has(sha));
			if (lost !== undefined)
				throw new errors.jR(`git printed nothing about commit ${lost}; check the clone with \`git fsck\`.`);
			const mailmap = await readMailmap(reader.git, [...commits.values()].flatMap(({ body }) => (0, authors._R)(body)));
			const branchAuthors = new Map([...branchTips].map(([sha, { author }]) => [sha, author]));
			return assemble(firstParents, { commits, branchAuthors, mailmap }, { repository, baseRef });
		}
		async function readEarlierContributors(reader, [oldest], clone) {
			if (clone.shallow)
				return undefined;
			const [parent] = oldest?.parents ?? [];
			return parent === undefined ? new Map() : reader.contributors(parent);
		}
	}),
	1736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => (isManifest)
		});
		const MANIFEST = /(?:^|\/)(?:package\.json|deno\.jsonc?|jsr\.json|Cargo\.toml|pyproject\.toml|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[\w.-]+\.(?:cs|fs|vb)proj|mix\.exs|pubspec\.yaml|[\w.-]+\.gemspec|composer\.json|Package\.swift|[\w.-]+\.cabal)$/;
		function isManifest(path) {
			return MANIFEST.test(path);
		}
	}),
	3779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => (boundsOf)
		});
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		const LOOK_UP_DAYS = 180;
		function boundsOf(period) {
			const start = Date.parse(period.start);
			return { lookUpStart: start - LOOK_UP_DAYS * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.sO, start, end: Date.parse(period.asOf ?? period.end) };
		}
	}),
	6406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => (referenced)
		});
		const MIN_SHA_LENGTH = 7;
		const MIN_STEM_LENGTH = 12;
		const NUMBER_AT_END = /\s*\(#\d+\)$/;
		const ELLIPSIS = /(\u2026|\.{3})$/;
		function normalized(title) {
			return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
		}
		function referenced(references, candidates) {
			const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
			const titles = candidates.map(candidate => ({ candidate, title: normalized(candidate.title) }));
			const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));
			const withSha = (sha) => sha.length < MIN_SHA_LENGTH
				? undefined
				: candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
			const withTitle = (given) => {
				const title = normalized(given);
				const stem = title.replace(ELLIPSIS, '').trim();
				const exact = title === '' ? undefined : byTitle.get(title);
				if (exact !== undefined || stem === title || stem.length < MIN_STEM_LENGTH)
					return exact;
				return titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
			};
			const named = new Set();
			for (const { number, sha, title } of references) {
				if (number !== undefined)
					named.add(byNumber.get(number));
				if (sha !== undefined)
					named.add(withSha(sha));
				if (title !== undefined)
					named.add(withTitle(title));
			}
			return candidates.filter(candidate => named.has(candidate));
		}
	})
};
