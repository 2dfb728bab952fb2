import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Sign, Step } from '../../graph/answer.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { readPair } from '../../graph/signs/read-pair.ts';
import { certainDays } from '../../graph/filters/holding.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import { intersectAll, mergeRanges } from '../../graph/filters/window.ts';

/** How two backers stand to each other, and the ties that say so. */
export interface Between {
	readonly sign: Sign | undefined;
	/** Ids of the ties that decide it, in order. */
	readonly ties: readonly string[];
	/** The days on which some tie that decides it certainly holds, merged and in order. */
	readonly days: readonly DayRange[];
}

/** Reads how two entities stand to each other on some days by what is in force then; asks no pair twice. */
export type ReadBetween = (a: string, b: string, days: DayRange) => Between;

/** A reader that remembers; `onRead` is told of every pair that is read anew. */
export function readingBetween(graph: Graph, filters: Filters, onRead: () => void): ReadBetween {
	const known = new Map<string, Map<string, Map<string, Between>>>();
	return (a, b, days) => {
		const [first, second] = a < b ? [a, b] : [b, a];
		const ofFirst = known.get(first) ?? new Map<string, Map<string, Between>>();
		known.set(first, ofFirst);
		const ofPair = ofFirst.get(second) ?? new Map<string, Between>();
		ofFirst.set(second, ofPair);
		const key = `${String(days.from)} ${String(days.to)}`;
		const before = ofPair.get(key);
		if (before !== undefined) return before;
		onRead();
		const walking = {
			filters: { ...filters, standing: 'in-force' },
			window: days,
			hubs: false
		} as const;
		const between = toBetween(graph, readPair(graph, first, second, walking, 'any'), days);
		ofPair.set(key, between);
		return between;
	};
}

/** How the members of two backers stand to each other over all of some days: opposed only where somebody is and nothing else is signed. */
export function readBackers(
	read: ReadBetween,
	some: readonly string[],
	others: readonly string[],
	days: readonly DayRange[]
): Between {
	const all = some.flatMap((a) =>
		others.flatMap((b) => (a === b ? [] : days.map((range) => read(a, b, range))))
	);
	const signs = new Set(all.map(({ sign }) => sign));
	return {
		sign: joined(signs),
		ties: [...new Set(all.flatMap(({ ties }) => ties))],
		days: mergeRanges(all.flatMap((each) => each.days))
	};
}

/** One sign for several readings. Both signs, at one time, in turn, or of different members, are mixed: such backers are not simply opposed. */
function joined(signs: ReadonlySet<Sign | undefined>): Sign | undefined {
	if (signs.has('mixed') || (signs.has('+') && signs.has('-'))) return 'mixed';
	for (const sign of ['turned', '-', '+', '0'] as const) if (signs.has(sign)) return sign;
	return undefined;
}

function toBetween(graph: Graph, step: Step | undefined, window: DayRange): Between {
	if (step === undefined) return { sign: undefined, ties: [], days: [] };
	const deciding = step.strands
		.filter(({ decides }) => decides)
		.map((strand) => attestedBehind(graph, strand));
	return {
		sign: step.sign,
		ties: deciding.flatMap((ties) => ties.map(({ id }) => id)),
		days: mergeRanges(
			deciding.flatMap((ties) =>
				ties.map(({ period }) => certainDays(period, window)).reduce(intersectAll)
			)
		)
	};
}
