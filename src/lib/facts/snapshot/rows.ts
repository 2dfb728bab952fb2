import type { Columns } from './columns.ts';

/** What core.json holds after its head: records as columns, dates and grades as text. */
export interface Core {
	readonly revision: string;
	readonly vocabulary: Columns;
	readonly entities: Columns;
	/** Without their claims, but for how many there are. */
	readonly relationships: Columns;
	/** Those of the first relationship, then those of the second, and so on. */
	readonly claims: Columns;
	readonly sources: Columns;
	readonly briefings: Columns;
	readonly retired: Columns;
	readonly positions: { readonly hash: string; readonly of: Columns };
}

/** A span as JSON: state, then certain and possible from and to; null stands for an infinite end. */
export type SpanRow = readonly [string, number | null, number | null, number | null, number | null];

export const ENTITY_DATES = ['since', 'until'];
export const CLAIM_DATES = ['since', 'until', 'observed', 'checked'];
export const TREATY_DATES = ['signed', 'inForce', 'suspended', 'denounced', 'terminated'];
export const SOURCE_DATES = ['issued', 'accessed', 'horizon'];
export const BRIEFING_DATES = ['asOf'];
