import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { isAdmitted } from '../../graph/walking/admit.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { changeDays } from './change-days.ts';
import { gatherPairs } from './gather-pairs.ts';
import type { Pair, PairReading, PairsRequest, PairsThen } from './pair.ts';
import { readCertain } from './read-certain.ts';
import { spend, type Work } from '../work.ts';

/**
 * One sign a pair of actors by the rules of steps, for each of these windows, in
 * their order. Single days in ascending order are read again only where something
 * of the pair changed between them; where nothing at all changed, the value of the
 * day before is given again. Incomplete where the work runs out.
 */
export function signPairs(
	graph: Graph,
	request: PairsRequest,
	windows: readonly DayRange[],
	work: Work
): PairsThen[] {
	const readings = windows.map((): PairReading[] => []);
	for (const pair of gatherPairs(graph, request, work))
		for (const [at, reading] of readOver(graph, pair, windows, request.filters, work).entries())
			if (reading !== undefined) readings[at]?.push(reading);
	return summariseEach(readings);
}

/** A pair's reading in each window, one and the same value where nothing changed. */
function readOver(
	graph: Graph,
	pair: Pair,
	windows: readonly DayRange[],
	filters: Filters,
	work: Work
): (PairReading | undefined)[] {
	const changes = windows.length > 1 ? changeDays(pair.ties) : [];
	let passed = 0;
	let last: PairReading | undefined;
	return windows.map((window, at) => {
		const before = passed;
		while ((changes[passed] ?? Infinity) <= window.from) passed++;
		const isDay = window.to - window.from <= 1;
		if (at > 0 && isDay && passed === before) return last;
		last = undefined;
		if (pair.ties.some((tie) => isThere(tie, window, filters)) && spend(work, pair.ties.length)) {
			last = readCertain(graph, pair.between, window, filters);
		}
		return last;
	});
}

function isThere({ period }: Attested, window: DayRange, filters: Filters): boolean {
	return isAdmitted(standingOn(period, window).standing, filters);
}

function summariseEach(readings: readonly (readonly PairReading[])[]): PairsThen[] {
	const then: PairsThen[] = [];
	for (const [at, these] of readings.entries()) {
		const before = readings[at - 1];
		const known = then.at(-1);
		const same =
			before?.length === these.length && these.every((reading, index) => reading === before[index]);
		then.push(same && known !== undefined ? known : summarise(these));
	}
	return then;
}

function summarise(readings: readonly PairReading[]): PairsThen {
	const leftOut = { mixed: 0, turned: 0, unsigned: 0, uncertain: 0 };
	const signed = readings.flatMap((reading) => {
		if (typeof reading !== 'string') return reading;
		leftOut[reading]++;
		return [];
	});
	return { signed, leftOut };
}
