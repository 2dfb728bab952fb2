import { formatDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Period } from '#lib/facts/model/relationship.ts';

/** Stretches in which a relationship may hold, in order; adjoining ones are one. A suspended stretch is a gap. */
export function spellsOf({ spans }: Period): DayRange[] {
	const spells: DayRange[] = [];
	for (const { state, possible } of spans) {
		if (state === 'suspended') continue;
		const last = spells.at(-1);
		if (last !== undefined && possible.from <= last.to)
			spells[spells.length - 1] = { from: last.from, to: Math.max(last.to, possible.to) };
		else spells.push(possible);
	}
	return spells;
}

/** The first day, or undefined where it is open. */
export function startOf({ from }: DayRange): string | undefined {
	return Number.isFinite(from) ? formatDay(from) : undefined;
}

/** The last day, which belongs to it, or undefined where it is open. */
export function endOf({ to }: DayRange): string | undefined {
	return Number.isFinite(to) ? formatDay(to - 1) : undefined;
}

/** As an ISO 8601-2 interval, both ends included: `2020-09-27/2020-11-10`, `1992-05-15/..`. */
export function formatSpell(spell: DayRange): string {
	return `${startOf(spell) ?? '..'}/${endOf(spell) ?? '..'}`;
}
