import { RELIABILITIES } from '../model/grade.ts';
import { SOURCE_TYPES, type SourceHead } from '../model/source.ts';
import { among, DamagedCodeError, dateCode, dateOfCode } from './codes.ts';
import { LazyList } from './lazy-list.ts';
import type { Section, Sections } from './sections.ts';

/** What the core holds of sources, in the order of their ids. */
export function encodeSourceHeads(sources: readonly SourceHead[]): readonly [string, Section][] {
	return [
		['source.ids', sources.map(({ id }) => id).join('\n')],
		['source.types', Uint8Array.from(sources, ({ type }) => SOURCE_TYPES.indexOf(type))],
		[
			'source.reliabilities',
			Uint8Array.from(sources, ({ reliability }) => RELIABILITIES.indexOf(reliability))
		],
		['source.issued', Int32Array.from(sources, ({ issued }) => dateCode(issued))],
		['source.accessed', Int32Array.from(sources, ({ accessed }) => dateCode(accessed))],
		['source.horizons', Int32Array.from(sources, ({ horizon }) => dateCode(horizon))]
	];
}

/** Heads of sources, put together when they are looked at. */
export function decodeSourceHeads(
	sections: Sections,
	ids: readonly string[]
): LazyList<SourceHead> {
	const types = sections.u8('source.types');
	const reliabilities = sections.u8('source.reliabilities');
	const issuedOn = sections.i32('source.issued');
	const accessedOn = sections.i32('source.accessed');
	const horizons = sections.i32('source.horizons');
	return new LazyList(ids.length, (index): SourceHead => {
		const issued = dateAt(issuedOn, index);
		const horizon = dateAt(horizons, index);
		const accessed = dateAt(accessedOn, index);
		if (accessed === undefined) throw new DamagedCodeError('a source was never read');
		return {
			id: among(ids, index),
			type: among(SOURCE_TYPES, types[index] ?? -1),
			reliability: among(RELIABILITIES, reliabilities[index] ?? -1),
			accessed,
			...(issued === undefined ? {} : { issued }),
			...(horizon === undefined ? {} : { horizon })
		};
	});
}

function dateAt(column: Int32Array, index: number) {
	const code = column[index];
	if (code === undefined) throw new DamagedCodeError(`source ${String(index)} is missing`);
	return dateOfCode(code);
}
