import type { ClaimHead, Speaker } from '../model/claim.ts';
import { codedClaimId } from '../model/coded-claim-id.ts';
import type { Entity } from '../model/entity.ts';
import { MEMBERSHIPS, type Attested, type Period, type Span } from '../model/relationship.ts';
import type { Kind } from '../model/vocabulary.ts';
import {
	among,
	DamagedCodeError,
	dateOfCode,
	dayOfCode,
	EVIDENCES_BY_CODE,
	FLAG,
	gradeOfCode,
	LATEST,
	marksOfCode,
	NAMED,
	NOBODY,
	PERIOD_ENDS,
	SPAN_STATES
} from './codes.ts';
import type { Row } from './columns.ts';
import type { CoreColumns } from './core-columns.ts';
import { textToDates } from './dates-as-text.ts';
import { isSecondaryPart, pairOfPart, sideOfPart } from './relationship-columns.ts';
import { TREATY_DATES } from './rows.ts';

/** What the numbers of a relationship stand for. */
export interface Meanings {
	readonly columns: CoreColumns;
	readonly vocabulary: readonly Kind[];
	readonly relationshipIds: () => readonly string[];
	readonly sourceIds: readonly string[];
	readonly origins: () => readonly string[];
	readonly entityAt: (index: number) => Entity | undefined;
	readonly detailsAt: (relationship: number) => Row;
	readonly claimDetailsAt: (claim: number) => Row;
}

// The casts rest on the checksum: what comes here is what the encoder wrote.

/** Puts one relationship together from its columns. */
export function decodeRelationship(means: Meanings, index: number): Attested {
	const { relationships: ties } = means.columns;
	const { differing: _differing, ...details } = means.detailsAt(index);
	const flags = numberAt(ties.flags, index);
	const tie = {
		...details,
		id: among(means.relationshipIds(), index),
		kind: among(means.vocabulary, numberAt(ties.kind, index)).id,
		from: idAt(means, numberAt(ties.from, index)),
		to: idAt(means, numberAt(ties.to, index)),
		mutual: (flags & FLAG.mutual) !== 0,
		...(flags & FLAG.grave ? { grave: true } : {}),
		...(flags & FLAG.elements ? { elements: true } : {}),
		...(numberAt(ties.conflict, index) === NOBODY
			? {}
			: { in: idAt(means, numberAt(ties.conflict, index)) }),
		...(numberAt(ties.against, index) === NOBODY
			? {}
			: { against: idAt(means, numberAt(ties.against, index)) }),
		...partyOf(means, index),
		...(numberAt(ties.membership, index) === 0
			? {}
			: { membership: among(MEMBERSHIPS, numberAt(ties.membership, index) - 1) }),
		claims: claimsOf(means, index),
		period: periodOf(means, index),
		evidence: among(EVIDENCES_BY_CODE, numberAt(ties.evidence, index)),
		grade: gradeOfCode(numberAt(ties.grade, index)),
		origins: numberAt(ties.origins, index),
		opinionOnly: (flags & FLAG.opinionOnly) !== 0
	};
	return tie as unknown as Attested;
}

function partyOf(means: Meanings, index: number): object {
	const { part, to } = means.columns.relationships;
	const code = numberAt(part, index);
	if (code === NOBODY) return {};
	const conflict = means.entityAt(numberAt(to, index));
	const pair = conflict?.kind === 'conflict' ? conflict.pairs[pairOfPart(code)] : undefined;
	if (pair === undefined) throw new DamagedCodeError('a part is in no conflict');
	return {
		party: {
			pair: pair.id,
			side: pair.sides[sideOfPart(code) === 0 ? 0 : 1],
			part: isSecondaryPart(code) ? 'secondary' : 'primary'
		}
	};
}

function periodOf(means: Meanings, index: number): Period {
	const { relationships: ties, spans } = means.columns;
	const from = numberAt(ties.spanRows, index);
	const to = numberAt(ties.spanRows, index + 1);
	const [first, ...rest] = Array.from({ length: to - from }, (_, place): Span => {
		const at = from + place;
		return {
			state: among(SPAN_STATES, numberAt(spans.state, at)),
			certain: {
				from: dayOfCode(numberAt(spans.certainFrom, at)),
				to: dayOfCode(numberAt(spans.certainTo, at))
			},
			possible: {
				from: dayOfCode(numberAt(spans.possibleFrom, at)),
				to: dayOfCode(numberAt(spans.possibleTo, at))
			}
		};
	});
	if (first === undefined) throw new DamagedCodeError('a period has no spans');
	const since = dateOfCode(numberAt(ties.since, index));
	const until = dateOfCode(numberAt(ties.until, index));
	const horizon = numberAt(ties.horizon, index);
	const differing = means.detailsAt(index)['differing'];
	return {
		spans: [first, ...rest],
		end: among(PERIOD_ENDS, numberAt(ties.end, index)),
		...(since === undefined ? {} : { since: since.text }),
		...(until === undefined ? {} : { until: until.text }),
		...(horizon === LATEST ? {} : { horizon }),
		differing: (differing ?? []) as readonly string[]
	};
}

function claimsOf(means: Meanings, index: number): [ClaimHead, ...ClaimHead[]] {
	const { claimRows } = means.columns.relationships;
	const from = numberAt(claimRows, index);
	const to = numberAt(claimRows, index + 1);
	const [first, ...rest] = Array.from({ length: to - from }, (_, place) =>
		claimAt(means, from + place)
	);
	if (first === undefined) throw new DamagedCodeError('a relationship has no claims');
	return [first, ...rest];
}

function claimAt(means: Meanings, at: number): ClaimHead {
	const { claims } = means.columns;
	const { treaty, speaker: name, ...details } = means.claimDetailsAt(at);
	const speaker = speakerOf(means, numberAt(claims.speaker, at), name);
	const dates = {
		since: dateOfCode(numberAt(claims.since, at)),
		until: dateOfCode(numberAt(claims.until, at)),
		observed: dateOfCode(numberAt(claims.observed, at)),
		checked: dateOfCode(numberAt(claims.checked, at))
	};
	const source = among(means.sourceIds, numberAt(claims.source, at));
	const claim = {
		...details,
		id: details['id'] ?? codedClaimId(source, dates.since?.year),
		source,
		...marksOfCode(numberAt(claims.marks, at)),
		...(speaker === undefined ? {} : { speaker }),
		...Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined)),
		...(treaty === undefined ? {} : { treaty: textToDates(treaty as Row, TREATY_DATES) }),
		grade: gradeOfCode(numberAt(claims.grade, at)),
		origin: among(means.origins(), numberAt(claims.origin, at))
	};
	return claim as unknown as ClaimHead;
}

function speakerOf(means: Meanings, code: number, name: unknown): Speaker | undefined {
	if (code === NOBODY) return undefined;
	return code === NAMED ? { name: String(name) } : { entity: idAt(means, code) };
}

function idAt(means: Meanings, index: number): string {
	return among(means.columns.entityIds, index);
}

function numberAt(
	column: Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array,
	index: number
): number {
	const value = column[index];
	if (value === undefined) throw new DamagedCodeError(`row ${String(index)} is missing`);
	return value;
}
