import { ENTITY_KINDS } from '../model/entity.ts';
import type { Point } from '../model/positions.ts';
import type { Retired } from '../model/retired.ts';
import type { Kind } from '../model/vocabulary.ts';
import { checksum } from './checksum.ts';
import { among, DamagedCodeError } from './codes.ts';
import { fromColumns, rowsOf, type Columns, type Row } from './columns.ts';
import { CHECKSUM_AT, HEAD_LENGTH_AT, MAGIC, PREFIX_BYTES, SCHEMA_AT } from './core-prefix.ts';
import { viewColumns } from './core-columns.ts';
import { DamagedRowError } from './dates-as-text.ts';
import { ontoPrevious } from './guessed.ts';
import { decodeIds } from './relationship-ids.ts';
import { decodeRelationship } from './decode-relationship.ts';
import { decodeBriefing, decodeEntity } from './decode-rows.ts';
import { later } from './later.ts';
import { LazyList } from './lazy-list.ts';
import { Sections, type SectionEntry } from './sections.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from './snapshot.ts';
import { decodeSourceHeads } from './source-heads.ts';

/** Why a snapshot cannot be used: which check failed, and what mends it. */
export interface Unreadable {
	readonly check: 'head' | 'schema' | 'checksum' | 'rows';
	readonly message: string;
}

export type ReadSnapshot =
	| { readonly snapshot: Snapshot; readonly unreadable?: never }
	| { readonly snapshot?: never; readonly unreadable: Unreadable };

interface Head {
	readonly revision: string;
	readonly positions: string;
	readonly origins: number;
	readonly sections: readonly SectionEntry[];
}

const MEND = 'build it anew with "npx tsx scripts/snapshot.ts --fresh"';

/** Reads what writeCore wrote, in place: bytes of another schema, cut off or changed are rejected with the check that failed. */
export function readCore(bytes: Uint8Array): ReadSnapshot {
	// Numbers are looked at where they lie, so they must lie at multiples of their width.
	const core = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
	if (core.length < PREFIX_BYTES || new TextDecoder().decode(core.subarray(0, 8)) !== MAGIC)
		return reject('head', `This is no snapshot: its head cannot be read; ${MEND}.`);
	const buffer = core.buffer as ArrayBuffer;
	const prefix = new DataView(buffer, core.byteOffset, PREFIX_BYTES);
	const schema = prefix.getUint32(SCHEMA_AT, true);
	if (schema !== SNAPSHOT_SCHEMA)
		return reject(
			'schema',
			`The snapshot has schema ${String(schema)}, this program reads ${String(SNAPSHOT_SCHEMA)}; ${MEND}.`
		);
	const isWhole =
		core.length % 8 === 0 &&
		checksum(
			new Uint32Array(buffer, core.byteOffset + HEAD_LENGTH_AT, (core.length - HEAD_LENGTH_AT) / 4)
		) === prefix.getUint32(CHECKSUM_AT, true);
	if (!isWhole)
		return reject('checksum', `The snapshot is damaged: its checksum does not fit; ${MEND}.`);
	try {
		return { snapshot: decode(core, prefix.getUint32(HEAD_LENGTH_AT, true)) };
	} catch (error) {
		if (!isDamage(error)) throw error;
		return reject('rows', `The snapshot is damaged: ${error.message}; ${MEND}.`);
	}
}

function decode(core: Uint8Array, headLength: number): Snapshot {
	const at = core.byteOffset + PREFIX_BYTES;
	const buffer = core.buffer as ArrayBuffer;
	const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, at, headLength))) as Head;
	const sections = new Sections(buffer, at + Math.ceil(headLength / 8) * 8, head.sections);
	const columns = viewColumns(sections, head.origins);
	const vocabulary = fromColumns(sections.json('vocabulary') as Columns) as unknown as Kind[];
	const table = (name: string) => later(() => rowsOf(sections.json(name) as Columns));
	const [entityRows, details, claimDetails] = [
		table('entities'),
		table('details'),
		table('claims')
	];
	const sourceIds = sections.lines('source.ids');
	const origins = later(() => [...sourceIds, ...sections.lines('origin.ids')]);
	const relationshipIds = later(() =>
		decodeIds(
			columns,
			vocabulary,
			sections.lines('relationship.ids'),
			sections.u16('relationship.numbers')
		)
	);
	const { entityIds, entityKinds } = columns;
	const entities = new LazyList(entityIds.length, (index) =>
		decodeEntity(
			among(entityIds, index),
			among(ENTITY_KINDS, entityKinds[index] ?? -1),
			entityRows()(index)
		)
	);
	const means = {
		columns,
		vocabulary,
		relationshipIds,
		sourceIds,
		origins,
		entityAt: (index: number) => entities.at(index),
		detailsAt: (index: number): Row => details()(index),
		claimDetailsAt: (index: number): Row => claimDetails()(index)
	};
	const positions = later(() => placesIn(sections, entityIds));
	return {
		schema: SNAPSHOT_SCHEMA,
		revision: head.revision,
		columns,
		vocabulary,
		entities,
		relationships: new LazyList(columns.relationships.count, (index) =>
			decodeRelationship(means, index)
		),
		get relationshipIds() {
			return relationshipIds();
		},
		get originIds() {
			return origins();
		},
		sources: decodeSourceHeads(sections, sourceIds),
		sourceIds,
		briefings: fromColumns(sections.json('briefings') as Columns).map(decodeBriefing),
		retired: fromColumns(sections.json('retired') as Columns) as unknown as Retired[],
		positions: {
			hash: head.positions,
			get of() {
				return positions();
			}
		}
	};
}

function placesIn(sections: Sections, ids: readonly string[]): Map<string, Point> {
	const placed = ontoPrevious(sections.i32('placed'));
	const [x, y] = [sections.i32('placed.x'), sections.i32('placed.y')];
	return new Map(
		Array.from(placed, (index, place): [string, Point] => [
			among(ids, index),
			{ x: (x[place] ?? 0) / 10, y: (y[place] ?? 0) / 10 }
		])
	);
}

function isDamage(error: unknown): error is Error {
	return (
		error instanceof DamagedRowError ||
		error instanceof DamagedCodeError ||
		error instanceof SyntaxError ||
		error instanceof RangeError
	);
}

function reject(check: Unreadable['check'], message: string): ReadSnapshot {
	return { unreadable: { check, message } };
}
