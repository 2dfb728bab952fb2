import { NOBODY } from '#lib/facts/snapshot/codes.ts';
import { readySieve } from '../filters/passes.ts';
import { kindAt, type Graph } from '../graph.ts';
import { attest } from '../signs/attest.ts';
import { decidingRank } from '../signs/read-step.ts';
import type { Admitted } from '../walking/admit.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import { bundleAt, stepKey, type Walk } from '../walking/walk.ts';

/** The facts of the bundle whose first arc is `start` and last one before `end`, in walking direction; read once. Undefined where nothing leads there. */
export function factsOf(
	walk: Walk,
	start: number,
	end: number,
	isEnd: boolean
): BundleFacts | undefined {
	// An empty run begins where another bundle does.
	if (start === end) return undefined;
	const { facts } = walk.judged;
	const key = stepKey(start, isEnd);
	const known = facts.get(key);
	if (known !== undefined) return known;
	const ties = bundleAt(walk, start, end, isEnd);
	if (ties.length === 0) return undefined;
	const read = weighBundle(walk, ties);
	facts.add(key, read);
	return read;
}

function weighBundle({ graph, walking }: Walk, ties: readonly Admitted[]): BundleFacts {
	const exact = ties.every(({ index }) => readsAlike(graph, index));
	let least = Infinity;
	for (const tie of ties) least = Math.min(least, rankOf(tie));
	const sieve = readySieve(graph, walking.filters);
	const origins: number[] = [];
	let grade = Infinity;
	let lastObserved = exact;
	for (const tie of ties) {
		// Where the neighbours decide which ties carry the step, the best of all is hoped for.
		if (exact && rankOf(tie) !== least) continue;
		grade = Math.min(grade, attest(graph, sieve, tie.index, origins));
		lastObserved &&= tie.standing === 'last-observed';
	}
	const identity = ties.every(({ index }) => kindAt(graph, index).sign === 'identity');
	return { ties, grade, lastObserved, origins, exact, identity };
}

function rankOf({ own, standing }: Admitted): number {
	return decidingRank(own.sign, own.layer, standing);
}

/** Whether a tie reads the same wherever its step stands: support in a contest and parts in a conflict do not. */
function readsAlike({ columns }: Graph, index: number): boolean {
	const { against, part } = columns.relationships;
	return against[index] === NOBODY && part[index] === NOBODY;
}
