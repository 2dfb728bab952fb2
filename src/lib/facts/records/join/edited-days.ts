import { dayAfter, toDay, type DayRange } from '../../model/partial-date.ts';
import type { Period } from '../../model/relationship.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { assembleClaim } from '../assemble/assemble-claim.ts';
import { periodOf } from '../assemble/period-of.ts';
import type { Located } from '../place.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { Written } from '../written.ts';
import type { Means } from './join-ties.ts';

type Days = Pick<Means, 'editedStretch' | 'datedYears'>;

/** The days that editors' relationships may hold, by their own claims; worked out once for each. */
export function editedDays(written: Written, kinds: ReadonlyMap<string, Kind>): Days {
	const sources = new Map(written.sources.map(({ value }) => [value.id, value]));
	const known = new Map<string, ReturnType<typeof daysOf>>();
	const daysOf = ({ value }: Located<WrittenRelationship>) => {
		const claims = value.claims.map((claim) =>
			assembleClaim(claim, { reliability: sources.get(claim.source)?.reliability ?? 'F' })
		);
		const duration = kinds.get(value.kind)?.duration ?? 'act';
		const period = periodOf(claims, duration, sources);
		const checked = Math.max(...claims.map((each) => dayAfter(each.checked)));
		return {
			stretch: stretchOf(period, checked),
			years: duration === 'act' ? yearsOf(period) : undefined
		};
	};
	const kept = (record: Located<WrittenRelationship>) => {
		const days = known.get(record.value.id) ?? daysOf(record);
		known.set(record.value.id, days);
		return days;
	};
	return {
		editedStretch: (record) => kept(record).stretch,
		datedYears: (record) => kept(record).years
	};
}

/** Where its beginning is unknown, from the last day that is known of it, at the latest when it was read. */
function stretchOf({ spans }: Period, checked: number): DayRange {
	const { from } = spans[0].possible;
	const to = spans.at(-1)?.possible.to ?? spans[0].possible.to;
	const attested = Number.isFinite(to) ? to : checked;
	return { from: from === -Infinity ? attested - 1 : from, to };
}

function yearsOf({ since, until }: Period): DayRange | undefined {
	if (since === undefined || until === undefined) return undefined;
	const [first, last] = [since, until].map((date) => Number(date.slice(0, 4)));
	return first === undefined || last === undefined
		? undefined
		: { from: toDay(first, 1, 1), to: toDay(last + 1, 1, 1) };
}
