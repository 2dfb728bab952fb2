/** Claims that editors wrote, and those that importers coded, by the records they were made of; both in order. */
export function splitCoded<C>(
	written: readonly { readonly coded?: true }[],
	claims: readonly C[]
): { readonly said: C[]; readonly coded: C[] } {
	const isCoded = (_: C, index: number) => written[index]?.coded === true;
	return {
		said: claims.filter((claim, index) => !isCoded(claim, index)),
		coded: claims.filter(isCoded)
	};
}
