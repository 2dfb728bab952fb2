import { firstDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import type { When } from '../graph/filters/filters.ts';

/** Reads what follows `@`: a year, month or day, two of them joined by `..`, or `all`; undefined if it is none. */
export function readWhen(text: string): When | undefined {
	if (text.toLowerCase() === 'all') return { mode: 'all-time' };
	const [first, second, ...rest] = text.split('..');
	if (rest.length > 0) return undefined;
	const from = parsePartialDate(first ?? '');
	if (from === undefined) return undefined;
	if (second === undefined) return { mode: 'as-of', date: from };
	const to = parsePartialDate(second);
	if (to === undefined || firstDay(to) < firstDay(from)) return undefined;
	return { mode: 'during', from, to };
}

/** What stands after `@` for these dates. */
export function formatWhen(when: When): string {
	switch (when.mode) {
		case 'as-of':
			return when.date.text;
		case 'during':
			return `${when.from.text}..${when.to.text}`;
		case 'all-time':
			return 'all';
		default:
			return when satisfies never;
	}
}
