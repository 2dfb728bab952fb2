import type { Day, DayRange } from '#lib/facts/model/partial-date.ts';
import type { Period, Span, Standing } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { isOnlyDeclared } from '../../graph/filters/holding.ts';
import { overlaps } from '../../graph/filters/window.ts';
import type { ChangeKind, TieChange } from './changes.ts';

/** How a tie changed between two days, each looked at as it closes, or undefined where it stands alike, as far as is known. Before the first day of all (-Infinity) nothing has begun. */
export function changeOfTie(
	{ id, period }: { readonly id: string; readonly period: Period },
	from: Day,
	to: Day
): TieChange | undefined {
	const [then, now] = [dayOf(from), dayOf(to)];
	const after = standingAtClose(period, to);
	const came = isOnlyDeclared(period, then) && !isOnlyDeclared(period, now);
	const isNew = from === -Infinity || (after === 'in-force' && came);
	const before = isNew ? 'not-yet' : standingAtClose(period, from);
	const kind = kindOfChange(before, after);
	if (kind === undefined) return undefined;
	const on = changedOn(period, kind, now);
	return {
		kind,
		relationship: id,
		before,
		after,
		on: on !== undefined && Number.isFinite(on) ? on : undefined
	};
}

/** What ends with a day held on it, and is over when the day closes. */
export function standingAtClose(period: Period, day: Day): Standing {
	const next = standingOn(period, dayOf(day + 1)).standing;
	return next === 'ended' || next === 'last-observed'
		? next
		: standingOn(period, dayOf(day)).standing;
}

/** What it is called to pass from one standing to another; undefined where nothing changed, as far as is known. The finding and the picture of two days both judge by this. */
export function kindOfChange(before: Standing, after: Standing): ChangeKind | undefined {
	if (before === after || !isKnown(before) || before === 'ended' || before === 'last-observed')
		return undefined;
	switch (after) {
		case 'in-force':
			return before === 'suspended' ? 'resumed' : 'appeared';
		case 'suspended':
			return 'suspended';
		case 'last-observed':
			return 'lapsed';
		case 'ended':
			return before === 'not-yet' ? 'passed' : 'ended';
		case 'not-yet':
		case 'not-covered':
		case 'uncoded':
			return undefined;
		default:
			return after satisfies never;
	}
}

/** A day that no source covers says nothing of a change. */
function isKnown(standing: Standing): boolean {
	return standing !== 'not-covered' && standing !== 'uncoded';
}

function changedOn({ spans, horizon }: Period, kind: ChangeKind, now: DayRange): Day | undefined {
	const [first] = spans;
	const last = spans.at(-1) ?? first;
	const current = (state: 'holds' | 'suspended') =>
		spans.find((span) => span.state === state && overlaps(span.possible, now))?.possible.from;
	switch (kind) {
		case 'appeared':
			// A treaty appears with the day it came into force, where that has come.
			return (spans.find(isHeldBy(now)) ?? first).possible.from;
		case 'passed':
			return first.possible.from;
		case 'ended':
			return Math.max(last.certain.to, last.possible.from);
		case 'lapsed':
			return horizon;
		case 'suspended':
			return current('suspended');
		case 'resumed':
			return current('holds');
		default:
			return kind satisfies never;
	}
}

function isHeldBy(now: DayRange) {
	return ({ state, possible }: Span) => state === 'holds' && possible.from <= now.from;
}

/** One day as a range. */
export function dayOf(day: Day): DayRange {
	return { from: day, to: day + 1 };
}
