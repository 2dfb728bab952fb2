/** A point in world coordinates; y grows downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** World coordinates of entities, by id, with the hash of the file they came from. */
export interface Positions {
	readonly hash: string;
	readonly of: ReadonlyMap<string, Point>;
}
