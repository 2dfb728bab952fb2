import type { LeftOut, SignedPair } from '../signed-pairs/pair.ts';

/** A community of actors joined by positive ties. */
export interface Bloc {
	/** Id of the member with the highest degree in it (positive pairs inside), the first by id where several have it. */
	readonly name: string;
	/** Ids, highest degree first, then by id; at least 2. */
	readonly members: readonly [string, string, ...string[]];
	/** For each member after the first the positive pair that joins it to the one of highest degree inside, in their order. */
	readonly joined: readonly SignedPair[];
	readonly positiveInside: number;
	readonly negativeInside: number;
	/** The negative pairs inside, best graded first, then by ids. */
	readonly opposed: readonly SignedPair[];
	/** Ids of relationships that decide the negative pairs inside, sorted. */
	readonly against: readonly string[];
}

/** Pairs between members of two blocs, named by them; first < second in the order of the list of blocs. */
export interface BetweenBlocs {
	readonly blocs: readonly [string, string];
	readonly positive: number;
	readonly negative: number;
	/** The negative pairs between the two, best graded first, then by ids. */
	readonly opposed: readonly SignedPair[];
	/** Ids of relationships that decide the negative pairs, sorted. */
	readonly against: readonly string[];
}

export interface Centrality {
	readonly actor: string;
	readonly positive: number;
	readonly negative: number;
	/** Share of the shortest positive chains between two others that pass through it, as a mean over all pairs of others, joined or not: 0 to 1 (Freeman 1977, Brandes 2001). */
	readonly betweenness: number;
}

export interface BlocsAnswer {
	/** Largest first, then by name. Louvain (Blondel et al. 2008) on positive pairs, resolution 1, seeded. */
	readonly blocs: readonly Bloc[];
	/** Actors with signed pairs and no bloc of two, by id. */
	readonly alone: readonly string[];
	/** Blocs with signed pairs between them, in the order of the blocs. */
	readonly between: readonly BetweenBlocs[];
	/** Highest betweenness first, then degree, then id. */
	readonly centrality: readonly Centrality[];
	/** Modularity of the partition; undefined where there are no positive pairs. */
	readonly modularity: number | undefined;
	/** Pairs that are tied and have no one sign for certain. */
	readonly leftOut: LeftOut;
	readonly complete: boolean;
	readonly searched: number;
}
