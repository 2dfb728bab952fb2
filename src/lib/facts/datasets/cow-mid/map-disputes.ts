import type { Observation } from '../../model/observation.ts';
import { FIRST_YEAR, refuseUnknown } from '../coded-years/refuse-unknown.ts';
import { stateYears } from '../coded-years/state-years.ts';
import type { Compiled, Identities } from '../importer.ts';
import { NO_ACTION } from './columns.ts';
import { foldRows, type Dyad } from './fold-rows.ts';
import { graveOnes, type Judged } from './is-grave.ts';
import type { DisputeYear } from './read-row.ts';
import { sayDispute } from './say-dispute.ts';
import { statesInDispute, type DisputePart } from './states-in-dispute.ts';

interface Found {
	readonly dyad: Dyad;
	readonly part: DisputePart;
	/** The first part of the pair’s first stretch in the dispute, whose key is shortest. */
	readonly isFirst: boolean;
}

/** Maps disputes that lasted to 1946 or longer; those before are read, since they count towards three in ten years. */
export function mapDisputes(rows: readonly DisputeYear[], identities: Identities): Compiled {
	const states = stateYears(identities, 'cow');
	refuseUnknown(usedCodes(rows), states);
	const passedOver = new Map<string, number>();
	const passOver = (reason: string, { first, last }: Dyad) =>
		passedOver.set(reason, (passedOver.get(reason) ?? 0) + 2 * (last - first + 1));
	const seen = new Set<string>();
	const found = foldRows(rows).flatMap((dyad) => {
		const parts = statesInDispute(dyad, states, identities);
		if (dyad.last < FIRST_YEAR) passOver('ended before 1946', dyad);
		else if (parts.length === 0)
			passOver('lies before one of the states began or after it ended', dyad);
		return parts.map((part): Found => {
			const key = keyOf(dyad);
			const isFirst = !seen.has(key);
			seen.add(key);
			return { dyad, part, isFirst };
		});
	});
	const grave = graveOnes(found.map(judged));
	const observations = found.flatMap((each, index) =>
		each.dyad.last < FIRST_YEAR ? [] : observe(each, grave[index] === true, identities)
	);
	return { entities: [], observations, passedOver };
}

function* usedCodes(rows: readonly DisputeYear[]) {
	for (const { line, sides, year } of rows)
		for (const { code } of sides) yield { line, code, year };
}

function keyOf({ dispute, sides: [one, other] }: Dyad): string {
	return `${dispute}-${one.code}-${other.code}`;
}

function judged({ dyad, part }: Found): Judged {
	const [one, other] = dyad.sides;
	return {
		ends: [part.from, part.to],
		dispute: dyad.dispute,
		startMonth: dyad.whole.first * 12 + dyad.startMonth,
		hostility: [one.hostility, other.hostility],
		fatality: [one.fatality, other.fatality],
		begunByBoth: one.began && other.began
	};
}

/** Mutual where both did something; else from the side that did. */
function observe(
	{ dyad, part, isFirst }: Found,
	grave: boolean,
	identities: Identities
): Observation {
	const [one, other] = dyad.sides;
	const mutual = one.hostility !== NO_ACTION && other.hostility !== NO_ACTION;
	const turned = mutual ? part.from > part.to : one.hostility === NO_ACTION;
	const [from, to] = turned ? [part.to, part.from] : [part.from, part.to];
	const named = [
		{ ...one, name: identities.label(part.from) },
		{ ...other, name: identities.label(part.to) }
	] as const;
	const years =
		dyad.first === dyad.last ? String(dyad.first) : `${String(dyad.first)}–${String(dyad.last)}`;
	return {
		key: isFirst ? keyOf(dyad) : `${keyOf(dyad)}-${part.period.since}`,
		kind: 'opposition.militarised-dispute',
		from,
		to,
		mutual,
		...(grave ? { grave } : {}),
		claim: {
			at: `dispute ${dyad.dispute}, rows ${one.code}–${other.code}, ${years}`,
			says: sayDispute(dyad.dispute, turned ? [named[1], named[0]] : named),
			...part.period,
			credibility: 2
		}
	};
}
