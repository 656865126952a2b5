export const id = 411;
export const ids = [411];
export const modules = {
	2087: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			np: () => (Digest),
			f$: () => (SCHEMA_VERSION),
			oC: () => (SEVERITIES),
			F0: () => (SIZES)
		});
		var schemas = __webpack_require__(7597);
		var pull_request = __webpack_require__(3278);
		;
		const Numbers = schemas.YOg(schemas.Whr().positive()).describe('Numbers of the pull requests behind this, ascending');
		const Lines = schemas.Whr().nonnegative();
		const Hours = schemas.aig().nonnegative().describe('Hours, to a hundredth');
		;
		const REVERT_EVIDENCE = ['number', 'sha', 'title', 'near-title', 'mirrored-files'];
		const Undone = schemas.Ikc({
			number: schemas.Whr()
				.positive()
				.nullable()
				.describe('null: the revert does not say what it reverts, and nothing was found'),
			title: schemas.YjP().nullable(),
			evidence: schemas.k5n(REVERT_EVIDENCE).nullable().describe('How the link was found'),
			afterHours: Hours.nullable().describe('From the merge of the original to the merge of the revert'),
			mergedInPeriod: schemas.zMY(),
			partial: schemas.zMY().describe('The revert touches less than half of the files of the original'),
			flaggedBefore: schemas.Ikc({ week: schemas.YjP(), flagged: schemas.zMY(), signals: schemas.YOg(schemas.YjP()) })
				.optional()
				.describe('Whether the digest of the earlier week in which it was merged had flagged it; absent if unknown'),
		});
		const Outcome = schemas.Ikc({
			reverts: schemas.YOg(Undone).optional(),
			revertedBy: schemas.Whr().positive().optional(),
			partlyRevertedBy: schemas.Whr().positive().optional(),
			revertedAfterHours: Hours.optional(),
			relands: Numbers.optional(),
			relandedBy: schemas.Whr().positive().optional(),
		});
		const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
		const Size = schemas.k5n(SIZES);
		const Evidence = schemas.Ikc({
			paths: schemas.YOg(schemas.YjP()).optional().describe('Those with the most changed lines first'),
			names: schemas.YOg(schemas.YjP()).optional().describe('Modules, labels, packages, words, people'),
			pullRequests: schemas.YOg(schemas.Whr().positive()).optional(),
			counts: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
		});
		const SEVERITIES = ['high', 'medium', 'low'];
		const Finding = schemas.Ikc({ signal: schemas.YjP(), severity: schemas.k5n(SEVERITIES), evidence: Evidence })
			.describe('A risk signal that was found in a pull request');
		const Importance = schemas.Ikc({
			score: schemas.aig().min(0).max(10).describe('The sum of the points, limited to 0 to 10'),
			factors: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), points: schemas.aig(), evidence: Evidence }))
				.describe('Those with the most points, positive or negative, first'),
			reasons: schemas.YOg(schemas.YjP()).describe('The ids of the factors with the highest points, at most three'),
		});
		const Entry = pull_request.B9.omit({ body: true }).extend({
			closes: schemas.YOg(schemas.Whr().positive()).describe('Issues of this repository that its description closes'),
			size: Size.describe('By changed lines: XS below 10, S below 30, M below 100, L below 500, XL below 1000, else XXL'),
			modules: schemas.YOg(schemas.YjP()),
			mainModule: schemas.Ikc({ path: schemas.YjP(), all: schemas.zMY().describe('Whether all changed files are in it') })
				.optional()
				.describe('The module with more than half of the changed lines; absent if there is none'),
			largestFiles: schemas.YOg(schemas.YjP()).describe('The paths with the most changed lines, at most three'),
			approvedBy: schemas.YOg(pull_request.UM)
				.optional()
				.describe('People other than the author who approved it; absent where reviews are unknown'),
			outcome: Outcome,
			kind: schemas.YjP().describe('What the change is for: feature, fix, docs, \u2026'),
			summary: schemas.YjP().describe('One line: the most informative sentence of its description, else its title cleaned'),
			summaryAddsToTitle: schemas.zMY().describe('Whether the summary says anything that the title does not'),
			tags: schemas.YOg(schemas.YjP()).describe('The most reliable first'),
			importance: Importance,
			findings: schemas.YOg(Finding).describe('The most severe first'),
			risk: schemas.Ikc({ rank: schemas.Whr().positive(), of: schemas.Whr().positive() })
				.describe('Its place in the period by a model of what was reverted in other repositories; 1 is the highest risk'),
		});
		;
		const Place = schemas.Ikc({
			modules: schemas.YOg(schemas.YjP()).min(1).describe('At most three, those with the most pull requests first'),
			all: schemas.zMY().describe('Whether every one of the pull requests touches one of them'),
		})
			.describe('Where most of these pull requests are; absent if they are spread over more than three modules');
		const MainAuthor = schemas.Ikc({ author: pull_request.UM, pullRequests: Numbers, all: schemas.zMY() })
			.describe('The person who wrote most of these pull requests; absent if nobody did');
		var instant = __webpack_require__(2224);
		var period = __webpack_require__(7736);
		;
		const Duration = schemas.Ikc({
			medianHours: Hours,
			p90Hours: Hours,
			pullRequests: Numbers.describe('Those it was measured on'),
			isReliable: schemas.zMY().describe('Whether there are at least four'),
		});
		const Share = schemas.aig().min(0).max(1).describe('Of the pull requests by people; absent if there are fewer than 20');
		const AuthorRow = schemas.Ikc({ author: pull_request.UM, pullRequests: Numbers });
		const VOLUMES = ['none', 'few', 'quiet', 'regular', 'busy'];
		const Volume = schemas.k5n(VOLUMES)
			.describe('By pull requests: few below 4, quiet below 12, regular below 20, else busy');
		const Statistics = schemas.Ikc({
			volume: Volume,
			totals: schemas.Ikc({
				pullRequests: Numbers,
				byPeople: Numbers,
				byBots: Numbers.describe('Of bots that are counted apart'),
				byDeletedAccounts: Numbers,
				additions: Lines,
				deletions: Lines,
				files: schemas.Whr().nonnegative().describe('Distinct paths'),
			}),
			authors: schemas.YOg(schemas.Ikc({
				author: pull_request.UM,
				pullRequests: Numbers,
				coAuthored: Numbers,
				additions: Lines,
				deletions: Lines,
				modules: schemas.YOg(schemas.YjP()).describe('Where most of their pull requests went, at most three'),
			}))
				.describe('People, by number of pull requests'),
			mostActive: schemas.Ikc({
				authors: schemas.YOg(AuthorRow).describe('At most three, each with more pull requests than those not listed'),
				half: schemas.Ikc({ people: schemas.Whr().positive(), listed: schemas.zMY().describe('Whether all of them are in `authors`') })
					.optional()
					.describe('How many of the most active people wrote half of what people wrote; absent if no minority did'),
			})
				.optional()
				.describe('Absent if nobody stands out'),
			coAuthors: schemas.YOg(AuthorRow).describe('Co-authors, with the pull requests of others that name them'),
			bots: schemas.YOg(AuthorRow),
			files: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				kind: schemas.YjP()
					.optional()
					.describe('source, test, docs, lock, generated, \u2026 ; version where only bumps and releases changed it'),
				pullRequests: Numbers,
				additions: Lines,
				deletions: Lines,
			}))
				.describe('Files that two or more pull requests changed'),
			hotFiles: schemas.Ikc({
				paths: schemas.YOg(schemas.YjP()).describe('Written by hand, and changed by five or more pull requests'),
				busiest: schemas.Ikc({
					path: schemas.YjP(),
					pullRequests: Numbers,
					people: schemas.Whr().positive().optional().describe('Absent if bots or deleted accounts are among the authors'),
				})
					.optional()
					.describe('Absent if two files lead'),
			})
				.optional()
				.describe('Absent if no file has five'),
			modules: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				kind: schemas.YjP().optional().describe('What most of the changes to its files are: source, test, docs, lock, \u2026'),
				pullRequests: Numbers,
				files: schemas.Whr().nonnegative(),
				additions: Lines,
				deletions: Lines,
				owners: schemas.YOg(schemas.YjP()).optional().describe('From CODEOWNERS, where it names someone for the whole module'),
			})),
			importance: schemas.Ikc({ mean: schemas.aig(), median: schemas.aig() }).optional().describe('Absent for an empty period'),
			findings: schemas.Ikc({
				high: Numbers.describe('Pull requests that stand and have a finding of high severity'),
				highIn: Place.optional(),
				medium: Numbers.describe('Pull requests with a finding of medium severity'),
				firstByRisk: schemas.YOg(schemas.Whr().positive())
					.describe('At most five of the top tenth by risk that stand and have ten or more changed lines, by rank'),
				toWatch: schemas.YOg(schemas.Ikc({ signal: schemas.YjP(), severity: schemas.k5n(SEVERITIES), pullRequests: Numbers }))
					.describe('At most two signals that need attention most, with the pull requests that stand'),
			})
				.describe('What the signals add up to'),
			signals: schemas.YOg(schemas.Ikc({
				signal: schemas.YjP(),
				pullRequests: Numbers,
				listed: schemas.YOg(schemas.Whr().positive()).describe('The most important of them, at most twenty'),
				unlisted: Numbers.describe('The rest'),
				place: Place.optional(),
				mainAuthor: MainAuthor.optional(),
				measured: schemas.Ikc({
					ratio: schemas.aig(),
					low: schemas.aig(),
					high: schemas.aig(),
					here: schemas.zMY().describe('In this repository'),
				})
					.nullable()
					.describe('Reverts observed over expected, with the 95 % interval; null: not a prediction'),
			}))
				.describe('Those that were found, in the order of the signals'),
			tags: schemas.YOg(schemas.Ikc({ tag: schemas.YjP(), pullRequests: Numbers })),
			labels: schemas.YOg(schemas.Ikc({ label: schemas.YjP(), pullRequests: Numbers })).optional(),
			baseBranches: schemas.YOg(schemas.Ikc({ branch: schemas.YjP(), pullRequests: Numbers })).optional(),
			sizes: schemas.YOg(schemas.Ikc({ size: Size, pullRequests: Numbers })),
			flow: schemas.Ikc({
				timeToMerge: Duration.optional(),
				timeToFirstReview: Duration.optional(),
				unreviewed: Numbers.optional().describe('Merged without a review by a person other than the author; no reverts'),
				unreviewedShare: Share.optional(),
				unreviewedReverts: Numbers.optional().describe('Reverts that were merged without such a review'),
				selfMerged: Numbers.optional().describe('Merged by their own author'),
				selfMergedShare: Share.optional(),
				selfMergedUnapproved: Numbers.optional().describe('Those of them that nobody else had approved; no reverts'),
			}),
			reverts: schemas.YOg(schemas.Ikc({
				pullRequest: schemas.Whr().positive(),
				undone: schemas.YOg(Undone),
				reason: schemas.YjP().nullable().describe('The sentence of its description that says why; null: it does not say'),
				relandedBy: schemas.Whr().positive().optional(),
			})),
			reverted: schemas.Ikc({
				ofPeriod: Numbers.describe('Merged in the period and reverted in it'),
				relanded: Numbers.describe('Those of them that were relanded in it'),
				ofEarlier: Numbers.describe('Merged before the period and reverted in full in it'),
				flaggedBefore: schemas.Ikc({ known: Numbers, flagged: Numbers })
					.describe('Those of `ofEarlier` whose digest is known, and those that it had flagged'),
			})
				.describe('What was reverted in the period'),
			newContributors: schemas.YOg(AuthorRow).optional(),
			directPushes: schemas.YOg(schemas.Ikc({ sha: schemas.YjP(), title: schemas.YjP(), author: pull_request.UM, committedAt: instant.MW }))
				.optional()
				.describe('Commits that reached the branch without a pull request'),
		});
		;
		const DIRECTIONS = ['up', 'down', 'alike'];
		const Direction = schemas.k5n(DIRECTIONS);
		const TREND_FIGURES = ['merged', 'authors', 'importance', 'merge-time', 'unreviewed', 'reverts'];
		const Figure = schemas.Ikc({
			figure: schemas.k5n(TREND_FIGURES),
			before: schemas.aig(),
			now: schemas.aig(),
			direction: Direction,
			of: schemas.Ikc({ before: schemas.Whr(), now: schemas.Whr() }).optional().describe('The whole that the figures are a part of'),
		});
		const Trends = schemas.Ikc({
			weekBefore: schemas.YjP().describe('The week directly before'),
			figures: schemas.YOg(Figure).describe('Those known of both weeks. Durations are in hours'),
			merged: schemas.Ikc({
				trend: schemas.k5n(['most', 'fewest', 'more', 'fewer', 'alike']),
				before: schemas.Whr(),
				difference: schemas.Whr().nonnegative(),
				weeks: schemas.Whr().describe('Weeks in a row that were compared, this one included'),
			})
				.optional()
				.describe('Merges compared with the week before; absent if that week counted otherwise'),
			revertStreak: schemas.Whr().nonnegative().describe('Weeks in a row before this one that had reverts'),
		});
		var week_record = __webpack_require__(5103);
		;
		const SCHEMA_VERSION = 2;
		const Suggestion = schemas.Ikc({
			id: schemas.YjP(),
			pullRequests: Numbers,
			paths: schemas.YOg(schemas.YjP()).optional().describe('Where to start, the most important first'),
			names: schemas.YOg(schemas.YjP()).optional().describe('Modules, backends'),
			owners: schemas.YOg(schemas.YjP())
				.optional()
				.describe('Of the paths, from CODEOWNERS, those of the most paths first; empty: it names nobody'),
			counts: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
			parts: schemas.g1P(schemas.YjP(), schemas.k5n(['none', 'one', 'some', 'all']))
				.optional()
				.describe('What part of the pull requests each count is; one: of a single one'),
			reason: schemas.YjP().optional().describe('Why the one pull request was reverted, where its revert says so'),
		})
			.describe('What a maintainer should do because of findings of the week');
		const Outcomes = schemas.Ikc({
			pullRequests: schemas.Whr().nonnegative().describe('Their numbers are in the digests of those weeks'),
			undone: Numbers.describe('Those that were reverted by the end of this week'),
		});
		const FlagAccuracy = schemas.Ikc({
			weeks: schemas.YOg(schemas.YjP()).describe('Oldest first'),
			flagged: Outcomes,
			others: Outcomes,
			comparison: schemas.gMt('result', [
				schemas.Ikc({ result: schemas.euz('too-few') }),
				schemas.Ikc({ result: schemas.euz('alike') }),
				schemas.Ikc({ result: schemas.euz('more-often'), times: schemas.aig() }),
			])
				.optional()
				.describe('How often flagged ones were reverted, as a multiple of the others; absent if none of the others was'),
		});
		const Digest = schemas.Ikc({
			schemaVersion: schemas.euz(SCHEMA_VERSION),
			generator: schemas.Ikc({ name: schemas.YjP(), version: schemas.YjP() }),
			source: schemas.k5n(['github', 'git', 'file']),
			repository: schemas.Ikc({
				nameWithOwner: schemas.YjP(),
				url: schemas.YjP().nullable(),
				defaultBranch: schemas.YjP().nullable(),
			}),
			period: period.a,
			baseBranch: schemas.YjP().nullable().describe('The one branch that was asked for; null: all'),
			completeness: schemas.Ikc({
				expected: schemas.Whr().nonnegative().describe('What the source itself counts'),
				gathered: schemas.Whr().nonnegative(),
				notGathered: schemas.Whr().nonnegative().describe('How many of the expected could not be read'),
				missing: schemas.YOg(schemas.Ikc({ start: instant.MW, end: instant.MW, pullRequests: schemas.Whr().positive() })),
				filesTruncated: Numbers.describe('Those with more changed files than could be read'),
				cutLists: schemas.YOg(schemas.Ikc({ list: schemas.k5n(['labels', 'reviews', 'review-threads']), pullRequests: Numbers }))
					.optional()
					.describe('Lists of which GitHub counts more than could be read'),
				missingFields: schemas.YOg(schemas.YjP())
					.optional()
					.describe('Fields that this GitHub does not have, or the token may not read; signals based on them are missing'),
				excluded: schemas.YOg(schemas.Ikc({ by: schemas.k5n(['author', 'label', 'path', 'bot']), pullRequests: Numbers }))
					.describe('Left out because the settings say so'),
				excludedPullRequests: Numbers.describe('All of them'),
			}),
			pullRequests: schemas.YOg(Entry).describe('In the order in which they were merged'),
			highlights: schemas.YOg(schemas.Whr().positive()).describe('The pull requests to read first, in order of importance'),
			themes: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				name: schemas.YjP().nullable().describe('null: the language names it by its id'),
				by: schemas.k5n(['tag', 'kind', 'module', 'rest']),
				details: schemas.YOg(schemas.YjP())
					.optional()
					.describe('What of it the period was about, at most three names, the most frequent first; of a module, its path'),
				pullRequests: schemas.YOg(schemas.Whr().positive()).describe('In order of importance'),
				listed: schemas.YOg(schemas.Whr().positive()).describe('The most important that were not reverted, three to five'),
				mainKind: schemas.Ikc({ kind: schemas.YjP(), pullRequests: Numbers, all: schemas.zMY() })
					.optional()
					.describe('The kind of most of them; absent if they have no common kind'),
				place: Place.optional(),
				mainAuthor: MainAuthor.optional(),
				reverted: Numbers,
				toWatch: schemas.YOg(schemas.Ikc({ number: schemas.Whr().positive(), signal: schemas.YjP() }))
					.describe('At most three with a finding of high severity that were not reverted'),
			}))
				.describe('Every pull request in exactly one'),
			mainThemes: schemas.Ikc({
				shape: schemas.k5n(['single', 'led', 'two', 'even', 'several']),
				themes: schemas.YOg(schemas.YjP()).describe('Their ids, the largest first, at most four'),
			})
				.optional()
				.describe('Which themes make up the week, and how evenly; absent if none has three pull requests'),
			statistics: Statistics,
			suggestions: schemas.YOg(Suggestion).optional().describe('The most urgent first'),
			weeks: schemas.YOg(week_record.A)
				.optional()
				.describe('This week and the known weeks before it, oldest first; absent for a period that is not a week'),
			trendWeeks: schemas.YOg(schemas.YjP())
				.optional()
				.describe('The last of `weeks`, at most eight; absent if there are fewer than three, or none had four merges'),
			trends: Trends.optional().describe('Absent if the week before is unknown or the week has not ended'),
			flagAccuracy: FlagAccuracy.optional().describe('Absent if no digest of an earlier week is known'),
		})
			.describe('All that is known about the merged pull requests of one week');
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
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
		var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		const Author = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			login: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe('The GitHub login; absent where only a commit is known'),
			name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe('The display name, or the login where no name is known'),
			bot: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
		})
			.describe('A person or a bot');
		const ChangedFile = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			previousPath: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe('Where a renamed or copied file came from, where the source tells'),
			additions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['added', 'modified', 'removed', 'renamed', 'copied']),
		})
			.describe('A file as one pull request changed it');
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
			filesTotal: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().describe('All changed files, also those beyond the list in `files`'),
			reviews: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Review).optional(),
			comments: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().optional(),
			checks: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(CHECK_STATES)
				.nullable()
				.optional()
				.describe('The state of the checks of its last commit together, as it was when it was read; null: it had none'),
			reviewThreads: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ total: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(), unresolved: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative() })
				.optional()
				.describe('Threads of comments on its lines'),
			commitSha: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
		});
		function authorKey(author) {
			return author.login === undefined ? `name:${author.name.toLowerCase()}` : `login:${author.login.toLowerCase()}`;
		}
	}),
	5103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => (WeekRecord),
			k: () => (WEEKS_BACK)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
		var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		const WEEKS_BACK = 12;
		const Count = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative();
		const WeekRecord = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			week: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^\d{4}-W\d{2}$/),
			start: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			end: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			merged: Count.describe('What the source itself counts'),
			assessed: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				pullRequests: Count.describe('Those that the digest of the week was made of'),
				authors: Count,
				reverts: Count,
				meanImportance: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
				medianHoursToMerge: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
				unreviewed: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ pullRequests: Count, of: Count }).optional(),
				flagged: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(), signals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()) }))
					.describe('In the first tenth by risk, or with a finding of high severity; the gravest signal first'),
				undone: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(), mergedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW }))
					.describe('What was reverted in this week, whenever it was merged'),
			})
				.optional()
				.describe('Absent where only the merges were counted'),
		});
	})
};
