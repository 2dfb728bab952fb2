import type { Kind } from '../model/vocabulary.ts';
import { among, NOBODY } from './codes.ts';
import type { CoreColumns } from './core-columns.ts';

/** The ids of all relationships, in order. */
export function decodeIds(
	{ entityIds, relationships: ties }: CoreColumns,
	vocabulary: readonly Kind[],
	written: readonly string[],
	numbers: Uint16Array
): string[] {
	let next = 0;
	return Array.from(numbers, (number, index) => {
		if (number === WRITTEN) return among(written, next++);
		const conflict = ties.conflict[index] ?? NOBODY;
		return baseOf(
			among(entityIds, ties.from[index] ?? -1),
			among(vocabulary, ties.kind[index] ?? -1).id,
			among(entityIds, ties.to[index] ?? -1),
			conflict === NOBODY ? undefined : among(entityIds, conflict)
		).concat(String(number));
	});
}

/** Of an id that stands in full. */
export const WRITTEN = 0;
/** What stands before the number of a compiled tie: `<from>.<kind>.<to>[.<in>].` */
export function baseOf(
	from: string,
	kind: string,
	to: string,
	conflict: string | undefined
): string {
	return `${from}.${kind}.${to}.${conflict === undefined ? '' : `${conflict}.`}`;
}
