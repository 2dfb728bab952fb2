import { BEFORE_GAP, LAST_SNAPSHOTS, spansGap } from '../factbook-snapshots.ts';
import { daysBetween, LONGEST_PAUSE } from './days-between.ts';
import type { Holder } from './holders.ts';
import { linesOf, type Line } from './lines.ts';
import type { Listing } from './read-row.ts';
import { trustedStarts } from './trusted-starts.ts';

/** One person's unbroken time in one line of a state. */
export interface Tenure {
	readonly gec: string;
	readonly line: Line;
	/** The first listing that names the person. */
	readonly person: Holder;
	/** The listings it was read from, in order of time. */
	readonly listings: readonly [Holder, ...Holder[]];
	/** As precise as written; undefined where none is given or it cannot be. */
	readonly since?: string;
	/** The day the next holder took over, where that is known. */
	readonly until?: string;
	/** Last day it was seen, where no end is known. */
	readonly observed?: string;
}

type Starts = ReadonlyMap<Holder, string | undefined>;
type Run = readonly [Holder, ...Holder[]];

/** Successions of all states; repeat terms without anybody between are one. */
export function tenuresOf(
	holders: readonly Holder[],
	persons: ReadonlyMap<Holder, Holder>,
	vacancies: readonly Listing[]
): Tenure[] {
	const lines = linesOf(holders, persons);
	const successions = new Map<string, Holder[]>();
	for (const holder of holders) {
		const key = `${holder.gec} ${lines.get(holder) ?? ''}`;
		successions.set(key, [...(successions.get(key) ?? []), holder]);
	}
	return [...successions.values()].flatMap((succession) => {
		const starts = trustedStarts(succession, persons);
		const runs = runsOf(succession, persons, starts);
		return runs.flatMap((run, index): Tenure[] => {
			const next = runs[index + 1];
			const since = beginningOf(run, starts);
			if (next !== undefined && isCorrected(run, since, next, starts)) return [];
			const taken = next === undefined ? vacantSince(run, vacancies) : starts.get(next[0]);
			const lastSeen = lastSeenOf(run);
			const until = endOf(since, lastSeen, taken, firstSeenOf(next));
			const [first] = run;
			return [
				{
					gec: first.gec,
					line: lines.get(first) ?? 'chief',
					person: persons.get(first) ?? first,
					listings: run,
					...(since === undefined ? {} : { since }),
					...(until === undefined ? { observed: lastSeen } : { until })
				}
			];
		});
	});
}

/** Listings in order of taking office, cut where the person changes. */
function runsOf(
	succession: readonly Holder[],
	persons: ReadonlyMap<Holder, Holder>,
	starts: Starts
): Run[] {
	// Where no start is given, it was there when first seen.
	const startOf = (holder: Holder) => starts.get(holder) ?? holder.firstSeen;
	const ordered = [...succession].sort(
		(a, b) =>
			daysBetween(startOf(b), startOf(a)) ||
			daysBetween(b.firstSeen, a.firstSeen) ||
			a.line - b.line
	);
	const runs: [Holder, ...Holder[]][] = [];
	for (const holder of ordered) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		const goesOn =
			before !== undefined &&
			persons.get(before) === persons.get(holder) &&
			!beganInGap(before, holder);
		if (goesOn) run?.push(holder);
		else runs.push([holder]);
	}
	return runs;
}

/** A start named after the gap that lies in it: there was a break, or a new term, which the gap hides. */
function beganInGap(before: Holder, { firstSeen, since = '' }: Holder): boolean {
	return spansGap(before.lastSeen, firstSeen) && since > BEFORE_GAP;
}

/** A name that the next snapshots replaced by another since the same day was an error. */
function isCorrected(run: Run, since: string | undefined, next: Run, starts: Starts): boolean {
	return (
		since?.length === 10 &&
		since === starts.get(next[0]) &&
		!spansGap(lastSeenOf(run), firstSeenOf(next))
	);
}

/** The first day named, or the day a later listing puts it to within a month: "since 10 August 2014" became the 28th. */
function beginningOf(run: Run, starts: Starts): string | undefined {
	const [first] = run.flatMap((holder) => starts.get(holder) ?? []);
	if (first === undefined) return undefined;
	const [latest] = [...run]
		.sort((a, b) => daysBetween(a.firstSeen, b.firstSeen))
		.flatMap((holder) => starts.get(holder) ?? [])
		.filter((start) => start.length === 10 && Math.abs(daysBetween(first, start)) <= 31);
	return latest ?? first;
}

/** When the next holder took over; unknown while nobody followed, where the office stood empty or unlisted between, and where it may have happened unseen in the gap. */
function endOf(
	since: string | undefined,
	lastSeen: string,
	taken: string | undefined,
	firstOfNext: string
): string | undefined {
	if ((LAST_SNAPSHOTS as readonly string[]).includes(lastSeen) || taken === undefined)
		return undefined;
	if (since !== undefined && daysBetween(since, taken) <= 0) return undefined;
	if (daysBetween(lastSeen, taken) > LONGEST_PAUSE) return undefined;
	return spansGap(lastSeen, firstOfNext) && taken > BEFORE_GAP ? undefined : taken;
}

function vacantSince(run: Run, vacancies: readonly Listing[]): string | undefined {
	const last = run.at(-1) ?? run[0];
	return vacancies.find(
		({ gec, role, since }) =>
			gec === last.gec &&
			role === last.role &&
			since !== undefined &&
			daysBetween(last.firstSeen, since) >= 0
	)?.since;
}

function lastSeenOf(run: Run): string {
	return run.map(({ lastSeen }) => lastSeen).reduce((a, b) => (a > b ? a : b));
}

function firstSeenOf(run: Run | undefined): string {
	return run?.map(({ firstSeen }) => firstSeen).reduce((a, b) => (a < b ? a : b)) ?? '';
}
