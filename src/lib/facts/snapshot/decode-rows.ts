import type { Briefing } from '../model/briefing.ts';
import type { ClaimHead } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { parseGrade, type Grade } from '../model/grade.ts';
import type { Attested, Span } from '../model/relationship.ts';
import type { Source } from '../model/source.ts';
import type { Row } from './columns.ts';
import { DamagedRowError, textToDates } from './dates-as-text.ts';
import {
	BRIEFING_DATES,
	CLAIM_DATES,
	ENTITY_DATES,
	SOURCE_DATES,
	TREATY_DATES,
	type SpanRow
} from './rows.ts';

// The casts rest on the checksum: what comes here is what the encoder wrote.

export function decodeEntity(row: Row): Entity {
	const dated = { ...textToDates(row, ENTITY_DATES), status: list(row['status']).map(dates) };
	const entity =
		row['kind'] === 'conflict' ? { ...dated, episodes: list(row['episodes']).map(dates) } : dated;
	return entity as unknown as Entity;
}

export function decodeRelationship(
	row: Row,
	claims: readonly [ClaimHead, ...ClaimHead[]]
): Attested {
	const period = row['period'] as { spans: readonly SpanRow[] };
	const relationship = {
		...row,
		claims,
		grade: decodeGrade(row['grade']),
		period: { ...period, spans: period.spans.map(decodeSpan) }
	};
	return relationship as unknown as Attested;
}

export function decodeClaim(row: Row): ClaimHead {
	const treaty = row['treaty'] as Row | undefined;
	const claim = {
		...textToDates(row, CLAIM_DATES),
		grade: decodeGrade(row['grade']),
		...(treaty === undefined ? {} : { treaty: textToDates(treaty, TREATY_DATES) })
	};
	return claim as unknown as ClaimHead;
}

export function decodeSource(row: Row): Source {
	return textToDates(row, SOURCE_DATES) as unknown as Source;
}

export function decodeBriefing(row: Row): Briefing {
	const steps = list(row['steps']).map((step) => textToDates(step, BRIEFING_DATES));
	return { ...textToDates(row, BRIEFING_DATES), steps } as unknown as Briefing;
}

function decodeSpan([state, certainFrom, certainTo, possibleFrom, possibleTo]: SpanRow): Span {
	return {
		state: state as Span['state'],
		certain: { from: certainFrom ?? -Infinity, to: certainTo ?? Infinity },
		possible: { from: possibleFrom ?? -Infinity, to: possibleTo ?? Infinity }
	};
}

function decodeGrade(text: unknown): Grade {
	const grade = parseGrade(String(text));
	if (grade === undefined) throw new DamagedRowError(`"${String(text)}" is no grade`);
	return grade;
}

function dates(row: Row): Row {
	return textToDates(row, ENTITY_DATES);
}

function list(value: unknown): readonly Row[] {
	if (!Array.isArray(value)) throw new DamagedRowError('a list is missing');
	return value as Row[];
}
