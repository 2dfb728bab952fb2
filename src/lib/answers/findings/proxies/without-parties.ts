import { possibleDays } from '../../graph/filters/holding.ts';
import { ALL_TIME } from '../../graph/filters/window.ts';
import { daysWithout } from './days-without.ts';
import type { Deed } from './deed.ts';
import type { Search } from './search.ts';
import type { Ground } from './to-contest.ts';

/** Deeds of those who are neither of the clients nor, on those days, possibly a primary party of the pair: who fights for itself backs nobody. Whatever the filters, a party is no bystander. */
export function withoutParties<D extends Deed>(
	{ partsOf }: Pick<Search, 'partsOf'>,
	deeds: readonly D[],
	{ conflict, clients, field: { pair } }: Ground
): D[] {
	return deeds.flatMap((deed): D[] => {
		if (clients.includes(deed.by)) return [];
		const asPrimary = partsOf(deed.by)
			.filter(({ to, party }) => to === conflict && party?.part === 'primary')
			.filter(({ party }) => pair === undefined || party?.pair === pair)
			.flatMap(({ period }) => possibleDays(period, ALL_TIME));
		const days = daysWithout(deed.days, asPrimary);
		return days.length === 0 ? [] : [days === deed.days ? deed : { ...deed, days }];
	});
}
