import type { DriftAnswer } from '../../../findings/drift/drift.ts';
import type { Prose } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';
import { findClaim } from './tell-claim.ts';
import { tellYear } from './tell-year.ts';

/** Claims told of the last year that anything is dated to. */
const MOST_TOLD = 2;

/** The last that the sources assert with a date of one pole, so that a renewal of old ties is not passed over. */
export function tellLastDated(telling: Telling, drift: DriftAnswer, pole: string): Prose {
	const isAsserted = (address: string) => findClaim(telling, address)?.claim.stance === 'asserts';
	const years = drift.years.map(({ year, poles }) => ({
		year,
		poles: poles
			.filter((each) => each.pole === pole)
			.map((each) => ({ ...each, claims: each.claims.filter(isAsserted) }))
	}));
	const last = years.findLast(({ poles }) => poles.some(({ claims }) => claims.length > 0));
	if (last === undefined || drift.years.length === 1) return [];
	return [
		[
			{ text: 'What the sources date last between ' },
			nameRun(telling, drift.actor),
			{ text: ' and ' },
			nameRun(telling, pole),
			{ text: ` is of ${String(last.year)}.` }
		],
		...tellYear(telling, last).slice(-MOST_TOLD)
	];
}
