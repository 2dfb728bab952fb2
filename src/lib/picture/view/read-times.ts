import { firstDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import type { Reading } from './reading.ts';
import { CHANGE_STATES, type Since, type View } from './view.ts';

type Times = Pick<View, 'asOf' | 'since'>;

/** The dates that an address looks at: a day, a range `1991..2020`, or a day compared with an earlier one. */
export function readTimes(reading: Reading): Times {
	const looked = reading.one('as', parseTimes, 'a date such as 2020-10-15, or two as 1991..2020');
	const date = reading.one('since', (text) => parsePartialDate(text), 'a date such as 1991-12-31');
	const states = reading.choices('change', CHANGE_STATES);
	if (date === undefined) {
		if (states !== undefined)
			reading.report('change', 'Without "since" there are no changes to choose from.');
		return looked ?? {};
	}
	if (looked?.since !== undefined) {
		reading.report('since', 'A range is not compared with another day; "as" counts.');
		return looked;
	}
	if (looked?.asOf === undefined) {
		reading.report('since', 'Say by "as" which day it is compared with.');
		return {};
	}
	if (firstDay(looked.asOf) < firstDay(date)) {
		reading.report('since', `"${date.text}" is later than "${looked.asOf.text}".`);
		return looked;
	}
	const since: Since = { date, as: 'changes', ...(states === undefined ? {} : { states }) };
	return { ...looked, since };
}

function parseTimes(text: string): Times | undefined {
	const [first = '', second, ...more] = text.split('..');
	const date = parsePartialDate(first);
	if (date === undefined || more.length > 0) return undefined;
	if (second === undefined) return { asOf: date };
	const asOf = parsePartialDate(second);
	if (asOf === undefined || firstDay(asOf) < firstDay(date)) return undefined;
	return { asOf, since: { date, as: 'range' } };
}
