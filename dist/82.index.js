export const id = 82;
export const ids = [82];
export const modules = {
	7402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nl: () => (historyStart),
			pu: () => (mergesInHistory),
			qu: () => (historyBefore)
		});
		var _domain_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1381);
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
		function historyStart(periodStart) {
			return periodStart - _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.F * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.sO;
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
				return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.F);
			const mergedBy = new Map();
			for (const { author, identity } of merged) {
				const keys = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)({ ...identity, ...(author.login !== undefined && { login: author.login }) });
				const key = (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(author);
				mergedBy.set(key, Math.max(mergedBy.get(key) ?? 0, ...keys.map(one => commits.get(one) ?? 0)));
			}
			return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.F, mergedBy);
		}
		function authorKeys(earlier, merged) {
			const authorsOfPeriod = new Map(merged.flatMap(({ author, identity }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => [key, (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(author)])));
			const toAuthor = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.cG)(earlier.map(({ identity }) => identity));
			const cache = new Map();
			return identity => {
				const cacheKey = `${identity.name}\n${identity.email}\n${identity.login ?? ''}`;
				const cached = cache.get(cacheKey);
				if (cached !== undefined)
					return cached;
				const matches = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => authorsOfPeriod.get(key));
				const key = matches.find(match => match !== undefined) ?? (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(toAuthor(identity));
				cache.set(cacheKey, key);
				return key;
			};
		}
	}),
	8082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			gitSource: () => (gitSource)
		});
		var errors = __webpack_require__(6046);
		var authors = __webpack_require__(2074);
		var codeowners = __webpack_require__(2145);
		;
		const KEY = '([A-Za-z][A-Za-z -]{0,30}?)';
		const IN_BODY = new RegExp(String.raw `^[ \t]{0,20}${KEY}(:?)[ \t]{1,20}\S{0,200}?(#|GH-|!|\/pull\/)\d{1,9}`, 'gim');
		const IN_SUBJECT = /(?:([A-Za-z]{1,20}):? )?\(?(#|GH-|!)\d{1,9}/;
		const MERGE = /^Merge (?:branch|tag|remote-tracking branch)(?= )/;
		const MIN_COMMITS = 2;
		const MIN_SHARE = 0.5;
		const MAX_BODY_LENGTH = 20_000;
		function shapeOf({ subject, body }) {
			const [, key, colon = '', mark = ''] = [...body.slice(-MAX_BODY_LENGTH).matchAll(IN_BODY)].at(-1) ?? [];
			if (key !== undefined)
				return `${key}${colon} ${mark === '/pull/' ? 'URL' : mark}N`.replace('URLN', 'URL');
			const [, word, sign] = IN_SUBJECT.exec(subject) ?? [];
			if (sign !== undefined)
				return word === undefined ? `${sign}N` : `${word} ${sign}N`;
			return MERGE.exec(subject)?.[0] ?? null;
		}
		function commonestShape(messages) {
			const counts = new Map();
			for (const message of messages) {
				const shape = shapeOf(message);
				if (shape !== null)
					counts.set(shape, (counts.get(shape) ?? 0) + 1);
			}
			const [[shape, count] = ['', 0]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
			return count >= MIN_COMMITS && count > MIN_SHARE * messages.length ? shape : null;
		}
		var earlier_merges = __webpack_require__(7402);
		var period_bounds = __webpack_require__(3779);
		var revert_subject = __webpack_require__(5082);
		;
		const hasLogin = ({ email }) => (0, authors.WZ)({ name: '', email }).some(key => key.startsWith('login:'));
		function peopleIn(identities) {
			const parents = identities.map((_, index) => index);
			const rootOf = (index) => {
				let root = index;
				while (parents[root] !== root)
					root = parents[root] ?? root;
				for (let at = index; at !== root;) {
					const next = parents[at] ?? root;
					parents[at] = root;
					at = next;
				}
				return root;
			};
			const owners = new Map();
			for (const [index, identity] of identities.entries()) {
				for (const key of (0, authors.WZ)(identity)) {
					const roots = [rootOf(index), rootOf(owners.get(key) ?? index)];
					const first = Math.min(...roots);
					for (const root of roots)
						parents[root] = first;
					owners.set(key, first);
				}
			}
			const people = new Map();
			for (const [index, identity] of identities.entries()) {
				const root = rootOf(index);
				const person = people.get(root) ?? { identity, count: 0 };
				const isBetter = hasLogin(identity) && !hasLogin(person.identity);
				people.set(root, { identity: isBetter ? identity : person.identity, count: person.count + 1 });
			}
			return [...people.values()];
		}
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var nearest_name = __webpack_require__(3111);
		;
		const LOCAL_OWNER = 'local';
		const MAX_BRANCHES_NAMED = 3;
		const MAX_SHALLOW_BYTES = 10_000_000;
		async function readClone(git, path, requested) {
			const [state, branches, remotes] = await Promise.all([readState(git), readBranches(git), readRemotes(git)]);
			const { gitDirectory, head } = state;
			const { sha, baseRef } = requested.base == null ? headOf(branches, head, path) : baseOf(branches, requested.base, path);
			return {
				repository: {
					...repositoryOf(requested.repository, remotes, gitDirectory),
					defaultBranch: defaultBranchOf(branches),
				},
				boundary: await readBoundary(state.shallowFile),
				tip: sha,
				baseRef,
				branches,
				gitDirectory,
				remote: remoteOnHost(remotes),
			};
		}
		async function readState(git) {
			const options = [
				'--path-format=absolute',
				'--git-common-dir',
				'--git-path',
				'shallow',
				'--revs-only',
				'HEAD^{commit}',
			];
			const text = (await git.output(['rev-parse', ...options])).toString();
			const [gitDirectory = '', shallowFile = '', head] = text.trimEnd().split('\n');
			return { gitDirectory, shallowFile, head };
		}
		async function readBoundary(shallowFile) {
			try {
				const found = await (0, promises_.stat)(shallowFile);
				if (!found.isFile() || found.size > MAX_SHALLOW_BYTES)
					throw new Error(`it may be a file of at most ${MAX_SHALLOW_BYTES} bytes`);
				return new Set((await (0, promises_.readFile)(shallowFile, 'utf8')).split('\n').filter(Boolean));
			}
			catch (error) {
				if (error.code === 'ENOENT')
					return new Set();
				const reason = error instanceof Error ? error.message : String(error);
				throw new errors.jR(`${shallowFile} could not be read: ${reason}. Clone the repository again.`, { cause: error });
			}
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
		const NAME = String.raw `(?!\.{1,2}(?:\.git)?(?:\/|$))[\w.~-]{1,100}`;
		const HOST = String.raw `[\p{L}\p{N}._-]{2,253}`;
		const WITH_SCHEME = new RegExp(String.raw `^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(${HOST})(?::\d+)?\/(${NAME})\/(${NAME}?)(?:\.git)?\/?$`, 'iu');
		const SCP_LIKE = new RegExp(String.raw `^(?:[^@/]+@)?(${HOST}):\/?(${NAME})\/(${NAME}?)(?:\.git)?\/?$`, 'u');
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
		function mainRemote(remotes) {
			const [name, url] = [...remotes].find(([one]) => one === 'origin') ?? [...remotes][0] ?? [];
			return name === undefined || url === undefined ? null : { name, url };
		}
		function remoteOnHost(remotes) {
			const remote = mainRemote(remotes);
			return remote === null || parseRemote(remote.url) === undefined ? null : remote;
		}
		function repositoryOf(requested, remotes, gitDirectory) {
			const ofRemote = parseRemote(mainRemote(remotes)?.url ?? '');
			if (requested != null) {
				const server = ofRemote?.url?.slice(0, -ofRemote.nameWithOwner.length - 1) ?? 'https://github.com';
				return { nameWithOwner: requested, url: `${server}/${requested}` };
			}
			const folder = (0, external_node_path_.basename)(gitDirectory) === '.git' ? (0, external_node_path_.dirname)(gitDirectory) : gitDirectory;
			return ofRemote ?? { nameWithOwner: `${LOCAL_OWNER}/${(0, external_node_path_.basename)(folder).replace(/\.git$/, '')}`, url: null };
		}
		;
		const STEP = /^(?:(?:fixup|squash|amend)!|\W{0,2}wip\b|merge (?:branch|remote-tracking|pull request)\b|\.+$)/i;
		function inWords(branch) {
			const words = branch.replaceAll(/[-_/]+/g, ' ').trim();
			return words.charAt(0).toUpperCase() + words.slice(1);
		}
		function branchTitle(subjects, branch) {
			const first = subjects.find(subject => subject.trim() !== '' && !STEP.test(subject));
			return first ?? (branch === undefined ? subjects[0] : inWords(branch));
		}
		;
		function landingsOf(commits, { landed }) {
			return commits.flatMap(commit => {
				const all = landed(commit).filter(({ inRollup }) => !inRollup);
				const branches = commit.parents.length - 1;
				return all.map((one, index) => ({
					commit,
					landed: one,
					parent: all.length === branches ? index + 1 : Math.min(1, branches),
				}));
			});
		}
		function sideOf({ commit, parent }, sides) {
			return parent < 1 ? undefined : sides.get(commit.sha)?.[parent - 1];
		}
		function comparisonOf({ commit }, side) {
			if (side?.base !== undefined)
				return `${side.tip} ${side.base}`;
			return ownComparison(commit);
		}
		function ownComparison({ sha, parents: [first] }) {
			return first === undefined ? sha : `${sha} ${first}`;
		}
		const NOISE = /^(?:PiperOrigin-RevId|GitOrigin-RevId|Change-Id|git-svn-id): .*$/gm;
		const REVERTS = /^This reverts commit [0-9a-f]{7,64}\b.*$/gm;
		const MAX_REVERTS = 20;
		function revertLines(bodies, description) {
			const lines = new Set(bodies.flatMap(body => body.match(REVERTS) ?? []));
			return [...lines].filter(line => !description.includes(line)).slice(0, MAX_REVERTS);
		}
		function textOf({ commit, landed }, side) {
			const description = (landed.body ?? commit.body).replaceAll(NOISE, '').trim();
			const further = revertLines(side?.commits.map(({ body }) => body) ?? [], description);
			return {
				title: landed.title ?? branchTitle(side?.commits.map(one => one.subject) ?? [], landed.branch) ?? commit.subject,
				body: [description, ...further].filter(Boolean).join('\n\n'),
			};
		}
		;
		const VALID = /(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){1,1000}|[\s\S]/g;
		const ODD_BYTE = /\ufffd[0-9a-f]{2}/g;
		function decode(bytes) {
			const text = bytes.toString('utf8');
			if (!text.includes('\ufffd'))
				return text;
			return bytes
				.toString('latin1')
				.replaceAll(VALID, part => part.length === 1 && part >= '\x80'
				? `\ufffd${part.charCodeAt(0).toString(16)}`
				: Buffer.from(part, 'latin1').toString('utf8'));
		}
		function withoutOddBytes(text) {
			return text.replaceAll(ODD_BYTE, '\ufffd');
		}
		;
		const FORMAT = '--format=%H%x00%P%x00%an%x00%ae%x00%s%x00%b';
		const FIELDS = 6;
		const MAX_COMMITS = 200_000;
		const NUMBER = /#\d/;
		const MAX_ASKED = 60;
		const MAX_AT_A_TIME = 4;
		async function readSideBranches(reader, merges, opened, boundary) {
			return withBases(reader.git, merges, await readOwnCommits(reader, merges, opened, boundary));
		}
		async function readOwnCommits({ git, mailmap }, merges, opened, boundary) {
			const mains = merges.map(merge => merge.broughtBy ?? merge).sort((a, b) => a.position - b.position);
			const [newest] = mains;
			const oldest = mains.at(-1);
			if (newest === undefined || oldest === undefined)
				return new Map();
			const [before] = oldest.parents;
			const graph = await readGraph(git, mailmap, before === undefined ? [newest.sha] : [newest.sha, `^${before}`]);
			if (graph === null)
				return new Map();
			return branchesIn(graph, newest.sha, opened, boundary);
		}
		async function readGraph(git, mailmap, revisions) {
			const graph = new Map();
			let fields = [];
			const log = ['log', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', FORMAT];
			for await (const texts of git.texts(log, `${revisions.join('\n')}\n`)) {
				fields.push(...texts);
				const whole = fields.length - (fields.length % FIELDS);
				for (let index = 0; index < whole; index += FIELDS) {
					const [sha = '', parents = '', ...others] = fields.slice(index, index + FIELDS);
					const [name = '', email = '', subject = '', body = ''] = others.map(withoutOddBytes);
					const author = mailmap({ name, email });
					graph.set(sha, { sha, parents: parents.split(' ').filter(Boolean), author, subject, body });
				}
				fields = fields.slice(whole);
				if (graph.size > MAX_COMMITS)
					return null;
			}
			return graph;
		}
		function branchesIn(graph, newest, opened, boundary) {
			const locations = new Map();
			const branches = new Map();
			let chains = 0;
			let at = 0;
			const own = (tip, location) => {
				const exits = new Map();
				const all = [];
				const open = [tip];
				for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
					const commit = graph.get(sha);
					const known = locations.get(sha);
					if (known === undefined && commit !== undefined && boundary.has(sha))
						continue;
					if (commit === undefined || known !== undefined) {
						exits.set(sha, known);
						continue;
					}
					locations.set(sha, location);
					all.push(commit);
					open.push(...commit.parents.toReversed());
				}
				const own = withoutForeign(all, sha => exits.has(sha) || boundary.has(sha));
				const commits = own.filter(({ parents }) => parents.length < 2).reverse();
				const last = graph.get(tip);
				const [before] = last?.parents ?? [];
				const isMergeAlone = last !== undefined && last.parents.length > 1 && exits.has(before ?? '');
				const merger = isMergeAlone && !NUMBER.test(last.subject) ? { merger: last.author } : {};
				return { tip, commits, exits, chain: location.chain, ...merger };
			};
			const walk = (sha) => {
				chains += 1;
				const chain = chains;
				const commits = [];
				let next = graph.get(sha);
				while (next !== undefined && !locations.has(next.sha)) {
					commits.push(next);
					next = graph.get(next.parents[0] ?? '');
				}
				for (const commit of commits.reverse()) {
					const others = commit.parents.slice(1);
					if (opened.has(commit.sha))
						others.forEach(walk);
					at += 1;
					branches.set(commit.sha, others.map(tip => own(tip, { chain, at, onChain: false })));
					locations.set(commit.sha, { chain, at, onChain: true });
				}
			};
			walk(newest);
			return branches;
		}
		function withoutForeign(commits, isBefore) {
			if (commits.every(({ parents }) => parents.length > 0))
				return [...commits];
			const children = new Map();
			for (const commit of commits)
				for (const parent of commit.parents) {
					const siblings = children.get(parent);
					if (siblings === undefined)
						children.set(parent, [commit]);
					else
						siblings.push(commit);
				}
			const continued = new Set();
			const open = commits.filter(({ parents }) => parents.some(isBefore));
			for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
				if (continued.has(commit.sha))
					continue;
				continued.add(commit.sha);
				for (const child of children.get(commit.sha) ?? [])
					open.push(child);
			}
			return commits.filter(({ sha }) => continued.has(sha));
		}
		function side_branches_baseOf({ exits, chain }) {
			const [only] = exits.keys();
			if (exits.size === 1)
				return only;
			const inside = [...exits].flatMap(([sha, location]) => (location === undefined ? [] : [{ sha, ...location }]));
			const [last] = inside.sort((a, b) => b.at - a.at || Number(b.onChain) - Number(a.onChain));
			if (last === undefined || !last.onChain || inside.some(one => one.chain !== chain))
				return undefined;
			return last.sha;
		}
		async function withBases(git, merges, found) {
			const branches = new Map();
			const unclear = [];
			for (const { sha, parents } of merges) {
				const ofMerge = (found.get(sha) ?? []).map(one => {
					const base = side_branches_baseOf(one);
					const { tip, commits, merger } = one;
					const branch = { tip, commits, ...(merger && { merger }), ...(base !== undefined && { base }) };
					if (base === undefined && one.exits.size > 1)
						unclear.push({ branch, parent: parents[0] ?? '' });
					return branch;
				});
				branches.set(sha, ofMerge);
			}
			const asked = unclear.slice(0, MAX_ASKED);
			const ask = async () => {
				for (let one = asked.pop(); one !== undefined; one = asked.pop()) {
					const { branch, parent } = one;
					const text = await git.output(['merge-base', parent, branch.tip]).catch(() => null);
					const base = text?.toString().trim();
					if (base)
						branch.base = base;
				}
			};
			await Promise.all(Array.from({ length: MAX_AT_A_TIME }, ask));
			return branches;
		}
		;
		async function readAttributed(reader, commits, history, { boundary, repository }) {
			const landings = landingsOf(commits, history);
			const pushed = commits.filter(commit => history.landed(commit).length === 0);
			const merges = [...new Set(landings.filter(({ parent }) => parent > 0).map(({ commit }) => commit))];
			const sides = await readSideBranches(reader, merges, history.opened, boundary);
			const reverting = pushed.filter(revert_subject.E).map(ownComparison);
			const branched = landings.map(landing => ({ landing, side: sideOf(landing, sides) }));
			const comparisons = branched.map(({ landing, side }) => comparisonOf(landing, side));
			const tips = branched.flatMap(({ landing, side }) => (side?.commits.length ? [] : tipOf(landing)));
			const [changes, messages] = await Promise.all([
				reader.changes([...comparisons, ...reverting]),
				reader.messages([...pushed.map(({ sha }) => sha), ...tips]),
			]);
			const read = branched.flatMap(({ landing, side }) => {
				const changed = changes.get(comparisonOf(landing, side));
				const fallback = messages.get(tipOf(landing)[0] ?? '')?.author ?? changed?.author;
				if (changed === undefined || fallback === undefined)
					return [];
				const { author, others } = authorsOf(landing, side, fallback);
				const coAuthors = [...others, ...(0, authors._R)(landing.landed.body ?? landing.commit.body)];
				const identities = side?.commits.map(commit => commit.author) ?? [];
				return [{ ...landing, side, files: changed.files, author, coAuthors, identities }];
			});
			const logins = loginsOfForks([...read, ...(await earlierForks(reader, read, history))], repository);
			return {
				landings: read.map(one => ({
					...one,
					author: withLogin(one, logins),
					coAuthors: one.coAuthors.map(reader.mailmap),
				})),
				pushes: pushed.flatMap(commit => {
					const author = messages.get(commit.sha)?.author;
					const files = changes.get(ownComparison(commit))?.files;
					return author === undefined ? [] : [{ commit, author, ...(files && { files }) }];
				}),
			};
		}
		function tipOf({ commit, parent }) {
			const tip = parent < 1 ? undefined : commit.parents[parent];
			return tip === undefined ? [] : [tip];
		}
		const MAX_CO_AUTHORS = 20;
		const attribution_MAX_COMMITS = 1000;
		function authorsOf({ landed }, side, fallback) {
			const commits = side?.commits ?? [];
			const merger = side?.merger;
			const people = peopleIn([...(merger ? [merger] : []), ...commits.map(({ author }) => author)]);
			const [most, ...others] = (merger ? people : people.sort((a, b) => b.count - a.count)).map(({ identity }) => identity);
			const author = most ?? fallback;
			const named = [...others, ...peopleIn(commits.flatMap(({ body }) => (0, authors._R)(body))).map(one => one.identity)];
			return {
				author: { ...author, ...loginOf(landed.author, author, others) },
				others: commits.length > attribution_MAX_COMMITS ? [] : named.slice(0, MAX_CO_AUTHORS),
			};
		}
		function loginOf(login, author, others) {
			if (login === undefined)
				return {};
			return resembles(login, author) || others.length === 0 ? { login } : {};
		}
		async function earlierForks(reader, landings, history) {
			const owners = new Set(landings.flatMap(({ landed }) => landed.branchOwner?.toLowerCase() ?? []));
			const earlier = landingsOf(history.earlier, history).filter(({ landed }) => owners.has(landed.branchOwner?.toLowerCase() ?? ''));
			const tips = await reader.messages(earlier.flatMap(tipOf));
			return earlier.flatMap(landing => {
				const author = tips.get(tipOf(landing)[0] ?? '')?.author;
				return author === undefined ? [] : [{ landed: landing.landed, author }];
			});
		}
		const lettersOf = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
		const MIN_PART = 3;
		function resembles(login, { name, email }) {
			const letters = lettersOf(login);
			const local = email.slice(0, Math.max(0, email.indexOf('@')));
			const parts = [...name.split(/\s+/), ...local.split(/[.+_-]/), name, local].map(lettersOf);
			return parts.some(part => part.length >= MIN_PART && (letters.includes(part) || part.includes(letters)));
		}
		function loginsOfForks(merged, repository) {
			const [own = '', name] = repository.nameWithOwner.toLowerCase().split('/');
			const forks = new Map();
			if (own === LOCAL_OWNER || name === undefined)
				return new Map();
			for (const { landed, author } of merged) {
				const owner = landed.branchOwner;
				if (owner === undefined || owner.toLowerCase() === own)
					continue;
				const fork = forks.get(owner.toLowerCase()) ?? { owner, authors: new Map() };
				forks.set(owner.toLowerCase(), { owner, authors: fork.authors.set(author.name.toLowerCase(), author) });
			}
			const personal = [...forks].filter(([, { owner, authors }]) => authors.size === 1 && [...authors.values()].every(author => resembles(owner, author)));
			return new Map(personal.map(([key, { owner }]) => [key, owner]));
		}
		function withLogin({ landed, author, side }, logins) {
			const ofFork = side === undefined ? undefined : logins.get(landed.branchOwner?.toLowerCase() ?? '');
			const login = author.login ?? ofFork;
			return login === undefined ? author : { ...author, login };
		}
		var conventions = __webpack_require__(2753);
		var landed_by = __webpack_require__(2859);
		;
		const usage_MIN_SHARE = 0.005;
		const MIN_NEW = 3;
		const MIN_NEW_SHARE = 0.5;
		function countTools(messages) {
			const counts = new Map();
			for (const message of messages) {
				const tools = conventions.y.filter(({ read }) => read(message).some(({ number }) => number > 0)).map(({ tool }) => tool);
				for (const tool of new Set(tools))
					counts.set(tool, (counts.get(tool) ?? 0) + 1);
			}
			return counts;
		}
		function ownRepository(messages, read, known) {
			const counts = new Map();
			for (const message of messages) {
				for (const { repository } of read(message)) {
					if (repository === undefined)
						continue;
					const key = repository.toLowerCase();
					counts.set(key, (counts.get(key) ?? 0) + 1);
				}
			}
			if (known !== null && counts.has(known.toLowerCase()))
				return known.toLowerCase();
			const [most] = [...counts].sort(([, a], [, b]) => b - a);
			return most?.[0] ?? null;
		}
		function conventionOf(sample, ofPeriod, { repository, landedBy }) {
			const lately = countTools(sample);
			const now = countTools(ofPeriod);
			const isUsed = (tool) => {
				const inPeriod = now.get(tool) ?? 0;
				return ((lately.get(tool) ?? 0) > usage_MIN_SHARE * sample.length ||
					(inPeriod >= MIN_NEW && inPeriod >= MIN_NEW_SHARE * ofPeriod.length));
			};
			const used = conventions.y.filter(({ tool }) => isUsed(tool));
			const readAll = (message) => [
				...(0, landed_by.B)(message, landedBy),
				...used.flatMap(({ read }) => read(message)),
			];
			const own = ownRepository([...sample, ...ofPeriod], readAll, repository);
			const isOwn = (one) => one.number > 0 && (one.repository === undefined || one.repository.toLowerCase() === own);
			return {
				landedIn(message) {
					const [bySetting] = (0, landed_by.B)(message, landedBy).filter(one => own === null || isOwn(one));
					if (bySetting !== undefined)
						return [bySetting];
					for (const { id, read } of used) {
						const landed = read(message).filter(isOwn);
						if (landed.length > 0)
							return landed.map(one => ({ ...one, form: id }));
					}
					return [];
				},
			};
		}
		;
		function canOpen({ parents, subject, body }) {
			if (parents.length < 2)
				return false;
			const landed = (0, conventions.E)({ subject, body });
			return landed.length === 0 || landed.some(({ inRollup }) => inRollup);
		}
		const MERGED_BRANCH = /^Merge (remote-tracking )?branch '([^']{1,300})'/;
		const MAIN_NAMES = new Set(['main', 'master']);
		function mergesItself({ subject }, branch) {
			const [, remote, name = ''] = MERGED_BRANCH.exec(subject) ?? [];
			const merged = remote === undefined ? name : name.slice(name.indexOf('/') + 1);
			return merged !== '' && (merged === branch || (MAIN_NAMES.has(merged) && MAIN_NAMES.has(branch ?? 'main')));
		}
		const isRollup = ({ subject, body }) => (0, conventions.E)({ subject, body }).some(({ inRollup }) => inRollup);
		function forwards(merge, branch) {
			return merge.forwarded === true || isRollup(merge) || !mergesItself(merge, branch);
		}
		function isOwnPullRequest(merge, repository) {
			if (repository === null || merge.parents.length < 2 || canOpen(merge))
				return false;
			const owner = repository.slice(0, repository.indexOf('/')).toLowerCase();
			return (0, conventions.E)(merge).some(({ branchOwner }) => branchOwner?.toLowerCase() === owner);
		}
		;
		const REVERTED_SHA = /^(?:this )?reverts?(?: commit)? ([0-9a-f]{7,64})\b/gim;
		const MAX_REVERTED = 20;
		function withoutReverts(read, commits) {
			const byStart = new Map();
			for (const commit of commits) {
				const start = commit.sha.slice(0, 7);
				byStart.set(start, [...(byStart.get(start) ?? []), commit]);
			}
			let otherwise;
			const landedOtherwise = () => {
				otherwise ??= numbersOf(commits.filter(({ subject }) => !(0, revert_subject.c)(subject)));
				return otherwise;
			};
			const numbersOf = (some) => new Set(some.flatMap(read).map(({ number }) => number));
			return commit => {
				const landed = read(commit);
				if (landed.length === 0)
					return landed;
				const shas = [...commit.body.matchAll(REVERTED_SHA)]
					.slice(0, MAX_REVERTED)
					.map(([, sha = '']) => sha.toLowerCase());
				const reverted = numbersOf(shas.flatMap(sha => byStart.get(sha.slice(0, 7))?.filter(one => one.sha.startsWith(sha)) ?? []));
				const repeated = (0, revert_subject.c)(commit.subject) ? landedOtherwise() : reverted;
				const isTaken = ({ number }) => reverted.has(number) || repeated.has(number);
				return landed.some(isTaken) ? landed.filter(one => !isTaken(one)) : landed;
			};
		}
		;
		function collectClaims(isOnChain, isKept) {
			const claimed = new Map();
			const pending = new Map();
			let age = 0;
			const give = (sha, claim) => {
				if (isOnChain(sha))
					return;
				const other = pending.get(sha);
				if (other === undefined || other.age < claim.age)
					pending.set(sha, claim);
			};
			const add = ({ sha, parents }) => {
				if (isOnChain(sha)) {
					age += 1;
					for (const parent of parents.slice(1))
						give(parent, { merge: sha, age });
					return;
				}
				const claim = pending.get(sha);
				if (claim === undefined)
					return;
				pending.delete(sha);
				for (const parent of parents)
					give(parent, claim);
				if (!isKept(claim.merge))
					return;
				const commits = claimed.get(claim.merge) ?? new Map();
				claimed.set(claim.merge, commits.set(sha, parents));
			};
			return { add, claimed: claimed };
		}
		var instant = __webpack_require__(2224);
		;
		const commit_walk_FORMAT = '--format=%H%x00%P%x00%ct%x00%s%x00%b';
		const commit_walk_FIELDS = 5;
		const SAMPLE = 1000;
		const OLDER_IN_A_ROW = 100;
		function milestoneAt(instant) {
			let reach = () => { };
			const reached = new Promise(resolve => {
				reach = resolve;
			});
			return { instant, olderInARow: 0, reached, reach };
		}
		const oldestFirst = ({ inPeriod, earlier, laterMerges, sample, ...others }) => ({
			...others,
			inPeriod: inPeriod.toReversed(),
			earlier: earlier.toReversed(),
			laterMerges: laterMerges.toReversed(),
			sample: sample.toReversed(),
		});
		const noCommits = () => ({
			inPeriod: [],
			earlier: [],
			laterMerges: [],
			sample: [],
			shas: new Set(),
			newest: Number.NEGATIVE_INFINITY,
		});
		function walkCommits(git, tip, bounds, boundary) {
			const period = milestoneAt(bounds.start);
			const history = milestoneAt((0, earlier_merges.nl)(bounds.start));
			const walk = async () => {
				const commits = noCommits();
				const dates = [];
				let atBoundary = false;
				let oldest = Number.POSITIVE_INFINITY;
				for await (const commit of branchCommits(git, ['--first-parent', tip, '--'])) {
					const { committedAt } = commit;
					oldest = Math.min(oldest, committedAt);
					commits.newest = Math.max(commits.newest, committedAt);
					dates[0] = dates[1] ?? committedAt;
					dates[1] = committedAt;
					for (const milestone of [period, history]) {
						milestone.olderInARow = committedAt < milestone.instant ? milestone.olderInARow + 1 : 0;
						if (milestone.olderInARow === OLDER_IN_A_ROW)
							milestone.reach(oldestFirst(commits));
					}
					commits.shas.add(commit.sha);
					atBoundary = boundary.has(commit.sha);
					place(commit, bounds, commits, atBoundary);
				}
				checkCoverage(bounds, oldest);
				if (atBoundary)
					checkBoundary(bounds, dates);
				return oldestFirst(commits);
			};
			const all = walk();
			for (const { reach } of [period, history])
				all.then(reach, () => reach(noCommits()));
			return { pastPeriod: period.reached, pastHistory: history.reached, all };
		}
		function place(commit, bounds, commits, atBoundary) {
			const { committedAt, parents } = commit;
			if (committedAt >= bounds.end) {
				if (parents.length > 1)
					commits.laterMerges.push(commit);
				return;
			}
			if (commits.sample.length < SAMPLE)
				commits.sample.push(commit);
			if (committedAt < bounds.lookUpStart || atBoundary)
				return;
			(committedAt < bounds.start ? commits.earlier : commits.inPeriod).push(commit);
		}
		async function* branchCommits(git, args, input) {
			let fields = [];
			let position = 0;
			for await (const texts of git.texts(['log', '-z', '--encoding=UTF-8', '--no-notes', commit_walk_FORMAT, ...args], input)) {
				fields.push(...texts);
				const complete = fields.length - (fields.length % commit_walk_FIELDS);
				for (let index = 0; index < complete; index += commit_walk_FIELDS) {
					const [sha = '', parents = '', seconds = '', subject = '', body = ''] = fields.slice(index, index + commit_walk_FIELDS);
					yield {
						sha,
						parents: parents.split(' ').filter(Boolean),
						committedAt: Number(seconds) * 1000,
						subject: withoutOddBytes(subject),
						body: withoutOddBytes(body).trim(),
						position,
					};
					position += 1;
				}
				fields = fields.slice(complete);
			}
		}
		const MAX_GAP_MS = 90 * instant.sO;
		function checkBoundary({ start }, [before = 0, boundary = before]) {
			const reached = before >= start && before - boundary > MAX_GAP_MS ? before : boundary;
			if (reached < start)
				return;
			throw new errors.jR(`The clone is shallow: it starts at ${(0, instant.B9)(reached)}, after the start of the period, ${(0, instant.B9)(start)}. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`);
		}
		function checkForwarded({ start, end }, { committedAt, subject }) {
			if (committedAt < start || committedAt >= end)
				return;
			throw new errors.jR(`The clone is shallow: it has not all that \u201c${subject}\u201d brought in the period. Run \`git fetch --unshallow\` in it first (in a workflow: actions/checkout with \`fetch-depth: 0\`).`);
		}
		function checkCoverage({ end }, oldest) {
			if (oldest < end)
				return;
			throw new errors.jR(`The period ends at ${(0, instant.B9)(end)}, but the history starts at ${(0, instant.B9)(oldest)}. Ask for a later period.`);
		}
		;
		const MAX_ROUNDS = 20;
		const read_behind_OLDER_IN_A_ROW = 1000;
		async function readBehind(git, merges, chain, { bounds, boundary, branch, repository }) {
			const behind = new Map();
			const isForward = (merge) => forwards(merge, branch);
			const openable = merges.filter(canOpen);
			const own = openable.length === 0 ? [] : merges.filter(merge => isOwnPullRequest(merge, repository));
			let claimed = await readClaims(git, [...openable, ...own], chain);
			let opening = [...openable, ...goingOn(own, openable.filter(isForward), claimed)];
			for (let round = 0; round < MAX_ROUNDS && opening.length > 0; round += 1) {
				const found = await readFirstParents(git, opening, claimed, bounds.lookUpStart);
				const next = [];
				const nextClaimed = new Map();
				for (const merge of opening) {
					const brought = claimed.get(merge.sha);
					if (brought === undefined)
						continue;
					const line = merge.parents.slice(1).flatMap(sha => takeChain(sha, brought, found));
					const forwarded = isForward(merge);
					for (const { sha, committedAt } of line) {
						if (!boundary.has(sha))
							continue;
						checkBoundary(bounds, [committedAt, committedAt]);
						if (forwarded)
							checkForwarded(bounds, merge);
					}
					const landedAt = forwarded ? { committedAt: merge.committedAt, forwarded: true } : {};
					const broughtBy = merge.broughtBy ?? merge;
					const commits = line
						.filter(({ sha }) => !boundary.has(sha))
						.map(commit => ({ ...commit, ...landedAt, broughtBy, position: broughtBy.position }));
					behind.set(merge.sha, commits);
					const inner = commits.filter(canOpen);
					for (const one of inner)
						next.push(one);
					for (const [sha, ofMerge] of claimedAmong(brought, line, inner))
						nextClaimed.set(sha, ofMerge);
				}
				opening = next;
				claimed = nextClaimed;
			}
			return behind;
		}
		async function readClaims(git, merges, chain) {
			const [newest, ...others] = merges.toSorted((a, b) => a.position - b.position);
			const before = (others.at(-1) ?? newest)?.parents[0];
			const opening = new Set(merges.map(({ sha }) => sha));
			const claims = collectClaims(sha => chain.has(sha), sha => opening.has(sha));
			if (newest === undefined || before === undefined)
				return claims.claimed;
			const revisions = `${newest.sha}\n^${before}\n`;
			for await (const lines of git.lines(['rev-list', '--topo-order', '--parents', '--stdin'], revisions))
				for (const line of lines) {
					const [sha = '', ...parents] = line.split(' ');
					claims.add({ sha, parents });
				}
			return claims.claimed;
		}
		function goingOn(pullRequests, forwarding, claimed) {
			const begins = new Map();
			for (const merge of pullRequests) {
				const brought = claimed.get(merge.sha);
				let begin = merge.parents[1];
				while (begin !== undefined && brought?.has(begin))
					[begin] = brought.get(begin) ?? [];
				if (begin !== undefined)
					begins.set(begin, [...(begins.get(begin) ?? []), merge]);
			}
			const found = new Set();
			for (const { sha } of begins.size === 0 ? [] : forwarding)
				for (const commit of claimed.get(sha)?.keys() ?? [])
					for (const merge of begins.get(commit) ?? [])
						found.add(merge);
			return [...found];
		}
		function claimedAmong(commits, chain, opening) {
			const onChain = new Set(chain.map(({ sha }) => sha));
			const kept = new Set(opening.map(({ sha }) => sha));
			const claims = collectClaims(sha => onChain.has(sha), sha => kept.has(sha));
			if (kept.size > 0)
				for (const [sha, parents] of commits)
					claims.add({ sha, parents });
			return claims.claimed;
		}
		async function readFirstParents(git, merges, claimed, since) {
			const found = new Map();
			const expected = new Map();
			for (const { sha, parents } of merges) {
				const brought = claimed.get(sha);
				for (const tip of parents.slice(1))
					if (brought?.has(tip))
						expected.set(tip, brought);
			}
			if (expected.size === 0)
				return found;
			let older = 0;
			const tips = `${[...expected.keys()].join('\n')}\n`;
			for await (const commit of branchCommits(git, ['--first-parent', '--stdin'], tips)) {
				const brought = expected.get(commit.sha);
				if (brought === undefined)
					continue;
				expected.delete(commit.sha);
				found.set(commit.sha, commit);
				const [parent] = commit.parents;
				if (parent !== undefined && brought.has(parent) && !found.has(parent))
					expected.set(parent, brought);
				older = commit.committedAt < since ? older + 1 : 0;
				if (expected.size === 0 || older === read_behind_OLDER_IN_A_ROW)
					break;
			}
			return found;
		}
		function takeChain(sha, brought, found) {
			const chain = [];
			let commit = brought.has(sha) ? found.get(sha) : undefined;
			while (commit !== undefined) {
				found.delete(commit.sha);
				chain.push(commit);
				const [parent = ''] = commit.parents;
				commit = brought.has(parent) ? found.get(parent) : undefined;
			}
			return chain.reverse();
		}
		;
		const MAX_SAMPLE = 1000;
		function reading(sample, ofPeriod, place) {
			const convention = conventionOf(sample, ofPeriod, place);
			const known = new Map();
			return (commit) => {
				const landed = known.get(commit.sha) ?? convention.landedIn(commit);
				known.set(commit.sha, landed);
				return landed;
			};
		}
		function withoutBehind({ inPeriod, earlier, sample }, place) {
			const landed = withoutReverts(reading(sample, inPeriod, place), [...earlier, ...inPeriod]);
			return { inPeriod, earlier, landed, opened: new Set() };
		}
		async function lookBehind(git, walked, place) {
			const later = walked.laterMerges.filter(merge => canOpen(merge) && !forwards(merge, place.branch));
			const main = [...walked.earlier, ...walked.inPeriod, ...later];
			const behind = await readBehind(git, main, walked.shas, place);
			const { start, end, lookUpStart } = place.bounds;
			const hidden = [...behind.values()].flat();
			const ofPeriod = [...walked.inPeriod, ...hidden.filter(({ committedAt: at }) => at >= start && at < end)];
			const sample = [...walked.sample, ...hidden.slice(-MAX_SAMPLE)];
			const landed = withoutReverts(reading(sample, ofPeriod, place), [...walked.earlier, ...ofPeriod, ...hidden]);
			const opened = new Set();
			const hasLanded = (merge) => (behind.get(merge.sha) ?? []).some(commit => landed(commit).length > 0 || hasLanded(commit));
			const history = { inPeriod: [], earlier: [], landed, opened };
			const add = (commit) => {
				const isOpen = hasLanded(commit);
				if (isOpen) {
					opened.add(commit.sha);
					for (const one of behind.get(commit.sha) ?? [])
						add(one);
					if (landed(commit).length === 0)
						return;
				}
				const { committedAt } = commit;
				if (committedAt >= end || committedAt < lookUpStart)
					return;
				(committedAt < start ? history.earlier : history.inPeriod).push(commit);
			};
			for (const commit of main)
				add(commit);
			return { ...history, inPeriod: withoutRepeated(history) };
		}
		function withoutRepeated({ inPeriod, earlier, landed }) {
			if (!inPeriod.some(({ forwarded }) => forwarded))
				return inPeriod;
			const before = new Set(earlier.flatMap(commit => landed(commit).map(({ number }) => number)));
			const isRepeated = (commit) => {
				const all = landed(commit);
				return all.length > 0 && all.every(({ number }) => before.has(number));
			};
			return inPeriod.filter(commit => !commit.forwarded || !isRepeated(commit));
		}
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
		const LOST_OBJECT = /unable to read (?:tree )?\(?[0-9a-f]{40}|missing object|could not get object info|bad object [0-9a-f]{40}/i;
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
				return `${path} does not exist; name a clone of the repository with --path.`;
			if (/not a git repository|cannot change to/.test(stderr)) {
				return `${path} is not a git repository; name a clone with --path.`;
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
		const MAX_FILE_BYTES = 3_000_000;
		const MAX_GROUP_BYTES = 32_000_000;
		async function readFilesOfHead(git, paths) {
			const multiline = paths.find(path => path.includes('\n'));
			if (multiline !== undefined)
				throw new errors.jR(`A path inside the repository must be one line: ${JSON.stringify(multiline)}`);
			const names = paths.map(path => path.replace(/^(\.?\/)+/, ''));
			const [contents, listed] = await Promise.all([
				readFiles(git, names.map(name => `HEAD:${name}`)),
				namesAtHead(git, names),
			]);
			const isRead = (index) => contents[index]?.text !== null || contents[index]?.tooLarge === true;
			return {
				texts: contents.map(({ text }) => text),
				lost: names.filter((name, index) => !isRead(index) && listed.has(name)),
				tooLarge: names.filter((_, index) => contents[index]?.tooLarge),
			};
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
		async function readFiles(git, expressions, keptBytes = MAX_FILE_BYTES) {
			const blobs = await byHalves(expressions, half => blobsOf(git, half), null);
			const small = blobs.filter(blob => blob !== null && blob.size <= MAX_FILE_BYTES);
			const texts = new Map();
			for (const group of groupsOf(small)) {
				const shas = group.map(({ sha }) => sha);
				const read = await byHalves(shas, half => textsOf(git, half, keptBytes), null);
				for (const [index, sha] of shas.entries())
					texts.set(sha, read[index] ?? null);
			}
			return blobs.map(blob => ({
				text: texts.get(blob?.sha ?? '') ?? null,
				tooLarge: blob !== null && blob.size > MAX_FILE_BYTES,
			}));
		}
		async function byHalves(all, read, missing) {
			if (all.length === 0)
				return [];
			try {
				return await read(all);
			}
			catch (error) {
				if (!lacksObjects(error))
					throw error;
				if (all.length === 1)
					return [missing];
				const half = Math.ceil(all.length / 2);
				return [
					...(await byHalves(all.slice(0, half), read, missing)),
					...(await byHalves(all.slice(half), read, missing)),
				];
			}
		}
		async function blobsOf(git, expressions) {
			const lines = (await git.output(['cat-file', '--batch-check'], inputOf(expressions))).toString('utf8').split('\n');
			return expressions.map((_, index) => {
				const [, sha, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(lines[index] ?? '') ?? [];
				return sha === undefined ? null : { sha, size: Number(size) };
			});
		}
		function groupsOf(blobs) {
			const groups = [];
			let bytes = Number.POSITIVE_INFINITY;
			for (const blob of blobs) {
				bytes += blob.size;
				if (bytes > MAX_GROUP_BYTES) {
					groups.push([]);
					bytes = blob.size;
				}
				groups.at(-1)?.push(blob);
			}
			return groups;
		}
		async function textsOf(git, shas, keptBytes) {
			const output = await git.output(['cat-file', '--batch'], inputOf(shas));
			let position = 0;
			return shas.map(() => {
				const endOfLine = output.indexOf('\n', position);
				const [, size] = / blob (\d+)$/.exec(output.toString('utf8', position, endOfLine)) ?? [];
				position = endOfLine + 1;
				if (size === undefined)
					return null;
				const text = output.toString('utf8', position, position + Math.min(Number(size), keptBytes));
				position += Number(size) + 1;
				return text;
			});
		}
		const inputOf = (names) => names.map(name => `${name}\n`).join('');
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_os_ = __webpack_require__(8161);
		;
		const KEPT = new Set([
			...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'DEVELOPER_DIR'],
			...['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
			'SUDO_UID',
			...[
				'SYSTEMROOT',
				'PATHEXT',
				'COMSPEC',
				'USERPROFILE',
				'HOMEDRIVE',
				'HOMEPATH',
				'APPDATA',
				'PROGRAMDATA',
				'TEMP',
				'TMP',
			],
		]);
		function gitEnvironment(environment) {
			const kept = Object.entries(environment).filter(([name]) => KEPT.has(name.toUpperCase()));
			return {
				...Object.fromEntries(kept),
				LC_ALL: 'C',
				GIT_OPTIONAL_LOCKS: '0',
				GIT_TERMINAL_PROMPT: '0',
				GIT_NO_LAZY_FETCH: '1',
				GIT_ALLOW_PROTOCOL: '',
				GIT_INDEX_FILE: (0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'merge-digest-has-no-index'),
			};
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
			'log.mailmap': 'false',
			'protocol.allow': 'never',
		};
		const MAX_STDERR_LENGTH = 4000;
		const MAX_TEXT_BYTES = 1_000_000;
		const MAX_OUTPUT_BYTES = 256_000_000;
		function gitIn(path, { signal } = {}) {
			const directory = (0, external_node_path_.resolve)(path);
			const env = gitEnvironment(process.env);
			const options = ['--no-pager', ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
			async function* chunks(args, input = '') {
				const child = (0, external_node_child_process_.spawn)('git', [...options, '-C', directory, ...args], { env, windowsHide: true, signal });
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
						throw new GitFailure(commandIn(args), code, stderr);
				}
				catch (error) {
					signal?.throwIfAborted();
					throw explain(error, path);
				}
				finally {
					child.kill();
				}
			}
			async function* splitAt(separator, args, input) {
				let rest = [];
				let restBytes = 0;
				for await (const chunk of chunks(args, input)) {
					const isFull = restBytes >= MAX_TEXT_BYTES;
					const end = chunk.lastIndexOf(separator);
					if (end < 0) {
						if (!isFull)
							rest.push(chunk);
						restBytes += chunk.length;
						continue;
					}
					const whole = Buffer.concat([...rest, chunk.subarray(isFull ? chunk.indexOf(separator) : 0, end)]);
					rest = [chunk.subarray(end + 1)];
					restBytes = rest[0]?.length ?? 0;
					yield decode(whole).split(String.fromCharCode(separator));
				}
			}
			return {
				async output(args, input) {
					const all = [];
					let bytes = 0;
					for await (const chunk of chunks(args, input)) {
						bytes += chunk.length;
						if (bytes > MAX_OUTPUT_BYTES)
							throw new errors.jR(`git ${commandIn(args)} prints more than ${MAX_OUTPUT_BYTES / 1e6} MB in ${path}; does the clone have millions of branches or remotes?`);
						all.push(chunk);
					}
					return Buffer.concat(all);
				},
				texts: (args, input) => splitAt(0, args, input),
				lines: (args, input) => splitAt(10, args, input),
			};
		}
		function commandIn(args) {
			return args.find(arg => /^[a-z][a-z-]*$/.test(arg)) ?? '';
		}
		;
		const MESSAGE = [
			'log',
			'--no-walk=unsorted',
			'--stdin',
			'-z',
			'--encoding=UTF-8',
			'--no-notes',
			'--no-color',
			'--no-patch',
		];
		const MESSAGE_FIELDS = ['%H', '%an', '%ae', '%s', '%b'];
		const commit_log_FIELDS = ['%H', '%an', '%ae'];
		const DIFF = [
			...['diff-tree', '--stdin', '-z', '-r', '--root', '--always', '--encoding=UTF-8', '--no-notes', '--no-color'],
			...['--raw', '--no-abbrev', '-l1000', '-O/dev/null', '--no-relative', '--ignore-submodules=none'],
		];
		const WITH_LINES = [
			...DIFF,
			...['--numstat', '--find-renames=50%', '--diff-algorithm=myers', '--no-ext-diff', '--no-textconv'],
		];
		const WITHOUT_LINES = [...DIFF, '--find-renames=100%'];
		const STATUSES = { A: 'added', D: 'removed', R: 'renamed', C: 'copied' };
		async function* messagesOf(git, shas) {
			if (shas.length === 0)
				return;
			const format = `--format=${MESSAGE_FIELDS.join('%x00')}`;
			let fields = [];
			for await (const texts of git.texts([...MESSAGE, format], `${shas.join('\n')}\n`)) {
				fields.push(...texts);
				const whole = fields.length - (fields.length % MESSAGE_FIELDS.length);
				for (let index = 0; index < whole; index += MESSAGE_FIELDS.length) {
					const [sha = '', ...others] = fields.slice(index, index + MESSAGE_FIELDS.length);
					const [name = '', email = '', subject = '', body = ''] = others.map(withoutOddBytes);
					yield { sha, author: { name, email }, subject, body: body.trim() };
				}
				fields = fields.slice(whole);
			}
		}
		async function* changesOf(git, comparisons, patterns = []) {
			for await (const { changes, ...of } of records(git, WITH_LINES, comparisons, patterns)) {
				yield { ...of, files: filesOf(changes) };
			}
		}
		async function* uncountedChangesOf(git, comparisons) {
			for await (const { changes, ...of } of records(git, WITHOUT_LINES, comparisons)) {
				yield { ...of, files: filesOf(changes), compared: comparedOf(changes) };
			}
		}
		async function* records(git, args, comparisons, patterns = []) {
			if (comparisons.length === 0)
				return;
			const command = [...args, `--format=${commit_log_FIELDS.join('%x00')}`, ...(patterns.length === 0 ? [] : ['--', ...patterns])];
			let fields = [];
			let changes = [];
			let paths = 0;
			let read = 0;
			const record = () => {
				const [sha, name = '', email = ''] = fields.map(withoutOddBytes);
				const comparison = comparisons[read] ?? '';
				read += 1;
				if (sha === undefined || !comparison.startsWith(sha))
					throw new Error(`git printed ${sha} for ${comparison}`);
				return { comparison, author: { name, email }, changes };
			};
			for await (const texts of git.texts(command, `${comparisons.join('\n')}\n`)) {
				for (const text of texts) {
					if (fields.length < commit_log_FIELDS.length) {
						fields.push(text);
						continue;
					}
					const following = paths > 0 ? paths - 1 : pathsAfter(text);
					if (following < 0) {
						yield record();
						fields = [text];
						changes = [];
					}
					else {
						changes.push(text);
						paths = following;
					}
				}
			}
			if (fields.length > 0)
				yield record();
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
		const MAX_PATTERNS_LENGTH = 100_000;
		async function* readWithoutContents(git, comparisons) {
			const uncounted = [];
			for await (const changes of uncountedChangesOf(git, comparisons))
				uncounted.push(changes);
			const missing = await missingOf(git, uncounted.flatMap(({ compared }) => [...compared.values()].flatMap(({ contents }) => contents)));
			const whole = [];
			for (const { compared, ...changes } of uncounted) {
				const lost = changes.files.filter(({ path }) => compared.get(path)?.contents.some(sha => missing.has(sha)));
				const marked = (files) => files.map(file => (compared.get(file.path)?.same ? file : { ...file, unread: true }));
				if (lost.length === 0)
					whole.push(changes.comparison);
				else {
					const others = await readOthers(git, changes, lost);
					yield { ...changes, files: others === null ? marked(changes.files) : [...others, ...marked(lost)] };
				}
			}
			yield* changesOf(git, whole);
		}
		async function readOthers(git, { comparison, files }, lost) {
			if (lost.length === files.length)
				return [];
			const paths = lost.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
			const patterns = paths.map(path => `:(top,exclude,glob)${patternOf(path)}`);
			if (patterns.reduce((sum, pattern) => sum + Buffer.byteLength(pattern) + 1, 0) > MAX_PATTERNS_LENGTH)
				return null;
			for await (const changes of changesOf(git, [comparison], [':(top)', ...patterns]))
				return changes.files;
			return [];
		}
		function patternOf(path) {
			return path
				.replaceAll(/[*?[\\]/g, '\\$&')
				.replaceAll(ODD_BYTE, '*')
				.replaceAll('\ufffd', '*');
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
		async function readChanges(git, comparisons) {
			const useful = Math.ceil(comparisons.length / MIN_COMMITS_PER_PROCESS);
			const processes = Math.min(useful, (0, external_node_os_.availableParallelism)(), MAX_PROCESSES);
			const found = new Map();
			const read = async (share) => {
				try {
					for await (const changes of changesOf(git, share))
						found.set(changes.comparison, changes);
					return [];
				}
				catch (error) {
					if (!lacksObjects(error))
						throw error;
					return share.filter(one => !found.has(one));
				}
			};
			const shares = Array.from({ length: processes }, (_, part) => comparisons.filter((_, index) => index % processes === part));
			const unread = (await Promise.all(shares.map(read))).flat();
			for await (const changes of readWithoutContents(git, unread))
				found.set(changes.comparison, changes);
			return found;
		}
		async function readMessages(git, shas) {
			const messages = new Map();
			for await (const message of messagesOf(git, shas))
				messages.set(message.sha, message);
			return messages;
		}
		;
		const LOG = ['log', '-z', '--encoding=UTF-8', '--no-notes', '--no-color', '--no-patch', '--format=%an%x00%ae'];
		async function readContributors(git, mailmap, shas) {
			const found = new Map();
			let pending;
			for await (const texts of git.texts([...LOG, ...shas, '--'])) {
				for (const text of texts) {
					if (pending === undefined) {
						pending = text;
						continue;
					}
					const key = `${pending}\0${text}`;
					const known = found.get(key);
					if (known !== undefined)
						known.count += 1;
					else {
						const identity = { name: withoutOddBytes(pending), email: withoutOddBytes(text) };
						found.set(key, { identity: mailmap(identity), count: 1 });
					}
					pending = undefined;
				}
			}
			const commits = new Map();
			for (const { identity, count } of found.values()) {
				for (const key of (0, authors.WZ)(identity))
					commits.set(key, (commits.get(key) ?? 0) + count);
			}
			return { commits, people: [...found.values()].map(({ identity }) => identity) };
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
			for await (const texts of git.texts([...paths_LOG, '--format=%x01%H%x01%an%x01%ae'], `${shas.join('\n')}\n`)) {
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
		function createCommitReader(git, mailmap) {
			const named = async (read) => new Map([...(await read)].map(([key, one]) => [key, { ...one, author: mailmap(one.author) }]));
			const contributors = readOnce(async ([key = '']) => new Map([[key, await readContributors(git, mailmap, key.split(' '))]]));
			return {
				git,
				mailmap,
				changes: readOnce((comparisons) => named(readChanges(git, comparisons))),
				messages: readOnce(shas => named(readMessages(git, shas))),
				paths: readOnce(shas => named(readPaths(git, shas))),
				contributors: async (shas) => (await contributors([shas.join(' ')])).get(shas.join(' ')) ?? { commits: new Map(), people: [] },
			};
		}
		;
		async function readEarlierMerges(reader, history, { bounds, boundary }) {
			const landings = landingsOf(history.earlier, history).filter(({ commit }) => !history.opened.has(commit.sha));
			const merges = (0, earlier_merges.pu)(landings.map(landing => ({ ...landing, mergedAt: landing.commit.committedAt })), bounds.start);
			const untitled = merges.filter(({ landed, parent }) => landed.title === null && parent > 0);
			const [paths, tips, sides] = await Promise.all([
				reader.paths(merges.map(({ commit }) => commit.sha)),
				reader.messages(merges.flatMap(({ commit, parent }) => (parent < 1 ? [] : (commit.parents[parent] ?? [])))),
				readOwnCommits(reader, [...new Set(untitled.map(({ commit }) => commit))], history.opened, boundary),
			]);
			return merges.flatMap(merge => {
				const { landed, mergedAt, commit, parent } = merge;
				const changed = paths.get(commit.sha);
				if (changed === undefined)
					return [];
				const tip = parent < 1 ? undefined : tips.get(commit.parents[parent] ?? '');
				const { title } = textOf(merge, sides.get(commit.sha)?.[parent - 1]);
				return [{ number: landed.number, title, identity: tip?.author ?? changed.author, mergedAt, paths: changed.paths }];
			});
		}
		var fragment_paths = __webpack_require__(8796);
		var fragments = __webpack_require__(9515);
		;
		const MAX_CHANGELOG_LINES = 60;
		const PLAIN_PATH = /^[\w./@+-]+$/;
		const MAX_FRAGMENT_BYTES = 4 * fragment_paths.Fj;
		async function withFragments(git, pullRequests) {
			const requested = pullRequests.flatMap(({ commitSha, files }) => commitSha === null ? [] : (0, fragments.e)(files).map(path => ({ sha: commitSha, path })));
			const contents = await readFiles(git, requested.map(({ sha, path }) => `${sha}:${path}`), MAX_FRAGMENT_BYTES);
			const bySha = new Map();
			const add = (sha, path, text) => bySha.set(sha, [...(bySha.get(sha) ?? []), { path, text: text.slice(0, fragment_paths.Fj) }]);
			for (const [index, { sha, path }] of requested.entries()) {
				const text = contents[index]?.text ?? null;
				if (text !== null)
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
			...['-c', `core.bigFileThreshold=${MAX_FILE_BYTES}`],
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
			const read = (shas, paths) => addedLines(git.lines(fragments_LOG, `${[...shas, '--', ...paths].join('\n')}\n`));
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
		async function addedLines(batches) {
			const found = [];
			let sha = '';
			let content = 0;
			const add = (line) => {
				if (content > 0 && /^[-+]/.test(line)) {
					content -= 1;
					const file = found.at(-1);
					if (file !== undefined && line.startsWith('+') && file.text.length < fragment_paths.Fj)
						file.text += `${withoutOddBytes(line.slice(1))}\n`;
					return;
				}
				const [hunk, removed = '1', added = '1'] = HUNK.exec(line) ?? [];
				if (hunk !== undefined)
					content = Number(removed) + Number(added);
				else if (line.startsWith('\u0001'))
					sha = line.slice(1);
				else if (line.startsWith('+++ b/'))
					found.push({ sha, path: line.slice('+++ b/'.length), text: '' });
			};
			for await (const lines of batches)
				lines.forEach(add);
			return found;
		}
		;
		const MAX_FETCH_HEAD_BYTES = 10_000_000;
		const MAX_WORK_TREES = 100;
		const MAX_ENTRIES = 20;
		async function quietSince(git, clone, newest, { start, end, asOf }) {
			const { isBehind, seen, atMost } = await fetchesOf(git, clone);
			const mustReach = Date.parse(asOf === null ? end : start);
			if (isBehind || (atMost !== null && atMost < mustReach)) {
				const fetched = isBehind || atMost === null ? '' : `, and it was not fetched after ${(0, instant.B9)(atMost)}`;
				throw new errors.jR(`The period starts at ${start}, but the newest commit of the clone is from ${(0, instant.B9)(newest)}${fetched}. Run \`git pull\` in it first, or ask for an earlier period.`);
			}
			const isKnown = seen !== null && seen >= Date.parse(asOf ?? end);
			return { newest: (0, instant.B9)(newest), ...(!isKnown && { maybeStale: true }) };
		}
		async function fetchesOf(git, clone) {
			const { remote, branches, baseRef, tip } = clone;
			if (remote === null)
				return { isBehind: false, seen: null, atMost: null };
			const tracked = branches.filter(({ ref }) => ref.startsWith(`refs/remotes/${remote.name}/`));
			const own = tracked.find(({ ref }) => ref === `refs/remotes/${remote.name}/${baseRef}`);
			const [heads, logged] = await Promise.all([readFetchHeads(clone), lastLogged(git, tracked, own?.ref)]);
			const isOfRemote = baseRef !== undefined && (own !== undefined || tracked.length === 0);
			const fetched = isOfRemote
				? heads.flatMap(head => head.tips.map(sha => ({ sha, at: head.at, dated: head.dated })))
				: [];
			const times = fetched.filter(({ dated }) => dated).map(({ at }) => at);
			const seen = isOfRemote ? [...times, ...logged] : [];
			const written = heads.length > 0 ? heads.map(({ at }) => at) : await datesOf(clone, WRITTEN_BY_CLONE);
			return {
				isBehind: await hasMore(git, tip, [...fetched, ...(own === undefined ? [] : [own])]),
				seen: latest(seen),
				atMost: latest([...written, ...logged]),
			};
		}
		async function hasMore(git, tip, others) {
			const shas = [...new Set(others.map(({ sha }) => sha))].filter(sha => sha !== tip);
			if (shas.length === 0)
				return false;
			const found = await git.output(['rev-list', '--max-count=1', ...shas, `^${tip}`, '--']).catch(() => null);
			return found === null || found.length > 0;
		}
		const latest = (times) => (times.length === 0 ? null : Math.max(...times));
		const WRITTEN_BY_CLONE = ['HEAD', 'config', 'packed-refs'];
		const BESIDE_FETCH_HEAD = [...WRITTEN_BY_CLONE, 'description'];
		async function dateOf(path) {
			try {
				return [(await (0, promises_.stat)(path)).mtimeMs];
			}
			catch {
				return [];
			}
		}
		async function datesOf({ gitDirectory }, names) {
			return (await Promise.all(names.map(name => dateOf((0, external_node_path_.join)(gitDirectory, name))))).flat();
		}
		async function readFetchHeads(clone) {
			const { gitDirectory } = clone;
			const trees = await (0, promises_.readdir)((0, external_node_path_.join)(gitDirectory, 'worktrees')).catch(() => []);
			const folders = [gitDirectory, ...trees.slice(0, MAX_WORK_TREES).map(name => (0, external_node_path_.join)(gitDirectory, 'worktrees', name))];
			const oldest = Math.min(...(await datesOf(clone, BESIDE_FETCH_HEAD)));
			const found = await Promise.all(folders.map(folder => readFetchHead((0, external_node_path_.join)(folder, 'FETCH_HEAD'), clone, oldest)));
			return found.filter(head => head !== null);
		}
		async function readFetchHead(path, clone, oldest) {
			try {
				const found = await (0, promises_.stat)(path);
				if (!found.isFile())
					return null;
				const { mtimeMs: at, size } = found;
				const text = size > MAX_FETCH_HEAD_BYTES ? '' : await (0, promises_.readFile)(path, 'utf8');
				return { at, tips: tipsIn(text, clone), dated: at - oldest > instant.iQ };
			}
			catch {
				return null;
			}
		}
		const LINE = /^([0-9a-f]{40,64})\t(?:not-for-merge)?\t(?:branch '(.*)' of )?(\S+)$/;
		function tipsIn(text, { remote, baseRef, repository }) {
			const nameOf = (url) => parseRemote(url)?.nameWithOwner.toLowerCase();
			const name = remote === null ? undefined : nameOf(remote.url);
			return text.split('\n').flatMap(line => {
				const [, sha = '', branch = repository.defaultBranch, url = ''] = LINE.exec(line) ?? [];
				return sha !== '' && branch === baseRef && nameOf(url) === name ? [sha] : [];
			});
		}
		async function lastLogged(git, tracked, own) {
			if (own === undefined)
				return [];
			const head = tracked.find(({ ref }) => ref.endsWith('/HEAD') && ref.split('/').length === 4)?.ref;
			const logs = await Promise.all([
				datesIn(git, own, /^(?:fetch|pull|clone|update by push)\b/),
				head === undefined ? [] : datesIn(git, head, /^clone\b/),
			]);
			return logs.flat();
		}
		async function datesIn(git, ref, reason) {
			const args = ['log', '-g', '-z', '--date=unix', '--format=%gd %gs', `--max-count=${MAX_ENTRIES}`, ref, '--'];
			const text = (await git.output(args)).toString();
			return text.split('\0').flatMap(entry => {
				const [, seconds, why = ''] = /@\{(\d+)\} (.*)$/s.exec(entry) ?? [];
				return seconds !== undefined && reason.test(why) ? [Number(seconds) * 1000] : [];
			});
		}
		var gather_references = __webpack_require__(6406);
		;
		const branch_commits_MAX_COMMITS = 20;
		const branch_commits_MAX_AT_A_TIME = 4;
		const MAX_AGE_MS = 365 * instant.sO;
		const SHA = /^[0-9a-f]{7,64}$/i;
		async function findBrought(git, tip, landings, shas, { lookUpStart }) {
			const merges = landings.filter(({ parent }) => parent > 0);
			const names = [...new Set(shas.filter(sha => SHA.test(sha)))].slice(0, branch_commits_MAX_COMMITS);
			if (merges.length === 0 || names.length === 0)
				return [];
			const commits = (await readDates(git, names)).filter(({ committedAt }) => committedAt >= lookUpStart - MAX_AGE_MS);
			const found = [];
			const ask = async () => {
				for (let one = commits.pop(); one !== undefined; one = commits.pop()) {
					const { sha } = one;
					const has = await descendantsOf(git, sha, tip);
					const merge = merges.find(({ commit, parent }) => has(commit.parents[parent] ?? '') && !has(commit.parents[0] ?? ''));
					if (merge !== undefined)
						found.push({ sha, number: merge.landed.number });
				}
			};
			await Promise.all(Array.from({ length: branch_commits_MAX_AT_A_TIME }, ask));
			return found;
		}
		async function readDates(git, names) {
			const log = ['log', '--no-walk=unsorted', '--ignore-missing', '--no-notes', '--format=%H %ct', '--stdin'];
			const text = (await git.output(log, `${names.join('\n')}\n`)).toString();
			return text.split('\n').flatMap(line => {
				const [sha = '', seconds] = line.split(' ');
				return sha === '' ? [] : [{ sha, committedAt: Number(seconds) * 1000 }];
			});
		}
		async function descendantsOf(git, sha, tip) {
			const known = new Set([sha]);
			for await (const lines of git.lines(['rev-list', '--ancestry-path', tip, `^${sha}`, '--']))
				for (const line of lines)
					known.add(line);
			return other => known.has(other);
		}
		;
		async function findReferenced(git, tip, history, references, bounds) {
			const earlier = landingsOf(history.earlier, history);
			const candidates = earlier.map(({ landed, commit }) => ({
				number: landed.number,
				sha: commit.sha,
				title: landed.title ?? '',
			}));
			const all = [...earlier, ...landingsOf(history.inPeriod, history)];
			const brought = await findBrought(git, tip, all, furtherShas(references, history), bounds);
			const branchCommits = new Map();
			for (const { number, sha } of brought)
				branchCommits.set(number, [...(branchCommits.get(number) ?? []), sha]);
			const numbers = new Set((0, gather_references.y)(references, candidates).map(({ number }) => number));
			const isMeant = ({ landed: { number } }) => numbers.has(number) || branchCommits.has(number);
			return { commits: [...new Set(all.filter(isMeant).map(({ commit }) => commit))], branchCommits };
		}
		function furtherShas(references, { earlier, inPeriod }) {
			const reached = [...earlier, ...inPeriod];
			return references.flatMap(({ sha }) => {
				if (sha === undefined || reached.some(commit => commit.sha.startsWith(sha.toLowerCase())))
					return [];
				return [sha];
			});
		}
		;
		const NO_MAILMAP = identity => identity;
		function contactAt(line, start) {
			const open = line.indexOf('<', start);
			const close = open < 0 ? -1 : line.indexOf('>', open);
			if (close < 0)
				return undefined;
			return { name: line.slice(start, open).trim(), email: line.slice(open + 1, close), end: close + 1 };
		}
		function entryOf(line) {
			if (line.startsWith('#'))
				return undefined;
			const proper = contactAt(line, 0);
			if (proper === undefined || proper.email === '')
				return undefined;
			const inCommits = contactAt(line, proper.end);
			const to = {
				...(proper.name !== '' && { name: proper.name }),
				...(inCommits !== undefined && { email: proper.email }),
			};
			return { to, email: inCommits?.email ?? proper.email, name: inCommits?.name ?? '' };
		}
		function parseMailmap(text) {
			const addresses = new Map();
			for (const line of text.split('\n')) {
				const entry = entryOf(line);
				if (entry === undefined)
					continue;
				const key = entry.email.toLowerCase();
				const known = addresses.get(key) ?? { byName: new Map() };
				addresses.set(key, known);
				if (entry.name === '')
					Object.assign(known, entry.to);
				else
					known.byName.set(entry.name.toLowerCase(), entry.to);
			}
			return identity => {
				const known = addresses.get(identity.email.toLowerCase());
				const { name, email } = known?.byName.get(identity.name.toLowerCase()) ?? known ?? {};
				return {
					...identity,
					...(name !== undefined && { name }),
					...(email !== undefined && { email }),
				};
			};
		}
		;
		const MAILMAP_PATH = '.mailmap';
		const MAX_BYTES = 1_000_000;
		async function readMailmap(git, commit, log) {
			try {
				const entry = await mailmap_entryOf(git, commit);
				if (entry === undefined)
					return { mailmap: NO_MAILMAP, lost: false };
				const bytes = Number((await git.output(['cat-file', '-s', entry])).toString());
				if (bytes > MAX_BYTES) {
					log.warning(`${MAILMAP_PATH} has ${bytes} bytes. It is not read beyond ${MAX_BYTES}, so people have the names in their commits.`);
					return { mailmap: NO_MAILMAP, lost: false };
				}
				const text = withoutOddBytes(decode(await git.output(['cat-file', 'blob', entry])));
				return { mailmap: parseMailmap(text), lost: false };
			}
			catch (error) {
				if (!lacksObjects(error))
					throw error;
				return { mailmap: NO_MAILMAP, lost: true };
			}
		}
		async function mailmap_entryOf(git, commit) {
			const list = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', MAILMAP_PATH];
			const [, sha] = /^100\d{3} blob ([0-9a-f]+)\t/.exec((await git.output(list)).toString()) ?? [];
			return sha;
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
		var d3_array = __webpack_require__(5793);
		var order = __webpack_require__(6725);
		;
		function assemble(landings, pushes, known, base) {
			const people = landings.flatMap(({ author, coAuthors, identities }) => [author, ...coAuthors, ...identities]);
			const toAuthor = (0, authors.cG)([...people, ...pushes.map(({ author }) => author)], known, landings.map(({ author }) => author));
			const byNumber = (0, d3_array.Os)(landings, ({ landed }) => landed.number);
			const groups = [...byNumber].map(([number, all]) => ({
				all,
				pullRequest: pullRequestOf(number, all, toAuthor, base),
			}));
			const byMerge = groups.sort((a, b) => (0, order.n6)(a.pullRequest.mergedAt, b.pullRequest.mergedAt));
			return {
				pullRequests: byMerge.map(({ pullRequest }) => pullRequest),
				directPushes: pushes.map(({ commit, author, files }) => ({
					sha: commit.sha,
					title: commit.subject,
					body: commit.body,
					author: toAuthor(author),
					committedAt: (0, instant.B9)(commit.committedAt),
					...(files && { files }),
				})),
				merged: byMerge.flatMap(({ all }) => all.map(({ author }) => ({ author: toAuthor(author), identity: author }))),
			};
		}
		function pullRequestOf(number, all, toAuthor, { repository, baseRef }) {
			const direct = all.filter(({ commit }) => commit.broughtBy === undefined);
			const forwardedAt = (0, d3_array.jk)(all, ({ commit }) => commit.committedAt);
			const landings = direct.length > 0 ? direct : all.filter(({ commit }) => !commit.forwarded || commit.committedAt === forwardedAt);
			const [first] = landings;
			const last = landings.at(-1);
			if (first === undefined || last === undefined)
				throw new Error(`No commit for #${number}`);
			const { title, body } = textOf(first, first.side);
			const further = landings.slice(1).map(({ commit }) => commit.body);
			const files = joinFiles(landings.map(one => one.files));
			const branchCommits = branchCommitsOf(all, last.commit);
			const sum = (count) => files.reduce((total, file) => total + count(file), 0);
			return {
				number,
				title,
				body: [body, ...revertLines(further, body)].filter(Boolean).join('\n\n'),
				...(repository.url !== null && { url: `${repository.url}/pull/${number}` }),
				author: toAuthor(first.author),
				coAuthors: (0, authors.bp)(first.author, landings.flatMap(({ author, coAuthors }) => [author, ...coAuthors]), toAuthor),
				mergedAt: (0, instant.B9)((0, d3_array.T9)(landings, ({ commit }) => commit.committedAt) ?? 0),
				...(baseRef !== undefined && { baseRef }),
				additions: sum(file => file.additions),
				deletions: sum(file => file.deletions),
				files,
				filesTotal: files.length,
				commitSha: last.commit.sha,
				...(branchCommits.length > 0 && { branchCommits }),
			};
		}
		function branchCommitsOf(all, last) {
			const shas = all.flatMap(({ commit, side }) => [commit.sha, ...(side?.commits ?? []).map(({ sha }) => sha)]);
			return [...new Set(shas)].filter(sha => sha !== last.sha);
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
		function gitSource({ path, period, log, configPath = '.github/merge-digest.yml', landedBy = [], signal, ...requested }) {
			const git = gitIn(path, { signal });
			const bounds = (0, period_bounds.B)(period);
			const open = async () => {
				const clone = await readClone(git, path, requested);
				const { tip, boundary, repository } = clone;
				const name = repository.nameWithOwner.startsWith(`${LOCAL_OWNER}/`) ? null : repository.nameWithOwner;
				const place = {
					bounds,
					boundary,
					repository: name,
					branch: clone.baseRef ?? repository.defaultBranch,
					landedBy,
				};
				const walk = walkCommits(git, tip, bounds, boundary);
				const history = walk.all.then(async (walked) => {
					const quiet = walked.newest < bounds.start ? await quietSince(git, clone, walked.newest, period) : null;
					return { ...(await lookBehind(git, walked, place)), quiet };
				});
				history.catch(() => { });
				const [files, people] = await Promise.all([
					readFilesOfHead(git, [configPath, ...codeowners.x]),
					readMailmap(git, tip, log),
				]);
				const lost = [...(people.lost ? [MAILMAP_PATH] : []), ...files.lost];
				const reader = createCommitReader(git, people.mailmap);
				return { clone, place, walk, history, files: { ...files, lost }, reader };
			};
			let opened;
			const ready = () => {
				opened ??= open();
				return opened;
			};
			return {
				async open() {
					const { clone, files } = await ready();
					const { texts, lost, tooLarge } = files;
					const [config = null, ...codeowners] = texts;
					return {
						repository: clone.repository,
						config,
						codeowners: codeowners.find(text => text !== null) ?? null,
						...(lost.length > 0 && { lost }),
						...(tooLarge.length > 0 && { tooLarge }),
					};
				},
				async gather() {
					const { clone, place, walk, history, reader } = await ready();
					readAhead(walk.pastPeriod, async (walked) => {
						log.progress(`Reading ${walked.inPeriod.length} commits`);
						const ahead = withoutBehind(walked, place);
						await Promise.all([
							readAttributed(reader, walked.inPeriod, ahead, clone),
							readEarlierContributors(reader, walked.inPeriod, clone),
						]);
					});
					readAhead(walk.pastHistory, walked => readEarlierMerges(reader, withoutBehind(walked, place), place));
					const read = await history;
					const { inPeriod } = read;
					const [assembled, earlierMerges, manifests] = await Promise.all([
						readAssembled(reader, inPeriod, read, clone),
						readEarlierMerges(reader, read, place),
						readManifests(git, inPeriod.at(-1)?.sha ?? clone.tip),
					]);
					const { pullRequests, directPushes, merged } = assembled;
					const contributors = (await readEarlierContributors(reader, inPeriod, clone))?.commits;
					warnOfUnread(pullRequests, log);
					return {
						pullRequests: await withFragments(git, pullRequests),
						expected: pullRequests.length,
						missing: [],
						clone: { ...cloneCommits(read, clone), ...read.quiet },
						...(contributors !== undefined && { newContributors: (0, authors.Rx)(merged, contributors) }),
						directPushes,
						history: (0, earlier_merges.qu)(earlierMerges, merged, contributors),
						manifests,
					};
				},
				async lookUp(references) {
					if (references.length === 0)
						return [];
					const { clone, history, reader } = await ready();
					const read = await history;
					const { commits, branchCommits } = await findReferenced(git, clone.tip, read, references, bounds);
					const { pullRequests } = await readAssembled(reader, commits, read, clone);
					return pullRequests.map(one => {
						const named = branchCommits.get(one.number);
						return named === undefined ? one : { ...one, branchCommits: [...(one.branchCommits ?? []), ...named] };
					});
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
		function cloneCommits({ inPeriod, landed }, { baseRef }) {
			const unnamed = inPeriod.filter(commit => landed(commit).length === 0);
			return {
				branch: baseRef ?? null,
				commits: inPeriod.length,
				unnamed: unnamed.length,
				commonestShape: commonestShape(unnamed),
			};
		}
		function counted(count, what) {
			return `${count} ${what}${count === 1 ? '' : 's'}`;
		}
		function readAhead(milestone, read) {
			milestone.then(read).catch(() => { });
		}
		async function readAssembled(reader, commits, history, clone) {
			const [{ landings, pushes }, contributors] = await Promise.all([
				readAttributed(reader, commits, history, clone),
				readEarlierContributors(reader, history.inPeriod, clone),
			]);
			const found = new Set([...landings, ...pushes].map(({ commit }) => commit.sha));
			const lost = commits.map(({ sha }) => sha).find(sha => !found.has(sha));
			if (lost !== undefined)
				throw new errors.jR(`git printed nothing about commit ${lost}; check the clone with \`git fsck\`.`);
			return assemble(landings, pushes, contributors?.people ?? [], clone);
		}
		const MAX_HISTORIES = 50;
		async function readEarlierContributors(reader, inPeriod, clone) {
			if (clone.boundary.size > 0)
				return undefined;
			const oldest = new Map();
			for (const commit of inPeriod) {
				const merge = commit.broughtBy?.sha;
				if (!oldest.has(merge))
					oldest.set(merge, commit);
			}
			const parents = [...oldest.values()].flatMap(commit => commit.parents[0] ?? []);
			const before = [...new Set(parents)].slice(0, MAX_HISTORIES);
			return before.length === 0 ? { commits: new Map(), people: [] } : reader.contributors(before);
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
		const PREFIX = /^(?:\[[^[\]]{1,60}\]\s*:?\s*|[a-z][\w.,/-]{0,30}(?:\([^()]{1,60}\))?!?:\s+){1,8}/;
		const ELLIPSIS = /(\u2026|\.{3})$/;
		function normalized(title) {
			return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
		}
		function referenced(references, candidates) {
			const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
			const titles = candidates.map(candidate => ({ candidate, title: normalized(candidate.title) }));
			const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));
			const tagged = (title) => title === ''
				? []
				: titles.filter(one => one.title.endsWith(title) && PREFIX.exec(one.title)?.[0].length === one.title.length - title.length);
			const withSha = (sha) => sha.length < MIN_SHA_LENGTH
				? undefined
				: candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
			const withTitle = (given) => {
				const title = normalized(given);
				const stem = title.replace(ELLIPSIS, '').trim();
				const bare = title.replace(PREFIX, '');
				const exact = title === '' ? undefined : byTitle.get(title);
				if (exact !== undefined)
					return [exact];
				if (stem !== title && stem.length >= MIN_STEM_LENGTH) {
					const started = titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
					if (started !== undefined)
						return [started];
				}
				const untagged = bare === title || bare === '' ? undefined : byTitle.get(bare);
				return [...tagged(title).map(({ candidate }) => candidate), ...(untagged === undefined ? [] : [untagged])];
			};
			const named = new Set();
			for (const { number, sha, title } of references) {
				if (number !== undefined)
					named.add(byNumber.get(number));
				if (sha !== undefined)
					named.add(withSha(sha));
				if (title !== undefined)
					for (const one of withTitle(title))
						named.add(one);
			}
			return candidates.filter(candidate => named.has(candidate));
		}
	})
};
