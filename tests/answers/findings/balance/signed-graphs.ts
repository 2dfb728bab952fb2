import fc from 'fast-check';
import type { Block, Link } from '#lib/answers/findings/signed-pairs/block.ts';

/** Signed graphs of up to so many actors, of any density. */
export function signedGraphs(most: number): fc.Arbitrary<Block> {
	return fc
		.tuple(fc.integer({ min: 0, max: most }), fc.constantFrom(0.2, 0.5, 0.8, 1), fc.nat())
		.chain(([size, density]) =>
			fc
				.array(
					fc.record({
						isThere: fc.double({ min: 0, max: 1, noNaN: true }),
						plus: fc.boolean()
					}),
					{ minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 }
				)
				.map((pairs) => {
					const links: Link[] = [];
					let at = 0;
					for (let a = 0; a < size; a++)
						for (let b = a + 1; b < size; b++) {
							const pair = pairs[at++];
							if (pair !== undefined && pair.isThere <= density)
								links.push({ a, b, sign: pair.plus ? 1 : -1 });
						}
					return { size, links };
				})
		);
}

/** The frustration index by looking at every division into two sides. */
export function frustrationByEnumeration({ size, links }: Block): number {
	let least = links.length;
	for (let sides = 0; sides < 2 ** Math.max(0, size - 1); sides++) {
		const frustrated = links.filter(({ a, b, sign }) => {
			const together = ((sides >>> a) & 1) === ((sides >>> b) & 1);
			return together === (sign === -1);
		}).length;
		least = Math.min(least, frustrated);
	}
	return least;
}
