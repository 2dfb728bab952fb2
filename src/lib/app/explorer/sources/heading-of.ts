import { publisherOf, type SourceOrder } from '#lib/answers/graph/sources/source-query.ts';
import type { ListedSource } from './source-list.ts';

/** Least number of claims under each heading, most first. */
const BANDS = [
	{ least: 20, heading: '20 claims and more' },
	{ least: 10, heading: '10 to 19 claims' },
	{ least: 5, heading: '5 to 9 claims' },
	{ least: 3, heading: '3 or 4 claims' },
	{ least: 2, heading: '2 claims' },
	{ least: 1, heading: '1 claim' },
	{ least: 0, heading: 'Entities only' }
] as const;

/** What a source stands under in an order: so many claims, its year, its publisher, the first letter of its id. */
export function headingOf({ source, resting }: ListedSource, order: SourceOrder): string {
	switch (order) {
		case 'claims':
			return BANDS.find(({ least }) => resting.claims >= least)?.heading ?? '';
		case 'date':
			return source.issued === undefined ? 'Undated' : String(source.issued.year);
		case 'publisher':
			return publisherOf(source) ?? 'No publisher named';
		case 'id':
			return source.id.charAt(0).toUpperCase();
		default:
			return order satisfies never;
	}
}
