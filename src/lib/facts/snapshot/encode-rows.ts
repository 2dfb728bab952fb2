import type { Briefing } from '../model/briefing.ts';
import { codedClaimId } from '../model/coded-claim-id.ts';
import type { ClaimHead } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Attested } from '../model/relationship.ts';
import type { Row } from './columns.ts';
import { offLabel } from './guessed-aliases.ts';
import { guessedEntity, offGuess } from './guessed-entity.ts';
import { datesToText } from './dates-as-text.ts';
import { BRIEFING_DATES, ENTITY_DATES, TREATY_DATES } from './rows.ts';

/** An entity as a JSON record without what follows from its id and kind, which are columns of their own. */
export function encodeEntity(entity: Entity): Row {
	const { id, kind, ...rest } = entity;
	const row = {
		...datesToText(rest, ENTITY_DATES),
		aliases: offLabel(entity.aliases, entity.label),
		status: entity.status.map((status) => datesToText(status, ENTITY_DATES)),
		...(entity.seats === undefined
			? {}
			: { seats: entity.seats.map((seat) => datesToText(seat, ENTITY_DATES)) })
	};
	const whole =
		entity.kind === 'conflict'
			? { ...row, episodes: entity.episodes.map((episode) => datesToText(episode, ENTITY_DATES)) }
			: row;
	return offGuess(whole, guessedEntity(id, kind));
}

/** What of a relationship is no number, as a JSON record. */
export function encodeDetails({
	oneOf,
	office,
	hold,
	mandate,
	coalition,
	grave,
	elements,
	period
}: Attested): Row {
	return present({
		oneOf,
		office,
		hold,
		mandate,
		coalition,
		// Written out where an editor denied them: absent and false are told apart.
		grave: grave === false ? false : undefined,
		elements: elements === false ? false : undefined,
		differing: period.differing.length === 0 ? undefined : period.differing
	});
}

/** What of a claim is no number, as a JSON record. */
export function encodeClaimDetails({
	id,
	source,
	since,
	speaker,
	repliesTo,
	treaty
}: ClaimHead): Row {
	return present({
		// Left out where it follows from the rest.
		id: id === codedClaimId(source, since?.year) ? undefined : id,
		speaker: speaker !== undefined && 'name' in speaker ? speaker.name : undefined,
		repliesTo,
		treaty: treaty === undefined ? undefined : datesToText(treaty, TREATY_DATES)
	});
}

/** A briefing as a JSON record. */
export function encodeBriefing(briefing: Briefing): Row {
	return {
		...datesToText(briefing, BRIEFING_DATES),
		steps: briefing.steps.map((step) => datesToText(step, BRIEFING_DATES))
	};
}

function present(record: Readonly<Record<string, unknown>>): Row {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
