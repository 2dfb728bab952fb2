import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { formatDay } from '#lib/facts/model/partial-date.ts';
import { findChanges } from '#lib/answers/findings/changes/find-changes.ts';
import type { ChangesAnswer } from '#lib/answers/findings/changes/changes.ts';
import type { Filters, When } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { comparedDays } from '#lib/answers/questions/compared-days.ts';
import { readWhen } from '#lib/answers/questions/read-when.ts';
import { TODAY } from '../../../build/asking.ts';

/** What changed in a world, `when` as after `@`. */
export function changesIn(
	snapshot: Snapshot,
	when: string,
	{ actors = [], filters = {} }: { readonly actors?: string[]; readonly filters?: Filters } = {}
): ChangesAnswer {
	const said: When = readWhen(when) ?? { mode: 'all-time' };
	return findChanges(buildGraph(snapshot), { actors, filters, ...comparedDays(said, TODAY) });
}

/** Changed ties in short: `appeared aaland-arms-borduria 2020-01-01`. */
export function tiesInShort({ ties }: ChangesAnswer): string[] {
	return ties.map(({ kind, relationship, on }) =>
		[kind, relationship, on === undefined ? '?' : formatDay(on)].join(' ')
	);
}

/** Turns in short: `aaland~borduria + to -`. */
export function turnsInShort({ turns }: ChangesAnswer): string[] {
	return turns.map(({ between, before, after }) => `${between.join('~')} ${before} to ${after}`);
}
