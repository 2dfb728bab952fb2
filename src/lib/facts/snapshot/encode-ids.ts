import type { Attested } from '../model/relationship.ts';
import { baseOf, WRITTEN } from './relationship-ids.ts';
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

const MOST = 0xffff;

function numberOf(tie: Attested): number {
	const base = baseOf(tie.from, tie.kind, tie.to, tie.in);
	if (!tie.id.startsWith(base)) return WRITTEN;
	const number = Number(tie.id.slice(base.length));
	const isOurs = Number.isInteger(number) && number > 0 && number <= MOST;
	return isOurs && `${base}${String(number)}` === tie.id ? number : WRITTEN;
}
