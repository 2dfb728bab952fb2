import { firstDay, formatDay, parsePartialDate, type Day } from '../../model/partial-date.ts';
import type { CodeSystem } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';

/** The states that a code means in a year: one, or two where one took over the code from the other. */
export interface StateYear {
	/** As the year began; absent where the code meant no state then. */
	readonly before?: string;
	/** As it ended. */
	readonly after?: string;
	/** Where they are two: the first day of the second, and the day before it. */
	readonly change?: { readonly lastOfBefore: string; readonly firstOfAfter: string };
}

/** Looks up what a code means in a year; remembers what it found. */
export type StateYears = (code: string, year: number) => StateYear;

/** Reads codes of a system by years. */
export function stateYears(identities: Identities, system: CodeSystem): StateYears {
	const found = new Map<string, StateYear>();
	return (code, year) => {
		const key = `${code} ${String(year)}`;
		const known = found.get(key);
		if (known !== undefined) return known;
		const state = lookUp((when) => identities.find(system, code, when), year);
		found.set(key, state);
		return state;
	};
}

function lookUp(find: (when: string) => string | undefined, year: number): StateYear {
	const first = dayOf(`${padded(year)}-01-01`);
	const last = dayOf(`${padded(year)}-12-31`);
	const before = find(formatDay(first));
	const after = find(formatDay(last));
	return {
		...(before === undefined ? {} : { before }),
		...(after === undefined ? {} : { after }),
		...(before === undefined || after === undefined || before === after
			? {}
			: { change: changeBetween(find, after, first, last) })
	};
}

/** The first day that means the second state, looked for by halves. */
function changeBetween(
	find: (when: string) => string | undefined,
	after: string,
	first: Day,
	last: Day
): NonNullable<StateYear['change']> {
	let [low, high] = [first, last];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (find(formatDay(middle)) === after) high = middle;
		else low = middle;
	}
	return { lastOfBefore: formatDay(high - 1), firstOfAfter: formatDay(high) };
}

function dayOf(text: string): Day {
	const date = parsePartialDate(text);
	if (date === undefined) throw new RangeError(`"${text}" is no date.`);
	return firstDay(date);
}

function padded(year: number): string {
	return String(year).padStart(4, '0');
}
