export const id = 273;
export const ids = [273];
export const modules = {
	7742: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => (materialOf)
		});
		var _analyze_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2728);
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
	3273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			runOverSeveral: () => (runOverSeveral)
		});
		var compose = __webpack_require__(8588);
		var recognition = __webpack_require__(9914);
		var build_publish = __webpack_require__(6516);
		var order = __webpack_require__(6725);
		var organization = __webpack_require__(4814);
		var analyze = __webpack_require__(2728);
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
						for (const one of pullRequests)
							own.pullRequests.push(one);
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
			const bestOf = ({ pullRequests }) => pullRequests.reduce((best, entry) => Math.max(best, pointsOf(entry)), 0);
			const best = digests.reduce((most, digest) => Math.max(most, bestOf(digest)), 0);
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
		var read_in_part = __webpack_require__(2263);
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
		function isOfRevert({ outcome }) {
			return !(0, domain_standing.Ed)(outcome) || (0, domain_standing.Py)(outcome) || outcome.relands !== undefined;
		}
		function narrationOf({ narration }, kept) {
			if (narration === undefined)
				return {};
			const notes = narration.notes.filter(({ pullRequest }) => kept.has(pullRequest));
			return notes.length === 0 ? {} : { narration: { model: narration.model, language: narration.language, notes } };
		}
		function releasesOf({ pullRequests }) {
			const named = pullRequests.flatMap(({ number, title, kind, outcome }) => {
				const version = kind === 'release' && (0, domain_standing.Ed)(outcome) && !(0, domain_standing.Py)(outcome) ? (0, analyze.SF)(title) : null;
				return version === null ? [] : [{ pullRequest: number, version }];
			});
			return [...new Map(named.map(one => [one.version, one])).values()];
		}
		function partOf(digest, { highlights, attention, secondLook }) {
			const { source, repository, baseBranch, report, minor, completeness, statistics } = digest;
			const { expected, gathered, notGathered, clone } = completeness;
			const { totals, reverts, pushedReverts, reverted } = statistics;
			const own = (references) => references.flatMap(one => (one.repository === repository.nameWithOwner ? [one.number] : []));
			const effects = effectsOf(digest);
			const releases = releasesOf(digest);
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
				completeness: { expected, gathered, notGathered, ...(clone && { clone }), readInPart: (0, read_in_part.h)(completeness) },
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
				...(releases.length > 0 && { releases }),
				scopes: pullRequests.flatMap(({ number, title }) => {
					const scope = (0, analyze.DX)(title);
					return scope === null ? [] : [{ pullRequest: number, scope }];
				}),
				...narrationOf(digest, kept),
			};
		}
		;
		function sumOf(counts) {
			return counts.reduce((sum, count) => Math.min(sum + count, Number.MAX_SAFE_INTEGER), 0);
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
				return isKnown ? [{ week: id, start: from, end: until, merged: sumOf(counts) }] : [];
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
			return sumOf(digests.map(({ statistics }) => figure(statistics.totals)));
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
		var present = __webpack_require__(5278);
		var pipeline_settings = __webpack_require__(1776);
		var errors = __webpack_require__(6046);
		var domain_period = __webpack_require__(7736);
		var visible_text = __webpack_require__(3043);
		;
		const MAX_NAMED = 10;
		function warnOfEach(messages, about, log) {
			for (const message of messages.slice(0, MAX_NAMED))
				log.warning(message);
			const further = messages.length - MAX_NAMED;
			if (further > 0)
				log.warning(`${about}: the same of ${further} more.`);
		}
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		;
		const NAME = 'digest.json';
		const MAX_DEPTH = 4;
		const MAX_FILES = 10_000;
		const UNUSUAL = /[\p{Cc}\p{Zl}\p{Zp}\ufffd]/gu;
		const withoutUnusual = (name) => name.replaceAll(UNUSUAL, '\ufffd');
		async function listed(folder, depth = 0) {
			const entries = await (0, promises_.readdir)(folder, { withFileTypes: true });
			const files = entries.filter(entry => entry.isFile() && entry.name === NAME).map(({ name }) => (0, external_node_path_.join)(folder, name));
			const folders = depth < MAX_DEPTH ? entries.filter(entry => entry.isDirectory()) : [];
			const refused = [];
			for (const { name } of folders) {
				if (name.search(UNUSUAL) !== -1) {
					refused.push((0, external_node_path_.join)(folder, withoutUnusual(name)));
					continue;
				}
				const within = await listed((0, external_node_path_.join)(folder, name), depth + 1);
				files.push(...within.files);
				refused.push(...within.refused);
			}
			return { files, refused };
		}
		async function readEach(folder, read, maxFiles = MAX_FILES) {
			const { files, refused } = await listedIn(folder);
			const paths = files.sort(order.n6);
			if (paths.length + refused.length === 0)
				throw new errors.jR(`digests: there is no ${NAME} in ${folder} or in the folders in it.`);
			if (paths.length > maxFiles) {
				throw new errors.jR(`digests: ${folder} has ${paths.length} files named ${NAME}; it may have at most ${maxFiles}.`);
			}
			const found = [];
			for (const path of paths) {
				const file = (0, external_node_path_.relative)(folder, path);
				try {
					const digest = await read(path);
					if (digest !== null)
						found.push({ file, digest, problem: null });
				}
				catch (error) {
					if (!(error instanceof errors.jR))
						throw error;
					found.push({ file, digest: null, problem: error.message });
				}
			}
			return [...found, ...refused.sort(order.n6).map(path => refusedIn(folder, path))];
		}
		function refusedIn(folder, path) {
			const why = 'names of folders have to be UTF-8, without line breaks and control characters';
			return { file: (0, external_node_path_.relative)(folder, path), digest: null, problem: `${path} is not read: ${why}.` };
		}
		async function listedIn(folder) {
			try {
				return await listed(folder);
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
		var file = __webpack_require__(7916);
		;
		const MAX_KEPT = 100_000_000;
		function isOf({ period }, { start, end, timeZone }) {
			return period.start === start && period.end === end && period.timeZone === timeZone;
		}
		async function readFolder(folder, asked, mostKept = MAX_KEPT) {
			const read = (0, file.digestReader)();
			let kept = [];
			let characters = 0;
			let period = asked;
			const found = await readEach(folder, async (path) => {
				const one = await read(path);
				if (one === null)
					return null;
				const { digest } = one;
				if (asked === null && (period === null || digest.period.end > period.end)) {
					for (const earlier of kept)
						earlier.whole = null;
					[kept, characters, period] = [[], 0, digest.period];
				}
				const place = { repository: digest.repository, period: digest.period, whole: null };
				if (period !== null && isOf(digest, period) && characters + one.characters <= mostKept) {
					place.whole = digest;
					characters += one.characters;
					kept.push(place);
				}
				return place;
			});
			return { found, period };
		}
		const noRoomFor = (file, mostKept = MAX_KEPT) => `digests: ${file} is not used: with those before it, there would be more than ${mostKept} characters of digests.`;
		;
		const keyOf = (name) => (0, visible_text.P)(name).toLowerCase();
		const missingOf = ({ repository }, file, reason) => ({
			repository: repository.nameWithOwner,
			file,
			reason,
		});
		function sortOut(found, period) {
			const used = new Map();
			const others = new Map();
			const missing = [];
			const warnings = { unreadable: [], twice: [], mismatched: [] };
			for (const { file, digest, problem } of found) {
				if (digest === null) {
					warnings.unreadable.push(`digests: ${problem}`);
					missing.push({ repository: null, file, reason: 'unreadable' });
					continue;
				}
				const repository = digest.repository.nameWithOwner;
				const key = keyOf(repository);
				if (!isOf(digest, period)) {
					const other = others.get(key);
					if (other === undefined || other.digest.period.end < digest.period.end)
						others.set(key, { file, digest });
				}
				else if (used.has(key)) {
					warnings.twice.push(`digests: ${file} is of ${repository}, which another file has too.`);
					missing.push(missingOf(digest, file, 'twice'));
				}
				else {
					used.set(key, { file, digest });
				}
			}
			const mismatched = [...others].flatMap(([key, place]) => (used.has(key) ? [] : [place]));
			for (const { file, digest } of mismatched) {
				warnings.mismatched.push(`digests: ${file} is of ${(0, domain_period.D)(digest.period)} (${digest.period.timeZone}), not of ${(0, domain_period.D)(period)} (${period.timeZone}).`);
				missing.push(missingOf(digest, file, 'mismatched'));
			}
			return { used: [...used.values()], others: mismatched, missing, warnings };
		}
		async function digestsFromFolder(folder, { period: asked, expected }, log, check) {
			const { found, period } = await readFolder(folder, asked);
			if (found.length === 0)
				throw new errors.jR(`digests: no file in ${folder} has the digest of one repository.`);
			if (period === null)
				throw new errors.jR(`digests: no file in ${folder} has a digest. ${found[0]?.problem ?? ''}`);
			const sorted = sortOut(found, period);
			const named = [...sorted.used, ...sorted.others].map(({ digest }) => digest.repository);
			await check(named, period);
			for (const warnings of Object.values(sorted.warnings))
				warnOfEach(warnings, 'digests', log);
			const digests = sorted.used.flatMap(({ digest }) => digest.whole ?? []);
			const left = sorted.used.filter(({ digest }) => digest.whole === null);
			warnOfEach(left.map(({ file }) => noRoomFor(file)), 'digests', log);
			if (digests.length === 0)
				throw new errors.jR(`digests: no digest in ${folder} is of ${(0, domain_period.D)(period)}.`);
			const known = new Set(named.map(({ nameWithOwner }) => keyOf(nameWithOwner)));
			const absent = expected.filter(name => !known.has(keyOf(name)));
			for (const name of absent)
				log.warning(`digests: there is no digest of ${name}.`);
			return {
				period,
				digests,
				placed: sorted.used.map(({ file, digest }) => ({ file, url: digest.repository.url })),
				missing: [
					...sorted.missing,
					...left.map(({ file, digest }) => missingOf(digest, file, 'unreadable')),
					...absent.map(repository => ({ repository, reason: 'absent' })),
				],
				materialOf: () => undefined,
			};
		}
		var p_limit = __webpack_require__(370);
		var schemas = __webpack_require__(2503);
		var globs = __webpack_require__(2319);
		var repository_name = __webpack_require__(4972);
		;
		const PER_REQUEST = 50;
		const LISTED_FIELDS = 'nameWithOwner isPrivate isArchived isFork repositoryTopics(first: 20) { nodes { topic { name } } }';
		const Listed = schemas.Ikc({
			nameWithOwner: schemas.YjP(),
			isPrivate: schemas.zMY().nullable(),
			isArchived: schemas.zMY(),
			isFork: schemas.zMY(),
			repositoryTopics: schemas.Ikc({
				nodes: schemas.YOg(schemas.Ikc({ topic: schemas.Ikc({ name: schemas.YjP() }) }).nullable()).nullable(),
			}),
		});
		const Answer = schemas.g1P(schemas.YjP(), schemas.L5J()).nullable();
		function queryFor(count) {
			const places = Array.from({ length: count }, (_, index) => index);
			const variables = places.map(index => `$owner${index}: String!, $name${index}: String!`).join(', ');
			const fields = places.map(index => `r${index}: repository(owner: $owner${index}, name: $name${index}) { ${LISTED_FIELDS} }`);
			return `query NamedRepositories(${variables}) { ${fields.join('\n')} }`;
		}
		async function lookUpNames(client, names) {
			const found = [];
			for (let start = 0; start < names.length; start += PER_REQUEST) {
				const part = names.slice(start, start + PER_REQUEST);
				const variables = part.flatMap((one, index) => {
					const { owner, name } = (0, repository_name.a)(one);
					return [[`owner${index}`, owner], [`name${index}`, name]];
				});
				const { data } = await client.ask(queryFor(part.length), Object.fromEntries(variables), 3);
				const answer = Answer.safeParse(data).data ?? {};
				found.push(...part.map((_, index) => Listed.safeParse(answer[`r${index}`]).data ?? null));
			}
			return found;
		}
		;
		const PAGE = 100;
		const MAX_PAGES = 30;
		const MAX_PAGES_OF_ALL = 100;
		const MAX_REPOSITORIES = 100;
		const QUERY = `
  query Repositories($owner: String!, $after: String) {
    repositoryOwner(login: $owner) {
      repositories(first: ${PAGE}, after: $after, ownerAffiliations: OWNER, orderBy: { field: CREATED_AT, direction: ASC }) {
        pageInfo { hasNextPage endCursor }
        nodes { ${LISTED_FIELDS} }
      }
    }
  }`;
		const Repositories = schemas.Ikc({
			repositoryOwner: schemas.Ikc({
				repositories: schemas.Ikc({
					pageInfo: schemas.Ikc({ hasNextPage: schemas.zMY(), endCursor: schemas.YjP().nullable() }),
					nodes: schemas.YOg(Listed.nullable()),
				}),
			})
				.nullable(),
		});
		function parsed(given) {
			const isExclusion = given.startsWith('!');
			const text = given.slice(isExclusion ? 1 : 0);
			const [owner = '', name = ''] = text.toLowerCase().split('/');
			const topic = name.startsWith('topic:') ? name.slice('topic:'.length) : null;
			return { text, owner, name: topic === null ? name : null, topic, isExclusion, matchesName: (0, globs.kZ)([name]) };
		}
		const isName = ({ name }) => name !== null && !name.includes('*');
		function matches({ nameWithOwner, repositoryTopics }, pattern) {
			const [owner = '', name = ''] = nameWithOwner.toLowerCase().split('/');
			if (owner !== pattern.owner)
				return false;
			if (pattern.topic === null)
				return pattern.matchesName(name);
			return (repositoryTopics.nodes ?? []).some(one => one?.topic.name === pattern.topic);
		}
		async function repositories_listed(client, owner, spend) {
			const all = [];
			let after = null;
			for (let pages = 0; pages < MAX_PAGES; pages += 1) {
				spend();
				const page = await client.query(QUERY, { owner, after }, Repositories);
				if (page.repositoryOwner === null)
					throw new errors.jR(`repositories: there is no ${owner} on GitHub.`);
				const { nodes, pageInfo } = page.repositoryOwner.repositories;
				all.push(...nodes.filter(node => node !== null));
				after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
				if (after === null)
					return all;
			}
			throw new errors.jR(`repositories: ${owner} has more than ${MAX_PAGES * PAGE} repositories, too many for a pattern. Name those that you want.`);
		}
		async function listedOf(client, owners) {
			let left = MAX_PAGES_OF_ALL;
			const spend = () => {
				left -= 1;
				if (left < 0)
					throw new errors.jR(`repositories: its patterns take more than ${MAX_PAGES_OF_ALL} pages of repositories to list. Name those that you want.`);
			};
			const all = [];
			for (const owner of owners)
				all.push(...(await repositories_listed(client, owner, spend)));
			return all;
		}
		const repositories_keyOf = ({ nameWithOwner }) => nameWithOwner.toLowerCase();
		async function namedIn(client, patterns) {
			const names = [...new Set(patterns.filter(isName).map(({ text }) => text))];
			const answers = await lookUpNames(client, names);
			return new Map(names.map((name, index) => [name, answers[index] ?? unknown(name)]));
		}
		async function findRepositories(client, texts) {
			const patterns = texts.map(parsed);
			const [wanted, unwanted] = [patterns.filter(one => !one.isExclusion), patterns.filter(one => one.isExclusion)];
			const named = await namedIn(client, patterns);
			const all = await listedOf(client, new Set(wanted.filter(one => !isName(one)).map(({ owner }) => owner)));
			const left = new Set(unwanted.flatMap(({ text }) => named.get(text) ?? []).map(repositories_keyOf));
			const isUnwanted = (one) => left.has(repositories_keyOf(one)) || unwanted.some(pattern => matches(one, pattern));
			const found = new Map();
			for (const pattern of wanted) {
				const one = named.get(pattern.text);
				const own = one === undefined ? all.filter(each => isListed(each) && matches(each, pattern)) : [one];
				if (own.length === 0)
					throw new errors.jR(`repositories: ${JSON.stringify(pattern.text)} matches no repository that this token can see.`);
				for (const each of own.filter(other => !isUnwanted(other))) {
					const { nameWithOwner, isPrivate } = each;
					const isRenamed = one !== undefined && repositories_keyOf(one) !== pattern.text.toLowerCase();
					const isSecret = one === undefined ? (isPrivate ?? true) : isPrivate;
					found.set(repositories_keyOf(each), { nameWithOwner, isPrivate: isSecret, ...(isRenamed && { formerName: pattern.text }) });
				}
			}
			if (found.size > MAX_REPOSITORIES)
				throw tooMany(found.size);
			if (found.size === 0)
				throw new errors.jR('repositories: everything that it names is left out again.');
			return [...found.values()].sort((a, b) => (0, order.n6)(a.nameWithOwner, b.nameWithOwner));
		}
		function unknown(nameWithOwner) {
			return { nameWithOwner, isPrivate: null, isArchived: false, isFork: false, repositoryTopics: { nodes: [] } };
		}
		const isListed = ({ isArchived, isFork }) => !isArchived && !isFork;
		function tooMany(count) {
			return new errors.jR(`repositories: ${count} match, and one run makes digests of at most ${MAX_REPOSITORIES}. Name fewer, or give each a job of its own and join them with \`digests\` (see the README).`);
		}
		var github_client = __webpack_require__(4463);
		var analysis_options = __webpack_require__(2938);
		var digest_of = __webpack_require__(310);
		var earlier_weeks = __webpack_require__(5667);
		var material = __webpack_require__(7742);
		var pipeline_open = __webpack_require__(4674);
		var report_opened = __webpack_require__(6604);
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
		async function digestFor(repository, inputs, all, check) {
			const ports = { ...all, log: logFor(repository, all.log) };
			const own = inputsFor(repository, inputs);
			const { source, opened } = await (0, pipeline_open.h)(own, ports);
			await check([opened.repository]);
			(0, report_opened.h)(opened, ports.log);
			const settings = (0, pipeline_settings.f)(own, opened.config, ports.log);
			(0, report_opened.j)(opened, ports.log);
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
			await check(found.filter(({ isPrivate }) => isPrivate !== null));
			const names = found.map(({ nameWithOwner }) => nameWithOwner);
			ports.log.info(`Making digests of ${names.length} ${names.length === 1 ? 'repository' : 'repositories'}.`);
			for (const { formerName, nameWithOwner } of found)
				if (formerName !== undefined)
					ports.log.info(`${formerName} is now ${nameWithOwner}.`);
			const limit = (0, p_limit.A)(AT_ONCE);
			const failures = [];
			const all = await Promise.all(names.map(name => limit(async () => {
				try {
					return await digestFor(name, inputs, ports, check);
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
				missing: names
					.filter((_, index) => all[index] === null)
					.map(repository => ({ repository, reason: 'failed' })),
				materialOf: materialIn(made),
			};
		}
		;
		const page_beside_PAGE = 'digest.html';
		const slashed = (path) => path.split(external_node_path_.sep).join('/');
		async function isFile(path) {
			try {
				return (await (0, promises_.lstat)(path)).isFile();
			}
			catch {
				return false;
			}
		}
		async function pageBeside(file, folder) {
			const page = (0, external_node_path_.join)((0, external_node_path_.dirname)(file), page_beside_PAGE);
			return (await isFile((0, external_node_path_.join)(folder, page))) ? slashed(page) : null;
		}
		;
		const isOutside = (path) => (0, external_node_path_.isAbsolute)(path) || slashed(path).split('/')[0] === '..';
		const addressOf = (path) => slashed(path).split('/').map(encodeURIComponent).join('/');
		async function pagesFrom(directory, folder, placed) {
			const pages = new Map();
			const [from, to] = [(0, external_node_path_.resolve)(directory), (0, external_node_path_.resolve)(folder)];
			if (isOutside((0, external_node_path_.relative)((0, external_node_path_.dirname)(to), from)))
				return pages;
			for (const { file, url } of placed) {
				const page = url === null ? null : await pageBeside(file, folder);
				if (url !== null && page !== null)
					pages.set(url, addressOf((0, external_node_path_.relative)(from, (0, external_node_path_.resolve)(to, page))));
			}
			return pages;
		}
		;
		const private_MAX_NAMED = 10;
		function inWords(hidden, { repositories }) {
			const written = new Set(repositories.map(name => name.toLowerCase()));
			const named = hidden.filter(name => written.has(name.toLowerCase())).slice(0, private_MAX_NAMED);
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
		function sessionFor(settings, ports) {
			const repository = { nameWithOwner: settings.postToRepository, url: null, defaultBranch: null };
			return (0, build_publish.jw)({ repository, period: settings.period, baseBranch: null }, settings, ports);
		}
		async function fromGitHub(inputs, settings, ports) {
			const session = sessionFor(settings, ports);
			const gathered = await digestsFromGitHub(inputs, ports, listed => refusePrivate(listed, settings, session));
			return { ...gathered, pages: new Map(), settings, session };
		}
		async function fromFolder(folder, { explicit, values: { repositories } }, asked, ports) {
			const isAsked = ['week', 'from', 'to'].some(name => explicit.has(name));
			const options = { period: isAsked ? asked.period : null, expected: repositories };
			const check = (named, period) => refusePrivate(named, asked, sessionFor({ ...asked, period }, ports));
			const path = ports.digestsFolder(folder);
			const { period, placed, ...gathered } = await digestsFromFolder(path, options, ports.log, check);
			const settings = { ...asked, period };
			const pages = await pagesFrom(ports.outputDirectory(asked.outputDirectory), path, placed);
			return { ...gathered, pages, settings, session: sessionFor(settings, ports) };
		}
		async function rolledUp(inputs, asked, ports) {
			const folder = inputs.values.digests;
			const { digests, missing, ...others } = folder === null ? await fromGitHub(inputs, asked, ports) : await fromFolder(folder, inputs, asked, ports);
			const digest = rollUp(digests, { version: ports.version, period: others.settings.period, missing });
			return { digest, ...others };
		}
		async function narrated({ digest, materialOf }, { overAll }, directory, ports) {
			await (0, build_publish.O_)(digest, directory);
			ports.deadline.enter('asking the model');
			return overAll(digest, materialOf);
		}
		async function runOverSeveral(inputs, ports) {
			const asked = (0, pipeline_settings.f)(inputs, null, ports.log);
			const directory = ports.outputDirectory(asked.outputDirectory);
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
				isEmpty: (0, recognition.f)(digest),
				pages: rolled.pages,
			};
			return (0, present.n)(presented, templates, settings, session, ports);
		}
	})
};
