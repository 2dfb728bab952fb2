import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_ENDPOINTS } from '#lib/app/server/api/endpoints/all-endpoints.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { FINDINGS } from '#lib/answers/questions/words.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { ASKS, questionsAbout } from '../../build/questions.ts';
import { askAnything, assertOwnedUp } from './fuzz.ts';
import { patrons } from './world.ts';

const OF_FINDINGS = new Set(FINDINGS.map((finding) => `/api/v1/${finding}`));
const endpoints = ALL_ENDPOINTS.filter(({ path }) => OF_FINDINGS.has(path));

beforeAll(() => {
	useLoaded(patrons());
});

describe.each(endpoints.map((endpoint) => [endpoint.path, endpoint] as const))(
	'%s',
	(_path, endpoint) => {
		it('answers any request with an answer or a problem that it owns up to', async () => {
			await assertOwnedUp(endpoint, 200);
		});
	}
);

describe.each(ASKS)('a line about %s', (asked) => {
	const { graph, lexicon } = patrons();
	const actors = graph.entities.filter(({ kind }) => kind !== 'conflict').map(({ id }) => id);
	const questions = questionsAbout(asked, {
		actors,
		conflicts: ['river-war'],
		sources: ['gazette', 'treaty-1997'],
		kinds: [...graph.kinds.keys()]
	});

	it('is answered, and its answer exported', async () => {
		await fc.assert(
			fc.asyncProperty(questions, fc.constantFrom('json', 'csv', 'gexf'), async (each, format) => {
				const line = encodeURIComponent(formatLine(each, lexicon));
				expect(await askAnything(`/api/v1/query?q=${line}`, [200])).toBe(200);
				const file = `/api/v1/export?format=${format}&q=${line}`;
				expect(await askAnything(file, [200])).toBe(200);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a line of scraps', () => {
	const scraps = fc.constantFrom(
		...FINDINGS,
		'in',
		'between',
		'groups',
		'max 3',
		'aaland',
		'"San Marco"',
		'Marco',
		'river-war',
		',',
		'->',
		'-[arms',
		'vs',
		'@2020',
		'@',
		'grade B2',
		'contested in',
		'"',
		'constructor',
		'עברית',
		'\u202E',
		'🕊️'
	);

	it('is answered, or told what is wrong with it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(scraps, { maxLength: 40 }), async (pieces) => {
				const line = encodeURIComponent(pieces.join(' '));
				const expected = line === '' ? [400] : [200, 400, 409, 422];
				await askAnything(`/api/v1/query?q=${line}`, expected);
				await askAnything(`/api/v1/export?format=json&q=${line}`, expected);
			}),
			{ numRuns: 300 }
		);
	});
});
