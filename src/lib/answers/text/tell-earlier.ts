import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Strand, Unsigned } from '../graph/answer.ts';
import { kindOf } from '../graph/graph.ts';
import { attestedBehind } from '../graph/signs/behind.ts';
import { citeAssertions } from './cite.ts';
import { capitalise, countWord, joinWords } from './list.ts';
import type { Prose } from './prose.ts';
import type { Telling } from './telling.ts';
import { wordSpan } from './year-ranges.ts';

/** From so many on, what was only last observed is folded into one sentence. */
const FEWEST_FOLDED = 3;

/** Sets apart what was last observed before the day and decides nothing, where something in force stands beside it: told in full it would hide what does. A question over years keeps all, as each tie says its time there. */
export function foldEarlier(
	{ dated }: Telling,
	strands: readonly Strand[]
): { readonly told: readonly Strand[]; readonly folded: readonly Strand[] } {
	const folded = strands.filter((strand) => isEarlier(strand));
	const isCrowd = folded.length >= FEWEST_FOLDED && folded.length < strands.length;
	if (dated || !isCrowd) return { told: strands, folded: [] };
	return { told: strands.filter((strand) => !isEarlier(strand)), folded };
}

function isEarlier({ standing, decides }: Strand): boolean {
	return standing === 'last-observed' && !decides;
}

/** `Four more ties of the two were last observed from 2012 to 2017: funding, intelligence (twice) and arms.` Latest observed first. */
export function tellEarlier(telling: Telling, strands: readonly Strand[]): Prose {
	if (strands.length === 0) return [];
	const latestFirst = [...strands].sort((a, b) => yearOf(telling, b) - yearOf(telling, a));
	const ties = latestFirst.flatMap((strand) => attestedBehind(telling.graph, strand));
	const years = latestFirst.map((strand) => yearOf(telling, strand)).filter(Number.isFinite);
	const when = wordSpan({ from: Math.min(...years), to: Math.max(...years) });
	const count = capitalise(countWord(strands.length));
	const text = `${count} more ties of the two were last observed ${when}: ${wordKinds(telling, latestFirst)}`;
	return [[{ text }, citeAssertions(ties, telling.window, telling.filters), { text: '.' }]];
}

function yearOf({ graph }: Telling, strand: Strand): number {
	const horizons = attestedBehind(graph, strand).flatMap(({ period }) => period.horizon ?? []);
	return horizons.length === 0 ? -Infinity : fromDay(Math.min(...horizons) - 1).year;
}

/** Kinds by their labels, counted; what bears no sign there says why in a word. */
function wordKinds(telling: Telling, strands: readonly Strand[]): string {
	const counts = new Map<string, number>();
	for (const strand of strands) {
		const label = wordKind(telling, strand);
		counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	const parts = [...counts].map(([label, count]) =>
		count === 1 ? label : `${label} (${times(count)})`
	);
	// Labels such as “training and advice” bring their own “and”.
	return parts.some((part) => part.includes(' and ')) ? parts.join(', ') : joinWords(parts);
}

function wordKind({ graph }: Telling, strand: Strand): string {
	const { label } = kindOf(graph, attestedBehind(graph, strand)[0]);
	const why = strand.unsigned === undefined ? undefined : WHY_UNSIGNED.get(strand.unsigned);
	return why === undefined ? label : `${label} (${why})`;
}

const WHY_UNSIGNED: ReadonlyMap<Unsigned, string> = new Map([
	['dormant', 'dormant'],
	['on-paper', 'dormant'],
	['suspended', 'suspended'],
	['settled', 'settled since'],
	['not-grave', 'an incident']
]);

function times(count: number): string {
	return count === 2 ? 'twice' : `${countWord(count)} times`;
}
