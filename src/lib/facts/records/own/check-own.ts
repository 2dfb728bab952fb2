import type { Claim } from '../../model/claim.ts';
import { codedClaimId } from '../../model/coded-claim-id.ts';
import type { Entity } from '../../model/entity.ts';
import { isOwn, toOwn, withoutOwn } from '../../model/own.ts';
import type { Problem } from '../../model/problem.ts';
import type { Attested } from '../../model/relationship.ts';
import type { Source } from '../../model/source.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { assembleRecords } from '../assemble/assemble-records.ts';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import { sortedLists } from '../checks/sorted-lists.ts';
import type { Located } from '../place.ts';
import { compareProblems } from '../problem-codes.ts';
import type { ListItem } from '../read-list.ts';
import { NO_POSITIONS } from '../read-positions.ts';
import { buildRegister } from '../register.ts';
import { entitySchema, type WrittenEntity } from '../schemas/entity-schema.ts';
import { ownRelationshipSchema, type WrittenRelationship } from '../schemas/relationship-schema.ts';
import { sourceSchema, type WrittenSource } from '../schemas/source-schema.ts';
import { idOf } from '../to-problems.ts';
import { parseItems } from '../parse-items.ts';
import type { Listed, Room, Written } from '../written.ts';
import { knownRecords, NOWHERE, type Known } from './known-records.ts';
import { renameEntity, renameRelationship, renameSource, type Names } from './rename-own.ts';

/** Records of a reader's file, in the keys of record files, before anything was checked. */
export interface OwnItems {
	readonly entities: readonly ListItem[];
	readonly relationships: readonly ListItem[];
	readonly sources: readonly ListItem[];
}

/** A reader's checked records; every id of theirs begins as own.ts says. */
export interface OwnRecords {
	readonly entities: readonly Entity[];
	readonly relationships: readonly Attested<Claim>[];
	readonly sources: readonly Source[];
}

export type CheckedOwn =
	| { readonly records: OwnRecords; readonly problems?: never }
	| { readonly records?: never; readonly problems: readonly Problem[] };

/** Files need not be sorted as ours are. */
const CHECKS = ALL_CHECKS.filter((check) => check !== sortedLists);

/**
 * Checks a reader's records by the same rules as the project's own, against what of
 * the project's they name. `same` says which of their entities are which of the
 * project's: these are not taken from the file.
 */
export function checkOwn(
	items: OwnItems,
	known: Known,
	same: ReadonlyMap<string, string>
): CheckedOwn {
	const problems: Problem[] = [];
	const isTheirs = (item: ListItem) => !same.has(idOf(item.value) ?? '');
	const theirs = { ...items, entities: items.entities.filter(isTheirs) };
	const names = namesIn(theirs, same);
	const kinds = new Map(known.vocabulary.map((kind) => [kind.id, kind]));
	const entities = renamed(
		parseItems(theirs.entities, entitySchema, () => undefined, problems).whole,
		(entity: WrittenEntity) => renameEntity(entity, names)
	);
	const sources = renamed(
		parseItems(theirs.sources, sourceSchema, () => undefined, problems).whole,
		(source: WrittenSource) => renameSource(source, names)
	);
	const relationships = renamed(
		parseItems<WrittenRelationship>(
			theirs.relationships,
			ownRelationshipSchema,
			() => undefined,
			problems
		).whole,
		(tie: WrittenRelationship) =>
			renameRelationship(markCoded(tie, sources, known), names, kinds.get(tie.kind))
	);
	const listed = [
		...list(theirs.entities, 'entities', (id) => names.entity(id)),
		...list(theirs.sources, 'sources', (id) => names.source(id)),
		...list(theirs.relationships, 'relationships', toOwn)
	];
	const named = knownRecords({ entities, relationships, sources }, known);
	const written: Written = {
		vocabulary: known.vocabulary.map((value: Kind) => ({ value, place: () => NOWHERE })),
		entities: [...entities, ...named.entities],
		relationships,
		sources: [...sources, ...named.sources],
		briefings: [],
		retired: [],
		listed: [
			...listed,
			...named.listed,
			...known.vocabulary.map(({ id }) => ({ id, room: 'vocabulary' as const, place: NOWHERE }))
		]
	};
	const register = buildRegister(written, {
		entities: [],
		relationships: [],
		sources: [],
		briefings: []
	});
	problems.push(
		...CHECKS.flatMap((check) => check(register)).filter(({ file }) => file !== NOWHERE.file)
	);
	if (problems.length > 0)
		return { problems: problems.sort(compareProblems).map((each) => inTheirWords(each)) };
	const records = assembleRecords(written, NO_POSITIONS);
	return {
		records: {
			entities: records.entities.filter(({ id }) => isOwn(id)),
			relationships: records.relationships,
			sources: records.sources.filter(({ id }) => isOwn(id))
		}
	};
}

function namesIn(items: OwnItems, same: ReadonlyMap<string, string>): Names {
	const idsOf = (list: readonly ListItem[]) =>
		new Set(list.flatMap(({ value }) => idOf(value) ?? []));
	const [entities, sources] = [idsOf(items.entities), idsOf(items.sources)];
	return {
		entity: (id) => same.get(id) ?? (entities.has(id) ? toOwn(id) : id),
		source: (id) => (sources.has(id) ? toOwn(id) : id)
	};
}

function renamed<T>(located: readonly Located<T>[], rename: (value: T) => T): Located<T>[] {
	return located.map(({ value, place }) => ({ value: rename(value), place }));
}

function list(items: readonly ListItem[], room: Room, nameOf: (id: string) => string): Listed[] {
	return items.flatMap((item) => {
		const id = idOf(item.value);
		return id === undefined ? [] : [{ id: nameOf(id), room, place: item.place(['id']) }];
	});
}

/** Claims that an importer read off a dataset's rows close and open periods otherwise than an editor's; they are told by their names. */
function markCoded(
	tie: WrittenRelationship,
	sources: readonly Located<WrittenSource>[],
	known: Known
): WrittenRelationship {
	const typeOf = (id: string) =>
		sources.find(({ value }) => withoutOwn(value.id) === withoutOwn(id))?.value.type ??
		known.sourceOf(id)?.type;
	const isCoded = (id: string, source: string, year: number | undefined) => {
		const name = codedClaimId(withoutOwn(source), year);
		return (
			(id === name || (id.startsWith(`${name}-`) && /^\d+$/.test(id.slice(name.length + 1)))) &&
			typeOf(source) === 'dataset'
		);
	};
	return {
		...tie,
		claims: tie.claims.map((claim) =>
			isCoded(claim.id, claim.source, claim.since?.year) ? { ...claim, coded: true } : claim
		)
	};
}

/** Readers know their records by the names that they gave them. */
function inTheirWords(problem: Problem): Problem {
	const message = problem.message
		.replaceAll('"own-', '"')
		.replace('vocabulary.yaml has no kind', 'The vocabulary has no kind');
	return { ...problem, message };
}
