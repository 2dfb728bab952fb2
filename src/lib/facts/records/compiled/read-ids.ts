import { firstDay, type Day } from '../../model/partial-date.ts';
import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../problem-codes.ts';
import type { RecordedId } from './compiled.ts';
import { readDate } from './read-date.ts';

/**
 * Reads `ids.tsv`: id, details, first day and the day after the last, apart by tabs;
 * a day that is not there lies without end. Lines are only ever added.
 */
export function readIds(
	file: string,
	text: string
): { readonly ids: RecordedId[]; readonly problems: Problem[] } {
	const ids: RecordedId[] = [];
	const problems: Problem[] = [];
	const seen = new Set<string>();
	for (const [index, line] of text.split('\n').entries()) {
		if (line === '') continue;
		const place = { file, line: index + 1, column: 1 };
		const [id = '', details = '', since = '', to = '', ...rest] = line.split('\t');
		const from = since === '' ? -Infinity : dayOf(since);
		const end = to === '' ? Infinity : dayOf(to);
		if (!ID.test(id) || from === undefined || end === undefined || rest.length > 0)
			problems.push(
				problemAt(
					place,
					'wrong-type',
					'A line is an id, what tells the tie from others, and two days, apart by tabs: take it back from the history, lines here are only ever added.'
				)
			);
		else if (seen.has(id))
			problems.push(
				problemAt(place, 'duplicate-id', `"${id}" stands twice: lines here are only ever added.`)
			);
		else ids.push({ id, details, stretch: { from, to: end }, place });
		seen.add(id);
	}
	return { ids, problems };
}

/** Ends, kind, perhaps the conflict, and a number, apart by dots: no editor can write such an id. */
const ID = /^[a-z0-9-]+\.[a-z]+\.[a-z-]+\.[a-z0-9-]+(?:\.[a-z0-9-]+)?\.\d+$/;

function dayOf(text: string): Day | undefined {
	const date = readDate(text);
	return date === undefined ? undefined : firstDay(date);
}
