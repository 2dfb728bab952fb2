import { formatDay, firstDay, parsePartialDate } from '../../model/partial-date.ts';
import { BEFORE_GAP, LAST_SNAPSHOT, spansGap } from '../factbook-snapshots.ts';
import type { Belonging } from './read-memberships.ts';

/** One version of a state's text: what it names, and the snapshot it was first seen in. */
export interface Version {
	readonly line: number;
	readonly firstSeen: string;
	readonly belongings: readonly Belonging[];
}

/** A standing seen without a break, from its first to its last sighting. */
export interface Sighting extends Belonging {
	readonly since: string;
	readonly last: string;
	readonly lines: readonly number[];
}

/** Standings of one state in its organisations, from versions of its text in order of time. */
export function toSightings(versions: readonly Version[]): Sighting[] {
	const done: Sighting[] = [];
	let open = new Map<string, Sighting>();
	for (const [index, { line, firstSeen, belongings }] of versions.entries()) {
		const last = lastSeen(firstSeen, versions[index + 1]?.firstSeen);
		const seen = new Map<string, Sighting>();
		for (const { abbreviation, standing } of belongings) {
			const key = `${abbreviation} ${standing}`;
			const before = open.get(key);
			seen.set(key, {
				abbreviation,
				standing,
				since: before?.since ?? firstSeen,
				last,
				lines: [...(before?.lines ?? []), line]
			});
		}
		done.push(...[...open].flatMap(([key, sighting]) => (seen.has(key) ? [] : [sighting])));
		open = seen;
	}
	return [...done, ...open.values()];
}

/** The last day a text was seen: the day before the next one, but no later than the gap where that lies between. */
function lastSeen(firstSeen: string, changed: string | undefined): string {
	if (changed === undefined) return LAST_SNAPSHOT;
	if (spansGap(firstSeen, changed)) return BEFORE_GAP;
	const date = parsePartialDate(changed);
	return date === undefined ? firstSeen : formatDay(firstDay(date) - 1);
}
