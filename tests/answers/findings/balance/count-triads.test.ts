import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitRows } from '#lib/answers/findings/balance/bit-rows.ts';
import type { Block } from '#lib/answers/findings/signed-pairs/block.ts';
import { countTriads } from '#lib/answers/findings/balance/count-triads.ts';
import { signedGraphs } from './signed-graphs.ts';

/** Every three actors looked at. */
function byEnumeration({ size, links }: Block) {
	const sign = (a: number, b: number) => links.find((link) => link.a === a && link.b === b)?.sign;
	const triads = { ppp: 0, ppn: 0, pnn: 0, nnn: 0 };
	const unbalanced = links.map(() => 0);
	for (let a = 0; a < size; a++)
		for (let b = a + 1; b < size; b++)
			for (let c = b + 1; c < size; c++) {
				const signs = [sign(a, b), sign(a, c), sign(b, c)];
				if (signs.includes(undefined)) continue;
				const pluses = signs.filter((each) => each === 1).length;
				triads[(['nnn', 'pnn', 'ppn', 'ppp'] as const)[pluses as 0 | 1 | 2 | 3]]++;
				if (pluses % 2 === 0)
					for (const [at, link] of links.entries())
						if ([a, b, c].includes(link.a) && [a, b, c].includes(link.b))
							unbalanced[at] = (unbalanced[at] ?? 0) + 1;
			}
	return { triads, unbalanced };
}

describe('triads', () => {
	it('are counted as looking at every three gives', () => {
		fc.assert(
			fc.property(signedGraphs(12), (graph) => {
				const { triads, unbalanced } = countTriads(graph, bitRows(graph));
				expect({ triads, unbalanced: [...unbalanced] }).toEqual(byEnumeration(graph));
			})
		);
	});

	it('are counted across words of 32 actors', () => {
		const links = [
			{ a: 0, b: 40, sign: 1 },
			{ a: 0, b: 70, sign: -1 },
			{ a: 40, b: 70, sign: -1 },
			{ a: 31, b: 32, sign: 1 },
			{ a: 31, b: 63, sign: 1 },
			{ a: 32, b: 63, sign: -1 }
		] as const;
		expect(countTriads({ size: 71, links }, bitRows({ size: 71, links })).triads).toEqual({
			ppp: 0,
			ppn: 1,
			pnn: 1,
			nnn: 0
		});
	});
});
