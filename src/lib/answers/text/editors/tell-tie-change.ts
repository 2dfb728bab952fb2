import type { Claim } from '#lib/facts/model/claim.ts';
import { formatDay, parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingClaims } from '#lib/facts/model/standing-claims.ts';
import type { Difference } from '../../findings/revisions/difference.ts';
import { denialsOf } from '../cite.ts';
import { joinWords } from '../list.ts';
import { speakerName, type Telling } from '../telling.ts';
import { wordDate, wordDateText } from '../word-date.ts';
import { plainTie } from './plain-tie.ts';

type TieChange = Extract<Difference, { readonly before: Attested<Claim> }>;

/** How a relationship that both revisions have stands otherwise in the later one. */
export function tellTieChange(telling: Telling, difference: TieChange): string {
	const { tie } = difference;
	return `${wordTieChange(telling, difference)}: ${plainTie(telling, tie)} (${tie.id}).`;
}

function wordTieChange(telling: Telling, { change, tie, before }: TieChange): string {
	switch (change) {
		case 'tie-ended':
			return `Now ended${bracketed(tie.period.until)}`;
		case 'tie-reopened':
			return `No longer ended${bracketed(before.period.until, 'was')}`;
		case 'tie-suspended':
			return `Now suspended${bracketed(suspendedSince(tie)?.text)}`;
		case 'tie-resumed':
			return `No longer suspended${bracketed(suspendedSince(before)?.text, 'was from')}`;
		case 'tie-redated':
			return `Dates changed (was ${wordEditedDates(before)}, now ${wordEditedDates(tie)})`;
		case 'tie-evidence-changed':
			return wordEvidence(telling, tie, before);
		default:
			return change satisfies never;
	}
}

function wordEvidence(telling: Telling, tie: Attested, before: Attested): string {
	const denied = nameDeniers(telling, tie);
	switch (tie.evidence.state) {
		case 'supported':
			return before.evidence.state === 'contested' ? 'No longer denied' : 'Asserted again';
		case 'contested':
			return `Now denied by ${denied}`;
		case 'denied':
			return `Nothing that asserts it stands any more${denied === '' ? '' : `, and ${denied} denies it`}`;
		default:
			return tie.evidence satisfies never;
	}
}

/** Whoever denies the tie, each once; empty where nobody does. */
export function nameDeniers(telling: Telling, tie: Attested): string {
	const { claims } = denialsOf(telling.graph, tie, telling.window);
	return joinWords([...new Set(claims.map((claim) => speakerName(telling, claim)))]);
}

/** `from 1997, open`, `from 2020 to 2021`, `from 2022, last observed 3 May 2023`. */
export function wordEditedDates({ period }: Attested): string {
	const { since, until, end, horizon } = period;
	const from = since === undefined ? '' : `from ${wordDateText(since)}`;
	const observed = horizon === undefined ? undefined : parsePartialDate(formatDay(horizon - 1));
	const to =
		end === 'open'
			? 'open'
			: end === 'observed'
				? `last observed ${observed === undefined ? '' : wordDate(observed)}`
				: '';
	if (until !== undefined && until === since) return wordDateText(until);
	const upTo = until === undefined ? '' : `to ${wordDateText(until)}`;
	const dates = [from, upTo].filter((part) => part !== '').join(' ');
	return [dates, to].filter((part) => part !== '').join(', ');
}

/** Since when the last of the suspensions that stand. */
function suspendedSince({ claims }: Attested): PartialDate | undefined {
	return standingClaims(claims)
		.flatMap(
			({ status, since, treaty }) =>
				(status === 'suspended' ? (since ?? treaty?.suspended) : treaty?.suspended) ?? []
		)
		.sort((a, b) => (a.text < b.text ? -1 : 1))
		.at(-1);
}

function bracketed(date: string | undefined, before = ''): string {
	return date === undefined ? '' : ` (${`${before} ${wordDateText(date)}`.trim()})`;
}
