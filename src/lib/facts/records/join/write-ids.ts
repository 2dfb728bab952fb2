import { formatDay, type Day } from '../../model/partial-date.ts';
import type { NewId } from './give-ids.ts';

/** The text of `ids.tsv` with new ids after the old ones, sorted by id among themselves. What stands there stays. */
export function appendIds(text: string, added: readonly NewId[]): string {
	const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
	const lines = [...added]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map(
			({ id, details, stretch }) =>
				`${id}\t${details}\t${wordDay(stretch.from)}\t${wordDay(stretch.to)}\n`
		);
	return before + lines.join('');
}

function wordDay(day: Day): string {
	return Number.isFinite(day) ? formatDay(day) : '';
}
