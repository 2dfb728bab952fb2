import type { Claim } from '#lib/facts/model/claim.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import { RELIABILITIES, type Grade } from '#lib/facts/model/grade.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Family, Kind, Layer } from '#lib/facts/model/vocabulary.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';

// What the oracles know of a world: its plain records, and days one by one. Nothing
// of `src/lib/answers` is used here.

export type Tie = Attested<Claim>;

/** What an oracle is asked; words as in the filters of a question. */
export interface Sifting {
	readonly families?: readonly Family[];
	readonly layers?: readonly Layer[];
	readonly entityKinds?: readonly string[];
	readonly standing?: 'in-force' | 'any';
	readonly grade?: Grade;
	readonly sources?: readonly string[];
	readonly viewpoint?: string;
	readonly derived?: 'in' | 'out';
	readonly contested?: 'in' | 'out' | 'only';
	readonly opinions?: boolean;
}

export interface Plain {
	readonly ties: readonly Tie[];
	readonly entities: ReadonlyMap<string, Entity>;
	/** First days of all stretches in which nothing changes, over all time; the first stands for all days before anything. */
	readonly days: readonly number[];
	readonly window: DayRange;
	/** The days of `days` in the window, and the first of the window. */
	readonly then: readonly number[];
	readonly kindOf: (tie: Tie) => Kind;
}

const BEFORE_ALL = -1e9;

/** A world as asked about on some days. */
export function plainWorld(records: Records, window: DayRange): Plain {
	const kinds = new Map(records.vocabulary.map((kind) => [kind.id, kind]));
	const changes = records.relationships.flatMap(({ period }) =>
		period.spans.flatMap(({ certain, possible }) => [
			certain.from,
			certain.to,
			possible.from,
			possible.to
		])
	);
	const first = Math.max(window.from, BEFORE_ALL);
	const all = [BEFORE_ALL, first, ...changes].filter((day) => Number.isFinite(day));
	const days = [...new Set(all)].sort((a, b) => a - b);
	return {
		ties: records.relationships,
		entities: new Map(records.entities.map((entity) => [entity.id, entity])),
		days,
		window,
		then: days.filter((day) => day >= first && day < window.to),
		kindOf: ({ kind: id }) => {
			const kind = kinds.get(id);
			if (kind === undefined) throw new Error(`There is no kind ${id}.`);
			return kind;
		}
	};
}

/** States in which the tie may be on a day, where dates are approximate more than one. */
export function statesOn({ period }: Tie, day: number): ('holds' | 'declared' | 'suspended')[] {
	return period.spans.filter(({ possible }) => isIn(possible, day)).map(({ state }) => state);
}

export function mayHold(tie: Tie, day: number): boolean {
	return statesOn(tie, day).includes('holds');
}

export function surelyHolds({ period }: Tie, day: number): boolean {
	return period.spans.some(({ state, certain }) => state === 'holds' && isIn(certain, day));
}

/** A tie may carry its sign on a day: it holds, or is signed and not yet in force. */
export function maySign(tie: Tie, day: number): boolean {
	return statesOn(tie, day).some((state) => state !== 'suspended');
}

export type Stands = 'in-force' | 'suspended' | 'last-observed' | 'absent';

/** How a tie stands in the days asked about. */
export function stands(tie: Tie, { then, window }: Plain): Stands {
	if (then.some((day) => maySign(tie, day))) return 'in-force';
	if (then.some((day) => statesOn(tie, day).length > 0)) return 'suspended';
	const isOver = tie.period.spans.every(({ possible }) => possible.to < window.to);
	return isOver && tie.period.end === 'observed' ? 'last-observed' : 'absent';
}

/** Nobody takes it back, somebody says it as a fact. */
export function isBelieved({ evidence, opinionOnly }: Tie): boolean {
	return evidence.state !== 'denied' && !opinionOnly;
}

/** The claims that speak for a tie under these filters. */
export function witnesses({ claims }: Tie, asked: Sifting): Claim[] {
	const valid = claims.filter(({ rank }) => rank !== 'deprecated');
	return valid.filter(
		({ id, stance, modality, source, speaker, grade }) =>
			stance === 'asserts' &&
			!valid.some((other) => other.stance === 'retracts' && other.repliesTo === id) &&
			(asked.opinions === true || modality === 'fact' || modality === 'allegation') &&
			(asked.grade === undefined ||
				(RELIABILITIES.indexOf(grade.reliability) <=
					RELIABILITIES.indexOf(asked.grade.reliability) &&
					grade.credibility <= asked.grade.credibility)) &&
			(asked.sources === undefined || asked.sources.includes(source)) &&
			(asked.viewpoint === undefined ||
				asked.viewpoint === source ||
				(speaker !== undefined && 'entity' in speaker && speaker.entity === asked.viewpoint))
	);
}

/** Whether the claims of a tie let it through. */
export function isVouchedFor(tie: Tie, asked: Sifting): boolean {
	const isContested = tie.evidence.state === 'contested';
	if (tie.evidence.state === 'denied') return false;
	if (asked.contested === 'out' && isContested) return false;
	if (asked.contested === 'only' && !isContested) return false;
	return witnesses(tie, asked).length > 0;
}

/** Whether a tie is let through by what it is, and by its claims. */
export function isLetThrough(world: Plain, tie: Tie, asked: Sifting): boolean {
	const { family, layer } = world.kindOf(tie);
	return (
		asked.families?.includes(family) !== false &&
		asked.layers?.includes(layer) !== false &&
		areOfKinds(world, [tie.from, tie.to], asked) &&
		isVouchedFor(tie, asked)
	);
}

export function areOfKinds(
	{ entities }: Plain,
	ends: readonly string[],
	{ entityKinds }: Sifting
): boolean {
	return (
		entityKinds === undefined ||
		ends.every((end) => entityKinds.includes(entities.get(end)?.kind ?? ''))
	);
}

function isIn({ from, to }: DayRange, day: number): boolean {
	return from <= day && day < to;
}
