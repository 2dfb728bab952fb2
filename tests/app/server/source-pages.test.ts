import { describe, expect, it } from 'vitest';
import { CLAIMS_A_PAGE, sheetOf } from '#lib/app/explorer/sources/sheet-of.ts';
import { listSources, PAGE_LENGTH } from '#lib/app/explorer/sources/list-sources.ts';
import { serverOf } from './ask.ts';
import { patrons } from './world.ts';

const list = (world: ReturnType<typeof serverOf>, address = '') =>
	listSources(world, new URLSearchParams(address));

/** More publications than a page holds, and a dataset on which more rests than a page holds. */
function large() {
	const years = Array.from({ length: CLAIMS_A_PAGE + 3 }, (_, index) => 1900 + index);
	return serverOf(
		{
			sources: {
				rows: { type: 'dataset', licence: 'CC BY 4.0', horizon: '2018', citation: 'Rows 2018' },
				...Object.fromEntries(
					Array.from({ length: PAGE_LENGTH + 1 }, (_, index) => [
						`paper-${String(index)}`,
						{
							type: 'article-newspaper',
							publisher: 'The Press',
							issued: String(1990 + (index % 3))
						}
					])
				)
			}
		},
		'aaland —support.arms→ borduria @1900 source rows',
		...years.slice(1).map((year) => `aaland —support.arms→ borduria @${String(year)} source rows`),
		'aaland —opposition.rivalry↔ borduria @1990.. source paper-1'
	);
}

describe('the list of sources', () => {
	const world = large();

	it('has datasets on its first page only, publications on all, none twice', () => {
		const [first, second] = [list(world), list(world, 'page=2')];
		expect(first.datasets.map(({ source }) => source.id)).toEqual(['rows']);
		expect(second.datasets).toEqual([]);
		const shown = [first, second].flatMap(({ groups }) =>
			groups.flatMap(({ sources }) => sources.map(({ source }) => source.id))
		);
		expect(new Set(shown).size).toBe(first.total);
		expect(shown.length).toBe(first.total);
		expect(shown).not.toContain('rows');
	});

	it('ends with its last page, whatever an address asks for', () => {
		const past = list(world, 'page=999');
		expect(past.wanted.page).toBe(past.pages);
		expect(past.last).toBe(past.total);
	});

	it('says that none passes where none does', () => {
		const none = list(world, 'q=nowhere');
		expect(none).toMatchObject({ total: 0, first: 0, last: 0, pages: 1, datasets: [], groups: [] });
	});

	it.each([
		['order=date', ['2021', '1992', '1991', '1990']],
		['order=publisher', ['The Press']],
		['', ['1 claim', 'Entities only']]
	])('stands under headings that follow its order: %s', (address, headings) => {
		expect(
			list(world, address)
				.groups.map(({ heading }) => heading)
				.slice(0, 4)
		).toEqual(headings);
	});

	it('offers every choice that gives something, and keeps one that gives nothing if it is chosen', () => {
		const { choices } = list(world, 'type=treaty&q=paper');
		expect(choices.types).toEqual([
			{ value: 'article-newspaper', label: 'Newspaper article', count: PAGE_LENGTH + 1 },
			{ value: 'treaty', label: 'Treaty', count: 0 }
		]);
	});
});

describe('the page of a source', () => {
	it('shows its claims page by page, each once', () => {
		const world = large();
		const source = world.sourceOf('rows');
		if (source === undefined) throw new Error('There is no such source.');
		const pages = [1, 2, 3].map((page) => sheetOf(world, source, page));
		expect(pages.map(({ page }) => page)).toEqual([1, 2, 2]);
		expect(pages[0]?.resting.claims).toBe(CLAIMS_A_PAGE + 3);
		const shown = pages.slice(0, 2).flatMap(({ claims }) => claims);
		expect(new Set(shown.map(({ relationship, claim }) => `${relationship}/${claim}`)).size).toBe(
			CLAIMS_A_PAGE + 3
		);
	});

	it('words each claim and how it stands to the relationship', () => {
		const world = patrons();
		const source = world.sourceOf('herald');
		if (source === undefined) throw new Error('There is no such source.');
		const sheet = sheetOf(world, source, 1);
		expect(sheet.kinds).toEqual([{ label: 'rivalry', count: 1 }]);
		expect(sheet.claims.map(({ tie, stance, says }) => [tie, stance, says])).toEqual([
			[
				'Åland was reportedly a rival of Brutopia (denied by the accused)',
				'asserts',
				'Said for a test.'
			],
			[
				'Åland was reportedly a rival of Brutopia (denied by the accused)',
				'denies',
				'Said for a test.'
			]
		]);
		expect(sheet.drawn).toContain('source=herald');
	});

	it('of a source that no claim cites offers nothing to be drawn', () => {
		const world = serverOf(
			{ sources: { spare: {} } },
			'aaland —support.arms→ borduria @2020 in river-war against syldavia'
		);
		const source = world.sourceOf('spare');
		if (source === undefined) throw new Error('There is no such source.');
		expect(sheetOf(world, source, 1)).toMatchObject({ claims: [], kinds: [], entities: [] });
		expect(sheetOf(world, source, 1)).not.toHaveProperty('drawn');
	});
});
