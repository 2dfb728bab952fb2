import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { formatDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Backer, Contest } from '#lib/answers/findings/proxies/contest.ts';
import { findProxies } from '#lib/answers/findings/proxies/find-proxies.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import { readWhen } from '#lib/answers/questions/read-when.ts';

export interface Asking {
	readonly actors?: readonly string[];
	readonly conflicts?: readonly string[];
	readonly filters?: Filters;
	/** As after `@`; all time unless said. */
	readonly when?: string;
}

/** The contests of a world. */
export function contestsIn(
	snapshot: Snapshot,
	{ actors = [], conflicts = [], filters = {}, when }: Asking = {}
): readonly Contest[] {
	const said = when === undefined ? undefined : readWhen(when);
	const window = said === undefined ? ALL_TIME : windowOf(said);
	return findProxies(buildGraph(snapshot), { actors, conflicts, filters, window }).contests;
}

/** Contests in short: `proxy-contest: aaland for borduria, ruritania for syldavia, 2020-01-01..2020-12-31`; `?` where it is possible only. */
export function inShort(contests: readonly Contest[]): string[] {
	return contests.map(({ kind, possible, backers, clients, common }) =>
		[
			`${kind}${possible ? '?' : ''}: ${backer(backers[0])} for ${clients[0]}`,
			`${backer(backers[1])} for ${clients[1]}`,
			common.map(days).join(' ')
		].join(', ')
	);
}

function backer({ entities, coalition, via }: Backer): string {
	const group = coalition ?? via;
	return group === undefined ? entities.join('+') : `${group}(${entities.join('+')})`;
}

function days({ from, to }: DayRange): string {
	return `${formatDay(from)}..${formatDay(to - 1)}`;
}
