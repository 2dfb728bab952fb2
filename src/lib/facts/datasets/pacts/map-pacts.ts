import type { Observation } from '../../model/observation.ts';
import { periodOfYears } from '../coded-years/period-of-years.ts';
import { FIRST_YEAR, refuseUnknown } from '../coded-years/refuse-unknown.ts';
import { stateYears } from '../coded-years/state-years.ts';
import type { Compiled, Identities } from '../importer.ts';
import type { CodedDuties } from './coded-duty.ts';
import { countPassedOver } from './count-passed-over.ts';
import { directedYears } from './directed-years.ts';
import type { Duty } from './duties.ts';
import { foldDirections, type Pact } from './fold-directions.ts';
import { sayPact } from './say-pact.ts';

/** Maps directed dyad-years of a dataset by COW codes to pacts, in the order of their keys. */
export function mapPacts(
	coded: readonly CodedDuties[],
	identities: Identities,
	horizon: number
): Compiled {
	const states = stateYears(identities, 'cow');
	refuseUnknown(usedCodes(coded), states);
	const told = directedYears(coded, states);
	const observations = [...told].flatMap(([duty, pairs]) =>
		foldDirections(pairs)
			.filter(({ years }) => (years.at(-1)?.year ?? 0) >= FIRST_YEAR)
			.map((pact) => observe(pact, duty, identities, horizon))
	);
	observations.sort((a, b) => (a.key < b.key ? -1 : 1));
	return { entities: [], observations, passedOver: countPassedOver(coded, told, states) };
}

function* usedCodes(coded: readonly CodedDuties[]) {
	for (const { line, codes, year } of coded) for (const code of codes) yield { line, code, year };
}

function observe(pact: Pact, duty: Duty, identities: Identities, horizon: number): Observation {
	const { from, to, mutual, years } = pact;
	const [first] = years;
	const last = years.at(-1) ?? first;
	const dyad = mutual ? [...first.codes].sort((a, b) => Number(a) - Number(b)) : first.codes;
	const rows =
		first.year === last.year ? String(first.year) : `${String(first.year)}–${String(last.year)}`;
	return {
		key: `${dyad.join('-')}-${duty.id}${mutual ? '' : '-alone'}-${String(first.year)}`,
		kind: mutual ? duty.kind : duty.aloneKind,
		from,
		to,
		...(isEither(duty, mutual) ? { mutual } : {}),
		claim: {
			at: `rows ${dyad.join('–')}, ${rows}`,
			says: sayPact(pact, duty, (id) => identities.label(id), horizon),
			...periodOfYears(years, horizon),
			credibility: 2
		}
	};
}

/** A guarantee is always directed, a non-aggression pact always mutual: only the others say which they are. */
function isEither(duty: Duty, mutual: boolean): boolean {
	return duty.either && (mutual || duty.aloneKind === duty.kind);
}
