import type { Briefing } from '../model/briefing.ts';
import type { ClaimHead } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { formatGrade } from '../model/grade.ts';
import type { Attested, Span } from '../model/relationship.ts';
import type { Source } from '../model/source.ts';
import type { Row } from './columns.ts';
import { datesToText } from './dates-as-text.ts';
import {
	BRIEFING_DATES,
	CLAIM_DATES,
	ENTITY_DATES,
	SOURCE_DATES,
	TREATY_DATES,
	type SpanRow
} from './rows.ts';

/** An entity as a JSON record. */
export function encodeEntity(entity: Entity): Row {
	const row = {
		...datesToText(entity, ENTITY_DATES),
		status: entity.status.map((status) => datesToText(status, ENTITY_DATES))
	};
	return entity.kind === 'conflict'
		? { ...row, episodes: entity.episodes.map((episode) => datesToText(episode, ENTITY_DATES)) }
		: row;
}

/** A relationship as a JSON record; its claims are rows of their own. */
export function encodeRelationship(relationship: Attested): Row {
	const { claims, grade, period, ...rest } = relationship;
	return {
		...rest,
		claims: claims.length,
		grade: formatGrade(grade),
		period: { ...period, spans: period.spans.map(encodeSpan) }
	};
}

/** What the core holds of a claim as a JSON record. */
export function encodeClaim(claim: ClaimHead): Row {
	return {
		...datesToText(claim, CLAIM_DATES),
		grade: formatGrade(claim.grade),
		...(claim.treaty === undefined ? {} : { treaty: datesToText(claim.treaty, TREATY_DATES) })
	};
}

/** A source as a JSON record. */
export function encodeSource(source: Source): Row {
	return datesToText(source, SOURCE_DATES);
}

/** A briefing as a JSON record. */
export function encodeBriefing(briefing: Briefing): Row {
	return {
		...datesToText(briefing, BRIEFING_DATES),
		steps: briefing.steps.map((step) => datesToText(step, BRIEFING_DATES))
	};
}

function encodeSpan({ state, certain, possible }: Span): SpanRow {
	return [
		state,
		finite(certain.from),
		finite(certain.to),
		finite(possible.from),
		finite(possible.to)
	];
}

function finite(day: number): number | null {
	return Number.isFinite(day) ? day : null;
}
