import type { Claim } from '../../model/claim.ts';
import type { Entity, Episode } from '../../model/entity.ts';
import type { Attested, Period, Tie } from '../../model/relationship.ts';
import type { Source } from '../../model/source.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import { assembleClaim } from './assemble-claim.ts';
import { closeWithEnds, closeWithEpisode } from './close-period.ts';
import { evidenceOf, type Voices } from './evidence-of.ts';
import { gradeOf } from './grade-of.ts';
import { isOpinionOnly } from './is-opinion-only.ts';
import { originsOf } from './origins-of.ts';
import { splitCoded } from './split-coded.ts';
import { joinedPeriod } from './joined-period.ts';

/** What a relationship is judged by besides its own claims. */
export interface Context {
	readonly kinds: ReadonlyMap<string, Kind>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly voices: Voices;
	readonly entities: ReadonlyMap<string, Entity>;
}

/** A checked relationship with all that follows from its claims: period, evidence, grade, origins. */
export function assembleRelationship(
	written: WrittenRelationship,
	context: Context
): Attested<Claim> {
	const { claims: writtenClaims, ...tie } = written;
	const [first, ...rest] = writtenClaims.map((claim) =>
		assembleClaim(claim, lookUp(context.sources, claim.source))
	);
	if (first === undefined) throw new UncheckedRecordError(written.id);
	const claims = [first, ...rest] as const;
	const kind = lookUp(context.kinds, written.kind);
	const { said, coded } = splitCoded(writtenClaims, claims);
	return {
		...tieOf(tie, kind),
		claims,
		period: closedPeriod(written, joinedPeriod(said, coded, kind, context.sources), context),
		evidence: evidenceOf(written, claims, context.voices),
		grade: gradeOf(claims),
		origins: originsOf(claims),
		opinionOnly: isOpinionOnly(claims)
	};
}

/** Closes what no claim closes: with the fighting it was part of, and with the life of its ends. */
function closedPeriod(written: WrittenRelationship, period: Period, { entities }: Context): Period {
	const ends = [written.from, written.to].flatMap((id) => entities.get(id) ?? []);
	return closeWithEnds(closeWithEpisode(period, episodesOf(written, entities)), ends);
}

/** Of the conflict that support was given in, or that a party fights in. */
function episodesOf(
	{ in: contest, to, pair }: WrittenRelationship,
	entities: Context['entities']
): readonly Episode[] {
	const conflict = entities.get(contest ?? (pair === undefined ? '' : to));
	return conflict?.kind === 'conflict' ? conflict.episodes : [];
}

function tieOf(written: Omit<WrittenRelationship, 'claims'>, kind: Kind): Tie {
	const { pair, side, part, standing, mutual, ...rest } = written;
	return {
		...rest,
		mutual: kind.direction === 'mutual' || mutual === true,
		...(pair === undefined || side === undefined || part === undefined
			? {}
			: { party: { pair, side, part } }),
		...(standing === undefined ? {} : { membership: standing })
	};
}

function lookUp<T>(found: ReadonlyMap<string, T>, id: string): T {
	const value = found.get(id);
	if (value === undefined) throw new UncheckedRecordError(id);
	return value;
}

/** A record was assembled that no check has seen: a programmer's mistake. */
export class UncheckedRecordError extends Error {
	constructor(id: string) {
		super(`"${id}" was assembled before it was checked.`);
		this.name = 'UncheckedRecordError';
	}
}
