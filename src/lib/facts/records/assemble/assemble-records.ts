import type { BattleDeaths } from '../../model/battle-deaths.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Positions } from '../../model/positions.ts';
import type { Attested } from '../../model/relationship.ts';
import type { Retired } from '../../model/retired.ts';
import type { Source } from '../../model/source.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { Voting } from '../../model/voting.ts';
import type { Located } from '../place.ts';
import type { WrittenBriefing } from '../schemas/briefing-schema.ts';
import type { Written } from '../written.ts';
import { assembleEntity } from './assemble-entity.ts';
import { assembleRelationship } from './assemble-relationship.ts';
import { assembleSource } from './assemble-source.ts';
import { voicesOf } from './voices-of.ts';

/** All checked records, sorted by id in code-unit order; the vocabulary keeps its editors' order, briefings stand in the order in which they are offered. */
export interface Records {
	readonly vocabulary: readonly Kind[];
	readonly entities: readonly Entity[];
	readonly relationships: readonly Attested<Claim>[];
	readonly sources: readonly Source[];
	readonly briefings: readonly Briefing[];
	readonly retired: readonly Retired[];
	readonly positions: Positions;
	/** How states voted in the UN General Assembly, where that is among the facts. */
	readonly voting?: Voting;
	/** Sorted by conflict; absent where no dataset among the facts counts them. */
	readonly deaths?: readonly BattleDeaths[];
}

/** Assembles records that every check has passed. */
export function assembleRecords(
	written: Written,
	positions: Positions,
	voting?: Voting,
	deaths: readonly BattleDeaths[] = []
): Records {
	const sources = values(written.sources).map(assembleSource);
	const relationships = values(written.relationships);
	const entities = values(written.entities).map(assembleEntity);
	const context = {
		kinds: new Map(values(written.vocabulary).map((kind) => [kind.id, kind])),
		sources: new Map(sources.map((source) => [source.id, source])),
		voices: voicesOf(relationships),
		entities: new Map(entities.map((entity) => [entity.id, entity]))
	};
	return {
		vocabulary: values(written.vocabulary),
		entities: sorted(entities),
		relationships: sorted(relationships.map((each) => assembleRelationship(each, context))),
		sources: sorted(sources),
		briefings: values(written.briefings).map(assembleBriefing).sort(compareBriefings),
		retired: sorted(values(written.retired)),
		positions,
		...(voting === undefined ? {} : { voting }),
		...(deaths.length === 0 ? {} : { deaths })
	};
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Those with a place first, then by title. */
function compareBriefings(a: Briefing, b: Briefing): number {
	return (a.place ?? LAST) - (b.place ?? LAST) || (a.title < b.title ? -1 : 1);
}

function assembleBriefing(written: WrittenBriefing): Briefing {
	const [first, ...rest] = written.steps;
	if (first === undefined) throw new TypeError(`The briefing "${written.id}" has no steps.`);
	return { ...written, steps: [first, ...rest] };
}

function values<T>(located: readonly Located<T>[]): T[] {
	return located.map(({ value }) => value);
}

function sorted<T extends { readonly id: string }>(records: readonly T[]): T[] {
	return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
