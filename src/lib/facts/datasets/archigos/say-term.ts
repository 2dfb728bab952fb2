/** "Archigos codes Grant as effective leader of the United States from 1869-03-04 to 1877-03-04." */
export function sayTerm(
	leader: string,
	state: string,
	since: string,
	end: { readonly until: string } | { readonly observed: string }
): string {
	const codes = `Archigos codes ${leader} as effective leader of ${state}`;
	return 'until' in end
		? `${codes} from ${since} to ${end.until}.`
		: `${codes} from ${since}, and still on ${end.observed}, the last day it looked at.`;
}
