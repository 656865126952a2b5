export const id = 120;
export const ids = [120];
export const modules = {
	7677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U2: () => (savedKind),
			Zs: () => (readAnyDigest),
			rP: () => (readDigest)
		});
		var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);
		var _domain_organization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4814);
		var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6426);
		var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4809);
		async function savedKind(path) {
			for await (const line of (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.Dx)(path)) {
				const text = line.trim();
				if (text === '')
					continue;
				if (!text.startsWith('{'))
					break;
				const value = parseObject(text);
				return value === undefined || 'schemaVersion' in value ? 'digest' : 'pull-requests';
			}
			throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.jR(`${path} is neither a digest.json nor JSONL with one pull request per line.`);
		}
		async function readDigest(path) {
			return digestIn(await savedObject(path), path);
		}
		async function readAnyDigest(path) {
			const value = await savedObject(path);
			if (value.kind !== 'organization')
				return digestIn(value, path);
			return valid(_domain_organization_js__WEBPACK_IMPORTED_MODULE_2__.wu, _domain_organization_js__WEBPACK_IMPORTED_MODULE_2__.dp, value, path);
		}
		const digestIn = (value, path) => valid(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__.np, _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__.f$, value, path);
		async function savedObject(path) {
			const value = parseObject(await (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.ad)(path));
			if (value === undefined)
				throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.jR(`${path} is not a digest: it is not one complete JSON object.`);
			return value;
		}
		function valid(schema, version, value, path) {
			const { schemaVersion } = value;
			if (schemaVersion === undefined)
				throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.jR(`${path} is not a digest: it has no schemaVersion.`);
			if (schemaVersion !== version) {
				throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.jR(`${path} has schemaVersion ${JSON.stringify(schemaVersion)}; this version of Merge Digest reads ${version}.`);
			}
			const { data, error } = schema.safeParse(value);
			if (error !== undefined)
				throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.jR(`${path} is not a valid digest:\n${(0, _problems_js__WEBPACK_IMPORTED_MODULE_4__.f)(error)}`);
			return data;
		}
		function parseObject(text) {
			try {
				const value = JSON.parse(text);
				return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
			}
			catch {
				return undefined;
			}
		}
	}),
	6426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => (linesOf),
			ad: () => (wholeTextOf)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
		var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6046);
		const MAX_TEXT_LENGTH = 30_000_000;
		function collector(path, limit) {
			let pieces = [];
			let length = 0;
			return {
				add(piece) {
					length += piece.length;
					if (length > limit)
						throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.jR(`${path} has a text of more than ${limit} characters, which is no digest and no pull request.`);
					pieces.push(piece);
				},
				take() {
					const text = pieces.join('');
					pieces = [];
					length = 0;
					return text;
				},
			};
		}
		async function wholeTextOf(path, limit = MAX_TEXT_LENGTH) {
			const all = collector(path, limit);
			for await (const piece of textOf(path))
				all.add(piece);
			return all.take();
		}
		async function* textOf(path) {
			try {
				const source = (await isGzip(path)) ? unpacked(path) : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
				const decoder = new TextDecoder('utf-8');
				for await (const chunk of source)
					yield decoder.decode(chunk, { stream: true });
			}
			catch (error) {
				throw explain(error, path);
			}
		}
		async function* linesOf(path, limit = MAX_TEXT_LENGTH) {
			const line = collector(path, limit);
			for await (const text of textOf(path)) {
				const [first = '', ...others] = text.split('\n');
				line.add(first);
				for (const next of others) {
					yield line.take();
					line.add(next);
				}
			}
			const rest = line.take();
			if (rest !== '')
				yield rest;
		}
		function unpacked(path) {
			const gunzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
			(0, node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), gunzip, () => { });
			return gunzip;
		}
		async function isGzip(path) {
			const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
			try {
				const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
				return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
			}
			finally {
				await file.close();
			}
		}
		function explain(error, path) {
			const message = explanationOf(error, path);
			return message === undefined ? error : new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__.jR(message, { cause: error });
		}
		function explanationOf({ code = '', message }, path) {
			if (code === 'ENOENT' && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
				return `There is no folder ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}, so ${path} cannot be read.`;
			if (code === 'ENOENT' || code === 'ENOTDIR')
				return `There is no file ${path}.`;
			if (code === 'EISDIR')
				return `${path} is a folder; name a digest.json or a .jsonl file, or read a clone with the git source.`;
			if (code === 'EACCES')
				return `${path} cannot be read: check its permissions.`;
			if (code.startsWith('Z_'))
				return `${path} is not a complete gzip file: ${message}.`;
			return undefined;
		}
	}),
	4809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => (firstProblems)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
		const MAX_PROBLEMS = 5;
		function firstProblems({ issues }) {
			const further = issues.length - MAX_PROBLEMS;
			const problems = zod__WEBPACK_IMPORTED_MODULE_0__.S1(new zod__WEBPACK_IMPORTED_MODULE_1__.G(issues.slice(0, MAX_PROBLEMS)));
			return further > 0 ? `${problems}\n\u2026 and ${further} more` : problems;
		}
	}),
	7742: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => (materialOf)
		});
		var _analyze_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2116);
		const MAX_DESCRIPTION = 1_500;
		const MAX_PATHS = 8;
		function materialOf({ title, body, files }) {
			const byLines = [...files].sort((a, b) => b.additions + b.deletions - a.additions - a.deletions);
			return {
				title,
				description: (0, _analyze_index_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(body, MAX_DESCRIPTION),
				paths: byLines.slice(0, MAX_PATHS).map(({ path }) => path),
			};
		}
	}),
	5120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			runOverSeveral: () => (runOverSeveral)
		});
		var compose = __webpack_require__(9735);
		var errors = __webpack_require__(6046);
		var build_publish = __webpack_require__(6516);
		var order = __webpack_require__(6725);
		var organization = __webpack_require__(4814);
		var analyze = __webpack_require__(2116);
		var pull_request = __webpack_require__(3278);
		;
		const nameOf = ({ author }) => author.login ?? author.name;
		function pullRequestsOf({ repositories }) {
			return repositories.reduce((sum, { pullRequests }) => sum + pullRequests.length, 0);
		}
		function keyOver(digests) {
			const loginsByName = new Map();
			for (const { statistics } of digests) {
				const rows = [...statistics.authors, ...statistics.bots, ...(statistics.newContributors ?? [])];
				for (const { author } of rows.filter(row => row.author.login !== undefined)) {
					const name = author.name.toLowerCase();
					loginsByName.set(name, (loginsByName.get(name) ?? new Set()).add((0, pull_request.tU)(author)));
				}
			}
			return author => {
				const keys = author.login === undefined ? loginsByName.get(author.name.toLowerCase()) : undefined;
				const [only] = keys ?? [];
				return keys?.size === 1 && only !== undefined ? only : (0, pull_request.tU)(author);
			};
		}
		function authorsOver(digests, keyOf, rowsOf) {
			const authors = new Map();
			for (const digest of digests) {
				const repository = digest.repository.nameWithOwner;
				for (const { author, pullRequests } of rowsOf(digest)) {
					const key = keyOf(author);
					const known = authors.get(key) ?? { author, repositories: [] };
					const own = known.repositories.find(one => one.repository === repository);
					if (own === undefined)
						known.repositories.push({ repository, pullRequests: [...pullRequests] });
					else
						own.pullRequests.push(...pullRequests);
					authors.set(key, known.author.login === undefined ? { ...known, author } : known);
				}
			}
			return [...authors.values()].sort((a, b) => pullRequestsOf(b) - pullRequestsOf(a) || (0, order.n6)(nameOf(a), nameOf(b)));
		}
		function mostActiveOf(authors) {
			const active = (0, analyze.ts)(authors, pullRequestsOf);
			if (active === undefined)
				return undefined;
			return {
				authors: active.rows.map(row => {
					const all = pullRequestsOf(row);
					const main = row.repositories.find(({ pullRequests }) => pullRequests.length >= all * analyze._B);
					return { author: row.author, pullRequests: all, ...(main && { repository: main.repository }) };
				}),
				...(active.half && { half: active.half }),
			};
		}
		var d3_array = __webpack_require__(5793);
		var briefing = __webpack_require__(6040);
		var second_look = __webpack_require__(9797);
		;
		function fairly(references, share) {
			const listed = new Map();
			const [within, beyond] = [[], []];
			for (const reference of references) {
				const count = (listed.get(reference.repository) ?? 0) + 1;
				listed.set(reference.repository, count);
				(count <= share ? within : beyond).push(reference);
			}
			return [...within, ...beyond];
		}
		;
		const SHARE = { highlights: 2, attention: 3, secondLook: 2 };
		const MAX_SECOND_LOOK = 5;
		function compare(a, b) {
			const index = a.rank.findIndex((value, place) => value !== b.rank[place]);
			if (index !== -1)
				return (a.rank[index] ?? 0) - (b.rank[index] ?? 0);
			return (0, order.n6)(a.reference.repository, b.reference.repository) || a.reference.number - b.reference.number;
		}
		function pointsOf({ importance }) {
			return importance.factors.reduce((sum, { points }) => sum + points, 0);
		}
		function inOrder(digests, ranked, share) {
			const all = digests.flatMap(digest => ranked(digest).map(([number, rank]) => ({
				reference: { repository: digest.repository.nameWithOwner, number },
				rank,
			})));
			return fairly(all.sort(compare).map(({ reference }) => reference), share);
		}
		const ENOUGH_POINTS = 4;
		function highlightsOver(digests) {
			const best = (0, d3_array.T9)(digests, ({ pullRequests }) => (0, d3_array.T9)(pullRequests, pointsOf)) ?? 0;
			const least = Math.min(best / 2, ENOUGH_POINTS);
			return inOrder(digests, ({ highlights, pullRequests }) => {
				const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
				return highlights.flatMap(number => {
					const entry = entries.get(number);
					if (entry === undefined || pointsOf(entry) < least)
						return [];
					return [[number, [-pointsOf(entry)]]];
				});
			}, SHARE.highlights);
		}
		const attentionRank = ({ kind, breaking }) => (breaking ? 0 : briefing.Vi.indexOf(kind));
		function attentionOver(digests) {
			return inOrder(digests, ({ attention }) => {
				const first = new Map();
				for (const [place, one] of attention.entries())
					if (!first.has(one.pullRequest))
						first.set(one.pullRequest, [attentionRank(one), place]);
				return [...first];
			}, SHARE.attention);
		}
		function secondLookOver(digests) {
			return inOrder(digests, ({ secondLook }) => secondLook.map(({ pullRequest, reasons }, place) => {
				const reason = reasons[0] === undefined ? second_look.Vx.length : second_look.Vx.indexOf(reasons[0].id);
				return [pullRequest, [place, reason]];
			}), SHARE.secondLook).slice(0, MAX_SECOND_LOOK);
		}
		var domain_entry = __webpack_require__(1189);
		var domain_standing = __webpack_require__(3261);
		;
		const MAX_EFFECTS = 10;
		const MAX_MINOR = 2;
		function effectsOf({ pullRequests, highlights, minor, statistics }) {
			const isMinor = new Set(minor.flatMap(one => one.pullRequests));
			const standing = pullRequests
				.filter(({ outcome }) => (0, domain_standing.Ed)(outcome) && !(0, domain_standing.Py)(outcome))
				.sort((a, b) => pointsOf(b) - pointsOf(a) || a.number - b.number)
				.map(({ number }) => number);
			const effects = standing.filter(number => !isMinor.has(number));
			const eligible = new Set(effects);
			if (eligible.size > 0)
				return [...new Set([...highlights.filter(number => eligible.has(number)), ...effects])].slice(0, MAX_EFFECTS);
			const byPeople = new Set(statistics.totals.byPeople);
			return standing.filter(number => byPeople.has(number)).slice(0, MAX_MINOR);
		}
		const readInPart = ({ filesTruncated, filesUnread = [] }) => new Set([...filesTruncated, ...filesUnread]).size;
		function isOfRevert({ outcome }) {
			return !(0, domain_standing.Ed)(outcome) || (0, domain_standing.Py)(outcome) || outcome.relands !== undefined;
		}
		function narrationOf({ narration }, kept) {
			if (narration === undefined)
				return {};
			const notes = narration.notes.filter(({ pullRequest }) => kept.has(pullRequest));
			return notes.length === 0 ? {} : { narration: { model: narration.model, language: narration.language, notes } };
		}
		function partOf(digest, { highlights, attention, secondLook }) {
			const { source, repository, baseBranch, report, minor, completeness, statistics } = digest;
			const { expected, gathered, notGathered, clone } = completeness;
			const { totals, reverts, pushedReverts, reverted } = statistics;
			const own = (references) => references.flatMap(one => (one.repository === repository.nameWithOwner ? [one.number] : []));
			const effects = effectsOf(digest);
			const looked = new Set(own(secondLook));
			const listed = new Set([...effects, ...own(highlights), ...own(attention), ...looked]);
			const isListed = (entry) => listed.has(entry.number) || isOfRevert(entry);
			const pullRequests = digest.pullRequests.filter(isListed);
			const kept = new Set(pullRequests.map(({ number }) => number));
			return {
				source,
				repository,
				baseBranch,
				...(report !== undefined && { report }),
				completeness: { expected, gathered, notGathered, ...(clone && { clone }), readInPart: readInPart(completeness) },
				statistics: { totals, reverts, ...(pushedReverts && { pushedReverts }), reverted },
				people: statistics.authors.length,
				bots: statistics.bots.length,
				pushes: (statistics.directPushes?.length ?? 0) + (statistics.unlistedPushes ?? 0),
				areas: digest.areas,
				minor,
				series: digest.series.filter(one => one.pullRequests.some(number => kept.has(number))),
				pullRequests,
				allPullRequests: digest.pullRequests.map(entry => domain_entry.LP.parse(entry)),
				attention: digest.attention,
				secondLook: digest.secondLook.filter(({ pullRequest }) => looked.has(pullRequest)),
				effects,
				scopes: pullRequests.flatMap(({ number, title }) => {
					const scope = (0, analyze.DX)(title);
					return scope === null ? [] : [{ pullRequest: number, scope }];
				}),
				...narrationOf(digest, kept),
			};
		}
		var week_record = __webpack_require__(5103);
		;
		function mergedIn(start, { source, weeks = [], completeness, statistics, period }) {
			const hasAll = statistics.totals.pullRequests.length === completeness.expected;
			const found = weeks.find(week => week.start === start);
			if (found !== undefined)
				return hasAll ? found.merged : found.assessed?.pullRequests;
			if (source !== 'github' || weeks.length < 2)
				return undefined;
			const isUnbroken = weeks.every(({ end }, index) => end === (weeks[index + 1]?.start ?? period.end));
			return isUnbroken && (weeks[0]?.start ?? '') > start ? 0 : undefined;
		}
		function weeksOver(digests, { week, start, end, asOf }) {
			if (week === null)
				return { weeks: [] };
			const merged = digests.reduce((sum, { statistics }) => sum + statistics.totals.pullRequests.length, 0);
			const own = { week, start, end, merged };
			const known = new Map(digests.flatMap(({ weeks = [] }) => weeks.map(one => [one.start, one])));
			const candidates = [...known.values()]
				.filter(one => one.start < start)
				.sort((a, b) => (a.start < b.start ? -1 : 1))
				.slice(-week_record.k)
				.map(one => ({ ...one, counts: digests.map(digest => mergedIn(one.start, digest)) }));
			const before = candidates.flatMap(({ week: id, start: from, end: until, counts }) => {
				const isKnown = counts.every(count => count !== undefined);
				return isKnown ? [{ week: id, start: from, end: until, merged: counts.reduce((sum, n) => sum + n, 0) }] : [];
			});
			const withoutWeeks = digests
				.filter((_, index) => candidates.some(({ counts }) => counts[index] === undefined))
				.map(({ repository }) => repository.nameWithOwner);
			const weeks = [...before, own];
			const trendWeeks = (0, analyze.sf)(weeks);
			const trends = (0, analyze.KO)({ start, asOf, merged, expected: merged }, own, before);
			return {
				weeks: weeks.map(({ week: id, start: from, end: until, merged: n }) => ({
					week: id,
					start: from,
					end: until,
					merged: n,
				})),
				...(withoutWeeks.length > 0 && { withoutWeeks }),
				...(trendWeeks && { trendWeeks }),
				...(trends && { trends }),
			};
		}
		;
		const sizeOf = ({ statistics }) => statistics.totals.pullRequests.length;
		function byMerges(a, b) {
			return sizeOf(b) - sizeOf(a) || (0, order.n6)(a.repository.nameWithOwner, b.repository.nameWithOwner);
		}
		const rollup_nameOf = ({ repository, file }) => repository ?? file ?? '';
		function ownersOf(digests, missing) {
			const names = [
				...digests.map(({ repository }) => repository.nameWithOwner),
				...missing.flatMap(({ repository }) => repository ?? []),
			];
			const owners = names.flatMap(name => name.split('/')[0] ?? []);
			return [...new Set(owners)].sort(order.n6).join(', ');
		}
		function sumOver(digests, figure) {
			return digests.reduce((sum, { statistics }) => sum + figure(statistics.totals), 0);
		}
		function rollUp(read, { version, period, missing }) {
			const digests = [...read].sort(byMerges);
			const lists = {
				highlights: highlightsOver(digests),
				attention: attentionOver(digests),
				secondLook: secondLookOver(digests),
			};
			const keyOf = keyOver(digests);
			const authors = authorsOver(digests, keyOf, ({ statistics }) => statistics.authors);
			const mostActive = mostActiveOf(authors);
			const bots = authorsOver(digests, keyOf, ({ statistics }) => statistics.bots);
			const newContributors = authorsOver(digests, keyOf, ({ statistics }) => statistics.newContributors ?? []);
			return {
				schemaVersion: organization.dp,
				kind: 'organization',
				generator: { name: 'merge-digest', version },
				name: ownersOf(digests, missing),
				period,
				repositories: digests.map(digest => partOf(digest, lists)),
				missing: [...missing].sort((a, b) => (0, order.n6)(rollup_nameOf(a), rollup_nameOf(b)) || (0, order.n6)(a.reason, b.reason)),
				totals: {
					repositories: digests.length,
					withMerges: digests.filter(digest => sizeOf(digest) > 0).length,
					pullRequests: sumOver(digests, ({ pullRequests }) => pullRequests.length),
					byPeople: sumOver(digests, ({ byPeople }) => byPeople.length),
					byBots: sumOver(digests, ({ byBots }) => byBots.length),
					byDeletedAccounts: sumOver(digests, ({ byDeletedAccounts }) => byDeletedAccounts.length),
					people: authors.length,
					bots: bots.length,
					newContributors: newContributors.length,
					reverted: digests.reduce((sum, { statistics }) => sum + statistics.reverted.ofPeriod.length, 0),
					additions: sumOver(digests, ({ additions }) => additions),
					deletions: sumOver(digests, ({ deletions }) => deletions),
				},
				...lists,
				authors,
				...(mostActive && { mostActive }),
				bots,
				newContributors,
				...weeksOver(digests, period),
			};
		}
		var narrator_for = __webpack_require__(7180);
		var present = __webpack_require__(3465);
		var pipeline_settings = __webpack_require__(1776);
		var domain_period = __webpack_require__(7736);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var digest = __webpack_require__(7677);
		;
		const NAME = 'digest.json';
		const MAX_DEPTH = 4;
		const MAX_FILES = 1_000;
		async function filesIn(folder, depth = 0) {
			const entries = await (0, promises_.readdir)(folder, { withFileTypes: true });
			const files = entries.filter(entry => entry.isFile() && entry.name === NAME).map(({ name }) => (0, external_node_path_.join)(folder, name));
			const folders = depth < MAX_DEPTH ? entries.filter(entry => entry.isDirectory()) : [];
			for (const { name } of folders)
				files.push(...(await filesIn((0, external_node_path_.join)(folder, name), depth + 1)));
			return files;
		}
		function readDigests(folder) {
			return readEach(folder, digest.rP);
		}
		async function readEach(folder, read, maxFiles = MAX_FILES) {
			const paths = (await filesOf(folder)).sort(order.n6);
			if (paths.length === 0)
				throw new errors.jR(`digests: there is no ${NAME} in ${folder} or in the folders in it.`);
			if (paths.length > maxFiles) {
				throw new errors.jR(`digests: ${folder} has ${paths.length} files named ${NAME}; it may have at most ${maxFiles}.`);
			}
			const found = [];
			for (const path of paths) {
				const file = (0, external_node_path_.relative)(folder, path);
				try {
					found.push({ file, digest: await read(path), problem: null });
				}
				catch (error) {
					if (!(error instanceof errors.jR))
						throw error;
					found.push({ file, digest: null, problem: error.message });
				}
			}
			return found;
		}
		async function filesOf(folder) {
			try {
				return await filesIn(folder);
			}
			catch (error) {
				const { code } = error;
				if (code === 'ENOENT' || code === 'ENOTDIR')
					throw new errors.jR(`digests: there is no folder ${folder}.`);
				if (code === 'EACCES')
					throw new errors.jR(`digests: ${folder}, or a folder in it, may not be read: check permissions.`);
				throw error;
			}
		}
		;
		const keyOf = (name) => name.toLowerCase();
		const isOf = ({ period }, { start, end, timeZone }) => period.start === start && period.end === end && period.timeZone === timeZone;
		function latest(found) {
			const periods = found.flatMap(({ digest }) => (digest === null ? [] : [digest.period]));
			return periods.reduce((last, one) => (last === null || one.end > last.end ? one : last), null);
		}
		function sortOut(found, period, log) {
			const digests = new Map();
			const missing = [];
			for (const { file, digest, problem } of found) {
				if (digest === null) {
					log.warning(`digests: ${problem}`);
					missing.push({ repository: null, file, reason: 'unreadable' });
					continue;
				}
				const repository = digest.repository.nameWithOwner;
				if (!isOf(digest, period)) {
					log.warning(`digests: ${file} is of ${(0, domain_period.D)(digest.period)} (${digest.period.timeZone}), not of ${(0, domain_period.D)(period)} (${period.timeZone}).`);
					missing.push({ repository, file, reason: 'mismatched' });
				}
				else if (digests.has(keyOf(repository))) {
					log.warning(`digests: ${file} is of ${repository}, which another file has too.`);
					missing.push({ repository, file, reason: 'twice' });
				}
				else {
					digests.set(keyOf(repository), digest);
				}
			}
			const named = found.flatMap(({ digest }) => digest?.repository ?? []);
			return { digests: [...digests.values()], missing, named, materialOf: () => undefined };
		}
		async function digestsFromFolder(folder, { period: asked, expected }, log) {
			const found = await readDigests(folder);
			const period = asked ?? latest(found);
			if (period === null)
				throw new errors.jR(`digests: no file in ${folder} has a digest. ${found[0]?.problem ?? ''}`);
			const { digests, missing, ...others } = sortOut(found, period, log);
			if (digests.length === 0)
				throw new errors.jR(`digests: no digest in ${folder} is of ${(0, domain_period.D)(period)}.`);
			const known = new Set([...digests.map(({ repository }) => repository.nameWithOwner), ...missing.flatMap(one => one.repository ?? [])].map(keyOf));
			const absent = expected.filter(name => !known.has(keyOf(name)));
			for (const name of absent)
				log.warning(`digests: there is no digest of ${name}.`);
			return {
				...others,
				period,
				digests,
				missing: [...missing, ...absent.map(repository => ({ repository, reason: 'absent' }))],
			};
		}
		var p_limit = __webpack_require__(370);
		var schemas = __webpack_require__(2503);
		var globs = __webpack_require__(2319);
		;
		const MAX_LISTED = 3_000;
		const PAGE = 100;
		const MAX_REPOSITORIES = 100;
		const QUERY = `
  query Repositories($owner: String!, $after: String) {
    repositoryOwner(login: $owner) {
      repositories(first: ${PAGE}, after: $after, ownerAffiliations: OWNER, orderBy: { field: PUSHED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { nameWithOwner isPrivate isArchived isFork repositoryTopics(first: 20) { nodes { topic { name } } } }
      }
    }
  }`;
		const Listed = schemas.Ikc({
			nameWithOwner: schemas.YjP(),
			isPrivate: schemas.zMY().nullable(),
			isArchived: schemas.zMY(),
			isFork: schemas.zMY(),
			repositoryTopics: schemas.Ikc({
				nodes: schemas.YOg(schemas.Ikc({ topic: schemas.Ikc({ name: schemas.YjP() }) }).nullable()).nullable(),
			}),
		});
		const Repositories = schemas.Ikc({
			repositoryOwner: schemas.Ikc({
				repositories: schemas.Ikc({
					pageInfo: schemas.Ikc({ hasNextPage: schemas.zMY(), endCursor: schemas.YjP().nullable() }),
					nodes: schemas.YOg(Listed.nullable()),
				}),
			})
				.nullable(),
		});
		function parsed(text) {
			const isExclusion = text.startsWith('!');
			const [owner = '', name = ''] = text
				.slice(isExclusion ? 1 : 0)
				.toLowerCase()
				.split('/');
			const topic = name.startsWith('topic:') ? name.slice('topic:'.length) : null;
			return { text, owner, name: topic === null ? name : null, topic, isExclusion };
		}
		const isName = ({ name }) => name !== null && !name.includes('*');
		function matches({ nameWithOwner, repositoryTopics }, pattern) {
			const [owner = '', name = ''] = nameWithOwner.toLowerCase().split('/');
			if (owner !== pattern.owner)
				return false;
			if (pattern.name !== null)
				return (0, globs.kZ)([pattern.name])(name);
			return (repositoryTopics.nodes ?? []).some(one => one?.topic.name === pattern.topic);
		}
		async function listed(client, owner) {
			const all = [];
			let after = null;
			do {
				const page = await client.query(QUERY, { owner, after }, Repositories);
				if (page.repositoryOwner === null)
					throw new errors.jR(`repositories: there is no ${owner} on GitHub.`);
				const { nodes, pageInfo } = page.repositoryOwner.repositories;
				all.push(...nodes.filter(node => node !== null));
				after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
				if (after !== null && all.length >= MAX_LISTED)
					throw new errors.jR(`repositories: ${owner} has more than ${MAX_LISTED} repositories, too many for a pattern. Name those that you want.`);
			} while (after !== null);
			return all;
		}
		async function findRepositories(client, texts) {
			const patterns = texts.map(parsed);
			const [wanted, unwanted] = [patterns.filter(one => !one.isExclusion), patterns.filter(one => one.isExclusion)];
			const owners = [...new Set([...wanted, ...unwanted].filter(one => !isName(one)).map(({ owner }) => owner))];
			const all = (await Promise.all(owners.map(owner => listed(client, owner)))).flat();
			const isUnwanted = (one) => unwanted.some(pattern => matches(one, pattern));
			const found = new Map();
			for (const pattern of wanted) {
				const own = isName(pattern)
					? [named(pattern)]
					: all.filter(one => !one.isArchived && !one.isFork && matches(one, pattern));
				if (own.length === 0)
					throw new errors.jR(`repositories: ${JSON.stringify(pattern.text)} matches no repository that this token can see.`);
				for (const { nameWithOwner, isPrivate } of own.filter(each => !isUnwanted(each))) {
					const key = nameWithOwner.toLowerCase();
					found.set(key, { nameWithOwner, isPrivate: isPrivate ?? found.get(key)?.isPrivate ?? null });
				}
			}
			if (found.size > MAX_REPOSITORIES)
				throw tooMany(found.size);
			if (found.size === 0)
				throw new errors.jR('repositories: everything that it names is left out again.');
			return [...found.values()].sort((a, b) => (0, order.n6)(a.nameWithOwner, b.nameWithOwner));
		}
		function named({ text }) {
			return { nameWithOwner: text, isPrivate: null, isArchived: false, isFork: false, repositoryTopics: { nodes: [] } };
		}
		function tooMany(count) {
			return new errors.jR(`repositories: ${count} match, and one run makes digests of at most ${MAX_REPOSITORIES}. Name fewer, or give each a job of its own and join them with \`digests\` (see the README).`);
		}
		var github_client = __webpack_require__(4463);
		var analysis_options = __webpack_require__(2938);
		var digest_of = __webpack_require__(7047);
		var earlier_weeks = __webpack_require__(5667);
		var material = __webpack_require__(7742);
		var pipeline_open = __webpack_require__(4395);
		;
		const TOKEN_ADVICE = 'The token of a workflow reads its own repository, and public ones. For others, use the token of a GitHub App: see docs/organizations.md.';
		const AT_ONCE = 2;
		function inputsFor(repository, inputs) {
			const explicit = new Set([...inputs.explicit, 'repository']);
			return { ...inputs, explicit, values: { ...inputs.values, repository } };
		}
		function logFor(repository, log) {
			const about = (say) => (text) => say(`${repository}: ${text}`);
			return {
				info: about(log.info),
				notice: about(log.notice),
				warning: about(log.warning),
				progress: about(log.progress),
			};
		}
		function materialIn(made) {
			const materials = new Map(made.map(one => [one.digest.repository.nameWithOwner, one.materials]));
			return ({ repository, number }) => materials.get(repository)?.get(number);
		}
		async function digestFor(repository, inputs, all) {
			const ports = { ...all, log: logFor(repository, all.log) };
			const own = inputsFor(repository, inputs);
			const { source, opened } = await (0, pipeline_open.h)(own, ports);
			const settings = (0, pipeline_settings.f)(own, opened.config, ports.log);
			const options = (0, analysis_options.R)(settings, opened, ports);
			const gathering = source.gather();
			const earlierWeeks = (0, earlier_weeks.p)(options.period);
			const deadline = { ...ports.deadline, enter() { } };
			const request = { gathering, source, options, settings, earlierWeeks, log: ports.log, deadline };
			const { digest, pullRequests } = await (0, digest_of.o)(request);
			const isSent = settings.model !== null;
			return { digest, materials: new Map(isSent ? pullRequests.map(one => [one.number, (0, material.V)(one)]) : []) };
		}
		async function digestsFromGitHub(inputs, ports, check) {
			const client = (0, github_client.l)(ports.client, 'it may be a token that reads the pull requests of all repositories.');
			const found = await findRepositories(client, inputs.values.repositories);
			const listed = found.filter(({ isPrivate }) => isPrivate !== null);
			await check(listed);
			const names = found.map(({ nameWithOwner }) => nameWithOwner);
			ports.log.info(`Making digests of ${names.length} ${names.length === 1 ? 'repository' : 'repositories'}.`);
			const limit = (0, p_limit.A)(AT_ONCE);
			const failures = [];
			const all = await Promise.all(names.map(name => limit(async () => {
				try {
					return await digestFor(name, inputs, ports);
				}
				catch (error) {
					failures.push(error);
					for (const sentence of (0, errors.cj)(error))
						ports.log.warning(`${name}: ${sentence}`);
					return null;
				}
			})));
			const made = all.filter(one => one !== null);
			if (made.length === 0) {
				const [first] = failures;
				throw first instanceof Error ? first : new errors.jR('repositories: no digest could be made of any.');
			}
			if (failures.length > 0)
				ports.log.notice(TOKEN_ADVICE);
			const digests = made.map(({ digest }) => digest);
			return {
				digests,
				named: [...listed, ...digests.map(({ repository }) => repository)],
				missing: names
					.filter((_, index) => all[index] === null)
					.map(repository => ({ repository, reason: 'failed' })),
				materialOf: materialIn(made),
			};
		}
		;
		const MAX_NAMED = 10;
		function inWords(hidden, { repositories }) {
			const written = new Set(repositories.map(name => name.toLowerCase()));
			const named = hidden.filter(name => written.has(name.toLowerCase())).slice(0, MAX_NAMED);
			const others = hidden.length - named.length;
			if (named.length === 0)
				return `${others} of the repositories`;
			return others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} more`;
		}
		async function refusePrivate(repositories, settings, session) {
			const { publish, showPrivate, postToRepository: place, dryRun } = settings;
			const hidden = repositories.filter(({ isPrivate }) => isPrivate !== false);
			const isPosted = place !== '' && publish.some(id => id !== 'files') && !dryRun;
			if (hidden.length === 0 || showPrivate || !isPosted)
				return;
			const { repository } = await session.threadContext(publish.includes('discussion') ? build_publish.Rt : build_publish.SV);
			if (repository.isPrivate === true)
				return;
			const names = [...new Set(hidden.map(({ nameWithOwner }) => nameWithOwner))];
			throw new errors.jR(`${inWords(names, settings)} may be private, and ${place} is public: its readers would see their names, titles and people. Post to a private repository with \`post-to-repository\`, leave them out with \`!\` in \`repositories\`, or set \`show-private: true\`.`);
		}
		;
		const ID = '*';
		const organization_isName = (pattern) => !/^!|[*]|\/topic:/.test(pattern);
		function sessionFor(settings, ports) {
			const repository = { nameWithOwner: settings.postToRepository, url: null, defaultBranch: null };
			return (0, build_publish.jw)({ repository, period: settings.period, baseBranch: null }, settings, ports);
		}
		async function fromGitHub(inputs, settings, ports) {
			const session = sessionFor(settings, ports);
			const gathered = await digestsFromGitHub(inputs, ports, listed => refusePrivate(listed, settings, session));
			return { ...gathered, settings, session };
		}
		async function fromFolder(folder, { explicit, values: { repositories } }, asked, ports) {
			const isAsked = ['week', 'from', 'to'].some(name => explicit.has(name));
			const options = { period: isAsked ? asked.period : null, expected: repositories.filter(organization_isName) };
			const { period, ...gathered } = await digestsFromFolder(ports.digestsFolder(folder), options, ports.log);
			const settings = { ...asked, period };
			return { ...gathered, settings, session: sessionFor(settings, ports) };
		}
		async function rolledUp(inputs, asked, ports) {
			const folder = inputs.values.digests;
			const { digests, missing, named, materialOf, settings, session } = folder === null ? await fromGitHub(inputs, asked, ports) : await fromFolder(folder, inputs, asked, ports);
			await refusePrivate(named, settings, session);
			const digest = rollUp(digests, { version: ports.version, period: settings.period, missing });
			return { digest, materialOf, settings, session };
		}
		async function narrated({ digest, materialOf }, { overAll }, directory, ports) {
			await (0, build_publish.O_)(digest, directory);
			ports.deadline.enter('asking the model');
			return overAll(digest, materialOf);
		}
		async function runOverSeveral(inputs, ports) {
			const asked = (0, pipeline_settings.f)(inputs, null, ports.log);
			const directory = ports.outputDirectory(asked.outputDirectory);
			if (asked.postToRepository === '' && asked.publish.some(id => id !== 'files' && id !== 'summary'))
				throw new errors.GN(['post-to-repository: not given; it may be OWNER/NAME, such as octo-org/reports.']);
			const narrator = await (0, narrator_for.l)(asked, ports);
			const templates = await ports.loadTemplates(asked.language, asked.templates);
			const rolled = await rolledUp(inputs, { ...asked, id: `${ID}${asked.id ?? ''}` }, ports);
			const { settings, session } = rolled;
			const digest = narrator === null ? rolled.digest : await narrated(rolled, narrator, directory, ports);
			const presented = {
				digest,
				compose: () => (0, compose._S)(digest, settings),
				composeNotification: () => (0, compose.Zn)(digest),
				weeks: digest.weeks,
				isEmpty: digest.totals.pullRequests === 0 && digest.missing.length === 0,
			};
			return (0, present.n)(presented, templates, settings, session, ports);
		}
	})
};
