export const id = 831;
export const ids = [831];
export const modules = {
	3831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lookUp: () => (lookUp)
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1895);
		var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1172);
		var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6766);
		const REFERENCES_PER_REQUEST = 10;
		const PullRequestNodes = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([
			_answers_js__WEBPACK_IMPORTED_MODULE_0__.Xu.transform(node => [node]),
			zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ associatedPullRequests: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_answers_js__WEBPACK_IMPORTED_MODULE_0__.Xu) }) })
				.transform(commit => commit.associatedPullRequests.nodes),
			zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_answers_js__WEBPACK_IMPORTED_MODULE_0__.Xu) }).transform(search => search.nodes),
		])
			.catch([]);
		const Answer = zod__WEBPACK_IMPORTED_MODULE_2__._H3({ repository: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).nullable() });
		function titleSearch(search, start, title) {
			const words = title.replaceAll(/["\\]/g, ' ').replace(/\u2026$/, '').trim();
			return `${(0, _search_js__WEBPACK_IMPORTED_MODULE_1__.Qk)(search, start)} in:title "${words.slice(0, 200)}"`;
		}
		async function lookUp(client, repository, search, start, references) {
			const found = new Map();
			for (let n = 0; n < references.length; n += REFERENCES_PER_REQUEST) {
				const batch = references.slice(n, n + REFERENCES_PER_REQUEST).map(({ number, sha, title }) => {
					if (number !== undefined)
						return { number };
					return sha === undefined ? { search: titleSearch(search, start, title ?? '') } : { sha };
				});
				const { data } = await client.ask((0, _queries_js__WEBPACK_IMPORTED_MODULE_3__.f5)(batch), { ...repository }, 3);
				const answer = Answer.safeParse(data);
				if (!answer.success)
					continue;
				for (let index = 0; index < batch.length; index += 1) {
					const name = `found${index}`;
					for (const node of PullRequestNodes.parse(answer.data.repository?.[name] ?? answer.data[name])) {
						const pullRequest = (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__._n)(node);
						if (pullRequest.mergedAt < start)
							found.set(node.number, pullRequest);
					}
				}
			}
			return [...found.values()];
		}
	})
};
