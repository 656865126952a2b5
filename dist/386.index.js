export const id = 386;
export const ids = [386];
export const modules = {
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
	2074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rx: () => (newContributors),
			WZ: () => (contributorKeys),
			_R: () => (coAuthorsIn),
			ac: () => (coAuthorsOf),
			bp: () => (distinctCoAuthors),
			cG: () => (nameAuthors)
		});
		const NOREPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.[^@]+$/i;
		const BOT = /\[bot\]$/i;
		function loginOfAddress(email) {
			return NOREPLY.exec(email)?.[1];
		}
		function loginOf({ name, email }) {
			return loginOfAddress(email) ?? (BOT.test(name) ? name : undefined);
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
			const told = loginsByName(identities.map(identity => [identity.name, loginOf(identity)]));
			const suggested = loginsByName(identities.map(identity => [identity.name, identity.login]));
			return identity => {
				const key = identity.name.toLowerCase();
				const byName = told.has(key) ? told.get(key) : suggested.get(key);
				const login = loginOf(identity) ?? byName ?? (told.has(key) ? undefined : identity.login);
				const name = identity.name || login || identity.email || 'unknown';
				return { ...(login !== undefined && { login }), name, bot: BOT.test(login ?? name) };
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
			const keysOf = new Map();
			for (const { author, identity } of merged) {
				if (author.bot)
					continue;
				const key = (author.login ?? author.name).toLowerCase();
				const seen = keysOf.get(key) ?? { author, keys: [] };
				seen.keys.push(...contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) }));
				keysOf.set(key, seen);
			}
			return [...keysOf.values()].filter(({ keys }) => !keys.some(key => earlier.has(key))).map(({ author }) => author);
		}
		const CO_AUTHOR = /^[ \t]{0,20}co-authored-by:[ \t]{0,20}(\S[^<>\r\n]{0,200}?)[ \t]{0,20}<([^<>\s]{1,320})>[ \t]{0,20}$/gim;
		function coAuthorsIn(message) {
			return [...message.matchAll(CO_AUTHOR)].map(([, name = '', email = '']) => ({ name, email }));
		}
		function distinctCoAuthors(author, others, call) {
			const seen = new Set(keysOfNamed(author, call));
			const distinct = [];
			for (const other of others) {
				const keys = keysOfNamed(other, call);
				if (!keys.some(key => seen.has(key)))
					distinct.push(call(other));
				for (const key of keys)
					seen.add(key);
			}
			return distinct;
		}
		function keysOfNamed(identity, call) {
			const { login } = call(identity);
			return contributorKeys({ ...identity, ...(login !== undefined && { login }) });
		}
		function coAuthorsOf(message, author) {
			const others = coAuthorsIn(message);
			const self = {
				name: author?.name ?? '',
				email: '',
				...(author?.login !== undefined && { login: author.login }),
			};
			return distinctCoAuthors(self, others, nameAuthors([self, ...others]));
		}
	}),
	7402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pf: () => (churnSince),
			qu: () => (historyBefore),
			ux: () => (within)
		});
		var _domain_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1381);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
		var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3308);
		const DAY = 86_400_000;
		function churnSince(start) {
			return start - _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.F * DAY;
		}
		function within(merges, start) {
			return merges.filter(({ mergedAt }) => mergedAt >= churnSince(start));
		}
		function historyBefore(earlier, merged, commits) {
			const known = new Map(merged.flatMap(({ author, identity }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => [key, (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.tU)(author)])));
			const call = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.cG)(earlier.map(({ identity }) => identity));
			const keys = new Map();
			const keyOf = (identity) => {
				const one = `${identity.name}\n${identity.email}\n${identity.login ?? ''}`;
				const seen = keys.get(one);
				if (seen !== undefined)
					return seen;
				const recognised = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => known.get(key));
				const key = recognised.find(found => found !== undefined) ?? (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.tU)(call(identity));
				keys.set(one, key);
				return key;
			};
			const merges = earlier.map(({ identity, mergedAt, ...merge }) => ({
				...merge,
				author: keyOf(identity),
				mergedAt: (0, _window_js__WEBPACK_IMPORTED_MODULE_3__.B9)(mergedAt),
			}));
			if (commits === undefined)
				return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.F);
			const counts = merged.map(({ author, identity }) => {
				const keys = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)({ ...identity, ...(author.login !== undefined && { login: author.login }) });
				return [(0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.tU)(author), Math.max(0, ...keys.map(key => commits.get(key) ?? 0))];
			});
			const mergedBy = new Map();
			for (const [key, count] of counts)
				mergedBy.set(key, Math.max(count, mergedBy.get(key) ?? 0));
			return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.F, mergedBy);
		}
	}),
	7386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			gitSource: () => (gitSource)
		});
		var errors = __webpack_require__(6046);
		var authors = __webpack_require__(2074);
		var codeowners = __webpack_require__(2145);
		var earlier_merges = __webpack_require__(7402);
		var gather_references = __webpack_require__(6406);
		var gather_window = __webpack_require__(3308);
		;
		async function readFilesOfHead(git, paths) {
			const outside = paths.find(path => path.includes('\n'));
			if (outside !== undefined)
				throw new errors.jR(`A path inside the repository is one line: ${JSON.stringify(outside)}`);
			const asked = paths.map(path => `HEAD:${path.replace(/^(\.?\/)+/, '')}\n`).join('');
			const answer = await git.output(['cat-file', '--batch'], asked);
			let at = 0;
			return paths.map(() => {
				const endOfLine = answer.indexOf('\n', at);
				const [, type, size] = / (\w+) (\d+)$/.exec(answer.toString('utf8', at, endOfLine)) ?? [];
				at = endOfLine + 1;
				if (type === undefined)
					return null;
				const text = answer.toString('utf8', at, at + Number(size));
				at += Number(size) + 1;
				return type === 'blob' ? text : null;
			});
		}
		var external_node_path_ = __webpack_require__(6760);
		var mod = __webpack_require__(1916);
		;
		const LOCAL = 'local';
		async function readClone(git, path, asked) {
			const [state, branches, remotes] = await Promise.all([readState(git), readBranches(git), readRemotes(git)]);
			const { shallow, gitDirectory, head } = state;
			const { sha, baseRef } = asked.base == null ? headOf(branches, head, path) : baseOf(branches, asked.base, path);
			return {
				repository: { ...repositoryOf(asked.repository, remotes, gitDirectory), defaultBranch: defaultBranch(branches) },
				shallow,
				tip: sha,
				baseRef,
			};
		}
		async function readState(git) {
			const asked = ['--is-shallow-repository', '--absolute-git-dir', '--revs-only', 'HEAD^{commit}'];
			const text = (await git.output(['rev-parse', ...asked])).toString();
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
			const none = () => Buffer.alloc(0);
			const text = await git.output(['config', '-z', '--get-regexp', '^remote\\..*\\.url$']).catch(none);
			const entries = text.toString().split('\0').filter(Boolean);
			return new Map(entries.map(entry => {
				const [key = '', url = ''] = entry.split('\n');
				return [key.slice('remote.'.length, -'.url'.length), url];
			}));
		}
		function shortName(ref) {
			return ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, '');
		}
		function defaultBranch(branches) {
			const ofOrigin = branches.find(({ ref }) => ref === 'refs/remotes/origin/HEAD')?.target;
			const ref = ofOrigin || branches.find(({ checkedOut }) => checkedOut)?.ref;
			return ref === undefined ? null : shortName(ref);
		}
		function headOf(branches, head, path) {
			if (head === undefined)
				throw new errors.jR(`${path} holds no commits yet, or its HEAD names a branch that is not there.`);
			const checkedOut = branches.find(branch => branch.checkedOut);
			return { sha: head, baseRef: checkedOut && shortName(checkedOut.ref) };
		}
		function baseOf(branches, base, path) {
			const names = [base, `refs/heads/${base}`, `refs/remotes/origin/${base}`, `refs/remotes/${base}`];
			const found = names.map(name => branches.find(({ ref }) => ref === name)).find(branch => branch !== undefined);
			if (found !== undefined)
				return { sha: found.sha, baseRef: shortName(found.target || found.ref) };
			const known = [...new Set(branches.filter(({ target }) => target === '').map(({ ref }) => shortName(ref)))];
			const nearest = known.sort((a, b) => (0, mod.Io)(a, base) - (0, mod.Io)(b, base)).slice(0, 3);
			const hint = nearest.length === 0 ? 'It has no branches.' : `The nearest it has: ${nearest.join(', ')}.`;
			throw new errors.jR(`${path} has no branch ${base}. ${hint}`);
		}
		const WITH_SCHEME = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/i;
		const SCP_LIKE = /^(?:[^@/]+@)?([^/:]{2,}):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
		const NO_GITHUB = /gitlab|bitbucket|codeberg|gitea/i;
		function parseRemote(remote) {
			const [, host = '', owner, name] = WITH_SCHEME.exec(remote) ?? SCP_LIKE.exec(remote) ?? [];
			if (owner === undefined || name === undefined)
				return undefined;
			const nameWithOwner = `${owner}/${name}`;
			if (NO_GITHUB.test(host))
				return { nameWithOwner, url: null };
			return {
				nameWithOwner,
				url: `https://${host.toLowerCase().replace(/^ssh\.github\.com$/, 'github.com')}/${nameWithOwner}`,
			};
		}
		function repositoryOf(asked, remotes, gitDirectory) {
			const [address = ''] = [remotes.get('origin'), ...remotes.values()].filter(url => url !== undefined);
			const told = parseRemote(address);
			if (asked != null) {
				const server = told?.url?.slice(0, -told.nameWithOwner.length - 1) ?? 'https://github.com';
				return { nameWithOwner: asked, url: `${server}/${asked}` };
			}
			const folder = (0, external_node_path_.basename)(gitDirectory) === '.git' ? (0, external_node_path_.dirname)(gitDirectory) : gitDirectory;
			return told ?? { nameWithOwner: `${LOCAL}/${(0, external_node_path_.basename)(folder).replace(/\.git$/, '')}`, url: null };
		}
		var external_node_child_process_ = __webpack_require__(1421);
		;
		class GitFailure extends Error {
			command;
			exitCode;
			said;
			name = 'GitFailure';
			constructor(command, exitCode, said) {
				super(`git ${command} ended with ${exitCode ?? 'a signal'}: ${said}`);
				this.command = command;
				this.exitCode = exitCode;
				this.said = said;
			}
		}
		const PARTIAL = /promisor remote|lazy fetching disabled|transport '.*' not allowed/;
		function explain(error, path) {
			if (error.code === 'ENOENT') {
				return new errors.jR('git was not found: install it and see that it is on the PATH.', { cause: error });
			}
			if (!(error instanceof GitFailure))
				return error;
			return new errors.jR(sentence(error, path), { cause: error });
		}
		function sentence({ command, exitCode, said }, path) {
			if (/cannot change to .*No such file/.test(said))
				return `${path} does not exist; clone the repository first or name its git directory.`;
			if (/not a git repository|cannot change to/.test(said)) {
				return `${path} is not a git repository; clone it first or name its git directory.`;
			}
			if (said.includes('dubious ownership')) {
				return `git does not read ${path}, because it belongs to another user; if you trust it, run \`git config --global --add safe.directory '${path}'\`.`;
			}
			if (PARTIAL.test(said)) {
				return `${path} is a partial clone that lacks contents of this period; clone without --filter, or run \`git fetch --refetch --no-filter\` in it.`;
			}
			const reason = said.trim().split('\n').at(-1) || `exit code ${exitCode ?? 'unknown'}`;
			return `git ${command} failed in ${path}: ${reason}`;
		}
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
			'mailmap.file': '',
			'mailmap.blob': 'HEAD:.mailmap',
			'protocol.allow': 'never',
		};
		const OPTIONS = ['--no-pager', ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
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
		function gitIn(path) {
			const directory = (0, external_node_path_.resolve)(path);
			const env = environment();
			async function* chunks(args, input = '') {
				const child = (0, external_node_child_process_.spawn)('git', [...OPTIONS, '-C', directory, ...args], { env, windowsHide: true });
				const ended = new Promise((done, failed) => child.on('close', done).on('error', failed));
				ended.catch(() => { });
				let said = '';
				child.stderr.setEncoding('utf8').on('data', (text) => {
					if (said.length < 4000)
						said += text;
				});
				child.stdin.on('error', () => { }).end(input);
				try {
					yield* child.stdout;
					const code = await ended;
					if (code !== 0)
						throw new GitFailure(args[0] ?? '', code, said);
				}
				catch (error) {
					throw explain(error, path);
				}
				finally {
					child.kill();
				}
			}
			return {
				async output(args, input) {
					const all = [];
					for await (const chunk of chunks(args, input))
						all.push(chunk);
					return Buffer.concat(all);
				},
				async *texts(args, input) {
					const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
					let rest = '';
					for await (const chunk of chunks(args, input)) {
						const texts = (rest + decoder.decode(chunk, { stream: true })).split('\0');
						rest = texts.pop() ?? '';
						yield texts;
					}
				},
			};
		}
		;
		const COUNTED = /^ *(\d+)\t(.*?) ?<([^<>]*)>$/;
		async function readContributors(git, sha) {
			const counts = new Map();
			const told = (await git.output(['shortlog', '--summary', '--email', sha, '--'])).toString();
			for (const line of told.split('\n')) {
				const [, count, name, email] = COUNTED.exec(line) ?? [];
				if (name === undefined || email === undefined)
					continue;
				for (const key of (0, authors.WZ)({ name, email }))
					counts.set(key, (counts.get(key) ?? 0) + Number(count));
			}
			return counts;
		}
		async function readCanonical(git, people) {
			const contacts = [...new Set(people.map(contactOf))];
			if (contacts.length === 0)
				return identity => identity;
			const answer = (await git.output(['check-mailmap', '--stdin'], `${contacts.join('\n')}\n`)).toString();
			const mapped = new Map(answer.split('\n').map((line, at) => [contacts[at], /^(.*?) ?<([^<>]*)>$/.exec(line)]));
			return identity => {
				const [, name, email] = mapped.get(contactOf(identity)) ?? [];
				return name === undefined || email === undefined ? identity : { ...identity, name, email };
			};
		}
		function contactOf({ name, email }) {
			return `${name} <${email}>`;
		}
		;
		const FORMAT = '--format=%H%x00%P%x00%ct%x00%s';
		const FIELDS = 4;
		const OLDER_IN_A_ROW = 100;
		function milestoneAt(instant) {
			let reach = () => { };
			const found = new Promise(resolve => {
				reach = resolve;
			});
			return { instant, older: 0, found, reach };
		}
		const oldestFirst = ({ inPeriod, earlier }) => ({
			inPeriod: inPeriod.toReversed(),
			earlier: earlier.toReversed(),
		});
		function walkHistory(git, tip, window, shallow) {
			const period = milestoneAt(window.start);
			const churn = milestoneAt((0, earlier_merges.Pf)(window.start));
			const walk = async () => {
				const history = { inPeriod: [], earlier: [] };
				let oldest = Number.POSITIVE_INFINITY;
				let newest = Number.NEGATIVE_INFINITY;
				for await (const commit of landed(git, tip)) {
					const { committedAt } = commit;
					oldest = Math.min(oldest, committedAt);
					newest = Math.max(newest, committedAt);
					for (const milestone of [period, churn]) {
						milestone.older = committedAt < milestone.instant ? milestone.older + 1 : 0;
						if (milestone.older === OLDER_IN_A_ROW)
							milestone.reach(oldestFirst(history));
					}
					if (committedAt >= window.end || committedAt < window.earliest)
						continue;
					(committedAt < window.start ? history.earlier : history.inPeriod).push(commit);
				}
				insist(window, oldest, newest, shallow);
				return oldestFirst(history);
			};
			const whole = walk();
			const nothing = { inPeriod: [], earlier: [] };
			for (const { reach } of [period, churn])
				whole.then(reach, () => reach(nothing));
			return { pastPeriod: period.found, pastChurn: churn.found, whole };
		}
		async function* landed(git, tip) {
			let fields = [];
			for await (const texts of git.texts(['log', '--first-parent', '-z', '--encoding=UTF-8', FORMAT, tip, '--'])) {
				fields.push(...texts);
				const whole = fields.length - (fields.length % FIELDS);
				for (let at = 0; at < whole; at += FIELDS) {
					const [sha = '', parents = '', seconds = '', subject = ''] = fields.slice(at, at + FIELDS);
					yield { sha, parents: parents.split(' ').filter(Boolean), committedAt: Number(seconds) * 1000, subject };
				}
				fields = fields.slice(whole);
			}
		}
		function insist(window, oldest, newest, shallow) {
			const start = (0, gather_window.B9)(window.start);
			if (shallow && oldest >= window.start) {
				throw new errors.jR(`The clone is shallow: it begins at ${(0, gather_window.B9)(oldest)}, after the period's start, ${start}. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`);
			}
			if (newest < window.start) {
				throw new errors.jR(`The period begins at ${start}, but the newest commit of the clone is from ${(0, gather_window.B9)(newest)}. Run \`git pull\` in it first, or ask for an earlier period.`);
			}
			if (oldest >= window.end) {
				throw new errors.jR(`The period ends at ${(0, gather_window.B9)(window.end)}, but the history begins only at ${(0, gather_window.B9)(oldest)}. Ask for a later period.`);
			}
		}
		var manifests = __webpack_require__(1736);
		;
		async function readManifests(git, sha) {
			const found = [];
			for await (const paths of git.texts(['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha])) {
				found.push(...paths.filter(manifests.Y));
			}
			return found;
		}
		;
		const SQUASHED = /^(.*\S)\s*\(#(\d{1,9})\)\s*$/s;
		const MERGE_COMMIT = /^Merge pull request #(\d{1,9}) from ([^\s/]+)\/\S/;
		function mergedBySubject(subject) {
			const [, ofMerge, branchOwner] = MERGE_COMMIT.exec(subject) ?? [];
			if (ofMerge !== undefined && branchOwner !== undefined)
				return positive({ number: Number(ofMerge), title: null, branchOwner });
			const [, title, number] = SQUASHED.exec(subject) ?? [];
			if (title !== undefined && number !== undefined)
				return positive({ number: Number(number), title });
			return undefined;
		}
		function positive(merged) {
			return merged.number > 0 ? merged : undefined;
		}
		function titleInBody(body) {
			const [title, ...rest] = body.trim().split('\n');
			return { title: title?.trim() || undefined, body: rest.join('\n').trim() };
		}
		;
		function assemble(history, read, place) {
			const logins = loginsOfForks(history, read, place);
			const landings = history.flatMap(landed => landingOf(landed, read, logins) ?? []);
			const call = (0, authors.cG)(landings.flatMap(({ author, coAuthors }) => [author, ...coAuthors]));
			const byNumber = new Map();
			const directPushes = [];
			for (const landing of landings) {
				const { landed, merged, author } = landing;
				if (merged !== undefined)
					byNumber.set(merged.number, [...(byNumber.get(merged.number) ?? []), landing]);
				else {
					const committedAt = (0, gather_window.B9)(landed.committedAt);
					directPushes.push({ sha: landed.sha, title: landed.subject, author: call(author), committedAt });
				}
			}
			const groups = [...byNumber].map(([number, group]) => ({
				group,
				pullRequest: pullRequestOf(number, group, call, place),
			}));
			const byMerge = groups.sort((a, b) => a.pullRequest.mergedAt.localeCompare(b.pullRequest.mergedAt));
			return {
				pullRequests: byMerge.map(({ pullRequest }) => pullRequest),
				directPushes,
				merged: byMerge.flatMap(({ group }) => group.map(({ author }) => ({ author: call(author), identity: author }))),
			};
		}
		function landingOf(landed, read, logins) {
			const commit = read.commits.get(landed.sha);
			if (commit === undefined)
				return undefined;
			const merged = mergedBySubject(landed.subject);
			const coAuthors = (0, authors._R)(commit.body).map(read.canonical);
			const ofBranch = merged === undefined ? undefined : branchAuthor(landed, read);
			const login = logins.get(merged?.branchOwner?.toLowerCase() ?? '');
			const author = ofBranch === undefined ? commit.author : { ...ofBranch, ...(login !== undefined && { login }) };
			return { landed, commit, merged, author, coAuthors };
		}
		function branchAuthor({ parents }, { branchAuthors }) {
			return branchAuthors.get(parents[1] ?? '');
		}
		function loginsOfForks(history, read, { repository }) {
			const [own = '', name] = repository.nameWithOwner.toLowerCase().split('/');
			const forks = new Map();
			if (own === LOCAL || name === undefined)
				return new Map();
			for (const landed of history) {
				const owner = mergedBySubject(landed.subject)?.branchOwner;
				const author = branchAuthor(landed, read);
				if (owner === undefined || author === undefined || owner.toLowerCase() === own)
					continue;
				const fork = forks.get(owner.toLowerCase()) ?? { owner, names: new Set() };
				forks.set(owner.toLowerCase(), { owner, names: fork.names.add(author.name.toLowerCase()) });
			}
			const ofOne = [...forks].filter(([, { names }]) => names.size === 1);
			return new Map(ofOne.map(([key, { owner }]) => [key, owner]));
		}
		function pullRequestOf(number, group, call, place) {
			const [first] = group;
			const last = group.at(-1);
			if (first === undefined || last === undefined)
				throw new Error(`No commit stands for #${number}`);
			const files = joined(group.map(({ commit }) => commit.files));
			const sum = (count) => files.reduce((total, file) => total + count(file), 0);
			const { repository, baseRef } = place;
			return {
				number,
				...textOf(first),
				...(repository.url !== null && { url: `${repository.url}/pull/${number}` }),
				author: call(first.author),
				coAuthors: (0, authors.bp)(first.author, group.flatMap(({ author, coAuthors }) => [author, ...coAuthors]), call),
				mergedAt: (0, gather_window.B9)(Math.max(...group.map(({ landed }) => landed.committedAt))),
				...(baseRef !== undefined && { baseRef }),
				additions: sum(file => file.additions),
				deletions: sum(file => file.deletions),
				files,
				filesTotal: files.length,
				commitSha: last.landed.sha,
			};
		}
		function textOf({ merged, landed, commit }) {
			if (merged?.title != null)
				return { title: merged.title, body: commit.body };
			const { title, body } = titleInBody(commit.body);
			return { title: title ?? landed.subject, body };
		}
		function joined(lists) {
			const files = new Map();
			for (const file of lists.flat()) {
				const before = files.get(file.path);
				files.set(file.path, before === undefined ? file : together(before, file));
			}
			return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
		}
		function together(before, after) {
			return {
				...before,
				additions: before.additions + after.additions,
				deletions: before.deletions + after.deletions,
				status: after.status === 'modified' ? before.status : after.status,
			};
		}
		var external_node_os_ = __webpack_require__(8161);
		;
		const commits_FIELDS = ['%H', '%aN', '%aE', '%b'];
		const DIFF = [
			...['--diff-merges=first-parent', '--raw', '--numstat', '--no-abbrev', '--find-renames=50%', '-l1000'],
			...[
				'--diff-algorithm=myers',
				'--no-ext-diff',
				'--no-textconv',
				'--no-relative',
				'-O/dev/null',
				'--ignore-submodules=none',
			],
		];
		const LOG = ['log', '--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', '--no-color'];
		const STATUSES = { A: 'added', D: 'removed', R: 'renamed', C: 'copied' };
		const COMMITS_PER_PROCESS = 40;
		const MOST_PROCESSES = 4;
		async function readCommits(git, shas) {
			const useful = Math.ceil(shas.length / COMMITS_PER_PROCESS);
			const processes = Math.min(useful, (0, external_node_os_.availableParallelism)(), MOST_PROCESSES);
			const commits = new Map();
			const read = async (share) => {
				for await (const commit of commitsOf(git, share))
					commits.set(commit.sha, commit);
			};
			const shares = Array.from({ length: processes }, (_, part) => shas.filter((_, at) => at % processes === part));
			await Promise.all(shares.map(read));
			return commits;
		}
		async function readMessages(git, shas) {
			const messages = new Map();
			if (shas.length === 0)
				return messages;
			for await (const { fields } of records(git, [...LOG, '--no-patch'], shas)) {
				const message = messageOf(fields);
				messages.set(message.sha, message);
			}
			return messages;
		}
		async function* commitsOf(git, shas) {
			for await (const { fields, changes } of records(git, [...LOG, ...DIFF], shas)) {
				yield { ...messageOf(fields), files: filesOf(changes) };
			}
		}
		function messageOf([sha = '', name = '', email = '', body = '']) {
			return { sha, author: { name, email }, body: body.trim() };
		}
		async function* records(git, args, shas) {
			const format = `--format=${commits_FIELDS.join('%x00')}`;
			let record;
			let paths = 0;
			for await (const texts of git.texts([...args, format], `${shas.join('\n')}\n`)) {
				for (const text of texts) {
					if (record !== undefined && record.fields.length < commits_FIELDS.length) {
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
		const RAW = /^\n?:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;
		const NUMSTAT = /^(\d+|-)\t(\d+|-)\t/;
		function pathsAfter(text) {
			const [, status] = RAW.exec(text) ?? [];
			if (status !== undefined)
				return status === 'R' || status === 'C' ? 2 : 1;
			const [counts] = NUMSTAT.exec(text) ?? [];
			if (counts === undefined)
				return -1;
			return counts.length === text.length ? 2 : 0;
		}
		function filesOf(changes) {
			const files = new Map();
			for (let at = 0; at < changes.length; at += 1) {
				const text = changes[at] ?? '';
				const paths = changes.slice(at + 1, at + 1 + pathsAfter(text));
				at += paths.length;
				const [, letter] = RAW.exec(text) ?? [];
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
		;
		function readOnce(read) {
			const underWay = new Map();
			return async (keys) => {
				const fresh = keys.filter(key => !underWay.has(key));
				if (fresh.length > 0) {
					const reading = read(fresh);
					for (const key of fresh)
						underWay.set(key, reading);
				}
				const found = new Map();
				for (const key of keys) {
					const value = (await underWay.get(key))?.get(key);
					if (value !== undefined)
						found.set(key, value);
				}
				return found;
			};
		}
		;
		const paths_LOG = [
			...['log', '--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', '--no-color'],
			...['--diff-merges=first-parent', '--name-only', '--no-renames', '--no-ext-diff', '--no-relative'],
		];
		const HEAD = /^\n?\u0001([0-9a-f]{40,64})\u0001(.*)\u0001(.*)$/s;
		async function readPaths(git, shas) {
			const found = new Map();
			if (shas.length === 0)
				return found;
			const asked = new Set(shas);
			let current;
			for await (const texts of git.texts([...paths_LOG, '--format=%x01%H%x01%aN%x01%aE'], `${shas.join('\n')}\n`)) {
				for (const text of texts) {
					const [, sha, name = '', email = ''] = HEAD.exec(text) ?? [];
					if (sha !== undefined && asked.has(sha)) {
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
		function readerOf(git) {
			const counts = readOnce(async ([before = '']) => new Map([[before, await readContributors(git, before)]]));
			return {
				git,
				commits: readOnce(shas => readCommits(git, shas)),
				messages: readOnce(shas => readMessages(git, shas)),
				paths: readOnce(shas => readPaths(git, shas)),
				contributors: async (before) => (await counts([before])).get(before) ?? new Map(),
			};
		}
		;
		function gitSource({ path, period, log, configPath = '.github/merge-digest.yml', ...asked }) {
			const git = gitIn(path);
			const reader = readerOf(git);
			const window = (0, gather_window.Ou)(period);
			let opened;
			const ready = () => {
				opened ??= readClone(git, path, asked).then(clone => ({
					clone,
					history: walkHistory(git, clone.tip, window, clone.shallow),
				}));
				return opened;
			};
			return {
				async open() {
					const { clone } = await ready();
					const [config = null, ...owners] = await readFilesOfHead(git, [configPath, ...codeowners.n]);
					return { repository: clone.repository, config, codeowners: owners.find(text => text !== null) ?? null };
				},
				async gather() {
					const { clone, history } = await ready();
					begin(history.pastPeriod, async ({ inPeriod }) => {
						log.progress(`Reading ${inPeriod.length} commits`);
						await Promise.all([readLanded(reader, inPeriod), readEarlierContributors(reader, inPeriod, clone)]);
					});
					begin(history.pastChurn, ({ earlier }) => readEarlierMerges(reader, earlier, window.start));
					const { inPeriod, earlier } = await history.whole;
					const [assembled, contributors, before, manifests] = await Promise.all([
						readAssembled(reader, inPeriod, clone),
						readEarlierContributors(reader, inPeriod, clone),
						readEarlierMerges(reader, earlier, window.start),
						readManifests(git, inPeriod.at(-1)?.sha ?? clone.tip),
					]);
					const { pullRequests, directPushes, merged } = assembled;
					const expected = new Set(inPeriod.flatMap(({ subject }) => mergedBySubject(subject)?.number ?? [])).size;
					return {
						pullRequests,
						expected,
						missing: [],
						...(contributors !== undefined && { newContributors: (0, authors.Rx)(merged, contributors) }),
						directPushes,
						history: (0, earlier_merges.qu)(before, merged, contributors),
						manifests,
					};
				},
				async lookUp(references) {
					if (references.length === 0)
						return [];
					const { clone, history } = await ready();
					const found = await findEarlier(reader, (await history.whole).earlier, references);
					return (await readAssembled(reader, found, clone)).pullRequests;
				},
			};
		}
		function begin(known, read) {
			known.then(read).catch(() => { });
		}
		function readLanded(reader, history) {
			const tips = history.filter(({ subject }) => mergedBySubject(subject)).flatMap(({ parents }) => parents[1] ?? []);
			return Promise.all([reader.commits(history.map(({ sha }) => sha)), reader.messages(tips)]);
		}
		async function readAssembled(reader, history, { repository, baseRef }) {
			const [commits, branchTips] = await readLanded(reader, history);
			const lost = history.map(({ sha }) => sha).find(sha => !commits.has(sha));
			if (lost !== undefined)
				throw new errors.jR(`git told nothing about commit ${lost}; check the clone with \`git fsck\`.`);
			const canonical = await readCanonical(reader.git, [...commits.values()].flatMap(({ body }) => (0, authors._R)(body)));
			const branchAuthors = new Map([...branchTips].map(([sha, { author }]) => [sha, author]));
			return assemble(history, { commits, branchAuthors, canonical }, { repository, baseRef });
		}
		async function readEarlierContributors(reader, [oldest], clone) {
			if (clone.shallow)
				return undefined;
			const [before] = oldest?.parents ?? [];
			return before === undefined ? new Map() : reader.contributors(before);
		}
		async function readEarlierMerges(reader, earlier, start) {
			const merges = earlier.flatMap(landed => {
				const merged = mergedBySubject(landed.subject);
				return merged === undefined ? [] : [{ ...landed, ...merged, mergedAt: landed.committedAt }];
			});
			const recent = (0, earlier_merges.ux)(merges, start);
			const tips = recent.flatMap(({ title, parents }) => (title === null ? (parents[1] ?? []) : []));
			const shas = recent.map(({ sha }) => sha);
			const untitled = recent.filter(({ title }) => title === null).map(({ sha }) => sha);
			const [paths, branches, bodies] = await Promise.all([
				reader.paths(shas),
				reader.messages(tips),
				reader.messages(untitled),
			]);
			return recent.flatMap(({ sha, number, title, parents, mergedAt }) => {
				const read = paths.get(sha);
				if (read === undefined)
					return [];
				const identity = branches.get(parents[1] ?? '')?.author ?? read.author;
				const told = title ?? titleInBody(bodies.get(sha)?.body ?? '').title ?? '';
				return [{ number, title: told, identity, mergedAt, paths: read.paths }];
			});
		}
		async function findEarlier(reader, earlier, references) {
			const merges = earlier.flatMap(landed => {
				const merged = mergedBySubject(landed.subject);
				return merged === undefined ? [] : [{ landed, sha: landed.sha, ...merged }];
			});
			const untitled = references.some(({ title }) => title !== undefined)
				? merges.filter(({ title }) => title === null)
				: [];
			const bodies = await reader.messages(untitled.map(({ sha }) => sha));
			const candidates = merges.map(merge => ({
				...merge,
				title: merge.title ?? titleInBody(bodies.get(merge.sha)?.body ?? '').title ?? '',
			}));
			const numbers = new Set((0, gather_references.y)(references, candidates).map(({ number }) => number));
			return merges.filter(({ number }) => numbers.has(number)).map(({ landed }) => landed);
		}
	}),
	6406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => (referenced)
		});
		const SHORTEST_SHA = 7;
		const SHORTEST_STEM = 12;
		const NUMBER_AT_END = /\s*\(#\d+\)$/;
		const CUT = /(\u2026|\.{3})$/;
		function plain(title) {
			return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
		}
		function referenced(references, candidates) {
			const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
			const titles = candidates.map(candidate => ({ candidate, title: plain(candidate.title) }));
			const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));
			const ofSha = (sha) => sha.length < SHORTEST_SHA ? undefined : candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
			const ofTitle = (asked) => {
				const title = plain(asked);
				const stem = title.replace(CUT, '').trim();
				const exact = title === '' ? undefined : byTitle.get(title);
				if (exact !== undefined || stem === title || stem.length < SHORTEST_STEM)
					return exact;
				return titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
			};
			const found = new Set();
			for (const { number, sha, title } of references) {
				const named = [
					number === undefined ? undefined : byNumber.get(number),
					sha === undefined ? undefined : ofSha(sha),
					title === undefined ? undefined : ofTitle(title),
				];
				for (const candidate of named)
					if (candidate !== undefined)
						found.add(candidate);
			}
			return candidates.filter(candidate => found.has(candidate));
		}
	}),
	3308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B9: () => (instantOf),
			Ou: () => (windowOf),
			d_: () => (DAY)
		});
		const EARLIER_DAYS = 180;
		const DAY = 24 * 60 * 60 * 1000;
		function windowOf(period) {
			const start = Date.parse(period.start);
			return { earliest: start - EARLIER_DAYS * DAY, start, end: Date.parse(period.asOf ?? period.end) };
		}
		function instantOf(milliseconds) {
			return `${new Date(milliseconds).toISOString().slice(0, -5)}Z`;
		}
	})
};
