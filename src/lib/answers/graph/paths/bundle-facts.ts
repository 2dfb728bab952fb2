import { among, NOBODY } from '#lib/facts/snapshot/codes.ts';
import { REFUSED } from '../walking/admit.ts';
import { attest } from '../signs/attest.ts';
import { kindAt } from '../graph.ts';
import { decidingRank } from '../signs/read-step.ts';
import { signTie } from '../signs/sign-tie.ts';
import { readySieve } from '../filters/passes.ts';
import { STANDING_CODES } from '../filters/standing-at.ts';
import { runBetween } from '../ties.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import { stepKey, stepOn, type Walk } from '../walking/walk.ts';

/** The facts of the bundle from one entity to its neighbour in walking direction; read once a walk. Undefined where nothing leads there. */
export function factsBetween(
	walk: Walk,
	at: number,
	next: number,
	isEnd: boolean
): BundleFacts | undefined {
	const key = stepKey(walk.graph, at, next, isEnd);
	const known = walk.facts.get(key);
	if (known !== undefined) return known;
	const facts = gather(walk, at, next, isEnd);
	if (facts !== undefined) walk.facts.set(key, facts);
	return facts;
}

function gather(walk: Walk, at: number, next: number, isEnd: boolean): BundleFacts | undefined {
	const { graph, walking } = walk;
	const { against, part } = graph.columns.relationships;
	const [start, end] = runBetween(graph, at, next);
	const ties: { index: number; rank: number; isLast: boolean }[] = [];
	let exact = true;
	let identity = true;
	for (let arc = start; arc < end; arc++) {
		const code = stepOn(walk, arc, walk.heading, isEnd);
		if (code === REFUSED) continue;
		const index = graph.arcs[arc] ?? -1;
		const standing = among(STANDING_CODES, (code - 1) & 7);
		const own = signTie(graph, index, standing, walking.window);
		ties.push({
			index,
			rank: decidingRank(own.sign, own.layer, standing),
			isLast: standing === 'last-observed'
		});
		if (against[index] !== NOBODY || part[index] !== NOBODY) exact = false;
		if (identity && kindAt(graph, index).sign !== 'identity') identity = false;
	}
	if (ties.length === 0) return undefined;
	// Where the neighbours decide which ties carry the step, the best of all is hoped for.
	const rank = exact ? Math.min(...ties.map((tie) => tie.rank)) : undefined;
	const carrying = rank === undefined ? ties : ties.filter((tie) => tie.rank === rank);
	const sieve = readySieve(graph, walking.filters);
	const origins = new Set<number>();
	let grade = Infinity;
	for (const { index } of carrying) grade = Math.min(grade, attest(graph, sieve, index, origins));
	return {
		grade,
		lastObserved: exact && carrying.every(({ isLast }) => isLast),
		origins: [...origins],
		exact,
		identity
	};
}
