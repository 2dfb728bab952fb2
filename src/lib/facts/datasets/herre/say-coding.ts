/** "Herre codes Merkel as effective leader of Germany at the end of each year from 2005 to 2020." */
export function sayLeading(leader: string, state: string, first: number, last: number): string {
	return `Herre codes ${leader} as effective leader of ${state} at the end of ${span(first, last)}.`;
}

/** "Herre codes the economic ideology of Merkel, as leader of Germany, as rightist in each year from 2005 to 2020." */
export function sayIdeology(
	leader: string,
	state: string,
	ideology: string,
	first: number,
	last: number
): string {
	const when = first === last ? String(first) : span(first, last);
	return `Herre codes the economic ideology of ${leader}, as leader of ${state}, as ${ideology} in ${when}.`;
}

function span(first: number, last: number): string {
	return first === last ? String(first) : `each year from ${String(first)} to ${String(last)}`;
}
