import type { ClaimColumns, RelationshipColumns, SpanColumns } from './relationship-columns.ts';
import type { Sections } from './sections.ts';

/** What a snapshot's core holds as columns: all that walking the graph looks at. */
export interface CoreColumns {
	/** Ids of entities, in order. */
	readonly entityIds: readonly string[];
	/** Places in ENTITY_KINDS. */
	readonly entityKinds: Uint8Array<ArrayBuffer>;
	readonly relationships: RelationshipColumns;
	readonly spans: SpanColumns;
	readonly claims: ClaimColumns;
	/** How many different origins there are. */
	readonly origins: number;
}

/** Looks at the columns in place; nothing is copied but the ids of entities. */
export function viewColumns(sections: Sections, origins: number): CoreColumns {
	const kind = sections.u8('kind');
	return {
		entityIds: sections.lines('entity.ids'),
		entityKinds: sections.u8('entity.kinds'),
		origins,
		relationships: {
			count: kind.length,
			kind,
			from: sections.u32('from'),
			to: sections.u32('to'),
			flags: sections.u8('flags'),
			evidence: sections.u8('evidence'),
			grade: sections.u8('grade'),
			origins: sections.u16('origins'),
			conflict: sections.i32('conflict'),
			against: sections.i32('against'),
			part: sections.i16('part'),
			membership: sections.u8('membership'),
			end: sections.u8('end'),
			horizon: sections.i32('horizon'),
			since: sections.i32('since'),
			until: sections.i32('until'),
			spanRows: sections.u32('spanRows'),
			claimRows: sections.u32('claimRows')
		},
		spans: {
			state: sections.u8('span.state'),
			certainFrom: sections.i32('span.certainFrom'),
			certainTo: sections.i32('span.certainTo'),
			possibleFrom: sections.i32('span.possibleFrom'),
			possibleTo: sections.i32('span.possibleTo')
		},
		claims: {
			source: sections.u16('claim.source'),
			origin: sections.u32('claim.origin'),
			marks: sections.u16('claim.marks'),
			grade: sections.u8('claim.grade'),
			speaker: sections.i32('claim.speaker'),
			since: sections.i32('claim.since'),
			until: sections.i32('claim.until'),
			observed: sections.i32('claim.observed'),
			checked: sections.i32('claim.checked')
		}
	};
}
