import { parsePartialDate, type PartialDate } from '../model/partial-date.ts';
import type { Row } from './columns.ts';

/** Writes the dates under these keys as their text, with which they are read again. */
export function datesToText(record: object, keys: readonly string[]): Row {
	return mapKeys(record, keys, (date) => (date as PartialDate).text);
}

/** Reads the texts under these keys as dates. */
export function textToDates(row: object, keys: readonly string[]): Row {
	return mapKeys(row, keys, (text) => {
		const date = typeof text === 'string' ? parsePartialDate(text) : undefined;
		if (date === undefined) throw new DamagedRowError(`"${String(text)}" is no date`);
		return date;
	});
}

/** A row that no snapshot of ours can hold; caught where snapshots are read. */
export class DamagedRowError extends Error {
	constructor(what: string) {
		super(what);
		this.name = 'DamagedRowError';
	}
}

function mapKeys(record: object, keys: readonly string[], map: (value: unknown) => unknown): Row {
	return Object.fromEntries(
		Object.entries(record).map(([key, value]) => [key, keys.includes(key) ? map(value) : value])
	);
}
