import type { Reliability } from '#lib/facts/model/grade.ts';
import type { Source, SourceType } from '#lib/facts/model/source.ts';

export const SOURCE_ORDERS = ['claims', 'date', 'publisher', 'id'] as const;

/** Most claims first, latest first, by publisher's name, by id. */
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** Which sources are wanted: all of the conditions, any member of a list; absent conditions admit everything. */
export interface SourceQuery {
	/** Words that all stand in the id, title, publisher, container or names of authors. */
	readonly text?: string;
	readonly publishers?: readonly string[];
	readonly types?: readonly SourceType[];
	readonly reliabilities?: readonly Reliability[];
	readonly read?: Source['read'];
	readonly languages?: readonly string[];
	/** Id of an entity: sources of its record, and of relationships that it is an end, the contest or the opponent of. */
	readonly about?: string;
}

/** The conditions by which sources fall into kinds that can be counted. */
export type SourceFacet = 'publishers' | 'types' | 'reliabilities' | 'read' | 'languages';

/** Who published a source: the publisher, else the periodical or site; undefined where neither is known. */
export function publisherOf({ publisher, containerTitle }: Source): string | undefined {
	return publisher ?? containerTitle;
}

/** What a source counts as under a facet; undefined where it does not say. */
export function facetOf(source: Source, facet: SourceFacet): string | undefined {
	switch (facet) {
		case 'publishers':
			return publisherOf(source);
		case 'types':
			return source.type;
		case 'reliabilities':
			return source.reliability;
		case 'read':
			return source.read;
		case 'languages':
			return source.language;
		default:
			return facet satisfies never;
	}
}
