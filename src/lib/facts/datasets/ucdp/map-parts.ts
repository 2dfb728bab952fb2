import type { Observation } from '../../model/observation.ts';
import type { PartOfYear } from './parts-of.ts';
import { periodOf } from './period-of.ts';
import { rowsAt } from './rows-at.ts';
import { sayPart } from './say-part.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** Parts as parties to the conflict; the forces that a state sent to a mission as troops under its mandate. */
export function mapParts(parts: readonly PartOfYear[], lastYear: number): Observation[] {
	return stretchesOf(parts).flatMap((stretch) => {
		const claim = {
			at: rowsAt(stretch[0].contest.found, stretch),
			says: sayPart(stretch),
			...periodOf(stretch, lastYear),
			// Of several contests it is only known that it was in one or more.
			credibility:
				stretch[0].contest.oneOfSeveral && stretch[0].part !== 'primary'
					? (3 as const)
					: (2 as const)
		};
		return stretch[0].part === 'contributor'
			? troopsOf(stretch).map((troops) => ({ ...troops, claim }))
			: [{ ...partyOf(stretch, stretch[0].part), claim }];
	});
}

function partyOf(
	[{ contest, actor, side, year }]: Stretch<PartOfYear>,
	part: 'primary' | 'secondary'
): Omit<Observation, 'claim'> {
	return {
		key: `${contest.key}-${String(year)}-${actor.code}-${part}-${side}`,
		kind: 'role.party-to',
		from: actor.id,
		to: contest.conflict,
		pair: contest.pair,
		side,
		part
	};
}

/** To each whom they fought beside, against each whom they fought. */
function troopsOf([{ contest, actor, side, year, mission }]: Stretch<PartOfYear>): Omit<
	Observation,
	'claim'
>[] {
	return contest.fighters[side].flatMap((own) =>
		contest.fighters[side === 'a' ? 'b' : 'a'].map((opponent) => ({
			key: `${contest.key}-${String(year)}-${actor.code}-troops-${own.code}-${opponent.code}`,
			kind: 'support.troops',
			from: actor.id,
			to: own.id,
			in: contest.conflict,
			against: opponent.id,
			...(mission === undefined ? {} : { mandate: mission.id })
		}))
	);
}
