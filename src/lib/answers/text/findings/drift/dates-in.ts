import type { ClaimHead } from '#lib/facts/model/claim.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';

/** A date of a claim, and what happened then as a word before it; empty where the date is that of a reply. */
export interface ClaimDate {
	readonly role: string;
	readonly date: PartialDate;
}

/** The dates of a claim that fall in a year, what was done first first. */
export function datesIn(claim: ClaimHead, year: number): ClaimDate[] {
	return datesOf(claim).filter(({ date }) => date.year === year);
}

function datesOf({ stance, status, since, until, treaty }: ClaimHead): ClaimDate[] {
	if (stance !== 'asserts') return [...dated('', since), ...dated('', until)];
	if (status !== 'holds') return [...dated(status, since), ...dated('until', until)];
	return [
		...dated('signed', treaty?.signed),
		...(since !== undefined && since.text === until?.text
			? dated('in', since)
			: [...dated('from', since), ...dated('until', until)]),
		...dated('in force', treaty?.inForce),
		...dated('suspended', treaty?.suspended),
		...dated('denounced', treaty?.denounced),
		...dated('ended', treaty?.terminated)
	];
}

function dated(role: string, date: PartialDate | undefined): ClaimDate[] {
	return date === undefined
		? []
		: [{ role: role === 'in' && date.day !== undefined ? 'on' : role, date }];
}
