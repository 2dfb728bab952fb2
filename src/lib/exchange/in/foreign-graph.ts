import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Cells } from './cells.ts';
import type { OwnFormat } from './own-file.ts';

/** A point of a graph from anywhere, with its attributes as text. */
export interface ForeignNode {
	readonly id: string;
	readonly cells: Cells;
	readonly at?: Point;
	/** `node n7`. */
	readonly where: string;
}

/** A line of a graph from anywhere. */
export interface ForeignEdge {
	readonly id: string | undefined;
	readonly source: string;
	readonly target: string;
	readonly isUndirected: boolean;
	readonly cells: Cells;
	readonly where: string;
}

/** A graph as any program writes it, before anything of it is taken for a fact. */
export interface ForeignGraph {
	readonly format: OwnFormat;
	readonly nodes: readonly ForeignNode[];
	readonly edges: readonly ForeignEdge[];
	readonly remarks: readonly string[];
}
