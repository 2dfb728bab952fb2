import { parsePartialDate, type PartialDate } from '../model/partial-date.ts';
import type { Row } from './columns.ts';

/** Writes the dates under these keys as their text, with which they are read again. */
export function datesToText(record: object, keys: readonly string[]): Row {
	const row: Record<string, unknown> = { ...record };
	for (const key of keys) if (row[key] !== undefined) row[key] = (row[key] as PartialDate).text;
	return row;
}

/** Reads the texts under these keys as dates. */
export function textToDates(row: object, keys: readonly string[]): Row {
	const dated: Record<string, unknown> = { ...row };
	for (const key of keys) {
		const text = dated[key];
		if (text === undefined) continue;
		const date = typeof text === 'string' ? parsePartialDate(text) : undefined;
		if (date === undefined) throw new DamagedRowError(`"${String(text)}" is no date`);
		dated[key] = date;
	}
	return dated;
}

/** A row that no snapshot of ours can hold; caught where snapshots are read. */
export class DamagedRowError extends Error {
	constructor(what: string) {
		super(what);
		this.name = 'DamagedRowError';
	}
}
