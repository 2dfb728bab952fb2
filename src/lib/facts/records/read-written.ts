import type * as v from 'valibot';
import type { Problem } from '../model/problem.ts';
import { COMPILED_FOLDER } from './compiled/read-compiled.ts';
import { problemAt } from './problem-codes.ts';
import { briefingPart, entityPart, relationshipPart, sourcePart } from './read-part.ts';
import { AUTHORITIES_FILE } from './read-authorities.ts';
import { readList, type ReadList } from './read-list.ts';
import { briefingSchema } from './schemas/briefing-schema.ts';
import { entitySchema } from './schemas/entity-schema.ts';
import { relationshipSchema, type WrittenRelationship } from './schemas/relationship-schema.ts';
import { retiredSchema } from './schemas/retired-schema.ts';
import { sourceSchema } from './schemas/source-schema.ts';
import { kindSchema } from './schemas/vocabulary-schema.ts';
import { parseItems } from './parse-items.ts';
import { idOf } from './to-problems.ts';
import type { Listed, Parts, Room, Written } from './written.ts';

/** Texts of the record files by their path inside the folder of facts. */
export type RecordFiles = ReadonlyMap<string, string>;

export const POSITIONS_FILE = 'layout/positions.json';

interface ReadFile extends ReadList {
	readonly room: Room;
}

/** Reads every record file by itself; the problems are those that one record alone can have. */
export function readWritten(files: RecordFiles): {
	written: Written;
	parts: Parts;
	problems: Problem[];
} {
	const problems: Problem[] = [];
	const read: ReadFile[] = [];
	for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const isReadElsewhere =
			file === POSITIONS_FILE || file === AUTHORITIES_FILE || file.startsWith(COMPILED_FOLDER);
		if (isReadElsewhere) continue;
		const room = roomOf(file);
		if (room === undefined) {
			problems.push(
				problemAt(
					{ file, line: 1, column: 1 },
					'unknown-file',
					'Records stand in vocabulary.yaml, retired.yaml or in entities/, relationships/, sources/ or briefings/ as .yaml.'
				)
			);
			continue;
		}
		const list = readList(file, text);
		problems.push(...list.problems);
		read.push({ ...list, room });
	}
	if (!files.has('vocabulary.yaml'))
		problems.push(
			problemAt(
				{ file: 'vocabulary.yaml', line: 1, column: 1 },
				'missing-file',
				'The vocabulary of kinds is missing: every relationship needs it.'
			)
		);
	const itemsOf = (room: Room) =>
		read.filter((file) => file.room === room && file.whole).flatMap(({ items }) => items);
	const inRoom = <T>(
		room: Room,
		schema: v.GenericSchema<unknown, T>,
		partOf: (value: unknown) => T | undefined = () => undefined
	) => parseItems(itemsOf(room), schema, partOf, problems);
	const entities = inRoom('entities', entitySchema, entityPart);
	const relationships = inRoom<WrittenRelationship>(
		'relationships',
		relationshipSchema,
		relationshipPart
	);
	const sources = inRoom('sources', sourceSchema, sourcePart);
	const briefings = inRoom('briefings', briefingSchema, briefingPart);
	const written: Written = {
		vocabulary: inRoom('vocabulary', kindSchema).whole,
		entities: entities.whole,
		relationships: relationships.whole,
		sources: sources.whole,
		briefings: briefings.whole,
		retired: inRoom('retired', retiredSchema).whole,
		listed: read.flatMap(listItems)
	};
	const parts: Parts = {
		entities: entities.parts,
		relationships: relationships.parts,
		sources: sources.parts,
		briefings: briefings.parts
	};
	return { written, parts, problems };
}

function listItems({ items, room }: ReadFile): Listed[] {
	return items.flatMap((item) => {
		const id = idOf(item.value);
		return id === undefined ? [] : [{ id, room, place: item.place(['id']) }];
	});
}

function roomOf(file: string): Room | undefined {
	if (file === 'vocabulary.yaml') return 'vocabulary';
	if (file === 'retired.yaml') return 'retired';
	const match = /^(entities|relationships|sources|briefings)\/[^/]+\.yaml$/.exec(file);
	return match === null ? undefined : (match[1] as Room);
}
