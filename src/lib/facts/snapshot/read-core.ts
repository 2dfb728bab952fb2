import type { ClaimHead } from '../model/claim.ts';
import type { Point } from '../model/positions.ts';
import type { Attested } from '../model/relationship.ts';
import type { Retired } from '../model/retired.ts';
import type { Kind } from '../model/vocabulary.ts';
import { checksum } from './checksum.ts';
import { fromColumns, type Row } from './columns.ts';
import { DamagedRowError } from './dates-as-text.ts';
import {
	decodeBriefing,
	decodeClaim,
	decodeEntity,
	decodeRelationship,
	decodeSource
} from './decode-rows.ts';
import type { Core } from './rows.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from './snapshot.ts';

/** Why a snapshot cannot be used: which check failed, and what mends it. */
export interface Unreadable {
	readonly check: 'head' | 'schema' | 'checksum' | 'rows';
	readonly message: string;
}

export type ReadSnapshot =
	| { readonly snapshot: Snapshot; readonly unreadable?: never }
	| { readonly snapshot?: never; readonly unreadable: Unreadable };

const HEAD = /^\{"schema":(\d+),"checksum":"([0-9a-f]{8})",/;
const MEND = 'build it anew with "npx tsx scripts/snapshot.ts --fresh"';

/** Reads what writeCore wrote; a text of another schema, cut off or changed is rejected with the check that failed. */
export function readCore(text: string): ReadSnapshot {
	const head = HEAD.exec(text);
	if (head === null)
		return reject('head', `This is no snapshot: its head cannot be read; ${MEND}.`);
	if (Number(head[1]) !== SNAPSHOT_SCHEMA)
		return reject(
			'schema',
			`The snapshot has schema ${String(head[1])}, this program reads ${SNAPSHOT_SCHEMA}; ${MEND}.`
		);
	const body = text.slice(head[0].length);
	if (checksum(body) !== head[2])
		return reject('checksum', `The snapshot is damaged: its checksum does not fit; ${MEND}.`);
	try {
		return { snapshot: decode(JSON.parse(`{${body}`) as Core) };
	} catch (error) {
		if (!(error instanceof DamagedRowError || error instanceof SyntaxError)) throw error;
		return reject('rows', `The snapshot is damaged: ${error.message}; ${MEND}.`);
	}
}

function decode(core: Core): Snapshot {
	return {
		schema: SNAPSHOT_SCHEMA,
		revision: core.revision,
		vocabulary: fromColumns(core.vocabulary) as unknown as Kind[],
		entities: fromColumns(core.entities).map(decodeEntity),
		relationships: relationshipsOf(core),
		sources: fromColumns(core.sources).map(decodeSource),
		briefings: fromColumns(core.briefings).map(decodeBriefing),
		retired: fromColumns(core.retired) as unknown as Retired[],
		positions: {
			hash: core.positions.hash,
			of: new Map(fromColumns(core.positions.of).map(decodePosition))
		}
	};
}

function relationshipsOf(core: Core): Attested[] {
	const claims = fromColumns(core.claims).map(decodeClaim);
	let at = 0;
	const relationships = fromColumns(core.relationships).map((row) => {
		const own = claims.slice(at, (at += Number(row['claims'])));
		const [first, ...rest] = own;
		if (first === undefined) throw new DamagedRowError(`"${String(row['id'])}" has no claims`);
		return decodeRelationship(row, [first, ...rest] satisfies [ClaimHead, ...ClaimHead[]]);
	});
	if (at !== claims.length) throw new DamagedRowError('claims and relationships do not add up');
	return relationships;
}

function decodePosition(row: Row): [string, Point] {
	return [String(row['id']), { x: Number(row['x']), y: Number(row['y']) }];
}

function reject(check: Unreadable['check'], message: string): ReadSnapshot {
	return { unreadable: { check, message } };
}
