import type { Stretch, YearOfTie } from './stretches.ts';
import { yearWords } from './year-words.ts';

/** Where rows are found: `rows of dyad 833, 1991–1994`. */
export function rowsAt(found: string, stretch: Stretch<YearOfTie>): string {
	const years = stretch.map(({ year }) => year);
	return `${years.length === 1 ? 'row' : 'rows'} of ${found}, ${yearWords(years)}`;
}
