import { among, NOBODY } from '#lib/facts/snapshot/codes.ts';
import { REFUSED } from '../walking/admit.ts';
import { attest } from '../signs/attest.ts';
import { kindAt } from '../graph.ts';
import { decidingRank } from '../signs/read-step.ts';
import { signTie } from '../signs/sign-tie.ts';
import { readySieve } from '../filters/passes.ts';
import { STANDING_CODES } from '../filters/standing-at.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import { courseOf } from '../walking/heading.ts';
import { stepKey, stepOn, type Walk } from '../walking/walk.ts';

/** The facts of the bundle whose first arc is `start` and last one before `end`, in walking direction; read once. Undefined where nothing leads there. */
export function factsOf(
	walk: Walk,
	start: number,
	end: number,
	isEnd: boolean
): BundleFacts | undefined {
	const { facts } = walk.judged;
	const key = stepKey(start, isEnd);
	const known = facts.get(key);
	if (known !== undefined) return known;
	const read = gather(walk, start, end, isEnd);
	if (read !== undefined) facts.set(key, read);
	return read;
}

function gather(walk: Walk, start: number, end: number, isEnd: boolean): BundleFacts | undefined {
	const { graph, walking, heading } = walk;
	const { against, part } = graph.columns.relationships;
	const course = courseOf(heading);
	const ties: { index: number; rank: number; isLast: boolean }[] = [];
	let exact = true;
	let identity = true;
	for (let arc = start; arc < end; arc++) {
		const code = stepOn(walk, arc, course, isEnd);
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
	const origins: number[] = [];
	let grade = Infinity;
	for (const { index } of carrying) grade = Math.min(grade, attest(graph, sieve, index, origins));
	return {
		grade,
		lastObserved: exact && carrying.every(({ isLast }) => isLast),
		origins,
		exact,
		identity
	};
}
