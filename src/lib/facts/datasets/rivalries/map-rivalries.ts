import type { Observation } from '../../model/observation.ts';
import { periodOfYears } from '../coded-years/period-of-years.ts';
import { FIRST_YEAR, refuseUnknown } from '../coded-years/refuse-unknown.ts';
import { stateYears, type StateYears } from '../coded-years/state-years.ts';
import { statesOfPair, type StateOfPair } from '../coded-years/states-of-pair.ts';
import type { Compiled, Identities } from '../importer.ts';
import { HORIZON } from './columns.ts';
import type { Rivalry } from './read-rivalry.ts';
import { sayRivalry } from './say-rivalry.ts';

/** Maps rivalries that lasted to 1946 or longer; one whose code passes from one state to the next is one of each. */
export function mapRivalries(rivalries: readonly Rivalry[], identities: Identities): Compiled {
	const states = stateYears(identities, 'cow');
	const recent = rivalries.filter(({ last }) => last >= FIRST_YEAR);
	refuseUnknown(usedCodes(recent), states);
	const passedOver = new Map<string, number>();
	const passOver = (reason: string, count = 1) => {
		if (count > 0) passedOver.set(reason, (passedOver.get(reason) ?? 0) + count);
	};
	passOver('ended before 1946', rivalries.length - recent.length);
	const observations = recent.flatMap((rivalry) => {
		const observed = observe(rivalry, states, identities);
		if (observed.length === 0) passOver('of states that did not live at one time');
		return observed;
	});
	return { entities: [], observations, passedOver };
}

function* usedCodes(rivalries: readonly Rivalry[]) {
	for (const { line, codes, first, last } of rivalries)
		for (const code of codes)
			for (let year = Math.max(first, FIRST_YEAR); year <= last; year++) yield { line, code, year };
}

function observe(rivalry: Rivalry, states: StateYears, identities: Identities): Observation[] {
	return stretchesOf(statesOfPair(rivalry.codes, rivalry, states)).map((years, index) => {
		const ends = [years[0].from, years[0].to].sort();
		const [from = '', to = ''] = ends;
		const first = years[0].year;
		const last = years.at(-1)?.year ?? first;
		return {
			key: index === 0 ? rivalry.id : `${rivalry.id}-${String(first)}`,
			kind: 'opposition.rivalry',
			from,
			to,
			claim: {
				at: `row ${rivalry.id}`,
				says: sayRivalry(rivalry, [identities.label(from), identities.label(to)], { first, last }),
				...periodOfYears(years, HORIZON),
				credibility: 2
			}
		};
	});
}

/** Parts of a rivalry, each with one pair of states. */
function stretchesOf(years: readonly StateOfPair[]): [StateOfPair, ...StateOfPair[]][] {
	const stretches: [StateOfPair, ...StateOfPair[]][] = [];
	for (const year of years) {
		const open = stretches.find(([first]) => first.from === year.from && first.to === year.to);
		if (open === undefined) stretches.push([year]);
		else open.push(year);
	}
	return stretches;
}
