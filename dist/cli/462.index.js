export const id = 462;
export const ids = [462];
export const modules = {
	5462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			readLanguage: () => (readLanguage)
		});
		var dist = __webpack_require__(8815);
		var errors = __webpack_require__(7428);
		var domain_errors = __webpack_require__(6046);
		var sentences = __webpack_require__(581);
		var schemas = __webpack_require__(7597);
		;
		const Plural = schemas.rej({
			zero: schemas.YjP().optional(),
			one: schemas.YjP().optional(),
			two: schemas.YjP().optional(),
			few: schemas.YjP().optional(),
			many: schemas.YjP().optional(),
			other: schemas.YjP(),
		});
		const COUNTS = [
			'pull-requests',
			'people',
			'files',
			'lines-added',
			'lines-deleted',
			'commits',
			'more-people',
			'by-deleted',
			'minutes',
			'hours',
			'days',
		];
		const PHRASES = [
			'title',
			'title-period',
			'title-empty',
			'noted',
			'more-in-json',
			'deleted-account',
			'by-people',
			'by-bots',
			'top-level',
			'other-group',
			'reverted-by',
			'partly-reverted-by',
			'relanded-by',
			'evidence-number',
			'evidence-sha',
			'evidence-title',
			'evidence-near-title',
			'evidence-mirrored-files',
			'measured',
			'measured-here',
			'flagged',
			'flagged-by-rank',
			'not-flagged',
			'trend-merged',
			'trend-authors',
			'trend-importance',
			'trend-merge-time',
			'trend-unreviewed',
			'trend-reverts',
			'trend-up',
			'trend-down',
			'trend-alike',
			'n-of-m',
			'between-sentences',
			'chart-important',
			'chart-risk-rank',
			'continued',
			'continues',
			'list-labels',
			'list-reviews',
			'list-review-threads',
		];
		const Strings = schemas.rej({
			locale: schemas.YjP().describe('BCP 47, for numbers, dates and lists'),
			counts: schemas.rej(Object.fromEntries(COUNTS.map(name => [name, Plural]))),
			lists: schemas.rej({ two: schemas.YjP(), middle: schemas.YjP(), last: schemas.YjP(), apart: schemas.YjP() })
				.describe('What stands between two, between more, before the last of more, and between what holds commas itself'),
			dates: schemas.rej({
				day: schemas.YjP(),
				range: schemas.rej({ first: schemas.YjP(), last: schemas.YjP(), between: schemas.YjP() }),
				moment: schemas.YjP(),
			})
				.describe('Formats of Luxon; those of a range are for two days of one year'),
			phrases: schemas.rej(Object.fromEntries(PHRASES.map(name => [name, schemas.YjP()]))),
			themes: schemas.g1P(schemas.YjP(), schemas.YjP())
				.describe('Names of themes, by their ids; those that are not here have their own'),
			factors: schemas.g1P(schemas.YjP(), schemas.rej({ name: schemas.YjP(), evidence: schemas.YjP() })),
			'change-kinds': schemas.g1P(schemas.YjP(), schemas.YjP()),
			'changes-of-kind': schemas.g1P(schemas.YjP(), schemas.YjP()),
			'path-kinds': schemas.g1P(schemas.YjP(), schemas.YjP()),
			signals: schemas.g1P(schemas.YjP(), schemas.rej({
				name: schemas.YjP(),
				evidence: schemas.YjP(),
				'evidence-otherwise': schemas.YjP().optional(),
				meaning: schemas.YjP(),
				advice: schemas.YjP(),
			})),
		});
		;
		const STRINGS_FILE = 'strings.yml';
		const SENTENCES_FILE = 'sentences.yml';
		const TEMPLATE = '.mustache';
		function read(schema, file, files, folder) {
			const yaml = files.get(file);
			if (yaml === undefined)
				throw new domain_errors.jR(`There is no ${file} in ${folder}.`);
			const parsed = schema.safeParse((0, dist.qg)(yaml, { logLevel: 'error' }));
			if (parsed.success)
				return parsed.data;
			throw new domain_errors.jR(`${file} of ${folder} cannot be used:\n${errors.S1(parsed.error)}`);
		}
		function readLanguage(files, folder) {
			const templates = [...files].filter(([name]) => name.endsWith(TEMPLATE));
			return {
				strings: read(Strings, STRINGS_FILE, files, folder),
				messages: read(sentences.B2, SENTENCES_FILE, files, folder),
				templates: Object.fromEntries(templates.map(([name, text]) => [name.slice(0, -TEMPLATE.length), text])),
			};
		}
	})
};
