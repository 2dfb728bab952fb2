import type { Actor, Cast } from '../ucdp/cast.ts';
import { ImportProblem } from '../import-problem.ts';
import type { PartyTo } from '../importer.ts';
import { daysOf, lastingOf, type Lasting } from '../ucdp/find-state.ts';
import { missionOf } from '../ucdp/missions.ts';
import { codeOf, type Party } from '../ucdp/party.ts';
import type { YearOfTie } from '../ucdp/stretches.ts';
import { assignTypes } from './assign-types.ts';
import { giftsOf, type Gift } from './gifts-of.ts';
import type { SideOf, SupportYear } from './read-support.ts';
import type { Supporter } from './read-supporters.ts';

/** One gift of one supporter in one year, with the entities that its ends were. */
export interface SupportOfYear extends YearOfTie {
	readonly row: SupportYear;
	readonly supporter: Supporter;
	readonly gift: Gift;
	readonly from: Actor;
	readonly to: Supported;
	readonly against: Supported;
	readonly lasting: Lasting;
	readonly coalition?: string;
	readonly mission?: Actor;
}

export interface Supported extends Actor {
	readonly code: string;
}

/** What a row tells, by supporter, supported, opponent and kind. Where several governments are one side, each is told of. */
export function supportOf(row: SupportYear, cast: Cast): SupportOfYear[] {
	if (row.supporters.length === 0) return [];
	const days = daysOf(row.year);
	const find = (party: Party, as?: PartyTo): Supported => ({
		...cast.find(party, days, row.line, as),
		code: codeOf(party)
	});
	const fighters = ({ parties }: SideOf, { id }: SideOf): Supported[] =>
		parties.map((party) => find(party, { conflict: row.conflict, against: [id] }));
	const actors = fighters(row.actor, row.opponent);
	const opponents = fighters(row.opponent, row.actor);
	return row.supporters.flatMap((supporter) => {
		const from = find(supporter.party);
		const gifts = giftsOf(assignTypes(supporter, row));
		return actors.flatMap((to) =>
			opponents.flatMap((against) => {
				if (new Set([from.id, to.id, against.id]).size < 3)
					throw new ImportProblem(
						row.line,
						`“${from.id}”, “${to.id}” and “${against.id}” are not three: authorities.yaml makes one the government of another.`
					);
				return gifts.map((gift) => yearOf(row, supporter, gift, from, to, against, cast));
			})
		);
	});
}

function yearOf(
	row: SupportYear,
	supporter: Supporter,
	gift: Gift,
	from: Actor,
	to: Supported,
	against: Supported,
	cast: Cast
): SupportOfYear {
	// Which of a row's states belong to its coalition is not said; that all do counts too few backers rather than too many. Groups and elements never do.
	const coalition = supporter.party.is === 'government' ? row.coalition : undefined;
	const mission = missionFor(row, supporter, gift, cast);
	return {
		tie: [
			row.dyad,
			row.actor.id,
			supporter.id,
			...[from, to, against].map(({ id }) => id),
			gift.kind,
			gift.how,
			coalition ?? '',
			mission?.id ?? ''
		].join('|'),
		year: row.year,
		row,
		supporter,
		gift,
		from,
		to,
		against,
		lasting: lastingOf([from, to, against]),
		...(coalition === undefined ? {} : { coalition }),
		...(mission === undefined ? {} : { mission })
	};
}

function missionFor(
	row: SupportYear,
	{ party }: Supporter,
	{ kind }: Gift,
	cast: Cast
): Actor | undefined {
	if (party.is !== 'government' || !['support.troops', 'support.presence'].includes(kind))
		return undefined;
	const mission = missionOf(row.conflict, row.year, party.number);
	return mission === undefined ? undefined : cast.mission(mission);
}
