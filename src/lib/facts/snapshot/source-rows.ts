import type { Source } from '../model/source.ts';
import type { Row } from './columns.ts';
import { datesToText, textToDates } from './dates-as-text.ts';

const SOURCE_DATES = ['issued', 'accessed', 'horizon'];

/** A source as a JSON record. */
export function encodeSource(source: Source): Row {
	return datesToText(source, SOURCE_DATES);
}

/** A source from the row that `encodeSource` wrote. */
export function decodeSource(row: Row): Source {
	return textToDates(row, SOURCE_DATES) as unknown as Source;
}
