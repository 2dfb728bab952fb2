import type { Attested } from '../model/relationship.ts';
import type { Kind } from '../model/vocabulary.ts';
import { among, NOBODY } from './codes.ts';
import type { CoreColumns } from './core-columns.ts';
import type { Section } from './sections.ts';

/** Compiled ties are called `<from>.<kind>.<to>[.<in>].<n>`: only n is kept of such an id. */
export function encodeIds(ties: readonly Attested[]): readonly [string, Section][] {
	const numbers = ties.map(numberOf);
	const written = ties.flatMap(({ id }, index) => (numbers[index] === WRITTEN ? id : []));
	return [
		['relationship.ids', written.join('\n')],
		['relationship.numbers', Uint16Array.from(numbers)]
	];
}

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
const WRITTEN = 0;
const MOST = 0xffff;

function numberOf(tie: Attested): number {
	const base = baseOf(tie.from, tie.kind, tie.to, tie.in);
	if (!tie.id.startsWith(base)) return WRITTEN;
	const number = Number(tie.id.slice(base.length));
	const isOurs = Number.isInteger(number) && number > 0 && number <= MOST;
	return isOurs && `${base}${String(number)}` === tie.id ? number : WRITTEN;
}

function baseOf(from: string, kind: string, to: string, conflict: string | undefined): string {
	return `${from}.${kind}.${to}.${conflict === undefined ? '' : `${conflict}.`}`;
}
