import type { ClaimColumns, RelationshipColumns, SpanColumns } from './relationship-columns.ts';
import { ontoColumn, ontoGuesses, ontoPrevious, ownersOf, rowsOfLengths } from './guessed.ts';
import { beginOf, endOf } from './guesses.ts';
import { later } from './later.ts';
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
	/** How many different origins there are: all sources, in their order, and what else claims trace back to. */
	readonly origins: number;
}

/** Looks at the columns in place; only what is guessed is put together again. */
export function viewColumns(sections: Sections, origins: number): CoreColumns {
	const relationships = viewRelationships(sections);
	return {
		entityIds: sections.lines('entity.ids'),
		entityKinds: sections.u8('entity.kinds'),
		origins,
		relationships,
		spans: viewSpans(sections, relationships),
		claims: viewClaims(sections, relationships)
	};
}

function viewRelationships(sections: Sections): RelationshipColumns {
	const kind = sections.u8('kind');
	return {
		count: kind.length,
		kind,
		from: ontoPrevious(sections.i32('from')),
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
		spanRows: rowsOfLengths(sections.u16('spanCounts')),
		claimRows: rowsOfLengths(sections.u16('claimCounts'))
	};
}

function viewSpans(sections: Sections, ties: RelationshipColumns): SpanColumns {
	const state = sections.u8('span.state');
	const possibleFrom = sections.i32('span.possibleFrom').slice();
	const possibleTo = sections.i32('span.possibleTo').slice();
	const certainFrom = sections.i32('span.certainFrom').slice();
	const certainTo = sections.i32('span.certainTo').slice();
	let span = 0;
	for (let tie = 0; tie < ties.count; tie++) {
		const [begin, end] = [beginOf(ties, tie), endOf(ties, tie)];
		for (const last = ties.spanRows[tie + 1] as number; span < last; span++) {
			const [from, to] = [
				(possibleFrom[span] as number) + begin,
				(possibleTo[span] as number) + end
			];
			possibleFrom[span] = from;
			possibleTo[span] = to;
			certainFrom[span] = (certainFrom[span] as number) + from;
			certainTo[span] = (certainTo[span] as number) + to;
		}
	}
	return { state, possibleFrom, possibleTo, certainFrom, certainTo };
}

/** Dates and origins of claims are looked at only where claims are told: they are put together then. */
function viewClaims(sections: Sections, ties: RelationshipColumns): ClaimColumns {
	const owners = later(() => ownersOf(ties.claimRows));
	const ofOwner = (name: string, column: Int32Array) =>
		later(() => {
			const of = owners();
			return ontoGuesses(sections.i32(name), (row) => column[of[row] ?? -1] ?? 0);
		});
	const since = ofOwner('claim.since', ties.since);
	const until = ofOwner('claim.until', ties.until);
	const source = sections.u16('claim.source');
	return {
		source,
		origin: ontoColumn(sections.i32('claim.origin'), source),
		marks: sections.u16('claim.marks'),
		grade: sections.u8('claim.grade'),
		speaker: sections.i32('claim.speaker'),
		get since() {
			return since();
		},
		get until() {
			return until();
		},
		observed: sections.i32('claim.observed'),
		checked: sections.i32('claim.checked')
	};
}
